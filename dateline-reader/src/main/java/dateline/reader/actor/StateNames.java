package dateline.reader.actor;

import dateline.model.Mention.PlaceName;
import dateline.model.Mention.Use;
import dateline.model.PlaceKind;
import dateline.model.PlaceRef;
import dateline.reader.actor.NameIndex.Naming;
import dateline.reader.actor.Reference.Government;
import dateline.reader.actor.Reference.People;
import dateline.reader.language.Stretch;
import dateline.reader.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the states that a sentence speaks of: adjectives, their people, and governments. */
final class StateNames {

  private final ActorFile file;
  private final Scanned in;

  StateNames(ActorFile file, Scanned in) {
    this.file = file;
    this.in = in;
  }

  @Nullable State adjective(int i) {
    if (i >= in.folded.length || !in.sentence.sentence().token(i).capitalised()) {
      return null;
    }
    if (i + 1 < in.folded.length) {
      List<Naming<State>> two = file.adjectives().named(in.folded[i] + " " + in.folded[i + 1]);
      if (!two.isEmpty()) {
        return two.getFirst().what();
      }
    }
    List<Naming<State>> one = file.adjectives().named(in.folded[i]);
    return one.isEmpty() ? null : one.getFirst().what();
  }

  int adjectiveLength(int i) {
    boolean two =
        i + 1 < in.folded.length
            && !file.adjectives().named(in.folded[i] + " " + in.folded[i + 1]).isEmpty();
    return two ? 2 : 1;
  }

  @Nullable State stateEndingAt(int i) {
    State state = i > 0 && adjectiveLength(i - 1) == 2 ? adjective(i - 1) : null;
    return state == null ? adjective(i) : state;
  }

  @Nullable State countryOf(PlaceName place) {
    if (place.ref() instanceof PlaceRef.Resolved known
        && known.place().kind() == PlaceKind.COUNTRY) {
      return file.state(known.place().country());
    }
    return null;
  }

  /** Returns the state that a body's name tells: "French Ministry of Defence", "Bank of Ghana". */
  @Nullable State stateOf(int first, int last) {
    State state = adjective(first);
    for (int i = first; i <= last && state == null; i++) {
      PlaceName place = in.place(i);
      state = place == null ? null : countryOf(place);
    }
    return state;
  }

  /** A place's name that stands for its government. */
  @Nullable Reference government(int i) {
    PlaceName place = in.place(i);
    if (place == null || place.use() != Use.GOVERNMENT || in.inRole(i)) {
      return null;
    }
    if (!(place.ref() instanceof PlaceRef.Resolved known)) {
      return null;
    }
    State state = file.state(known.place().country());
    int last = i;
    while (last + 1 < in.folded.length && place.equals(in.place(last + 1))) {
      last++;
    }
    boolean start =
        place.passage().span().start() == in.sentence.sentence().token(i).span().start();
    if (state == null || !start) {
      return null;
    }
    if (known.place().kind() == PlaceKind.COUNTRY) {
      return new Government(in.where(i, last), state.itself());
    }
    String name = Folded.of(place.passage().text());
    boolean capital = state.capitals().stream().anyMatch(each -> Folded.of(each).equals(name));
    return capital ? new Government(in.where(i, last), state.government()) : null;
  }

  /** "Syrians", "Sunnis": more than one, and no adjective. */
  @Nullable Reference people(int i) {
    Token token = in.sentence.sentence().token(i);
    if (i > 0 && in.sentence.sentence().token(i - 1).capitalised() && !in.folded[i - 1].isEmpty()) {
      return null;
    }
    boolean several =
        in.sentence.words().get(i).fine().equals("NNPS")
            || in.sentence.words().get(i).fine().equals("NNS");
    if (!token.capitalised() || !several || in.compounded(i)) {
      return null;
    }
    List<Naming<State>> states = file.peoples().named(in.folded[i]);
    if (!states.isEmpty()) {
      return new People(in.where(i, i), token.text(), states.getFirst().what());
    }
    boolean seen =
        Stretch.overlapping(in.sentence.things(), i, i).stream()
                .anyMatch(s -> s.type().equals("NAT") || s.type().equals("ORG"))
            || Stretch.overlapping(in.sentence.names(), i, i).stream()
                .anyMatch(s -> s.type().equals("MISC"));
    return seen && (i > 0 || in.sentence.words().get(i).fine().equals("NNPS"))
        ? new People(in.where(i, i), token.text(), null)
        : null;
  }
}
