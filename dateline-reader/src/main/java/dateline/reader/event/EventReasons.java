package dateline.reader.event;

import org.jspecify.annotations.Nullable;

/**
 * A rule whose words stand in a sentence, and what came of it.
 *
 * @param rule the rule
 * @param first number of the first of the words
 * @param last number of the last of them, included
 * @param found what the rule found; null where it did not hold or gave way
 * @param why why nothing was found; empty where something was
 */
public record EventReasons(
    EventRule rule, int first, int last, @Nullable Happening found, String why) {}
