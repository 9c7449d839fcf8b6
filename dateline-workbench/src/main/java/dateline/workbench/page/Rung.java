package dateline.workbench.page;

import org.jspecify.annotations.Nullable;

/**
 * One claim's number on the ladder of a toll.
 *
 * @param report number of the report
 * @param claim c1, c2 … in that report
 * @param mark the mark of the number's words in that report's text
 * @param speakers who says so, the nearest first
 * @param says what is said, in words: "at least 6 civilians"
 * @param min at the least
 * @param max at the most; null where that is left open
 * @param people civilian, combatant or unknown
 * @param sentence the sentence, verbatim
 * @param counts whether it may bear on the toll of the incident
 * @param note why it does not, or what it stands for besides; null for a plain number
 */
public record Rung(
    long report,
    String claim,
    @Nullable String mark,
    String speakers,
    String says,
    int min,
    @Nullable Integer max,
    String people,
    String sentence,
    boolean counts,
    @Nullable String note) {}
