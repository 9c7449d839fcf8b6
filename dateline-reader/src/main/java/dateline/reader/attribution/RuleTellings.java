package dateline.reader.attribution;

import dateline.model.ActorMentions;
import dateline.reader.tree.Piece;
import java.util.ArrayList;
import java.util.List;

/**
 * Adds attributions that the tree and fixed phrasings show to those of the language model, which
 * learnt from running text of another kind and passes some over.
 */
final class RuleTellings {
  private final Scene scene;
  private final Asides asides;
  private final Headlines headlines;
  private final Verbs verbs;
  private final Nouns nouns;

  RuleTellings(Scene scene, ActorMentions actors, Sources sources) {
    this.scene = scene;
    this.asides = new Asides(scene);
    this.headlines = new Headlines(scene, actors);
    this.verbs = new Verbs(scene);
    this.nouns = new Nouns(scene, sources);
  }

  void add(Tellings tellings) {
    for (int number = 0; number < scene.sentences.size(); number++) {
      for (Telling aside : asides.in(number)) {
        surely(aside, tellings);
      }
      for (Telling noun : nouns.in(number)) {
        if (noun.cue != null) {
          surely(noun, tellings);
        } else {
          perhaps(noun, tellings);
        }
      }
      List<Telling> others = new ArrayList<>(verbs.in(number));
      others.addAll(headlines.in(number));
      for (Telling other : others) {
        perhaps(other, tellings);
      }
    }
  }

  /**
   * A fixed phrasing, or a noun with its clause, is right about itself, whatever the model says.
   */
  private void surely(Telling rule, Tellings tellings) {
    for (Telling other : tellings.withCue(rule.begin().sentence())) {
      if (rule.cue != null && other.cue != null && rule.cue.overlaps(other.cue)) {
        other.content.clear();
      }
    }
    tellings.add(rule);
  }

  /** What a rule finds is taken where the model found nothing, or not half of it. */
  private void perhaps(Telling rule, Tellings tellings) {
    int number = rule.begin().sentence();
    Piece cue = rule.cue;
    if (cue == null) {
      // What is nobody's yet is the rumour's, which knows where it ends.
      for (Telling other : tellings.withContent(number)) {
        if (other.cue == null && other.source == null) {
          other.content.removeIf(piece -> rule.content.stream().anyMatch(piece::overlaps));
        }
      }
      boolean told =
          tellings.withContent(number).stream()
              .anyMatch(other -> rule.content.stream().anyMatch(other::says));
      if (!told) {
        tellings.add(rule);
      }
      return;
    }
    List<Telling> same =
        tellings.withCue(number).stream()
            .filter(other -> other.cue != null && other.cue.overlaps(cue))
            .toList();
    if (same.isEmpty()) {
      tellings.add(rule);
    } else if (same.stream().allMatch(other -> other.rule.equals(ModelTellings.RULE))) {
      complete(same.getFirst(), rule);
    }
  }

  private void complete(Telling telling, Telling rule) {
    int number = rule.begin().sentence();
    int all = 0;
    int common = 0;
    boolean none = true;
    boolean within = true;
    for (Piece piece : rule.content) {
      all += piece.words();
      for (Piece other : telling.content) {
        boolean here = other.sentence() == number && !scene.quoted(other);
        none &= !here;
        within &= !here || rule.content.stream().anyMatch(each -> each.covers(other));
        if (here && piece.overlaps(other)) {
          common +=
              Math.min(piece.last(), other.last()) - Math.max(piece.first(), other.first()) + 1;
        }
      }
    }
    // What stands around a verb is less sure than its object, and only ever adds to the model's.
    boolean around = rule.rule.equals(Verbs.INTERPOSED);
    boolean replaces = around ? none || (common > 0 && within) : common * 2 < all;
    if (replaces) {
      telling.content.removeIf(piece -> piece.sentence() == number && !scene.quoted(piece));
      telling.content.addAll(rule.content);
    } else if (!around && !telling.says(rule.content.getFirst())) {
      // "Four guards are said to be missing": they are part of what is said.
      telling.say(rule.content.getFirst());
    }
  }
}
