package dateline.reader.origin;

import dateline.model.Mention.TimeExpression;
import dateline.model.Report;
import dateline.model.Report.DateSource;
import dateline.model.TimeRef;
import dateline.reader.time.Calendar;
import dateline.reader.time.TimeFinder;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a report's outlet, day and original language from its text, where they are not given. */
public final class OriginFinder {
  private static final int HEAD = 600;
  private static final int TAIL = 800;

  private static final String DAY_WORD = "(?:" + Calendar.MONTH + "|" + Calendar.WEEKDAY + ")";

  private static final Pattern TRANSLATED =
      Pattern.compile(
          "(?:originally|first) (?:published|appeared|written)(?: in (\\p{Lu}\\p{L}+))?"
              + "(?: (?:at|by|on|in|with) ((?!\\d|"
              + DAY_WORD
              + ").{2,60}?))?(?:,? on|,)? ((?:"
              + DAY_WORD
              + ",? ){0,2}\\d[^\\n]{3,24})"
              + "|translated from(?: the)? (\\p{Lu}\\p{L}+)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PUBLISHED =
      Pattern.compile(
          "^[^\\p{L}\\n]{0,4}(?:published|posted|date|updated?|last updated|release date|dated)"
              + "(?: on| at)?:? +[(\\[]?([^\\n]{6,60})",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  /** A word in small letters, as no dateline has any: "he was born on 3 May 1981 — a Sunday". */
  private static final Pattern RUNNING_TEXT =
      Pattern.compile("(?<![\\p{L}\\p{N}])(?!of )\\p{Ll}{2,} ");

  private static final Pattern WEEKDAY_LAST =
      Pattern.compile(
          "(?:" + Calendar.WEEKDAY + "|\\b(?:published|updated|posted|on)):?\\s*$",
          Pattern.CASE_INSENSITIVE);

  private static final Map<String, String> LANGUAGES = languages();

  private OriginFinder() {}

  /** Returns the report with what its text says of its origin; what is given already stays. */
  public static Report find(Report report) {
    Report found = report;
    String text = report.text();
    int tail = Math.max(0, text.length() - TAIL);
    Matcher note = TRANSLATED.matcher(text);
    for (int from : new int[] {tail, 0}) {
      note.region(from, Math.min(text.length(), from + TAIL));
      while (note.find()) {
        found = note(found, note);
      }
    }
    if (found.published() == null) {
      LocalDate day = headerDay(text.substring(0, Math.min(HEAD, text.length())));
      if (day != null) {
        found = found.published(day, DateSource.TEXT);
      }
    }
    return found;
  }

  private static Report note(Report report, Matcher note) {
    Report found = report;
    String name = note.group(1) != null ? note.group(1) : note.group(4);
    String original = name == null ? null : LANGUAGES.get(name.toLowerCase(Locale.ROOT));
    if (original != null && found.translatedFrom() == null) {
      found = found.language(found.language() == null ? "en" : found.language(), original);
    }
    if (note.group(2) != null && found.outlet() == null) {
      found = found.outlet(note.group(2).strip());
    }
    LocalDate day = note.group(3) == null ? null : fullDay(note.group(3));
    if (day != null && found.published() == null) {
      found = found.published(day, DateSource.TEXT);
    }
    return found;
  }

  /** A line of the head that says "Published: …", is only a date, or begins as a dateline. */
  private static @Nullable LocalDate headerDay(String head) {
    Matcher published = PUBLISHED.matcher(head);
    if (published.find()) {
      LocalDate day = fullDay(published.group(1));
      if (day != null) {
        return day;
      }
    }
    int number = 0;
    for (String line : head.split("\\R")) {
      String stripped = line.strip();
      if (stripped.isEmpty()) {
        continue;
      }
      if (++number > 8) {
        break;
      }
      Optional<LocalDate> day = onlyDate(stripped);
      if (day.isPresent()) {
        return day.get();
      }
    }
    return null;
  }

  private static Optional<LocalDate> onlyDate(String line) {
    int dash = dash(line);
    String start = dash > 0 ? line.substring(0, dash) : line;
    if (start.length() > 90) {
      return Optional.empty();
    }
    LocalDate day = fullDay(start);
    boolean dateline = dash > 0 && !RUNNING_TEXT.matcher(start).find();
    boolean alone = line.length() <= 70 && !line.endsWith(".") && standsAlone(line);
    return day != null && (dateline || alone) ? Optional.of(day) : Optional.empty();
  }

  /** Tells whether no word runs into the date: "Barun, 3 May 2021", not "the 3 May 2021 raid". */
  private static boolean standsAlone(String line) {
    for (TimeExpression time : TimeFinder.find(Report.named("origin", line))) {
      if (time.ref() instanceof TimeRef.On) {
        String before =
            WEEKDAY_LAST.matcher(line.substring(0, time.passage().span().start())).replaceFirst("");
        String after = line.substring(time.passage().span().end()).strip();
        boolean open =
            before.isBlank()
                || !Character.isLetterOrDigit(
                    before.strip().codePointBefore(before.strip().length()));
        return open
            && (after.isEmpty()
                || !Character.isLetter(after.codePointAt(0))
                || after.startsWith("at "));
      }
    }
    return false;
  }

  private static int dash(String line) {
    for (int i = 0; i < Math.min(90, line.length()); i++) {
      char c = line.charAt(i);
      if (c == '—' || c == '–' || (c == '-' && i > 0 && line.charAt(i - 1) == ' ')) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable LocalDate fullDay(String text) {
    return TimeFinder.find(Report.named("origin", text)).stream()
        .map(t -> t.ref() instanceof TimeRef.On on ? on.day() : null)
        .filter(day -> day != null)
        .findFirst()
        .orElse(null);
  }

  private static Map<String, String> languages() {
    java.util.HashMap<String, String> names = new java.util.HashMap<>();
    for (String tag : Locale.getISOLanguages()) {
      names.put(
          Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT),
          tag);
    }
    names.put("farsi", "fa");
    names.put("dari", "prs");
    return Map.copyOf(names);
  }
}
