package dateline.reader.place;

import dateline.model.PlaceKind;
import dateline.reader.language.Analysed;
import dateline.reader.language.PartOfSpeech;
import dateline.reader.language.Stretch;
import dateline.reader.place.gazetteer.GazetteerPlace;
import dateline.reader.place.gazetteer.MatchedKey;
import dateline.reader.table.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers what speaks for and against words being the name of a place. */
final class NameEvidence {
  static final Set<String> GENERIC =
      Words.of(
          """
          city town village province governorate region oblast district county counties state raion
          department municipality township island islands camp neighborhood neighbourhood suburb
          airport airbase port square area valley provinces districts villages towns cities states
          parish borough river lake
          """);

  private static final Set<String> MEDIA =
      Words.of(
          """
          times post journal news tribune herald agreement accord accords treaty agency radio tv
          review daily observer summit conference process convention club fc united wire monitor
          telegraph gazette chronicle bulletin dispatch bank college school university hospital
          hotel church street avenue road lane drive boulevard press company co corp inc airlines
          airways
          """);

  private static final Set<String> PUBLIC =
      Words.of(
          """
          council police sheriff department commission court county city parish government ministry
          parliament army navy force forces authority board office legislature senate house assembly
          fire service district town township school public state
          """);

  private static final Set<String> DASHES = Set.of("-", "–", "—", "--");

  /** So many words at most stand in a dateline behind its place. */
  private static final int DATELINE = 10;

  private static final Set<String> WHERE =
      Set.of("in", "at", "near", "from", "to", "outside", "into");

  static final Set<String> LEADING =
      Words.of(
          """
          of around inside through towards toward between across over on against for north south
          east west and central northern southern eastern western — – - by via across downtown
          """);

  /** What the model sees in the report as places and as persons, in lower case. */
  record Elsewhere(Set<String> places, Set<String> persons) {
    static Elsewhere of(List<Analysed> sentences) {
      Set<String> places = new HashSet<>();
      Set<String> persons = new HashSet<>();
      for (Analysed sentence : sentences) {
        for (Stretch name : sentence.names()) {
          switch (name.type()) {
            case "LOC" -> places.add(words(sentence, name.first(), name.last()));
            case "PER" -> {
              if (name.last() > name.first()) {
                persons.add(sentence.lower(name.last()));
              }
            }
            default -> {}
          }
        }
      }
      return new Elsewhere(places, persons);
    }
  }

  private final Elsewhere elsewhere;

  NameEvidence(Elsewhere elsewhere) {
    this.elsewhere = elsewhere;
  }

  /** Returns the signs of a name. */
  Signs<NameSign> of(Name name, boolean capitals) {
    Signs<NameSign> values = new Signs<>(NameSign.class);
    Analysed in = name.sentence();
    int first = name.first();
    int last = name.last();
    values.is(NameSign.ALWAYS, true);
    Stretch body = seen(name, values);
    things(name, values);
    phrase(name, values);
    values.is(NameSign.PROPER, in.tag(first) == PartOfSpeech.PROPN);
    values.is(NameSign.COMPOUND, in.words().get(last).relation().equals("compound"));
    values.is(NameSign.WHERE_BEFORE, WHERE.contains(in.lower(first - 1)));
    values.is(NameSign.LEADING_BEFORE, LEADING.contains(in.lower(first - 1)));
    boolean comma = in.lower(last + 1).equals(",") && capitalised(in, last + 2);
    values.is(NameSign.COMMA_BEHIND, comma);
    values.is(
        NameSign.BODY_BEHIND, MEDIA.contains(in.lower(last + 1)) && capitalised(in, last + 1));
    boolean of = in.lower(first - 1).equals("of") && GENERIC.contains(in.lower(first - 2));
    values.is(NameSign.KIND_SAID, of || GENERIC.contains(in.lower(last + 1)));
    values.is(NameSign.RUN_BEFORE, run(in, first - 1));
    values.is(NameSign.RUN_BEHIND, run(in, last + 1));
    gazetteer(name, values);
    String words = words(in, first, last);
    values.is(NameSign.SEVERAL_WORDS, last > first);
    values.is(NameSign.STOP_WORD, last == first && PlaceStops.WORDS.contains(words));
    values.is(NameSign.CAPITALS, capitals);
    values.is(NameSign.PLACE_ELSEWHERE, elsewhere.places.contains(words));
    values.is(
        NameSign.PERSON_ELSEWHERE,
        elsewhere.persons.contains(words) && !elsewhere.places.contains(words));
    values.is(NameSign.BEGINS, first == 0);
    values.is(NameSign.HEADING, first == 0 && last == in.size() - 1);
    values.is(NameSign.DATELINE, first == 0 && dateline(in, last));
    inBody(name, body, values);
    return values;
  }

