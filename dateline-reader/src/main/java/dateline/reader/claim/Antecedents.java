package dateline.reader.claim;

import dateline.model.Actor;
import dateline.model.ActorKind;
import dateline.model.ActorMentions;
import dateline.model.Passage;
import dateline.model.Report;
import dateline.model.Span;
import dateline.reader.event.Sides;
import dateline.reader.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom a pronoun stands for that is nobody's mention yet: the subject told of last that fits it, in
 * its own sentence or one of the two before.
 */
final class Antecedents {
  private static final int BACK = 2;

  private static final Set<String> THEY = Set.of("they", "them", "their", "themselves");
  private static final Set<String> HE =
      Set.of("he", "she", "him", "her", "his", "himself", "herself");
  private static final Set<String> IT = Set.of("it", "its", "itself");

  /** A subject: several or a body, or a single person. */
  private record Subject(Passage passage, int sentence, boolean several, boolean person) {}

  private final Report report;
  private final ActorMentions actors;
  private final List<Subject> subjects = new ArrayList<>();

  Antecedents(Report report, ActorMentions actors) {
    this.report = report;
    this.actors = actors;
  }

  static boolean isPronoun(String lower) {
    return THEY.contains(lower) || HE.contains(lower) || IT.contains(lower);
  }

  /** Adds the subjects of a sentence; sentences come in their order. */
  void add(Tree tree, Sides sides) {
    for (int i = 0; i < tree.size(); i++) {
      boolean subject = tree.relation(i).startsWith("nsubj") && !isPronoun(tree.lower(i));
      if (!subject || !tree.isNominal(i) || !sides.isPeople(i)) {
        continue;
      }
      Span head = tree.span(i, i);
      Actor actor = actors.over(head);
      ActorKind kind = actor == null ? ActorKind.UNKNOWN : actor.profile().kind();
      boolean plural = tree.word(i).fine().endsWith("S");
      boolean person = !plural && (kind == ActorKind.PERSON || kind == ActorKind.CIVILIANS);
      var words = new Participants(report, tree, sides, actors, null).words(i);
      Passage passage = report.passage(tree.span(words.first(), words.last()));
      subjects.add(new Subject(passage, tree.number(), plural || !person, person));
    }
  }

  /** Returns whom a pronoun stands for; null where nobody fits. */
  @Nullable Passage of(String lower, Span pronoun, int sentence) {
    for (int i = subjects.size() - 1; i >= 0; i--) {
      Subject each = subjects.get(i);
      boolean before = each.passage.span().end() <= pronoun.start();
      if (!before) {
        continue;
      }
      if (sentence - each.sentence > BACK) {
        return null;
      }
      boolean fits = HE.contains(lower) ? each.person : each.several;
      if (fits) {
        return each.passage;
      }
    }
    return null;
  }
}
