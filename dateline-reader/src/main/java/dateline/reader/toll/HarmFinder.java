package dateline.reader.toll;

import dateline.model.Count;
import dateline.model.Harm;
import dateline.reader.count.Party;
import dateline.reader.language.Analysed;
import dateline.reader.language.PartOfSpeech;
import dateline.reader.language.Word;
import dateline.reader.table.Words;
import dateline.reader.toll.HarmCue.Form;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins the words of harm in a sentence to the people in it. */
public final class HarmFinder {
  private static final Set<String> BE =
      Words.of(
          """
          was were is are been being be got get gets getting 's 're left lay remain remains
          remained
          """);
  private static final Set<String> HAVE = Set.of("has", "have", "had", "having");
  private static final Set<String> UNREAL =
      Words.of(
          """
          could would might may should can will shall 'll wo
          """);
  private static final Set<String> INFINITIVE_REAL = Set.of("managed", "went", "continued");
  private static final Set<String> NOT = Set.of("not", "n't", "never", "nor", "neither");

  private static final Set<String> TAKES_LIVES =
      Set.of("claimed", "claims", "claiming", "took", "takes", "taking", "cost", "costs", "lost");
  private static final Set<String> REPORTED =
      Set.of("reportedly", "reported", "feared", "believed", "confirmed", "presumed");
  private static final Set<String> TAKEN =
      Set.of("taken", "rushed", "transported", "airlifted", "flown", "treated", "brought", "took");
  private static final Set<String> LEAVING = Words.of("flee leave evacuate abandon out from");
  private static final Set<String> TOGETHER = Set.of("along", "together");
  private static final Set<String> HOSPITAL =
      Set.of("hospital", "hospitals", "clinic", "infirmary", "center", "centre");
  private static final HarmCue TO_HOSPITAL =
      new HarmCue(List.of("hospital"), Harm.INJURED, Form.VERB, true);

  private final Analysed sentence;
  private final Parties parties;
  private final List<Harmed> found = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();

  private HarmFinder(Analysed sentence, List<Party> parties) {
    this.sentence = sentence;
    this.parties = new Parties(sentence, parties);
  }

  /** Returns who came to harm in a sentence, given the people in it, in the order of the cues. */
  public static List<Harmed> find(Analysed sentence, List<Party> parties) {
    HarmFinder finder = new HarmFinder(sentence, parties);
    for (int i = 0; i < sentence.size(); ) {
      HarmCue cue = HarmCue.at(sentence, i);
      if (cue == null) {
        finder.hospital(i);
        i++;
      } else {
        finder.join(cue, i, i + cue.length() - 1);
        i += cue.length();
      }
    }
    finder.parts();
    return finder.found;
  }

  private void join(HarmCue cue, int first, int last) {
    // "Fired one shot" hits nobody.
    boolean noun = cue.hit() && cue.length() == 1 && sentence.tag(first) == PartOfSpeech.NOUN;
    boolean shot = noun && cue.form() == Form.VERB;
    boolean forced = sentence.lower(last).equals("forcing") && !leave(last);
    if (shot || forced || unreal(cue, first) || negated(first)) {
      return;
    }
    switch (cue.form()) {
      case VERB -> verb(cue, first, last);
      case GERUND, PRESENT -> {
        if (!object(cue, first, last, "active") && sentence.lower(last + 1).equals("of")) {
          addGroup(cue, first, parties.objectAfter(last + 2), "of");
        }
      }
      case INFINITIVE -> {
        boolean tense = !sentence.lower(first - 1).equals("to") && first > 0;
        if (tense || INFINITIVE_REAL.contains(sentence.lower(first - 2))) {
          object(cue, first, last, "active");
        }
      }
      case DIED -> subject(cue, first, first, "died");
      case STATE -> state(cue, first, last);
      case NOUN -> noun(cue, first, last);
      case LIVES -> lives(cue, first);
      case SUFFERED -> suffered(cue, first);
    }
    companions(cue, first, last);
  }

