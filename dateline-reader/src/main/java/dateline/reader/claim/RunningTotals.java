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
              + "|(?:in|during|for) (?:(?:all of|the month of) )?"
              + Calendar.MONTH
              + "(?! [0-9])(?![a-z])"
              + "|(?:years|months|decades) ago|nationwide|statewide|homicides? (?:in|of) the year|of the year",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ROUND_UP =
      Pattern.compile(
          "\\b(?:separate|several|multiple|various|unrelated|(?:string|series|spate|wave|rash) of|two|three|four"
              + "|five|six|seven|eight|nine|ten|\\d+)\\b(?: [a-z-]+){0,3} (?:shootings|attacks|strikes"
              + "|airstrikes|raids|bombings|incidents|explosions|clashes|shellings)"
              + "|\\b(?:shootings|attacks|strikes|airstrikes|raids|bombings) (?:across|throughout)"
              + "|\\bin (?:[a-z]+ ){0,2}shootings\\b",
          Pattern.CASE_INSENSITIVE);

  private RunningTotals() {}

  /** Tells whether a sentence sums up several events: "in separate attacks", "strikes across". */
  static boolean roundUp(Analysed sentence) {
    return ROUND_UP.matcher(words(sentence)).find();
  }

  static boolean in(Analysed sentence) {
    return TOTAL.matcher(words(sentence)).find();
  }

  private static String words(Analysed sentence) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < sentence.size(); i++) {
      words.append(i > 0 ? " " : "").append(sentence.lower(i));
    }
    return words.toString();
  }
}
