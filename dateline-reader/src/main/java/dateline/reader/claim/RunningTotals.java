package dateline.reader.claim;

import dateline.reader.language.Analysed;
import dateline.reader.time.Calendar;
import java.util.regex.Pattern;

/**
 * Tells sentences that sum up a month, a year or a war from those that tell of an event: their
 * numbers are no toll of an incident (CLAIM_GUIDELINES: running totals).
 */
final class RunningTotals {
  private static final Pattern TOTAL =
      Pattern.compile(
          "(?:so far |earlier |already )?this year|last year|this month|to date|per ?cent|%"
              + "|since (?:the (?:start|beginning|outbreak)|early|late|last|"
              + Calendar.MONTH
              + "|(?:19|20)\\d\\d)|(?:in|during) (?:19|20)\\d\\d|in recent (?:months|years|weeks)"
              + "|over the (?:past|last) (?:year|month|week|decade|few)|every year|a year(?! old)"
              + "|nationwide|statewide|homicides? (?:in|of) the year|of the year",
          Pattern.CASE_INSENSITIVE);

  private RunningTotals() {}

  static boolean in(Analysed sentence) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < sentence.size(); i++) {
      words.append(i > 0 ? " " : "").append(sentence.lower(i));
    }
    return TOTAL.matcher(words).find();
  }
}
