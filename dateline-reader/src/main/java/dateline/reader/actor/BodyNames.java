package dateline.reader.actor;

import dateline.model.ActorKind;
import dateline.model.Sector;
import dateline.reader.actor.NameIndex.Naming;
import dateline.reader.actor.Reference.Body;
import dateline.reader.actor.Reference.Unknown;
import dateline.reader.actor.Reference.Where;
import dateline.reader.language.PartOfSpeech;
import dateline.reader.language.Stretch;
import dateline.reader.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the bodies that a sentence names: those of the actor file, and others that are seen. */
final class BodyNames {
  private static final int LONGEST = 12;

  /** What the last word of a body's name says of its kind. */
  private static final Map<String, ActorKind> KINDS =
      kinds(
          Map.of(
              ActorKind.GOVERNMENT,
              "ministry government council department court parliament authority commission police"
                  + " directorate embassy municipality governorate assembly senate bureau",
              ActorKind.MILITARY,
              "army navy regiment battalion division corps guard squadron fleet command",
              ActorKind.ARMED_GROUP,
              "brigade brigades militia militias rebels fighters front insurgents cartel gang"
                  + " mujahideen liberation",
              ActorKind.MEDIA,
              "news times post agency radio tv television newspaper herald gazette daily press wire"
                  + " journal tribune chronicle observer broadcasting"));

  private static final Set<String> ARTICLES = Set.of("al", "el", "ash", "as", "an", "ar", "at");

  private static final Map<ActorKind, Sector> SECTORS =
      Map.of(
          ActorKind.GOVERNMENT, Sector.GOV,
          ActorKind.MILITARY, Sector.MIL,
          ActorKind.ARMED_GROUP, Sector.UAF,
          ActorKind.MEDIA, Sector.JRN);

  private final ActorFile file;
  private final Scanned in;
  private final StateNames states;

  BodyNames(ActorFile file, Scanned in, StateNames states) {
    this.file = file;
    this.in = in;
    this.states = states;
  }

  @Nullable Reference body(int i) {
    Reference longest = null;
    StringBuilder key = new StringBuilder();
    for (int k = i; k < Math.min(in.folded.length, i + LONGEST); k++) {
      if (in.parts(k)) {
        break;
      }
      if (!in.folded[k].isEmpty()) {
        key.append(key.isEmpty() ? "" : " ").append(in.folded[k]);
        String name = key.toString();
        List<Naming<KnownActor>> fitting = new ArrayList<>();
        for (Naming<KnownActor> naming : file.bodies().named(name)) {
          if (fits(naming, i, k)) {
            fitting.add(naming);
          }
        }
        if (!fitting.isEmpty()) {
          longest = new Body(in.where(i, k), in.text(i, k), fitting, in.seen(i, "ORG") != null);
        }
        if (!file.bodies().begins(name)) {
          break;
        }
      }
    }
    return longest;
  }

  /** Whether words are written as the name is; a name of one word must be seen as one. */
  private boolean fits(Naming<KnownActor> naming, int first, int last) {
    if (in.within(first, last) || (first == last && in.isPlainWord(first))) {
      return false;
    }
    String written = naming.written();
    boolean capital = written.codePoints().anyMatch(Character::isUpperCase);
    Token start = in.sentence.sentence().token(first);
    Token end = in.sentence.sentence().token(last);
    boolean abbreviation =
        written.length() <= 8 && written.equals(written.toUpperCase(Locale.ROOT));
    if (abbreviation && capital) {
      return start.text().equals(start.text().toUpperCase(Locale.ROOT)) && !in.placed(first, last);
    }
    if (!capital) {
      return last > first || in.sentence.tag(first) == PartOfSpeech.NOUN || named(first, last);
    }
    boolean startsHigh = Character.isUpperCase(written.codePointAt(0));
    String lastWord =
        written.substring(Math.max(written.lastIndexOf(' '), written.lastIndexOf('-')) + 1);
    boolean endsHigh = Character.isUpperCase(lastWord.codePointAt(0));
    if ((startsHigh && !isHigh(start, end)) || (endsHigh && last > first && !end.capitalised())) {
      return false;
    }
    return last > first || (named(first, last) && !in.placed(first, last));
  }

  /** Whether a name is written high, be it behind a small article: "al-Qaeda", "al Qaeda". */
  private static boolean isHigh(Token start, Token end) {
    return start.capitalised() || (ARTICLES.contains(start.text()) && end.capitalised());
  }

  /** Whether the model sees a name here, or at least a proper noun. */
  private boolean named(int first, int last) {
    if (in.sentence.tag(first) == PartOfSpeech.PROPN
        || !Stretch.overlapping(in.sentence.names(), first, last).isEmpty()) {
      return true;
    }
    return Stretch.overlapping(in.sentence.things(), first, last).stream()
        .anyMatch(s -> s.type().equals("ORG") || s.type().equals("ARMED"));
  }

  private static Unknown named(Where where, String text, @Nullable State state) {
    ActorKind kind = ActorKind.ORGANISATION;
    for (String word : Folded.of(text).split(" ")) {
      kind = KINDS.getOrDefault(word, kind);
    }
    return new Unknown(where, text, kind, SECTORS.get(kind), state);
  }

  @Nullable Reference unknown(Stretch stretch) {
    int first = stretch.first();
    int last = stretch.last();
    while (first < last && in.sentence.lower(first).equals("the")) {
      first++;
    }
    while (last > first && (in.folded[last].equals("s") || in.folded[last].isEmpty())) {
      last--;
    }
    if (!in.capital(first, last)) {
      return null;
    }
    String text = in.text(first, last);
    return named(in.where(first, last), text, states.stateOf(first, last));
  }

  /** An armed group that the model sees, where it has a name. */
  @Nullable Reference armed(int i) {
    for (Stretch thing : Stretch.overlapping(in.sentence.things(), i, i)) {
      boolean armed = thing.type().equals("ARMED") && thing.first() == i;
      if (armed && in.sentence.tag(i) == PartOfSpeech.PROPN && !in.joins(thing)) {
        String text = in.text(i, thing.last());
        return new Unknown(
            in.where(i, thing.last()), text, ActorKind.ARMED_GROUP, Sector.UAF, null);
      }
    }
    return null;
  }

  private static Map<String, ActorKind> kinds(Map<ActorKind, String> words) {
    Map<String, ActorKind> kinds = new java.util.HashMap<>();
    words.forEach(
        (kind, all) -> Arrays.stream(all.split(" ")).forEach(word -> kinds.put(word, kind)));
    return Map.copyOf(kinds);
  }
}
