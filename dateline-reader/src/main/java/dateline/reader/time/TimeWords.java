package dateline.reader.time;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words that the patterns of {@code times.tsv} are made of, and what they stand for. */
final class TimeWords {
  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final List<String> ORDINALS =
      List.of(
          "zeroth",
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth");
  private static final List<String> SEASONS = List.of("winter", "spring", "summer", "autumn");

  private static final String UNITS =
      "second|minute|min|hour|day|night|week|fortnight|month|quarter|year|decade|century|centurie";

  private static final String YEAR =
      "(?:1[5-9]|20)\\d\\d(?![\\d-]|[.,]\\d)"
          + "|(?:nineteen|twenty)[ -](?:(?:"
          + String.join("|", TENS)
          + ")(?:[ -](?:"
          + String.join("|", SMALL.subList(1, 10))
          + "))?|"
          + String.join("|", SMALL.subList(10, 20).reversed())
          + ")(?! (?:percent|people|years|days))|two thousand(?: and)? (?:"
          + String.join("|", SMALL.subList(1, 10))
          + ")(?! (?:percent|people|years|days))";

  /** The patterns of each kind of word, with the name of the group that holds it. */
  private static final Map<String, String[]> KINDS =
      Map.ofEntries(
          Map.entry("MONTH", new String[] {"month", Calendar.MONTH}),
          Map.entry("WEEKDAY", new String[] {"weekday", Calendar.WEEKDAY}),
          Map.entry("YEAR", new String[] {"year", YEAR}),
          Map.entry("DD", new String[] {"day", "3[01]|[12]\\d|0?[1-9]"}),
          Map.entry("MM", new String[] {"number", "0[1-9]|1[0-2]"}),
          Map.entry("A", new String[] {"first", "\\d{1,2}"}),
          Map.entry("B", new String[] {"second", "\\d{1,2}"}),
          Map.entry("N1", new String[] {"ordinalNumber", "\\d{1,2}"}),
          Map.entry(
              "NUMBER",
              new String[] {
                "number",
                "\\d{1,3}(?:\\.\\d+)?(?: 1/2)?|a couple(?: of)?|a dozen|an?|(?:a )?hundred|"
                    + "(?:"
                    + String.join("|", TENS)
                    + ")(?:[ -](?:"
                    + String.join("|", SMALL)
                    + "))?|"
                    + String.join("|", SMALL.reversed())
              }),
          Map.entry("UNIT", new String[] {"unit", UNITS}),
          Map.entry(
              "UNIT1", new String[] {"unit", UNITS.replace("centurie", "century") + "|weekend"}),
          Map.entry(
              "ORDINAL",
              new String[] {"ordinal", "first|second|third|fourth|last|final|1st|2nd|3rd|4th"}),
          Map.entry(
              "PART",
              new String[] {
                "part",
                "(?:early |late |mid-?)?(?:morning|afternoon|evening|night)|noon|midnight|dawn|dusk"
              }),
          Map.entry("SEASON", new String[] {"season", "spring|summer|autumn|(?-i:fall)|winter"}),
          Map.entry("HOUR", new String[] {"hour", "[01]?\\d|2[0-3]"}),
          Map.entry("MINUTE", new String[] {"minute", "[0-5]\\d"}),
          Map.entry("HHMM", new String[] {"hhmm", "(?:[01]\\d|2[0-3])[0-5]\\d"}),
          Map.entry("MERIDIEM", new String[] {"meridiem", "[ap]\\.? ?m\\b\\.?"}),
          Map.entry("FEAST", new String[] {"feast", Feasts.NAMES}),
          Map.entry(
              "ZONE",
              new String[] {
                "zone",
                "(?-i:UTC|GMT|EST|EDT|CST|CDT|PST|PDT|CET|EET)|local time|\\(?0\\d{3} ?GMT\\)?"
              }));

  private static final Pattern KIND = Pattern.compile("<([A-Z]+1?)(?::([a-z]+))?>");

  private TimeWords() {}

  /**
   * Returns the pattern that a row means: kinds of words filled in, bounded by words' ends. A kind
   * that comes twice has its second group named with a 2, and so on.
   */
  static Pattern pattern(String row) {
    StringBuilder out = new StringBuilder();
    Map<String, Integer> seen = new HashMap<>();
    Matcher kind = KIND.matcher(row);
    while (kind.find()) {
      String[] known = KINDS.get(kind.group(1));
      if (known == null) {
        throw new IllegalArgumentException("there are no words <" + kind.group(1) + "> in " + row);
      }
      String group = kind.group(2) == null ? known[0] : kind.group(2);
      int times = seen.merge(group, 1, Integer::sum);
      String filled = "(?<" + group + (times == 1 ? "" : times) + ">" + known[1] + ")";
      String behind = kind.group(1).equals("DD") ? "(?:st|nd|rd|th)?" : "";
      kind.appendReplacement(out, Matcher.quoteReplacement(filled + behind));
    }
    kind.appendTail(out);
    String bounded = "(?<![\\p{L}\\p{N}])(?:" + out + ")(?![\\p{L}\\p{N}])";
    return Pattern.compile(bounded.replace(" ", "[\\s\u00A0]"), Pattern.CASE_INSENSITIVE);
  }

  /** Returns what a kind of word matched; null where the pattern has none or it took no part. */
  static @Nullable String group(MatchResult match, String name) {
    Map<String, Integer> groups = match.namedGroups();
    for (int times = 1; ; times++) {
      Integer group = groups.get(times == 1 ? name : name + times);
      if (group == null) {
        return null;
      }
      if (match.group(group) != null) {
        return match.group(group);
      }
    }
  }

  /** Returns what a kind of word matched that must have taken part. */
  static String sure(MatchResult match, String name) {
    String group = group(match, name);
    if (group == null) {
      throw new IllegalArgumentException("times.tsv: no " + name + " in " + match.group());
    }
    return group;
  }

  /** Returns a number in figures or words, halves too; {@code X} where it is none. */
  static double number(String words) {
    String plain = words.toLowerCase(Locale.ROOT).replaceAll("[\\s\u00A0-]+", " ").strip();
    if (Character.isDigit(plain.charAt(0))) {
      int half = plain.indexOf(" 1/2");
      return half < 0
          ? Double.parseDouble(plain)
          : Double.parseDouble(plain.substring(0, half)) + 0.5;
    }
    return switch (plain) {
      case "a", "an" -> 1;
      case "a couple", "a couple of" -> 2;
      case "a dozen" -> 12;
      case "hundred", "a hundred" -> 100;
      default -> {
        String[] parts = plain.split(" ");
        double sum = 0;
        for (String part : parts) {
          int ten = TENS.indexOf(part);
          sum += ten >= 0 ? 20 + 10 * ten : Math.max(0, SMALL.indexOf(part));
        }
        yield sum;
      }
    };
  }

  /** Returns a number as TIMEX3 writes it: without a point where it is whole. */
  static String written(double number) {
    return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
  }

  /** Returns a year in figures or words: "2019", "nineteen ninety-six", "two thousand and four". */
  static int year(String words) {
    String plain = words.toLowerCase(Locale.ROOT).replaceAll("[\\s\u00A0-]+", " ");
    if (Character.isDigit(plain.charAt(0))) {
      return Integer.parseInt(plain);
    }
    if (plain.startsWith("two thousand")) {
      return 2000
          + (int) number(plain.substring("two thousand".length()).replace(" and", "").strip());
    }
    int space = plain.indexOf(' ');
    return 100 * (int) number(plain.substring(0, space)) + (int) number(plain.substring(space + 1));
  }

  /** Returns the number of an ordinal, 0 for "last", -1 where it is none. */
  static int ordinal(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    if (plain.equals("last") || plain.equals("latter") || plain.equals("final")) {
      return 0;
    }
    if (Character.isDigit(plain.charAt(0))) {
      return Integer.parseInt(plain.replaceAll("\\D", ""));
    }
    return plain.startsWith("twenty-")
        ? 20 + ORDINALS.indexOf(plain.substring(7))
        : ORDINALS.indexOf(plain);
  }

  /** Returns how far on "last", "this" and "next" go. */
  static int step(String word) {
    return word.equalsIgnoreCase("last") ? -1 : word.equalsIgnoreCase("next") ? 1 : 0;
  }

  /** Returns the number of a season, 0 for winter. */
  static int season(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    return SEASONS.indexOf(plain.equals("fall") ? "autumn" : plain);
  }

  /** Returns a part of the day as TIMEX3 writes it behind a T. */
  static String part(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    if (plain.endsWith("morning")
        || plain.equals("dawn")
        || plain.equals("daybreak")
        || plain.equals("sunrise")) {
      return "MO";
    }
    if (plain.endsWith("afternoon")) {
      return "AF";
    }
    if (plain.endsWith("noon")) {
      return "12:00";
    }
    if (plain.endsWith("midnight")) {
      return "24:00";
    }
    if (plain.endsWith("evening") || plain.equals("dusk") || plain.equals("sunset")) {
      return "EV";
    }
    return "NI";
  }
}
