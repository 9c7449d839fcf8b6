package dateline.reader.event;

import dateline.model.EventType;
import dateline.model.Mode;
import dateline.reader.event.EventRule.Form;
import dateline.reader.event.EventRule.Kind;
import dateline.reader.language.Analysed;
import dateline.reader.language.PartOfSpeech;
import dateline.reader.table.Words;
import dateline.reader.tree.Piece;
import dateline.reader.tree.Tree;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what happens in one sentence, by the rules of {@link EventLexicon}. */
public final class EventFinder {
  /** A word of a rule stands at most so many words behind the one before it. */
  private static final int APART = 3;

  /** Events in words, which nobody takes part in who is no side. */
  private static final Set<EventType> VERBAL =
      EnumSet.of(
          EventType.AGREE,
          EventType.CONSULT,
          EventType.SUPPORT,
          EventType.CONCEDE,
          EventType.COOPERATE,
          EventType.AID,
          EventType.REQUEST,
          EventType.ACCUSE,
          EventType.REJECT,
          EventType.THREATEN,
          EventType.SANCTION);

  /** Nouns for many of something. */
  private static final Set<String> QUANTITIES =
      Words.of(
          """
          hundreds hundred thousands thousand dozens dozen scores score tens number group crowd lot
          handful series total pair column cache stockpile quantity amount haul consignment batch
          stash kilogram kilo tonne ton piece round company team contingent platoon
          """);

  /** How deep a weapon may hang in what is seized: "a cache of rifles, mines and grenades". */
  private static final int DEEPEST = 5;

  /** Words of a rule that say who did it. */
  private static final Set<String> DOERS =
      Set.of("rebel", "guerrilla", "militant", "insurgent", "police", "army", "troop");

  private final Analysed sentence;
  private final Tree tree;
  private final Sides sides;
  private final Roles roles;

  /** Why the rule tried last did not hold. */
  private String why = "";

  private EventFinder(Analysed sentence, Tree tree, Sides sides) {
    this.sentence = sentence;
    this.tree = tree;
    this.sides = sides;
    this.roles = new Roles(tree, sides);
  }

  /** Returns what happens in a sentence, in the order of the words; no words tell of two things. */
  public static List<Happening> find(Analysed sentence, Tree tree, Sides sides) {
    return new EventFinder(sentence, tree, sides).find();
  }

