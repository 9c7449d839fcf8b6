package dateline.reader.claim;

import dateline.reader.event.EventRule.Kind;
import dateline.reader.event.Happening;
import dateline.reader.table.Words;
import dateline.reader.toll.Harmed;
import dateline.reader.tree.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Parts what a sentence tells of one type of event into the events that it tells of: an attack and
 * what came of it are one, "shelled the port a day after a mine sank the ferry" are two
 * (CLAIM_GUIDELINES). A clause of its own about something else is told apart by the tree.
 */
final class Deeds {
  /** What begins a clause, or a noun's part of one, about another event. */
  private static final Set<String> APART =
      Words.of("after before since while as when following despite until hours days weeks amid");

  private static final Set<String> PRONOUNS = Words.of("it they he she we i who that which");

  /** Words that tell of one event, with those who came to harm in it. */
  record Deed(List<Happening> happenings, List<Harmed> harmed) {
    /** Copies the lists. */
    Deed {
      happenings = List.copyOf(happenings);
      harmed = List.copyOf(harmed);
    }
  }

  private final Tree tree;
  private final List<Happening> happenings;

  /** The words that begin a part of the sentence about an event of its own. */
  private final Set<Integer> tops = new HashSet<>();

  private Deeds(Tree tree, List<Happening> happenings) {
    this.tree = tree;
    this.happenings = happenings;
  }

  /**
   * Returns the events, in the order of their first words.
   *
   * @param happenings what the rules found of one type of event, in the order of the words
   * @param harmed those whom this type of event harmed
   */
  static List<Deed> of(Tree tree, List<Happening> happenings, List<Harmed> harmed) {
    return new Deeds(tree, happenings).parted(harmed);
  }

  private List<Deed> parted(List<Harmed> harmed) {
    List<Happening> attacks =
        happenings.stream().filter(each -> each.rule().kind() != Kind.RESULT).toList();
    for (Happening each : attacks) {
      top(each, attacks);
    }
    Map<Integer, List<Happening>> told = new HashMap<>();
    happenings.forEach(
        each -> told.computeIfAbsent(region(each.head()), r -> new ArrayList<>()).add(each));
    Map<Integer, List<Harmed>> hurt = new HashMap<>();
    harmed.forEach(
        each -> hurt.computeIfAbsent(region(each.cue()), r -> new ArrayList<>()).add(each));
    if (!attacks.isEmpty()) {
      join(told, hurt, attacks);
    }
    Set<Integer> regions = new HashSet<>(told.keySet());
    regions.addAll(hurt.keySet());
    List<Deed> deeds = new ArrayList<>();
    for (int region : regions.stream().sorted().toList()) {
      deeds.add(
          new Deed(told.getOrDefault(region, List.of()), hurt.getOrDefault(region, List.of())));
    }
    return deeds;
  }

  /** Puts what came of an attack, told outside any part with one, to the first attack. */
  private static void join(
      Map<Integer, List<Happening>> told,
      Map<Integer, List<Harmed>> hurt,
      List<Happening> attacks) {
    List<Integer> bare =
        told.keySet().stream()
            .filter(
                region ->
                    told.getOrDefault(region, List.of()).stream().noneMatch(attacks::contains))
            .sorted()
            .toList();
    int home =
        told.entrySet().stream()
            .filter(entry -> entry.getValue().contains(attacks.getFirst()))
            .mapToInt(Map.Entry::getKey)
            .findFirst()
            .orElseThrow();
    for (int region : bare) {
      List<Happening> results = told.remove(region);
      if (results != null) {
        told.computeIfPresent(home, (r, own) -> concat(own, results));
      }
    }
    for (int region : List.copyOf(hurt.keySet())) {
      if (!told.containsKey(region)) {
        List<Harmed> theirs = hurt.remove(region);
        if (theirs != null) {
          hurt.merge(home, theirs, Deeds::concat);
        }
      }
    }
  }

  private static <T> List<T> concat(List<T> one, List<T> other) {
    List<T> both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }

  /** Marks the word over an attack that parts it from another attack, if there is such. */
  private void top(Happening attack, List<Happening> attacks) {
    int at = attack.head();
    for (int steps = 0; at >= 0 && steps < tree.size(); steps++) {
      int word = at;
      if (parts(word, attack)) {
        List<Happening> outside =
            attacks.stream().filter(each -> !tree.under(each.head(), word)).toList();
        if (!outside.isEmpty() && outside.stream().noneMatch(each -> sameDoer(attack, each))) {
          tops.add(word);
          return;
        }
      }
      at = tree.head(at);
    }
  }

  private boolean parts(int word, Happening attack) {
    String relation = tree.relation(word);
    boolean subject = tree.child(word, "nsubj", "nsubj:pass") >= 0;
    if (relation.endsWith("relcl")) {
      int noun = tree.head(word);
      return happenings.stream().noneMatch(each -> each.trigger().covers(noun));
    }
    if (relation.equals("conj") || relation.equals("parataxis")) {
      return subject;
    }
    if (relation.equals("advcl")) {
      int mark = tree.child(word, "mark", "advmod");
      return subject && mark >= 0 && APART.contains(tree.lower(mark));
    }
    boolean noun = relation.startsWith("obl") || relation.equals("nmod");
    boolean own = word == attack.head();
    return own && ((noun && APART.contains(tree.preposition(word))) || isBesideSubject(word));
  }

  /** "The raid sparked clashes", "the evacuation was accompanied by a retreat": two events. */
  private boolean isBesideSubject(int noun) {
    String relation = tree.relation(noun);
    int verb = relation.equals("obj") || relation.startsWith("obl") ? tree.head(noun) : -1;
    if (verb < 0 || !tree.isVerb(verb)) {
      return false;
    }
    int subject = tree.child(verb, "nsubj", "nsubj:pass");
    return happenings.stream().anyMatch(each -> each.head() == subject)
        && happenings.stream().noneMatch(each -> each.trigger().covers(verb));
  }

  /** Whether two attacks are by the same, or one by whom a pronoun stands for. */
  private boolean sameDoer(Happening one, Happening other) {
    for (int a : one.actors()) {
      for (int b : other.actors()) {
        boolean pronoun = PRONOUNS.contains(tree.lower(a)) || PRONOUNS.contains(tree.lower(b));
        if (a == b || pronoun || tree.lemma(a).equals(tree.lemma(b))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns the word that begins the part of the sentence that a word stands in; -1 for none. */
  private int region(int word) {
    int at = word;
    for (int steps = 0; at >= 0 && steps < tree.size(); steps++) {
      if (tops.contains(at)) {
        return at;
      }
      at = tree.head(at);
    }
    return -1;
  }
}
