package dateline.reader.time;

import dateline.reader.language.Analysed;
import dateline.reader.language.PartOfSpeech;
import dateline.reader.language.Word;
import dateline.reader.table.Words;
import java.util.Set;

/** Whether the clause around a word tells of what was or of what is to come. */
enum Tense {
  /** What was. */
  PAST,
  /** What is to come. */
  FUTURE,
  /** Neither is said. */
  OPEN;

  private static final Set<String> AHEAD =
      Words.of("will would shall 'll wo ca may might should must");

  /** Verbs and adjectives whose infinitive, or whose day, is still to come. */
  private static final Set<String> PLANS =
      Words.of(
          """
          schedule plan expect set due slate intend aim hope propose want promise pledge vow agree
          decide prepare threaten need order invite ask urge likely expire
          """);

  /** Verbs whose infinitive was done with them. */
  private static final Set<String> DONE =
      Words.of(
          """
          manage fail begin start continue seem appear come tend force lead help use prove turn
          remain report believe say think know allege try attempt able unable
          """);

  /** What is only named, as in "a Wednesday night shooting", once it has happened. */
  private static final Set<String> HAPPENED =
      Words.of(
          """
          shooting killing stabbing murder homicide slaying bombing blast explosion massacre ambush
          shootout beheading lynching abduction kidnapping assassination
          """);

  /** Returns the tense of the clause that a word stands in, by the verbs above it in the tree. */
  static Tense of(Analysed sentence, int word) {
    int at = word;
    for (int steps = 0; at >= 0 && steps < 12; steps++) {
      Word here = sentence.words().get(at);
      if (here.tag() == PartOfSpeech.NOUN && HAPPENED.contains(here.lemma())) {
        return PAST;
      }
      boolean verb = here.tag() == PartOfSpeech.VERB || here.tag() == PartOfSpeech.AUX;
      if (verb || hasAuxiliary(sentence, at)) {
        Tense tense = ofVerb(sentence, at);
        if (tense != OPEN) {
          return tense;
        }
      } else if (PLANS.contains(here.lemma())) {
        return FUTURE;
      }
      at = here.head();
    }
    return OPEN;
  }

  private static boolean hasAuxiliary(Analysed sentence, int word) {
    return sentence.words().stream()
        .anyMatch(
            w ->
                w.head() == word && (w.relation().startsWith("aux") || w.relation().equals("cop")));
  }

  private static Tense ofVerb(Analysed sentence, int verb) {
    Word word = sentence.words().get(verb);
    boolean to = false;
    boolean past = word.has("Tense=Past") && !word.has("VerbForm=Part");
    boolean auxiliary = false;
    boolean finite = false;
    boolean ahead = false;
    boolean had = false;
    for (int i = 0; i < sentence.size(); i++) {
      Word child = sentence.words().get(i);
      if (child.head() != verb) {
        continue;
      }
      boolean helps = child.relation().startsWith("aux") || child.relation().equals("cop");
      ahead |= helps && AHEAD.contains(sentence.lower(i));
      had |= helps && child.lemma().equals("have");
      auxiliary |= helps;
      past |= helps && child.has("Tense=Past");
      finite |= helps && child.has("VerbForm=Fin");
      to |= child.fine().equals("TO");
    }
    if (ahead) {
      // What may or must have been done was done before.
      return had ? PAST : FUTURE;
    }
    if (past) {
      return PAST;
    }
    if (to) {
      return auxiliary && finite ? FUTURE : governed(sentence, word);
    }
    if (word.fine().equals("VBN")) {
      // Who is wanted is wanted for what he did.
      if (PLANS.contains(word.lemma()) && !word.lemma().equals("want")) {
        return FUTURE;
      }
      // "has been opened", "those killed on Monday"
      return PAST;
    }
    return OPEN;
  }

  /** What was agreed, allowed or due to be done is ahead; what one came or managed to do is not. */
  private static Tense governed(Analysed sentence, Word infinitive) {
    if (infinitive.head() < 0) {
      return FUTURE;
    }
    Word above = sentence.words().get(infinitive.head());
    if (PLANS.contains(above.lemma()) || sentence.lower(infinitive.head()).equals("going")) {
      return FUTURE;
    }
    return infinitive.relation().startsWith("advcl") || DONE.contains(above.lemma())
        ? OPEN
        : FUTURE;
  }
}
