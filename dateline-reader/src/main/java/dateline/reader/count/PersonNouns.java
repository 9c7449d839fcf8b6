package dateline.reader.count;

import dateline.model.PersonStatus;
import dateline.reader.table.Table;
import dateline.reader.table.Words;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The nouns that stand for people, from {@code persons.tsv}, where anybody may correct them. */
public final class PersonNouns {
  /** Man or woman, as far as a word tells. */
  public enum Sex {
    /** Male. */
    MALE,
    /** Female. */
    FEMALE,
    /** The word does not tell. */
    UNKNOWN
  }

  /**
   * What a noun says of the people it stands for.
   *
   * @param plural whether it stands for several
   * @param sex as far as the word tells
   * @param status as far as the word tells
   */
  public record PersonNoun(boolean plural, Sex sex, PersonStatus status) {}

  private static final Set<String> NO_PERSON =
      Words.of(
          """
          german roman ottoman norman talisman caiman shaman specimen regimen abdomen acumen ramen yemen
          herman sherman truman freeman coleman chapman hoffman newman goldman inhuman superhuman
          """);

  private static final Map<String, PersonNoun> NOUNS = load();

  private PersonNouns() {}

  /** Returns what a word in lower case says of people; null when it stands for none. */
  public static @Nullable PersonNoun of(String word) {
    PersonNoun noun = NOUNS.get(word);
    return noun != null || word.length() < 6 || NO_PERSON.contains(word) ? noun : compound(word);
  }

  /** "Councilwoman", "fishermen": who they are shows at the end of the word. */
  private static @Nullable PersonNoun compound(String word) {
    if (word.endsWith("woman") || word.endsWith("women")) {
      return new PersonNoun(word.endsWith("women"), Sex.FEMALE, PersonStatus.UNKNOWN);
    }
    return word.endsWith("man") || word.endsWith("men")
        ? new PersonNoun(word.endsWith("men"), Sex.UNKNOWN, PersonStatus.UNKNOWN)
        : null;
  }

  private static Map<String, PersonNoun> load() {
    Map<String, PersonNoun> nouns = new HashMap<>();
    for (Table.Row row : Table.resource("/dateline/reader/persons.tsv").rows()) {
      Sex sex =
          switch (row.required("sex")) {
            case "m" -> Sex.MALE;
            case "f" -> Sex.FEMALE;
            default -> Sex.UNKNOWN;
          };
      PersonStatus status = PersonStatus.valueOf(row.required("status").toUpperCase(Locale.ROOT));
      String plural = row.required("plural").toLowerCase(Locale.ROOT);
      nouns.put(plural, new PersonNoun(true, sex, status));
      if (!plural.equals(row.required("singular"))) {
        nouns.put(
            row.required("singular").toLowerCase(Locale.ROOT), new PersonNoun(false, sex, status));
      }
    }
    return nouns;
  }
}