  /**
   * Returns each rule whose words stand in a sentence, with what it found or why it found nothing.
   */
  public static List<EventReasons> explain(Analysed sentence, Tree tree, Sides sides) {
    EventFinder finder = new EventFinder(sentence, tree, sides);
    List<Happening> kept = finder.find();
    List<EventReasons> reasons = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      finder.explain(i, kept, reasons);
    }
    return reasons;
  }

  private void explain(int i, List<Happening> kept, List<EventReasons> reasons) {
    for (String word : forms(i)) {
      for (EventRule rule : EventLexicon.beginningWith(word)) {
        int last = last(rule, i);
        if (last < 0) {
          continue;
        }
        Happening matched = match(rule, i);
        int head = i;
        boolean held = matched != null;
        Happening found =
            kept.stream()
                .filter(each -> each.rule().equals(rule) && each.trigger().first() == head && held)
                .findFirst()
                .orElse(null);
        String gave = held ? "another rule asks for more, or another event tells of it" : why;
        reasons.add(new EventReasons(rule, i, last, found, found == null ? gave : ""));
      }
    }
  }

  private List<Happening> find() {
    List<Happening> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Happening best = best(i);
      if (best != null) {
        found.add(best);
        i = Math.max(i, best.trigger().last());
      }
    }
    found.removeIf(each -> isSeized(each, found));
    return new Embedding(tree, sides, roles).of(found);
  }

  /** "Found two grenades", "defused the mines": weapons that are taken away strike nobody. */
  private boolean isSeized(Happening weapon, List<Happening> found) {
    boolean noun = weapon.rule().form() == Form.NOUN && weapon.rule().mode() == Mode.EXPLOSIVES;
    int at = weapon.head();
    for (int steps = 0; noun && at >= 0 && steps < DEEPEST; steps++) {
      String relation = tree.relation(at);
      boolean part =
          relation.equals("obj")
              || relation.equals("nsubj:pass")
              || relation.equals("conj")
              || relation.equals("appos")
              || relation.equals("compound")
              || relation.equals("acl")
              || relation.startsWith("nmod");
      if (!part) {
        return false;
      }
      at = tree.head(at);
      int verb = at;
      boolean seized =
          found.stream()
              .filter(each -> each.head() == verb)
              .map(each -> each.rule().mode())
              .anyMatch(mode -> mode == Mode.SEIZE || mode == Mode.DISARM);
      if (seized) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Happening best(int i) {
    Happening best = null;
    for (String word : forms(i)) {
      for (EventRule rule : EventLexicon.beginningWith(word)) {
        boolean lighter = best != null && rule.weight() <= best.rule().weight();
        Happening found = lighter ? null : match(rule, i);
        best = found == null ? best : found;
      }
    }
    return best;
  }

  private Set<String> forms(int i) {
    return Forms.of(tree, sentence.lower(i), i);
  }

  private @Nullable Happening match(EventRule rule, int i) {
    int last = last(rule, i);
    if (last < 0) {
      return null;
    }
    int head = rule.form() == Form.VERB ? i : top(i, last);
    if (!fits(rule, head)) {
      why = "the word is no " + rule.form().name().toLowerCase(Locale.ROOT) + " here, or a name";
      return null;
    }
    for (Condition condition : rule.conditions()) {
      if (!holds(condition, rule, head)) {
        why = "it wants " + condition.told();
        return null;
      }
    }
    List<Integer> actors = outside(roles.first(rule, head, rule.actor()), i, last);
    List<Integer> recipients = outside(roles.first(rule, head, rule.recipient()), i, last);
    if (rule.form() == Form.NOUN) {
      actors = actors.isEmpty() && !rule.actor().isEmpty() ? roles.doers(head) : actors;
      recipients =
          recipients.isEmpty() && !rule.recipient().isEmpty() ? roles.sufferers(head) : recipients;
    }
    if (rule.type() == EventType.ASSAULT && rule.form() == Form.VERB && isNobody(actors)) {
      why = "who does it is nobody, no weapon and no act";
      return null;
    }
    if ((VERBAL.contains(rule.type()) || rule.type() == EventType.PROTEST)
        && !recipients.isEmpty()
        && recipients.stream().noneMatch(sides::isPeople)) {
      List<Integer> inside = roles.inside(recipients.getFirst());
      recipients = inside.isEmpty() ? recipients : inside;
    }
    boolean clear = rule.form() == Form.NOUN && rule.words().size() > 1;
    if (VERBAL.contains(rule.type()) && !clear && !hasSide(actors) && !hasSide(recipients)) {
      why = "no side takes part";
      return null;
    }
    boolean far = last - i > rule.words().size() + 1;
    Piece trigger = new Piece(tree.number(), i, far ? i : last);
    return new Happening(rule, trigger, head, actors, without(recipients, actors));
  }

  /** "Rain bombarded the valley": who does it is nobody, no weapon and no act. */
  private boolean isNobody(List<Integer> actors) {
    return !actors.isEmpty()
        && actors.stream().noneMatch(word -> sides.isPeople(word) || sides.mayHarm(word));
  }

  /** "A car bomb", "opened fire": the words themselves take no part, but for "rebel attack". */
  private List<Integer> outside(List<Integer> words, int first, int last) {
    return words.stream()
        .filter(word -> word < first || word > last || DOERS.contains(tree.lemma(word)))
        .toList();
  }

  private static List<Integer> without(List<Integer> words, List<Integer> others) {
    return words.stream().filter(word -> !others.contains(word)).toList();
  }

  private boolean hasSide(List<Integer> words) {
    return words.stream().anyMatch(word -> sides.is(word, "side"));
  }

  /** Returns the last word of a rule's words that stand from a word on; -1 when they do not. */
  private int last(EventRule rule, int i) {
    int apart = rule.form() == Form.VERB ? APART : 0;
    int at = i;
    for (String word : rule.words().subList(1, rule.words().size())) {
      int next = at + 1;
      int between = 0;
      while (next < sentence.size() && !forms(next).contains(word)) {
        between += tree.isHyphen(next) ? 0 : 1;
        next++;
        if (between > apart) {
          return -1;
        }
      }
      if (next >= sentence.size()) {
        return -1;
      }
      at = next;
    }
    return at;
  }

  private int top(int first, int last) {
    return tree.head(new Piece(tree.number(), first, last));
  }

  private boolean fits(EventRule rule, int head) {
    PartOfSpeech tag = sentence.tag(head);
    return switch (rule.form()) {
      case VERB ->
          (tag == PartOfSpeech.VERB && !(isBefore(head) && VERBAL.contains(rule.type())))
              || (tag == PartOfSpeech.ADJ && tree.word(head).has("VerbForm=Part"))
              || (tag == PartOfSpeech.ADJ
                  && rule.kind() != Kind.ATTACK
                  && sentence.lower(head).endsWith("ed"));
      case NOUN ->
          (tag == PartOfSpeech.NOUN
                  || tag == PartOfSpeech.PROPN
                  || tree.word(head).fine().equals("VBG")
                  || isGerund(head))
              && !isCompound(head)
              && !sides.isName(head)
              && !sides.isDate(head)
              && !(sides.is(head, "time") && tree.isName(head));
      case OTHER -> true;
    };
  }

  /** "Killed in police firing": a noun by what hangs on it, whatever the model takes it for. */
  private boolean isGerund(int word) {
    return sentence.lower(word).endsWith("ing")
        && tree.child(word, "case") >= 0
        && tree.child(word, "det", "compound", "amod", "nmod:poss") >= 0;
  }

  /** "Threatened strike", "promised aid": a participle that only tells of which. */
  private boolean isBefore(int verb) {
    return tree.relation(verb).equals("amod") && tree.head(verb) > verb;
  }

  /** "Attack helicopter", "raid squad": the noun only tells more of another. */
  private boolean isCompound(int noun) {
    int head = tree.head(noun);
    return tree.relation(noun).equals("compound")
        && head > noun
        && sentence.tag(head) == PartOfSpeech.NOUN
        && sides.isPeople(head);
  }

  private boolean holds(Condition condition, EventRule rule, int head) {
    boolean holds;
    if (condition.slot().equals("near")) {
      holds = near(condition);
    } else if (condition.slot().equals("clause")) {
      int clause = roles.clause(head);
      holds = clause >= 0 && (condition.values().isEmpty() || isOne(condition, clause));
    } else {
      List<Integer> there = roles.all(rule, head, condition.slot());
      boolean unsaid = there.isEmpty() && condition.slot().equals("subj") && tree.isPassive(head);
      if (unsaid && !condition.not()) {
        // "Was accused": somebody did, whoever it was.
        return condition.values().stream().anyMatch(Sides::isKind);
      }
      holds =
          condition.values().isEmpty()
              ? !there.isEmpty()
              : there.stream()
                  .anyMatch(
                      word ->
                          isOne(condition, word)
                              || (!condition.isOfKinds()
                                  && isOne(condition, roles.measured(word))));
    }
    return holds != condition.not();
  }

  private boolean isOne(Condition condition, int word) {
    for (String value : condition.values()) {
      if (sides.is(word, value)) {
        return true;
      }
      // "Struck the oil truck" struck no oil: what must not stand there is the noun itself.
      for (int child : condition.not() ? List.<Integer>of() : tree.children(word)) {
        boolean part =
            tree.relation(child).equals("compound")
                || tree.relation(child).equals("amod")
                || tree.relation(child).equals("nmod:desc");
        if (part && !Sides.isKind(value) && sides.is(child, value)) {
          return true;
        }
      }
    }
    // "Hundreds of protesters", "two caches of weapons": what they are many of.
    int of = QUANTITIES.contains(tree.lemma(word)) ? tree.under(word, "of") : -1;
    return of >= 0 && isOne(condition, of);
  }

  private boolean near(Condition condition) {
    for (int i = 0; i < sentence.size(); i++) {
      if (condition.values().contains(tree.lemma(i))
          || condition.values().contains(sentence.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
