package dateline.reader.event;

import dateline.model.EventType;
import dateline.reader.event.EventRule.Form;
import dateline.reader.event.EventRule.Kind;
import dateline.reader.tree.Piece;
import dateline.reader.tree.Tree;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What happens within what else happens: what is demanded, promised or refused is told of by the
 * verb of demanding, which takes its sides from there; who "will" help agrees to, and whoever says
 * that others "must" asks it of them (PLOVER: AGREE is intent to cooperate, REQUEST a demand).
 */
final class Embedding {
  private static final Set<EventType> OVER =
      EnumSet.of(
          EventType.REQUEST,
          EventType.AGREE,
          EventType.REJECT,
          EventType.THREATEN,
          EventType.SUPPORT,
          EventType.ACCUSE,
          EventType.CONCEDE,
          EventType.SANCTION);

  /** What is told of by who asks for it or promises it, and is no event of its own yet. */
  private static final Set<EventType> NOT_YET =
      EnumSet.of(
          EventType.CONSULT,
          EventType.SUPPORT,
          EventType.COOPERATE,
          EventType.AID,
          EventType.RETREAT,
          EventType.CONCEDE,
          EventType.AGREE,
          EventType.REQUEST,
          EventType.ACCUSE,
          EventType.REJECT,
          EventType.SANCTION,
          EventType.MOBILIZE,
          EventType.PROTEST);

  private static final Set<EventType> COOPERATIVE =
      EnumSet.of(
          EventType.CONSULT,
          EventType.SUPPORT,
          EventType.COOPERATE,
          EventType.AID,
          EventType.RETREAT,
          EventType.CONCEDE);

  /** What somebody threatens who says that he will. */
  private static final Set<EventType> HOSTILE =
      EnumSet.of(EventType.PROTEST, EventType.SANCTION, EventType.COERCE, EventType.ASSAULT);

  /** What is planned when somebody agrees to it. */
  private static final Set<EventType> MATERIAL =
      EnumSet.of(EventType.RETREAT, EventType.MOBILIZE, EventType.SANCTION, EventType.PROTEST);

  /** What is praised or deplored has happened. */
  private static final Set<EventType> JUDGING = EnumSet.of(EventType.SUPPORT, EventType.ACCUSE);

  private static final Set<EventType> EASING =
      EnumSet.of(EventType.REQUEST, EventType.REJECT, EventType.CONCEDE, EventType.THREATEN);

  private static final Set<String> BACK =
      Set.of("after", "since", "before", "following", "amid", "during", "despite", "until");

  /** What a protest may go on beside: "beat a marcher during a protest". */
  private static final Set<String> BESIDE = Set.of("during", "amid");

  private static final Set<String> WILLING = Set.of("will", "'ll", "shall", "would");
  private static final Set<String> NOT = Set.of("not", "n't", "never");
  private static final Set<String> PERFECT = Set.of("have", "has", "had");
  private static final Set<String> OWN = Set.of("it", "they", "he", "she", "we", "i");

  private static final EventRule WOULD = rule(EventType.THREATEN, "would");
  private static final EventRule WILL = rule(EventType.AGREE, "will");
  private static final EventRule WILL_NOT = rule(EventType.REJECT, "will");
  private static final EventRule MUST = rule(EventType.REQUEST, "must");

  private final Tree tree;
  private final Sides sides;
  private final Roles roles;

  Embedding(Tree tree, Sides sides, Roles roles) {
    this.tree = tree;
    this.sides = sides;
    this.roles = roles;
  }

  private static EventRule rule(EventType type, String modal) {
    return new EventRule(
        "event." + type.name().toLowerCase(Locale.ROOT) + "." + modal,
        List.of(modal),
        Form.OTHER,
        type,
        null,
        Kind.ATTACK,
        List.of(),
        List.of(),
        List.of());
  }

  /** Returns what happens, in the order of the words. */
  List<Happening> of(List<Happening> found) {
    Map<Integer, Happening> byHead = new HashMap<>();
    found.forEach(each -> byHead.put(each.head(), each));
    List<Happening> all = new ArrayList<>();
    for (Happening each : found) {
      Happening over = over(each, byHead);
      boolean told = over != null && isTold(each, over);
      Happening will = over == null ? will(each) : null;
      if (will != null) {
        all.add(will);
      }
      boolean threatened = will != null && will.rule().equals(WOULD) && !isAssault(each);
      if (!told && !threatened && !isBackReference(each)) {
        all.add(withSidesOf(each, byHead));
      }
    }
    musts(all, byHead);
    return all;
  }

  /** Whether a verb of demanding, promising or easing tells of what happens, and it is no more. */
  private static boolean isTold(Happening happening, Happening over) {
    EventType type = happening.rule().type();
    boolean noun = happening.rule().form() == Form.NOUN;
    boolean denied =
        type == EventType.COERCE
            && (noun
                ? over.rule().type() != EventType.ACCUSE
                : EASING.contains(over.rule().type()));
    boolean planned = over.rule().type() == EventType.AGREE && MATERIAL.contains(type);
    boolean refused = over.rule().type() == EventType.REJECT && MATERIAL.contains(type);
    return (NOT_YET.contains(type) && !planned && !refused) || denied;
  }

