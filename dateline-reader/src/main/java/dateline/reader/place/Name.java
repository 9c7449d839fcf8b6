package dateline.reader.place;

import dateline.model.Span;
import dateline.reader.language.Analysed;
import dateline.reader.place.gazetteer.GazetteerPlace;
import java.util.List;

/**
 * Words that are the name of a place, before it is told which.
 *
 * @param first number of the first word
 * @param last number of the last word, included
 * @param text the words, parted by blanks
 * @param candidates the places that bear it, the most important first; empty when none is known
 * @param inName whether it stands inside the name of something else: "Paris Police Department"
 * @param sure how sure it is that this is the name of a place, 0 to 1
 */
record Name(
    Analysed sentence,
    int first,
    int last,
    String text,
    List<GazetteerPlace> candidates,
    boolean inName,
    double sure) {

  /** Returns where it stands. */
  Span span() {
    return sentence.sentence().span(first, last);
  }

  /** Returns the same, with other places. */
  Name with(List<GazetteerPlace> others) {
    return new Name(sentence, first, last, text, List.copyOf(others), inName, sure);
  }

  /** Returns the same, with how sure it is. */
  Name with(double how) {
    return new Name(sentence, first, last, text, candidates, inName, how);
  }
}
