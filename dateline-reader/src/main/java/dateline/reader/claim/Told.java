package dateline.reader.claim;

import dateline.model.Claim;
import dateline.reader.language.Analysed;
import dateline.reader.toll.Harmed;
import java.util.List;

/**
 * A claim with the people of its sentence that came to harm, as far as they are told of: more than
 * its tolls, since "he died" counts nobody and yet tells of one. Incidents add these up.
 *
 * @param claim the claim
 * @param sentence its sentence
 * @param number the number of its sentence in the report, from 0
 * @param harmed who came to harm
 * @param counts whether its numbers are of one event that happened
 * @param within whether another event of the sentence, or what it is told for, has it within
 * @param roundUp whether it sums up several events, which makes an incident of its own
 * @param foremost whether the main clause of its sentence tells of it, and not a word beside that
 */
public record Told(
    Claim claim,
    Analysed sentence,
    int number,
    List<Harmed> harmed,
    boolean counts,
    boolean within,
    boolean roundUp,
    boolean foremost) {
  /** Copies the list. */
  public Told {
    harmed = List.copyOf(harmed);
  }
}
