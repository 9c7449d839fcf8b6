package dateline.reader.actor;

import dateline.model.ActorKind;
import dateline.model.Passage;
import dateline.model.Sector;
import dateline.reader.actor.Reference.Where;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An actor while its mentions are gathered. */
final class Draft {
  /** How a report brings an actor up. */
  enum As {
    /** By a name that the actor file holds. */
    KNOWN,
    /** By another name. */
    NAMED,
    /** Without a name. */
    DESCRIBED
  }

  final As as;
  final ActorKind kind;
  final List<Passage> mentions = new ArrayList<>();

  /** Why each mention is one. */
  final List<String> why = new ArrayList<>();

  final Set<String> roles = new HashSet<>();
  String name;
  @Nullable String country;
  @Nullable Sector sector;
  @Nullable KnownActor known;
  @Nullable Leader leader;
  @Nullable ActorNoun noun;
  @Nullable State roleState;

  /** Whether it was called "she" before; null where neither was said. */
  @Nullable Boolean she;

  /** Words of a person's name, the fullest that is known. */
  List<String> words = List.of();

  /** The sentence of the last mention. */
  int sentence = -1;

  Draft(As as, String name, ActorKind kind) {
    this.as = as;
    this.name = name;
    this.kind = kind;
  }

  static Draft of(KnownActor known) {
    Draft draft = new Draft(As.KNOWN, known.name(), known.kind());
    draft.known = known;
    draft.country = known.country();
    draft.sector = known.sector();
    return draft;
  }

  static Draft of(Leader leader) {
    Draft draft = new Draft(As.KNOWN, leader.name(), ActorKind.PERSON);
    draft.leader = leader;
    draft.country = leader.country();
    return draft;
  }

  void mention(Passage passage, Where at, String because) {
    mentions.add(passage);
    why.add(because);
    sentence = at.sentence();
  }

  boolean isPerson() {
    return kind == ActorKind.PERSON;
  }

  boolean isNamed() {
    return as != As.DESCRIBED;
  }
}