  /** Tells which name the model sees here; returns the longer body's name that holds it. */
  private static @Nullable Stretch seen(Name name, Signs<NameSign> values) {
    boolean any = false;
    Stretch body = null;
    for (Stretch seen : overlapping(name.sentence().names(), name)) {
      any = true;
      boolean same = seen.first() == name.first() && seen.last() == name.last();
      switch (seen.type()) {
        case "LOC" -> values.is(same ? NameSign.SEEN : NameSign.SEEN_IN_PART, true);
        case "PER" -> values.is(NameSign.PERSON, true);
        case "ORG" -> {
          values.is(NameSign.BODY, true);
          values.is(NameSign.BODY_ITSELF, same);
          body = same ? body : seen;
        }
        default -> values.is(NameSign.OTHER_NAME, true);
      }
    }
    values.is(NameSign.NO_NAME, !any);
    return body;
  }

  private static void things(Name name, Signs<NameSign> values) {
    boolean any = false;
    for (Stretch thing : overlapping(name.sentence().things(), name)) {
      NameSign sign =
          switch (thing.type()) {
            case "LOC" -> NameSign.THING_PLACE;
            case "PER" -> NameSign.THING_PERSON;
            case "ORG" -> NameSign.THING_BODY;
            case "FACILITY" -> NameSign.THING_BUILT;
            case "ARMED" -> NameSign.THING_ARMED;
            case "NAT" -> NameSign.THING_NATIONALITY;
            case "ROLE" -> NameSign.IN_ROLE;
            default -> null;
          };
      if (sign != null) {
        values.is(sign, true);
        any = true;
      }
    }
    values.is(NameSign.THING_NONE, !any);
  }

  private static void phrase(Name name, Signs<NameSign> values) {
    Stretch narrowest = null;
    for (Stretch phrase : overlapping(name.sentence().phrases(), name)) {
      boolean holds = phrase.covers(name.first(), name.last());
      if (holds && (narrowest == null || length(phrase) < length(narrowest))) {
        narrowest = phrase;
      }
    }
    String type = narrowest == null ? "" : narrowest.type();
    values.is(NameSign.PHRASE_PLACE, type.equals("place"));
    values.is(NameSign.PHRASE_PERSON, type.equals("person"));
    values.is(NameSign.PHRASE_BODY, type.equals("organization"));
  }

  private static void gazetteer(Name name, Signs<NameSign> values) {
    values.is(NameSign.UNKNOWN, name.candidates().isEmpty());
    if (name.candidates().isEmpty()) {
      return;
    }
    GazetteerPlace best = name.candidates().getFirst();
    values.is(NameSign.COUNTRY, best.kind() == PlaceKind.COUNTRY);
    values.is(NameSign.CAPITAL, best.isCapital());
    values.is(NameSign.DIVISION, isDivision(best));
    values.is(NameSign.AREA, best.kind() == PlaceKind.WATER || best.kind() == PlaceKind.AREA);
    long most = 0;
    for (GazetteerPlace place : name.candidates()) {
      most = Math.max(most, place.population());
    }
    values.put(NameSign.POPULATION, Math.log1p((double) most) / 10);
    values.is(NameSign.WITHOUT_ARTICLE, best.matched() != MatchedKey.FULL);
  }

  private static void inBody(Name name, @Nullable Stretch body, Signs<NameSign> values) {
    if (body == null) {
      return;
    }
    values.is(NameSign.BODY_BEGINS, body.first() == name.first());
    values.is(NameSign.BODY_ENDS, body.last() == name.last());
    boolean publicBody = false;
    boolean other = false;
    for (int i = body.first(); i <= body.last(); i++) {
      if (i < name.first() || i > name.last()) {
        String word = name.sentence().lower(i);
        publicBody |= PUBLIC.contains(word);
        other |= MEDIA.contains(word);
      }
    }
    values.is(NameSign.PUBLIC_BODY, publicBody);
    values.is(NameSign.OTHER_BODY, other);
    boolean division =
        !name.candidates().isEmpty()
            && (name.candidates().getFirst().kind() == PlaceKind.COUNTRY
                || isDivision(name.candidates().getFirst()));
    values.is(NameSign.BODY_OF_DIVISION, division);
  }

  /** Capitals, with a dash soon behind them: "ERBIL, Iraq (Own) —". */
  static boolean dateline(Analysed in, int last) {
    for (int i = 0; i <= last; i++) {
      if (!in.sentence().token(i).allCapitals() && in.sentence().token(i).isWord()) {
        return false;
      }
    }
    for (int i = last + 1; i < Math.min(in.size(), last + DATELINE); i++) {
      if (DASHES.contains(in.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDivision(GazetteerPlace place) {
    return place.kind() == PlaceKind.REGION || place.kind() == PlaceKind.DISTRICT;
  }

  private static boolean run(Analysed in, int i) {
    return i >= 0
        && i < in.size()
        && capitalised(in, i)
        && in.tag(i) == PartOfSpeech.PROPN
        && !LEADING.contains(in.lower(i))
        && !GENERIC.contains(in.lower(i));
  }

  static boolean capitalised(Analysed in, int i) {
    return i >= 0 && i < in.size() && in.sentence().token(i).capitalised();
  }

  private static List<Stretch> overlapping(List<Stretch> stretches, Name name) {
    return Stretch.overlapping(stretches, name.first(), name.last());
  }

  private static int length(Stretch stretch) {
    return stretch.last() - stretch.first();
  }

  static String words(Analysed in, int first, int last) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i <= last; i++) {
      words.append(i == first ? "" : " ").append(in.lower(i));
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }
}