  /** "Forcing families to flee", but not "forcing the police to fire". */
  private boolean leave(int verb) {
    for (int i = verb + 1; i < Math.min(sentence.size(), verb + 10); i++) {
      if (LEAVING.contains(sentence.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "A farmer was killed together with his wife", "a farmer, along with two guards, was killed".
   */
  private void companions(HarmCue cue, int first, int last) {
    Harmed told = found.isEmpty() ? null : found.getLast();
    if (told == null || told.cue() != first) {
      return;
    }
    int before = told.party().last() + 1;
    int from = before < first ? before : last + 1;
    for (int i = from; i < Math.min(sentence.size(), Math.max(first, last + 5)); i++) {
      boolean two = TOGETHER.contains(sentence.lower(i)) && sentence.lower(i + 1).equals("with");
      if (two || sentence.lower(i).equals("alongside")) {
        addGroup(cue, first, parties.objectAfter(two ? i + 2 : i + 1), "with");
        return;
      }
    }
  }

  /** Would, could, may (but not "may have been"), if: nobody came to harm yet. */
  private boolean unreal(HarmCue cue, int first) {
    for (int i = first - 1; i >= Math.max(0, first - 4); i--) {
      String word = sentence.lower(i);
      if (UNREAL.contains(word) || word.equals("if") || word.equals("unless")) {
        return true;
      }
      if (word.equals("to")
          && i >= first - 2
          && cue.form() == Form.VERB
          && BE.contains(sentence.lower(first - 1))) {
        return true;
      }
      if (sentence.tag(i) == PartOfSpeech.NOUN || sentence.tag(i) == PartOfSpeech.PUNCT) {
        return false;
      }
    }
    return false;
  }

  private boolean negated(int first) {
    for (int i = first - 1; i >= Math.max(0, first - 3); i--) {
      if (NOT.contains(sentence.lower(i))) {
        return true;
      }
      if (!BE.contains(sentence.lower(i))
          && sentence.tag(i) != PartOfSpeech.ADV
          && sentence.tag(i) != PartOfSpeech.AUX) {
        return false;
      }
    }
    return false;
  }

  /** "Sent four people to hospital", "two were taken to a hospital": hurt, and perhaps dying. */
  private void hospital(int i) {
    boolean sent = sentence.lower(i).equals("sent") || sentence.lower(i).equals("sending");
    if (!sent && !TAKEN.contains(sentence.lower(i))) {
      return;
    }
    for (int k = i + 1; k < Math.min(sentence.size(), i + 12); k++) {
      if (HOSPITAL.contains(sentence.lower(k))) {
        verb(TO_HOSPITAL, i, i);
        return;
      }
    }
  }

  private void verb(HarmCue cue, int first, int last) {
    int before = skipAdverbs(first - 1);
    String word = sentence.lower(before);
    if (BE.contains(word)) {
      subject(cue, first, auxiliaries(before), "passive");
    } else if (sharesSubject(before)) {
      share(cue, first);
    } else if (HAVE.contains(word)) {
      object(cue, first, last, "active");
    } else if (!object(cue, first, last, "active") && !attributive(cue, first, last)) {
      reduced(cue, first, before);
    }
  }

  /** Returns the first token of the auxiliaries that end at a token: "have also been". */
  private int auxiliaries(int last) {
    int i = last;
    while (i > 0) {
      String word = sentence.lower(i - 1);
      boolean more =
          BE.contains(word)
              || HAVE.contains(word)
              || word.equals("also")
              || (sentence.tag(i - 1) == PartOfSpeech.ADV && !word.equals("when"));
      if (!more) {
        break;
      }
      i--;
    }
    return i;
  }

  private int skipAdverbs(int from) {
    int i = from;
    while (i >= 0) {
      String word = sentence.lower(i);
      boolean skip =
          (sentence.tag(i) == PartOfSpeech.ADV && !NOT.contains(word))
              || REPORTED.contains(word)
              || word.equals("also")
              || word.equals("later");
      if (!skip || BE.contains(word)) {
        break;
      }
      i--;
    }
    return i;
  }

  /** "Was shot and killed", "were shot, killed", "was shot and later died". */
  private boolean sharesSubject(int before) {
    String word = sentence.lower(before);
    boolean joined =
        word.equals("and")
            || word.equals("or")
            || word.equals("then")
            || (word.equals(",") && !found.isEmpty() && found.getLast().cue() == before - 1);
    return joined && !found.isEmpty() && parties.between(found.getLast().cue(), before).isEmpty();
  }

  private void share(HarmCue cue, int first) {
    int last = found.getLast().cue();
    for (Harmed earlier : List.copyOf(found)) {
      if (earlier.cue() == last && !earlier.part()) {
        add(cue, first, earlier.party(), null, "shared");
      }
    }
  }

  private void subject(HarmCue cue, int first, int before, String rule) {
    int from = before - 1;
    if (cue.form() == Form.DIED) {
      from = auxiliaries(skipAdverbs(before - 1) + 1) - 1;
      if (sharesSubject(skipAdverbs(before - 1))) {
        share(cue, first);
        return;
      }
    }
    List<Party> group =
        sentence.lower(first).endsWith("ing") ? parties.endingAt(first - 1) : List.of();
    if (group.isEmpty()) {
      group = orByTree(parties.subjectBefore(from), subjectOf(first));
    }
    if (group.isEmpty() && !found.isEmpty() && sharesAcross(from)) {
      share(cue, first);
      return;
    }
    addGroup(cue, first, group, rule);
  }

  /** "Is dead after being shot", "was shot and was pronounced dead". */
  private boolean sharesAcross(int from) {
    String word = sentence.lower(from);
    return word.equals("after")
        || word.equals("and")
        || word.equals("before")
        || word.equals("from");
  }

  private boolean object(HarmCue cue, int first, int last, String rule) {
    List<Party> group = parties.objectAfter(last + 1);
    if (group.isEmpty() && child(first, "nsubj") >= 0) {
      int object = child(first, "obj");
      Party party = object < 0 ? null : parties.around(object);
      group = party == null ? List.of() : List.of(party);
    }
    if (group.isEmpty()) {
      return false;
    }
    addGroup(cue, first, group, rule);
    return true;
  }

  /**
   * Returns the people nearest to a verb, or those whom the tree takes for its subject where these
   * are others: "eight people, including six children and a woman, were killed".
   */
  private List<Party> orByTree(List<Party> near, int subject) {
    Party party = subject < 0 ? null : parties.around(subject);
    if (party == null || near.contains(party) || parties.isPart(party)) {
      return near;
    }
    boolean parts = near.stream().allMatch(parties::isPart);
    if (!several(party) && (near.isEmpty() || !parts)) {
      return near;
    }
    return near.isEmpty() || parts ? List.of(party) : near;
  }

  private static boolean several(Party party) {
    return party.counted() && !party.single();
  }

  /** Returns the subject of a verb, over the verbs that it is joined to; -1 for none. */
  private int subjectOf(int verb) {
    int at = verb;
    for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
      int passive = child(at, "nsubj:pass");
      int subject = passive < 0 ? child(at, "nsubj") : passive;
      if (subject >= 0) {
        return subject;
      }
      Word word = sentence.words().get(at);
      boolean joined = word.relation().equals("conj") || word.relation().equals("xcomp");
      at = joined ? word.head() : -1;
    }
    return -1;
  }

  /** Returns what hangs on a word in a relation; -1 for nothing. */
  private int child(int word, String relation) {
    for (int i = 0; i < sentence.size(); i++) {
      Word each = sentence.words().get(i);
      if (each.head() == word && each.relation().equals(relation)) {
        return i;
      }
    }
    return -1;
  }

  /** "Two wounded soldiers": the cue stands inside the people's own phrase. */
  private boolean attributive(HarmCue cue, int first, int last) {
    Party around = parties.around(first);
    if (around == null || around.last() == last) {
      return false;
    }
    add(cue, first, around, null, "attributive");
    return true;
  }

  /** "Three people killed in the strike", "12 wounded". */
  private void reduced(HarmCue cue, int first, int before) {
    if (child(first, "nsubj") >= 0 && child(first, "obj") >= 0) {
      // Who stands before it does it: "the police arrested".
      return;
    }
    List<Party> group = parties.endingAt(before);
    if (group.isEmpty()) {
      group = parties.aged(before);
    }
    addGroup(cue, first, group, "reduced");
  }

  private void state(HarmCue cue, int first, int last) {
    if (attributive(cue, first, last)) {
      return;
    }
    int before = skipAdverbs(first - 1);
    List<Party> group = parties.endingAt(before);
    if (group.isEmpty() && BE.contains(sentence.lower(before))) {
      group = parties.subjectBefore(auxiliaries(before) - 1);
    }
    if (group.isEmpty() && (cue.length() > 1 || sentence.lower(before).equals("in"))) {
      group = parties.subjectBefore(parties.verbBefore(first));
    }
    addGroup(cue, first, group, "state");
  }

  private void noun(HarmCue cue, int first, int last) {
    if (TollPhrases.isToll(sentence, first)) {
      return;
    }
    Party counted = parties.bareBefore(first);
    if (counted != null) {
      add(cue, first, counted, null, "count");
      return;
    }
    if (sentence.lower(last + 1).equals("of")) {
      addGroup(cue, first, parties.objectAfter(last + 2), "of");
    }
  }

  private void lives(HarmCue cue, int first) {
    Party counted = parties.bareBefore(first);
    if (counted != null && TAKES_LIVES.contains(sentence.lower(counted.first() - 1))) {
      add(cue, first, counted, null, "lives");
    }
  }

  private void suffered(HarmCue cue, int first) {
    Party counted = parties.bareBefore(first);
    if (counted != null && counted.count() instanceof Count.Exactly none && none.number() == 0) {
      add(cue, first, counted, null, "none");
      return;
    }
    int verb = first - 1;
    while (verb > Math.max(0, first - 8)
        && !Words.of(
                """
          suffered suffering sustained sustaining received with from for suffer suffers
          """)
            .contains(sentence.lower(verb))) {
      verb--;
    }
    String word = sentence.lower(verb);
    if (word.startsWith("suffer") || word.startsWith("sustain") || word.equals("received")) {
      subject(cue, first, auxiliaries(verb), "suffered");
    } else if (word.equals("with") || word.equals("for") || word.equals("from")) {
      List<Party> group = parties.endingAt(verb - 1);
      if (group.isEmpty()) {
        group = parties.subjectBefore(parties.verbBefore(verb));
      }
      addGroup(cue, first, group, "with");
    }
  }

  private void addGroup(HarmCue cue, int first, List<Party> group, String rule) {
    if (!group.isEmpty() && NOT.contains(sentence.lower(group.getFirst().first() - 1))) {
      return;
    }
    for (Parties.Member member : parties.members(group)) {
      add(cue, first, member.party(), member.whole(), rule);
    }
  }

  private void add(HarmCue cue, int first, Party party, @Nullable Party whole, String rule) {
    boolean killed = cue.harm() == Harm.KILLED;
    String key = party.first() + " " + cue.harm();
    if (!taken.add(key)) {
      return;
    }
    if (killed) {
      found.removeIf(h -> h.party().equals(party) && h.hit());
    } else if (cue.harm() == Harm.INJURED && taken.contains(party.first() + " " + Harm.KILLED)) {
      return;
    }
    boolean part = whole != null || party.partitive();
    found.add(new Harmed(cue.harm(), cue.hit(), party, first, false, part, whole, "toll." + rule));
  }

  /** Parts told behind a count: "including three children", and the totals of tolls. */
  private void parts() {
    for (TollPhrases.Total total : TollPhrases.totals(sentence, parties)) {
      found.removeIf(h -> h.party().first() <= total.cue() && total.replaces(h.party()));
      found.add(
          new Harmed(
              total.harm(), false, total.party(), total.cue(), true, false, null, "toll.total"));
    }
    for (Party party : parties.all()) {
      Harmed whole = wholeBefore(party);
      if (whole != null && parties.isPart(party)) {
        found.add(
            new Harmed(
                whole.harm(),
                whole.hit(),
                party,
                whole.cue(),
                false,
                true,
                whole.party(),
                "toll.part"));
      }
    }
  }

  /** Returns the last harmed people before a party that it may be a part of. */
  private @Nullable Harmed wholeBefore(Party party) {
    Harmed whole = null;
    for (Harmed harmed : found) {
      if (harmed.party().equals(party)) {
        return null;
      }
      boolean before = harmed.party().last() < party.first();
      if (before && !harmed.part() && !harmed.party().single()) {
        whole = harmed;
      }
    }
    return whole;
  }
}
