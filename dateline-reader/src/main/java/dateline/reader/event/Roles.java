package dateline.reader.event;

import dateline.model.EventType;
import dateline.reader.event.LightVerbs.Part;
import dateline.reader.language.PartOfSpeech;
import dateline.reader.table.Words;
import dateline.reader.tree.Tree;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds by the tree who takes part in what a word tells of: through active and passive, relative
 * and reduced clauses, joined verbs, light verbs, and what hangs on a noun.
 */
final class Roles {
  /** Events that are spoken of as theirs whom they are done to: "his arrest". */
  private static final Set<EventType> DONE_TO =
      EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.SANCTION);

  /** Verbs that say of an event's noun, their subject, no more than that it was. */
  private static final Set<String> OCCURRING =
      Words.of("break erupt occur happen continue flare ensue begin start rage resume go");

  /** "Damaged in the blast", "wrecked by the explosion". */
  private static final Set<String> THROUGH = Set.of("in", "by", "during", "of", "from");

  /** Words for many of an event: "a series of attacks". */
  private static final Set<String> QUANTITIES =
      Words.of("series wave string spate number round campaign act kind type form");

  /** Words for much of a thing: "tons of rice", "part of a programme". */
  private static final Set<String> MEASURES =
      Words.of(
          """
          ton tonne kilo kilogram kilogramme kg gallon barrel million billion hundred thousand dozen
          worth part most some bulk half third quarter rest load shipload truckload planeload
          shipment consignment batch package set lot litre liter bag sack amount quantity dollar euro
          """);

  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");

  /** Where a light verb has whom an event's noun is done to. */
  private static final List<String> ONTO =
      List.of("against", "on", "upon", "at", "with", "to", "between");

  /** "In front of the bank": the bank. */
  private static final Set<String> NEAR =
      Words.of(
          "front vicinity side middle entrance outskirts centre center rear back inside door doors");

  /** Where those are told of whom an act or a thing is of. */
  private static final List<String> INSIDE =
      List.of(
          "by", "between", "with", "poss", "comp", "of", "from", "against", "to", "about", "for",
          "towards", "toward", "over", "in", "on");

  private static final int DEEPEST = 3;

  private final Tree tree;
  private final Sides sides;

  Roles(Tree tree, Sides sides) {
    this.tree = tree;
    this.sides = sides;
  }

  /** Returns what stands in the first of some places of a trigger that holds anything. */
  List<Integer> first(EventRule rule, int head, List<String> slots) {
    for (String slot : slots) {
      List<Integer> found = all(rule, head, slot);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** Returns what stands in one place of a trigger, each of those joined by "and" by itself. */
  List<Integer> all(EventRule rule, int head, String slot) {
    boolean noun = rule.form() == EventRule.Form.NOUN;
    Set<Integer> heads = new LinkedHashSet<>();
    switch (slot) {
      case "subj" -> add(heads, noun ? -1 : subject(head));
      case "obj" -> add(heads, noun ? -1 : object(head));
      case "iobj" -> add(heads, tree.child(head, "iobj"));
      case "poss" -> add(heads, owner(rule, head));
      case "comp" -> compounds(heads, head);
      case "mod" -> modifiers(heads, head);
      case "clause" -> add(heads, ofClause(head));
      case "by" -> add(heads, noun ? tree.under(head, "by") : tree.agent(head));
      default -> {
        add(heads, tree.under(head, slot));
        if (heads.isEmpty()) {
          add(heads, noun ? throughOccurring(head, slot) : throughParticle(head, slot));
        }
      }
    }
    if (noun && heads.isEmpty()) {
      return List.of();
    }
    heads.remove(head);
    return List.copyOf(heads);
  }

  /** Returns whose an act is; of "halted its retreat", where "its" is who acts, who halted it. */
  private int owner(EventRule rule, int noun) {
    int owner = tree.child(noun, "nmod:poss");
    int verb = owner >= 0 && isPronoun(owner) ? tree.governor(noun) : -1;
    Integer subject = verb < 0 || DONE_TO.contains(rule.type()) ? null : tree.subject(verb);
    return subject == null || tree.under(owner, subject) ? owner : subject;
  }

  /** Returns a word and those joined to it by "and". */
  List<Integer> joined(int head) {
    Set<Integer> heads = new LinkedHashSet<>();
    add(heads, head);
    return List.copyOf(heads);
  }

  /** Returns what there is so much of: the aid in "tons of food aid"; the word itself else. */
  int measured(int word) {
    boolean much = MEASURES.contains(tree.lemma(word)) || QUANTITIES.contains(tree.lemma(word));
    int of = much ? tree.under(word, "of") : -1;
    return of < 0 ? word : of;
  }

  private void add(Set<Integer> heads, int head) {
    if (head < 0 || sides.isEmpty(head) || sides.is(head, "time")) {
      return;
    }
    int named = antecedent(head);
    int of = NEAR.contains(tree.lower(named)) ? tree.under(named, "of") : -1;
    named = of >= 0 ? of : named;
    heads.add(named);
    conjuncts(heads, named);
    for (int child : tree.children(named)) {
      if (tree.relation(child).equals("appos") && tree.isName(child) && sides.isPeople(child)) {
        // "Two teachers, Joran Pell and Ana Lind": each by name.
        if (child > named + 1 && isPlural(named)) {
          heads.add(child);
        }
        conjuncts(heads, child);
      }
    }
  }

  private void conjuncts(Set<Integer> heads, int head) {
    for (int child : tree.children(head)) {
      if (tree.relation(child).equals("conj") && tree.isNominal(child)) {
        heads.add(child);
      }
    }
  }

  private boolean isPlural(int noun) {
    return tree.word(noun).fine().equals("NNS");
  }

  /** Returns the noun that "who" stands for; the word itself when it is none. */
  private int antecedent(int word) {
    if (!RELATIVE.contains(tree.word(word).lemma()) || tree.isName(word)) {
      return word;
    }
    int at = tree.head(word);
    for (int steps = 0; at >= 0 && steps < 6; steps++) {
      if (tree.relation(at).endsWith("relcl")) {
        return tree.head(at);
      }
      at = tree.head(at);
    }
    return word;
  }

  private int subject(int verb) {
    int told = controlled(verb);
    if (told >= 0) {
      return told;
    }
    Integer subject = tree.subject(verb);
    if (subject == null) {
      return speaker(tree.child(verb, "expl"));
    }
    if (tree.lower(subject).equals("it") && speaker(subject) >= 0) {
      return speaker(subject);
    }
    // "Issued a declaration demanding": who issued it demands.
    boolean thing = tree.relation(verb).equals("acl") && !sides.isPeople(subject);
    int over = thing && tree.relation(subject).equals("obj") ? tree.head(subject) : -1;
    Integer who = over < 0 ? null : tree.subject(over);
    return who == null ? subject : who;
  }

  /** "Forced the guards to open fire", "the guards were asked to fire": the guards; -1 for none. */
  private int controlled(int verb) {
    int over = tree.head(verb);
    boolean infinitive =
        over >= 0
            && tree.relation(verb).equals("xcomp")
            && tree.child(verb, "nsubj", "nsubj:pass") < 0
            && tree.isVerb(over);
    int told = infinitive ? tree.child(over, "obj", "iobj", "nsubj:pass") : -1;
    return told >= 0 && sides.isPeople(told) ? told : -1;
  }

  /** Returns who says of itself what "it" does: "the state said it would help"; -1 for nobody. */
  private int speaker(int it) {
    if (it < 0 || !tree.lower(it).equals("it") || tree.head(it) < 0) {
      return -1;
    }
    int verb = tree.head(it);
    boolean said = tree.relation(verb).equals("ccomp") && tree.head(verb) >= 0;
    Integer speaker = said ? tree.subject(tree.head(verb)) : null;
    return speaker != null && sides.is(speaker, "side") ? speaker : -1;
  }

  /** Returns whom a verb is done to: its object, the subject of its passive, or its noun. */
  private int object(int verb) {
    int passive = tree.child(verb, "nsubj:pass");
    if (passive >= 0) {
      return passive;
    }
    int object = tree.child(verb, "obj");
    if (object >= 0) {
      return object;
    }
    boolean participle = tree.word(verb).fine().equals("VBN");
    String relation = tree.relation(verb);
    int head = tree.head(verb);
    if (participle && (relation.equals("acl") || relation.equals("amod"))) {
      return head;
    }
    if (relation.equals("conj") && head >= 0 && tree.isVerb(head)) {
      // "Were captured and executed", but not "came and were seen by".
      return tree.isPassive(head) && participle ? tree.child(head, "nsubj:pass") : -1;
    }
    if (participle && relation.equals("xcomp") && head >= 0) {
      int whose = tree.child(head, "obj");
      return whose >= 0 ? whose : tree.child(head, "nsubj", "nsubj:pass");
    }
    for (int child : tree.children(verb)) {
      // "Captured and executed two men": the object stands by the last.
      boolean joined = tree.relation(child).equals("conj") && tree.isVerb(child);
      if (joined && tree.child(child, "nsubj") < 0 && tree.child(child, "obj") >= 0) {
        return tree.child(child, "obj");
      }
    }
    return tree.child(verb, "iobj");
  }

  /** Returns who is to do what somebody asks for: "urged that the rebels stop". */
  private int ofClause(int verb) {
    int clause = tree.child(verb, "ccomp", "xcomp");
    return clause < 0 ? -1 : tree.child(clause, "nsubj", "nsubj:pass");
  }

  /** "Opened fire on", "took control of": what hangs on the object of a verb with its noun. */
  private int throughParticle(int verb, String preposition) {
    for (int child : tree.children(verb)) {
      String relation = tree.relation(child);
      if (relation.equals("obj") || relation.startsWith("obl") || relation.equals("xcomp")) {
        int under = tree.under(child, preposition);
        under = under < 0 ? tree.under(measured(child), preposition) : under;
        if (under >= 0) {
          return under;
        }
      }
    }
    return -1;
  }

  /** "Clashes broke out between the sides": what hangs on the verb that says no more than that. */
  private int throughOccurring(int noun, String preposition) {
    int verb = tree.head(noun);
    boolean occurs =
        verb >= 0
            && tree.relation(noun).equals("nsubj")
            && OCCURRING.contains(tree.lemma(verb))
            && tree.child(verb, "obj") < 0;
    return occurs ? tree.under(verb, preposition) : -1;
  }

  /** "The Orlian air strike", "a rebel attack": what tells of who does it. */
  private void compounds(Set<Integer> heads, int noun) {
    if (carrier(noun) != noun && tree.relation(noun).equals("compound")) {
      compounds(heads, carrier(noun));
    }
    for (int child : tree.children(noun)) {
      String relation = tree.relation(child);
      boolean part =
          relation.equals("compound") || relation.equals("amod") || relation.equals("nmod");
      boolean before = child < noun && !tree.relation(child).startsWith("nummod");
      boolean somebody =
          sides.isPeople(child)
              && (relation.equals("compound") || tree.isName(child) || isOfPeople(child));
      if (part && before && somebody && tree.preposition(child).isEmpty()) {
        heads.add(child);
        // "Russian and U.S. raids".
        for (int joined : tree.children(child)) {
          if (tree.relation(joined).equals("conj") && sides.isPeople(joined) && joined < noun) {
            heads.add(joined);
          }
        }
      }
    }
    heads.remove(noun);
  }

  private void modifiers(Set<Integer> heads, int noun) {
    for (int child : tree.children(noun)) {
      if (tree.relation(child).equals("compound") || tree.relation(child).equals("amod")) {
        heads.add(child);
      }
    }
  }

  private boolean isOfPeople(int adjective) {
    String lemma = tree.lemma(adjective);
    return !lemma.isEmpty() && Character.isUpperCase(lemma.codePointAt(0));
  }

  /** Returns who does what a noun tells of by the verb that it hangs on. */
  List<Integer> doers(int noun) {
    int verb = governor(noun, "obj", "nsubj:pass", "obl");
    Set<Integer> heads = new LinkedHashSet<>();
    if (verb < 0) {
      return answerable(noun);
    }
    String relation = tree.relation(carrier(noun));
    String lemma = tree.lemma(verb);
    boolean object = relation.equals("obj") || relation.equals("nsubj:pass");
    boolean in =
        tree.preposition(carrier(noun)).equals("in")
            || tree.preposition(carrier(noun)).equals("on");
    boolean part =
        relation.startsWith("obl")
            && in
            && Set.of("participate", "engage", "go", "be").contains(lemma);
    if ((object && LightVerbs.is(Part.DOES, lemma)) || part) {
      add(heads, subject(verb));
    }
    boolean credited = tree.preposition(noun).equals("for") && tree.relation(noun).equals("nmod");
    int credit = credited ? tree.head(noun) : -1;
    if (credit >= 0 && tree.lemma(credit).equals("responsibility")) {
      add(heads, subject(tree.head(credit) < 0 ? credit : tree.head(credit)));
    }
    return heads.isEmpty() ? answerable(noun) : List.copyOf(heads);
  }

  /** "Responsible for the attack", "attributed the attack to": who is said to have done it. */
  private List<Integer> answerable(int noun) {
    Set<Integer> heads = new LinkedHashSet<>();
    add(heads, new Answerable(tree).of(carrier(noun)));
    return heads.stream().filter(sides::isPeople).toList();
  }

  /** Returns whom what a noun tells of is done to, by the verb that it hangs on. */
  List<Integer> sufferers(int noun) {
    Set<Integer> heads = new LinkedHashSet<>();
    int verb = governor(noun, "obj", "nsubj", "nsubj:pass", "obl");
    if (verb < 0) {
      return List.of();
    }
    int carrier = carrier(noun);
    String relation = tree.relation(carrier);
    String lemma = tree.lemma(verb);
    boolean object = relation.equals("obj") || relation.equals("nsubj:pass");
    boolean under = relation.startsWith("obl") && tree.preposition(carrier).equals("under");
    int damage = tree.child(verb, "obj");
    boolean by = relation.startsWith("obl") && THROUGH.contains(tree.preposition(carrier));
    if (relation.equals("nsubj") && LightVerbs.is(Part.HITS, lemma)) {
      add(heads, tree.child(verb, "obj"));
      for (int child : tree.children(verb)) {
        boolean joined =
            tree.relation(child).equals("conj") && LightVerbs.is(Part.HITS, tree.lemma(child));
        add(heads, joined ? tree.child(child, "obj") : -1);
      }
    } else if (relation.equals("nsubj") && damage >= 0 && tree.lemma(damage).equals("damage")) {
      int to = tree.under(damage, "to");
      add(heads, to < 0 ? tree.under(verb, "to") : to);
    } else if (by && LightVerbs.is(Part.HITS, lemma) && tree.isPassive(verb)) {
      add(heads, tree.child(verb, "nsubj:pass"));
    } else if ((object && LightVerbs.is(Part.SUFFERS, lemma)) || (under && lemma.equals("come"))) {
      add(heads, subject(verb));
    } else if (object && LightVerbs.is(Part.DOES, lemma)) {
      for (String preposition : ONTO) {
        if (heads.isEmpty()) {
          add(heads, tree.under(verb, preposition));
        }
      }
    }
    return List.copyOf(heads);
  }

  /** Returns the noun itself, or the "series" or "wave" of such that it belongs to. */
  private int carrier(int noun) {
    boolean effort = tree.relation(noun).equals("compound") && tree.head(noun) > noun;
    if (effort && !sides.isPeople(tree.head(noun))) {
      return tree.head(noun);
    }
    boolean of = tree.relation(noun).equals("nmod") && tree.preposition(noun).equals("of");
    return of && tree.head(noun) >= 0 && QUANTITIES.contains(tree.lemma(tree.head(noun)))
        ? tree.head(noun)
        : noun;
  }

  private int governor(int noun, String... relations) {
    int carrier = carrier(noun);
    int verb = tree.head(carrier);
    if (verb < 0 || !tree.isVerb(verb)) {
      return tree.relation(noun).equals("nmod") ? tree.head(noun) : -1;
    }
    for (String relation : relations) {
      if (tree.relation(carrier).equals(relation)) {
        return verb;
      }
    }
    return -1;
  }

  /**
   * Returns those who are told of inside what a verb is done to: "welcomed a resumption of ties
   * with the union" is about the union, "condemned an attack by soldiers" about the soldiers.
   */
  List<Integer> inside(int noun) {
    return inside(noun, DEEPEST);
  }

  private List<Integer> inside(int noun, int depth) {
    for (String slot : INSIDE) {
      Set<Integer> heads = new LinkedHashSet<>();
      if (slot.equals("poss")) {
        int owner = tree.child(noun, "nmod:poss");
        add(heads, owner >= 0 && tree.isNominal(owner) && !isPronoun(owner) ? owner : -1);
      } else if (slot.equals("comp")) {
        compounds(heads, noun);
        heads.removeIf(word -> !tree.isName(word) && !sides.isActor(word));
      } else {
        add(heads, tree.under(noun, slot));
      }
      List<Integer> people = heads.stream().filter(sides::isPeople).toList();
      if (!people.isEmpty()) {
        return people;
      }
      for (int each : heads) {
        List<Integer> deeper =
            slot.equals("comp") || depth == 0 ? List.of() : inside(each, depth - 1);
        if (!deeper.isEmpty()) {
          return deeper;
        }
      }
    }
    return sender(noun);
  }

  /** "Letters sent by the rebels": the rebels. */
  private List<Integer> sender(int noun) {
    Set<Integer> heads = new LinkedHashSet<>();
    int participle = tree.child(noun, "acl");
    if (participle >= 0) {
      add(heads, tree.agent(participle));
      add(heads, heads.isEmpty() ? tree.under(participle, "from") : -1);
    }
    return heads.stream().filter(sides::isPeople).toList();
  }

  private boolean isPronoun(int word) {
    return tree.word(word).tag() == PartOfSpeech.PRON;
  }

  /**
   * Returns the verb of a clause that depends on a trigger or on its object, "announced plans to
   * visit"; -1 for none.
   */
  int clause(int head) {
    int clause = tree.child(head, "xcomp", "ccomp");
    int object = clause < 0 ? tree.child(head, "obj") : -1;
    int ofObject = object < 0 ? -1 : tree.child(object, "acl");
    boolean infinitive = ofObject >= 0 && tree.word(ofObject).fine().equals("VB");
    return infinitive ? ofObject : clause;
  }
}
