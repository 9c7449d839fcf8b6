package dateline.reader.event;

import dateline.reader.tree.Piece;
import java.util.List;

/**
 * An event that words of a sentence tell of.
 *
 * @param rule what found it
 * @param trigger the words
 * @param head the word of them that the others hang on
 * @param actors who does it, the word that each name or noun phrase hangs on
 * @param recipients whom or what it is done to, likewise
 */
public record Happening(
    EventRule rule, Piece trigger, int head, List<Integer> actors, List<Integer> recipients) {
  /** Copies the lists. */
  public Happening {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }
}
