package dateline.workbench.page;

import dateline.exchange.Phrases;
import dateline.model.EventType;
import dateline.store.view.IncidentRow;
import dateline.workbench.text.Visible;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Codes in plain words, as lists and filters show them. */
public final class Named {
  private Named() {}

  /** Returns a country's English name for its code; the code where there is none. */
  public static String country(String code) {
    return switch (code) {
      case "CD" -> "DR Congo";
      case "CG" -> "Congo";
      case "MM" -> "Myanmar";
      default -> {
        String name = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
        yield name.isEmpty() ? code : name;
      }
    };
  }

  /** Returns what a report is called: its headline, else the first line of its text. */
  public static String report(@Nullable String title, String opening, int longest) {
    String line =
        title != null
            ? title
            : opening.lines().filter(each -> !each.isBlank()).findFirst().orElse("(no text)");
    return Visible.line(line, longest);
  }

  /** Returns a language's English name for its tag; the tag where there is none. */
  public static String language(String tag) {
    if (tag.equals("unknown")) {
      return "not known";
    }
    String name = Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
    return name.isEmpty() ? tag : name;
  }

  /** Returns what kind of event an event type is, from its code. */
  public static String event(String code) {
    for (EventType type : EventType.values()) {
      if (type.name().equalsIgnoreCase(code)) {
        return Phrases.event(type, null);
      }
    }
    return code;
  }

  /** Returns a problem's code as words: "day-not-told" is "day not told". */
  public static String problem(String code) {
    return code.replace('-', ' ').replace('_', ' ');
  }

  /** Returns the gazetteer's place with what it lies in: "north of Zabīd, Al Hudaydah, Yemen". */
  public static String place(IncidentRow.Where where) {
    String near =
        where.relation() != null
            ? where.relation() + " "
            : switch (where.precision()) {
              case NEAR -> "near ";
              case AREA -> "somewhere in ";
              case EXACT, UNKNOWN -> "";
            };
    List<String> parts =
        Stream.of(
                where.name(),
                where.admin1(),
                where.country() == null ? null : country(where.country()))
            .flatMap(Stream::ofNullable)
            .distinct()
            .toList();
    return near + parts.stream().collect(Collectors.joining(", "));
  }

  /** Returns the class of words that a claim's field rests on, as the style sheet has it. */
  public static String role(String fact) {
    return switch (fact) {
      case "event" -> "trigger";
      case "where" -> "place";
      case "when" -> "time";
      case "person" -> "victim";
      case "says so" -> "speaker";
      case "killed", "injured", "missing", "detained", "abducted", "displaced", "destroyed" ->
          "toll";
      default -> "participant";
    };
  }
}
