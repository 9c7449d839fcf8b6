package dateline.reader.time;

import java.util.Locale;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Times of the day as clocks tell them. */
final class Clock {
  private Clock() {}

  /**
   * Returns a time as TIMEX3 writes it behind a T: {@code 14:30}, {@code 08:00Z}; null when it is
   * none.
   */
  static @Nullable String time(MatchResult m) {
    String noon = TimeWords.group(m, "noon");
    if (noon != null) {
      return noon.equalsIgnoreCase("midnight") ? "24:00" : "12:00";
    }
    String whole = TimeWords.group(m, "hhmm");
    int hour =
        whole == null ? Reckoner.integer(m, "hour") : Integer.parseInt(whole.substring(0, 2));
    String minutes = whole == null ? TimeWords.group(m, "minute") : whole.substring(2);
    String meridiem = TimeWords.group(m, "meridiem");
    String part = TimeWords.group(m, "part");
    boolean after =
        meridiem == null
            ? part != null && !TimeWords.part(part).equals("MO")
            : meridiem.toLowerCase(Locale.ROOT).startsWith("p");
    if (meridiem != null && (hour > 12 || hour == 0)) {
      return null;
    }
    boolean before = meridiem != null && !after;
    int hours = after && hour < 12 ? hour + 12 : before && hour == 12 ? 0 : hour;
    String zone = TimeWords.group(m, "zone");
    boolean universal = zone != null && zone.matches("(?i).*(?:UTC|GMT|^Z).*");
    return String.format(
        Locale.ROOT, "%02d:%s%s", hours, minutes == null ? "00" : minutes, universal ? "Z" : "");
  }
}
