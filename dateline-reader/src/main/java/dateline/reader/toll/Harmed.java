package dateline.reader.toll;

import dateline.model.Harm;
import dateline.reader.count.Party;
import org.jspecify.annotations.Nullable;

/**
 * People of a sentence came to a harm.
 *
 * @param harm what happened to them
 * @param hit whether they may have died of it, though the words do not say so
 * @param party who
 * @param cue the token that says so
 * @param cumulative whether the count is the sum of all that is known so far
 * @param part whether they are a part of {@code whole}, or of people told of before
 * @param whole the people of this sentence that they are a part of; null when outside it
 * @param rule what joined them
 */
public record Harmed(
    Harm harm,
    boolean hit,
    Party party,
    int cue,
    boolean cumulative,
    boolean part,
    @Nullable Party whole,
    String rule) {
  /** Returns the same people, of whom something else is said to have happened. */
  public Harmed as(Harm other) {
    return new Harmed(other, hit, party, cue, cumulative, part, whole, rule);
  }
}