  private static boolean isAssault(Happening happening) {
    return happening.rule().type() == EventType.ASSAULT;
  }

  /** "Since the accord", "after the talks": tells of nothing new (CLAIM_GUIDELINES). */
  private boolean isBackReference(Happening happening) {
    boolean noun = happening.rule().form() == Form.NOUN;
    boolean beside =
        happening.rule().type() == EventType.PROTEST
            && BESIDE.contains(tree.preposition(happening.head()));
    return noun
        && !beside
        && NOT_YET.contains(happening.rule().type())
        && tree.relation(happening.head()).startsWith("obl")
        && BACK.contains(tree.preposition(happening.head()));
  }

  /** Returns the verb of saying in whose clause something happens; null for none. */
  private @Nullable Happening over(Happening happening, Map<Integer, Happening> byHead) {
    int at = happening.head();
    for (int steps = 0; steps < 4 && tree.head(at) >= 0; steps++) {
      String relation = tree.relation(at);
      boolean noun =
          relation.equals("obl")
              || relation.equals("obj")
              || relation.equals("nsubj:pass")
              || relation.equals("nmod")
              || relation.equals("compound");
      boolean clause =
          relation.equals("xcomp") || relation.equals("ccomp") || relation.equals("conj");
      if (!noun && !clause) {
        return null;
      }
      at = tree.head(at);
      Happening over = byHead.get(at);
      if (over != null && !over.equals(happening)) {
        boolean own = OVER.contains(over.rule().type()) && over.rule().form() != Form.NOUN;
        boolean judged = relation.equals("nsubj:pass") && JUDGING.contains(over.rule().type());
        return own && !relation.equals("conj") && !judged ? over : null;
      }
    }
    return null;
  }

  /** Takes the sides of what is demanded or promised where the verb names none. */
  private Happening withSidesOf(Happening happening, Map<Integer, Happening> byHead) {
    boolean named = happening.recipients().stream().anyMatch(sides::isPeople);
    int clause = roles.clause(happening.head());
    if (named || clause < 0 || !OVER.contains(happening.rule().type())) {
      return happening;
    }
    Happening inner = byHead.get(clause);
    List<Integer> theirs = inner == null ? roles.inside(clause) : inner.recipients();
    if (inner == null && theirs.isEmpty()) {
      int object = tree.child(clause, "obj");
      theirs =
          object < 0 ? List.of() : sides.isPeople(object) ? List.of(object) : roles.inside(object);
    }
    List<Integer> others =
        theirs.stream().filter(word -> !happening.actors().contains(word)).toList();
    return others.isEmpty()
        ? happening
        : new Happening(
            happening.rule(), happening.trigger(), happening.head(), happening.actors(), others);
  }

  /**
   * "Will send aid", "would meet the envoy", "will not go": who says so agrees to it, threatens
   * with it or refuses it.
   */
  private @Nullable Happening will(Happening happening) {
    EventType type = happening.rule().type();
    int modal = happening.rule().form() == Form.VERB ? modal(happening.head(), WILLING) : -1;
    boolean sided = happening.actors().stream().anyMatch(word -> sides.is(word, "side"));
    boolean hostile = HOSTILE.contains(type) && saysSo(happening.head());
    if (modal < 0 || !sided || !(COOPERATIVE.contains(type) || hostile)) {
      return null;
    }
    boolean refused = !hostile && isDenied(happening.head());
    return new Happening(
        hostile ? WOULD : refused ? WILL_NOT : WILL,
        new Piece(tree.number(), modal, modal),
        modal,
        happening.actors(),
        happening.recipients());
  }

  /** "Will not lift the ban". */
  private boolean isDenied(int verb) {
    return tree.children(verb).stream().anyMatch(child -> NOT.contains(tree.lower(child)));
  }

  /** "The union said it would strike": who is to do it says so. */
  private boolean saysSo(int verb) {
    int subject = tree.child(verb, "nsubj");
    return tree.relation(verb).equals("ccomp") && subject >= 0 && OWN.contains(tree.lower(subject));
  }

  /** "The envoy said that the rebels must stop". */
  private void musts(List<Happening> all, Map<Integer, Happening> byHead) {
    for (int verb = 0; verb < tree.size(); verb++) {
      int modal = modal(verb, Set.of("must", "should"));
      boolean said =
          modal >= 0
              && tree.relation(verb).equals("ccomp")
              && !byHead.containsKey(tree.head(verb))
              && modal(verb, PERFECT) < 0;
      Integer speaker = said ? tree.subject(tree.head(verb)) : null;
      int subject = said ? tree.child(verb, "nsubj", "nsubj:pass") : -1;
      boolean sided =
          speaker != null && subject >= 0 && sides.is(speaker, "side") && sides.is(subject, "side");
      if (sided && speaker != null) {
        int clause = verb;
        all.removeIf(each -> each.head() == clause && NOT_YET.contains(each.rule().type()));
        all.add(
            new Happening(
                MUST,
                new Piece(tree.number(), modal, modal),
                modal,
                roles.joined(speaker),
                roles.joined(subject)));
      }
    }
  }

  private int modal(int verb, Set<String> words) {
    for (int child : tree.children(verb)) {
      if (tree.relation(child).equals("aux") && words.contains(tree.lower(child))) {
        return child;
      }
    }
    return -1;
  }
}
