package dateline.reader.actor;

import dateline.model.ActorKind;
import dateline.model.Mention.PlaceName;
import dateline.reader.actor.NameIndex.Naming;
import dateline.reader.actor.Reference.Description;
import dateline.reader.actor.Reference.Organ;
import dateline.reader.actor.Reference.Unknown;
import dateline.reader.language.PartOfSpeech;
import dateline.reader.language.Word;
import dateline.reader.table.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds whom a sentence describes without a name: "gunmen", "Syrian troops". */
final class Descriptions {
  /** What a state's forces fire, fly and do, by its adjective alone. */
  private static final Set<String> ARMS =
      Words.of(
          """
          airstrike airstrikes strike strikes shelling bombardment bombardments bombing bombings raid
          raids missile missiles drone drones warplane warplanes jet jets tank tanks artillery rocket
          rockets shell shells offensive invasion incursion gunboat gunboats gunship gunships
          helicopter helicopters warship warships shelled airstrikes munition munitions attack attacks assault
          assaults gunfire crackdown aggression bombardment
          """);

  private static final Set<String> JOINS = Set.of("and", "or");

  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
  private static final Set<String> ARTICLES = Set.of("a", "an", "another", "one");
  private static final Set<String> FORCES = Set.of("force", "troop", "soldier", "security force");

  /** Words that tell how many or which, and nothing of who. */
  private static final Set<String> WHICH =
      Words.of(
          """
          several more many much same other others such few fewer most own another further
          additional various numerous different certain first second third fourth fifth last next
          """);

  private static final Set<String> NO_ACTORS = Set.of("social media", "text message");

  private final ActorFile file;
  private final Scanned in;
  private final StateNames states;
  private final PersonNames persons;
  private final BodyNames bodies;

  Descriptions(
      ActorFile file, Scanned in, StateNames states, PersonNames persons, BodyNames bodies) {
    this.file = file;
    this.in = in;
    this.states = states;
    this.persons = persons;
    this.bodies = bodies;
  }

  private record Noun(int last, ActorNoun what) {}

  /** Returns the noun of {@code nouns.tsv} that begins at a word, the longest one. */
  private @Nullable Noun noun(int i) {
    Noun longest = null;
    StringBuilder key = new StringBuilder();
    for (int k = i; k < Math.min(in.folded.length, i + 3); k++) {
      String before = key.isEmpty() ? "" : key + " ";
      List<Naming<ActorNoun>> nouns = List.of();
      for (String each : singulars(k)) {
        nouns = nouns.isEmpty() ? file.nouns().named(before + each) : nouns;
      }
      boolean noun =
          in.sentence.tag(k) == PartOfSpeech.NOUN || in.sentence.tag(k) == PartOfSpeech.PROPN;
      if (!nouns.isEmpty() && noun) {
        longest = new Noun(k, nouns.getFirst().what());
      }
      key.append(key.isEmpty() ? "" : " ").append(in.folded[k]);
      if (!file.nouns().begins(key.toString())) {
        break;
      }
    }
    return longest;
  }

  /** Returns what may be the singular of a word; the model's lemma leaves "troops" as it is. */
  private List<String> singulars(int i) {
    String word = in.folded[i];
    List<String> singulars = new ArrayList<>();
    singulars.add(Folded.of(in.sentence.words().get(i).lemma()));
    singulars.add(word);
    if (word.endsWith("s")) {
      singulars.add(word.substring(0, word.length() - 1));
    } else if (word.endsWith("men")) {
      singulars.add(word.substring(0, word.length() - 3) + "man");
    } else if (word.endsWith("people")) {
      singulars.add(word.substring(0, word.length() - 6) + "person");
    }
    return singulars;
  }

  @Nullable Reference description(int i) {
    if (bodyWithin(i) || WHICH.contains(in.folded[i])) {
      return null;
    }
    int head = i;
    while (head < in.folded.length && modifies(head)) {
      Noun here = noun(head);
      if (here != null && !in.compounded(here.last())) {
        break;
      }
      head++;
    }
    Noun noun = head < in.folded.length ? noun(head) : null;
    if (noun == null || in.compounded(noun.last()) || persons.nameFollows(noun.last())) {
      return null;
    }
    boolean definite = i > 0 && DEFINITE.contains(in.sentence.lower(i - 1));
    boolean article = definite || (i > 0 && ARTICLES.contains(in.sentence.lower(i - 1)));
    if ((noun.what().refers() == ActorNoun.Refers.BODY && !article) || noActor(i, noun.last())) {
      return null;
    }
    boolean forces = FORCES.contains(noun.what().noun());
    return new Description(
        in.where(i, noun.last()),
        in.text(i, noun.last()),
        noun.what(),
        definite,
        head == i,
        forces && head > i && i > 0 && proper(i));
  }

