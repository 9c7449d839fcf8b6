package dateline.reader.event;

import dateline.model.EventType;
import dateline.model.Mode;
import dateline.reader.event.EventRule.Form;
import dateline.reader.event.EventRule.Kind;
import dateline.reader.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The rules for all events, from a table each, which anybody may correct: {@code
 * /dateline/reader/event/ASSAULT.tsv} and its like.
 */
public final class EventLexicon {
  /** Where a verb has who does it and whom it is done to, unless its row says otherwise. */
  private static final String OF_VERBS = "subj";

  private static final String OBJECT = "obj";

  /** Where a noun has them. */
  private static final String BY_NOUNS = "poss,by,from,between,comp";

  private static final String ON_NOUNS = "on,against,of,at,with,to";

  private static final Map<String, List<EventRule>> BY_FIRST_WORD = new HashMap<>();
  private static final List<EventRule> ALL = new ArrayList<>();

  static {
    for (EventType type : EventType.values()) {
      load(type);
    }
  }

  private EventLexicon() {}

  /** Returns all rules, those of an event in the order of its table. */
  public static List<EventRule> all() {
    return List.copyOf(ALL);
  }

  /** Returns the rules whose first word is a word. */
  static List<EventRule> beginningWith(String word) {
    return BY_FIRST_WORD.getOrDefault(word, List.of());
  }

  private static void load(EventType type) {
    for (Table.Row row : Table.resource("/dateline/reader/event/" + type + ".tsv").rows()) {
      Form form =
          switch (row.required("as")) {
            case "verb" -> Form.VERB;
            case "noun" -> Form.NOUN;
            case "other" -> Form.OTHER;
            default -> throw new IllegalArgumentException("as: " + row.required("as"));
          };
      String label = row.required("mode");
      Mode mode = label.equals("-") ? null : Mode.ofLabel(label).orElseThrow();
      Kind kind = Kind.valueOf(row.required("kind").toUpperCase(Locale.ROOT));
      List<String> actor = slots(row, "actor", form == Form.NOUN ? BY_NOUNS : OF_VERBS);
      List<String> recipient = slots(row, "recipient", form == Form.NOUN ? ON_NOUNS : OBJECT);
      String when = row.required("when");
      List<Condition> conditions =
          when.equals("-") ? List.of() : Arrays.stream(when.split(" ")).map(Condition::of).toList();
      for (String words : row.list("words")) {
        String id = "event." + type.name().toLowerCase(Locale.ROOT) + "." + words.replace(' ', '-');
        List<String> parts = List.of(words.split("[ -]"));
        EventRule rule =
            new EventRule(id, parts, form, type, mode, kind, actor, recipient, conditions);
        ALL.add(rule);
        BY_FIRST_WORD.computeIfAbsent(parts.getFirst(), w -> new ArrayList<>()).add(rule);
      }
    }
  }

  private static List<String> slots(Table.Row row, String column, String usual) {
    String text = row.required(column);
    return switch (text) {
      case "none" -> List.of();
      case "-" -> List.of(usual.split(","));
      default -> List.of(text.split(","));
    };
  }
}
