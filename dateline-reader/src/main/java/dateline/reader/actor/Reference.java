package dateline.reader.actor;

import dateline.model.ActorKind;
import dateline.model.Sector;
import dateline.reader.actor.NameIndex.Naming;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words of a report that stand for somebody, before it is known for whom. */
sealed interface Reference {
  /** Returns where they stand. */
  Where at();

  /**
   * Words of a sentence.
   *
   * @param sentence number of the sentence
   * @param first number of the first word
   * @param last number of the last word, included
   */
  record Where(int sentence, int first, int last) {}

  /**
   * A name that the actor file holds, for one body or several.
   *
   * @param seen whether the language model sees the name of a body, too
   */
  record Body(Where at, String text, List<Naming<KnownActor>> candidates, boolean seen)
      implements Reference {
    public Body {
      candidates = List.copyOf(candidates);
    }
  }

  /** What acts for a state: "Syrian troops". */
  record Organ(Where at, KnownActor organ) implements Reference {}

  /** A government under the name of its country or capital: "Moscow said". */
  record Government(Where at, KnownActor actor) implements Reference {}

  /** The name of a body that the actor file does not hold. */
  record Unknown(
      Where at, String name, ActorKind kind, @Nullable Sector sector, @Nullable State state)
      implements Reference {}

  /**
   * The name of a person.
   *
   * @param words its words as {@link Folded} writes them, without titles and particles
   * @param leaders those of the actor file who go by it
   * @param role what stands before it: "president"; null for nothing
   * @param state the state that stands before that: "Syrian President"
   */
  record Person(
      Where at,
      String name,
      List<String> words,
      List<Leader> leaders,
      @Nullable String role,
      @Nullable State state)
      implements Reference {
    public Person {
      words = List.copyOf(words);
      leaders = List.copyOf(leaders);
    }
  }

  /** An office without a name: "the Syrian president". */
  record Office(Where at, String text, String office, @Nullable State state, boolean definite)
      implements Reference {}

  /**
   * A noun without a name: "gunmen", "the group".
   *
   * @param text the words from their first adjective on
   * @param definite whether "the" or "these" stands before them
   * @param plain whether nothing else does
   * @param ofNoState whether it is somebody's forces, and of no state: "Kurdish forces"
   */
  record Description(
      Where at, String text, ActorNoun noun, boolean definite, boolean plain, boolean ofNoState)
      implements Reference {}

  /** The people of a state, a faith or a tongue: "Syrians", "Sunnis". */
  record People(Where at, String name, @Nullable State state) implements Reference {}

  /** "He" in any form, or "she". */
  record Pronoun(Where at, boolean she) implements Reference {}
}