  /**
   * Returns whose forces or fighters they are, where a name that looks like a person's stands
   * before them: "Tormund's army" is an army, "Kalaba militants" are the group Kalaba; null for
   * none.
   *
   * @param first the first word of the name
   * @param last its last word
   */
  @Nullable Reference forces(int first, int last) {
    boolean whose = last + 1 < in.folded.length && in.folded[last + 1].equals("s");
    int next = whose ? last + 2 : last + 1;
    while (whose && next < in.folded.length && modifies(next) && noun(next) == null) {
      next++;
    }
    Noun noun = next < in.folded.length ? noun(next) : null;
    if (noun == null || in.compounded(noun.last()) || persons.nameFollows(noun.last())) {
      return null;
    }
    boolean military = noun.what().kind() == ActorKind.MILITARY && noun.what().organ() != null;
    if (whose && military) {
      String text = in.text(first, noun.last());
      return new Description(in.where(first, noun.last()), text, noun.what(), false, false, false);
    }
    Word name = in.sentence.words().get(first);
    boolean more = name.relation().equals("compound") && name.head() > last;
    boolean group = noun.what().kind() == ActorKind.ARMED_GROUP && (more || in.compounded(last));
    return whose || !group
        ? null
        : new Unknown(
            in.where(first, last),
            in.text(first, last),
            ActorKind.ARMED_GROUP,
            noun.what().sector(),
            null);
  }

  /** Whether a known name is among what tells more of a noun: "allied Wazalendo militia". */
  private boolean bodyWithin(int i) {
    for (int k = i + 1; k < in.folded.length && modifies(k - 1); k++) {
      if (in.sentence.sentence().token(k).capitalised() && bodies.body(k) != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word tells more of a noun behind it. */
  private boolean modifies(int i) {
    String relation = in.sentence.words().get(i).relation();
    return (relation.equals("amod") || relation.equals("compound"))
        && in.sentence.words().get(i).head() > i
        && in.sentence.words().get(i).head() - i < 6
        && in.sentence.tag(i) != PartOfSpeech.NUM
        && !in.sentence.words().get(i).fine().equals("VBG");
  }

  private boolean proper(int i) {
    return in.sentence.sentence().token(i).capitalised()
        && !in.sentence.sentence().token(i).allCapitals();
  }

  private boolean noActor(int first, int last) {
    return first < last && NO_ACTORS.contains(in.folded[last - 1] + " " + in.folded[last]);
  }

  /** "Syrian troops", "Ukraine's army", "the government of Sudan". */
  @Nullable Reference organ(int i) {
    State state = states.adjective(i);
    int next = i + states.adjectiveLength(i);
    boolean adjective = state != null;
    if (state == null) {
      PlaceName place = in.place(i);
      state = place == null ? null : states.countryOf(place);
      next = i + 1;
      while (place != null && next < in.folded.length && place.equals(in.place(next))) {
        next++;
      }
      if (next < in.folded.length && in.folded[next].equals("s")) {
        next++;
      }
    }
    if (state == null) {
      return null;
    }
    boolean joined = false;
    for (int k = next; k < Math.min(in.folded.length, next + 5); k++) {
      if (k == next && JOINS.contains(in.sentence.lower(k)) && states.adjective(k + 1) != null) {
        // "Russian and U.S. raids": each by itself.
        k += states.adjectiveLength(k + 1);
        joined = true;
        continue;
      }
      Noun noun = noun(k);
      if (noun != null && noun.what().organ() != null && !in.compounded(noun.last())) {
        if (persons.nameFollows(noun.last())) {
          return null;
        }
        if (joined) {
          return new Organ(in.where(i, next - 1), state.organ(noun.what().organ()));
        }
        KnownActor part = part(state, next, noun.last());
        return new Organ(
            in.where(i, noun.last()), part == null ? state.organ(noun.what().organ()) : part);
      }
      if (adjective && ARMS.contains(in.folded[k])) {
        // "Syrian shelling", "Syrian warplanes": who fires them.
        return new Organ(in.where(i, next - 1), state.organ("military"));
      }
      boolean on =
          in.sentence.tag(k) == PartOfSpeech.ADJ
              || in.sentence.tag(k) == PartOfSpeech.NOUN
              || in.sentence.tag(k) == PartOfSpeech.PROPN
              || in.folded[k].isEmpty();
      if (!on || in.sentence.lower(k).equals(",")) {
        return null;
      }
    }
    return null;
  }

  /** "Russia's Defence Ministry" is what the actor file has as "Russian Defence Ministry". */
  private @Nullable KnownActor part(State state, int first, int last) {
    String name = Folded.of(state.adjective() + " " + in.text(first, last));
    List<Naming<KnownActor>> parts = file.bodies().named(name);
    return parts.isEmpty() ? null : parts.getFirst().what();
  }
}
