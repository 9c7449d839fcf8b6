package dateline.reader.place;

import dateline.model.FoundBy;
import dateline.model.Mention.PlaceName;
import dateline.model.Mention.TimeExpression;
import dateline.model.PlaceKind;
import dateline.model.PlaceRef;
import dateline.model.Report;
import dateline.reader.count.Names;
import dateline.reader.language.Analysed;
import dateline.reader.language.PartOfSpeech;
import dateline.reader.place.gazetteer.Gazetteer;
import dateline.reader.place.gazetteer.GazetteerPlace;
import dateline.reader.table.Words;
import dateline.reader.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the place names of a report and resolves them by the countries it speaks of. */
public final class PlaceFinder {
  private static final Set<String> PARTICLES =
      Words.of(
          """
          al el ad as ash at az an ar ed es ez de del la le les of the and sur en a ul i u
          upon los las do da dos du
          """);
  private static final Set<String> GENERIC =
      Words.of(
          """
          city town village province governorate region oblast district county state raion
          department municipality township island camp neighborhood neighbourhood suburb
          airport airbase port square
          """);
  private static final Set<String> BODIES =
      Words.of(
          """
          times post journal news tribune herald hospital university agreement accord
          accords treaty press agency radio tv street avenue road st. ave. rd. blvd.
          boulevard drive lane sheriff bank school college church hotel review daily
          observer summit conference process convention court club fc united
          wire monitor telegraph gazette chronicle bulletin dispatch briefing update
          """);
  private static final Set<String> LEADING =
      Words.of(
          """
          in at near from to of around outside inside into through towards toward between
          across over on against for north south east west and central northern southern
          eastern western — – -
          """);
  private static final Set<String> SPEAKING =
      Words.of(
          """
          said says has have had denied denies announced warned accused insists insisted
          rejected claims claimed wants agreed called condemned would will is was must
          backs supports
          """);
  private static final Set<String> WHERE =
      Set.of("in", "at", "near", "from", "to", "outside", "into");
  private static final int LONGEST = 6;

  private final Gazetteer gazetteer;

  /** A name found, before its resolution. */
  private record Found(Analysed sentence, int first, int last, List<GazetteerPlace> candidates) {}

  /** Makes a finder over a gazetteer. */
  public PlaceFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Returns the place names of a report in order; they overlap neither one another nor times. */
  public List<PlaceName> find(Report report, List<Analysed> sentences, List<TimeExpression> times) {
    BitSet timed = new BitSet();
    times.forEach(t -> timed.set(t.passage().span().start(), t.passage().span().end()));
    Names persons = Names.of(sentences);
    List<Found> found = new ArrayList<>();
    Map<String, Double> countries = new HashMap<>();
    for (Analysed sentence : sentences) {
      boolean shouting = shouting(sentence);
      for (int i = 0; i < sentence.size(); ) {
        nationality(sentence, i, countries);
        boolean ofTime = timed.get(sentence.sentence().token(i).span().start());
        Found name = ofTime ? null : at(sentence, i, shouting, persons);
        if (name == null) {
          i++;
        } else {
          found.add(name);
          i = name.last() + 1;
        }
      }
    }
    for (Found name : found) {
      GazetteerPlace best = name.candidates().getFirst();
      double weight = best.kind() == PlaceKind.COUNTRY ? 3 : best.population() > 200_000 ? 1 : 0.2;
      best.countries().forEach(code -> countries.merge(code, weight, Double::sum));
    }
    Resolver resolver = new Resolver(gazetteer, countries);
    List<PlaceName> places = new ArrayList<>();
    for (Found name : found) {
      places.add(place(report, name, resolver));
    }
    return places;
  }

  private void nationality(Analysed sentence, int i, Map<String, Double> countries) {
    Token token = sentence.sentence().token(i);
    if (token.capitalised() && token.text().length() > 3) {
      gazetteer
          .countries()
          .ofNationality(token.text())
          .forEach(country -> countries.merge(country.code(), 1.0, Double::sum));
    }
  }

  private static boolean shouting(Analysed sentence) {
    long words = sentence.sentence().tokens().stream().filter(Token::isWord).count();
    long capitals = sentence.sentence().tokens().stream().filter(Token::allCapitals).count();
    return words > 2 && capitals * 10 > words * 7;
  }

  private @Nullable Found at(Analysed sentence, int i, boolean shouting, Names persons) {
    if (!nameWord(sentence, i) || partOfRun(sentence, i)) {
      return null;
    }
    if (persons.isSurname(sentence, i) && !WHERE.contains(sentence.lower(i - 1))) {
      return null;
    }
    if (shouting && !LEADING.contains(sentence.lower(i - 1)) && i > 0) {
      return null;
    }
    StringBuilder words = new StringBuilder();
    Found longest = null;
    for (int k = i; k < Math.min(sentence.size(), i + LONGEST); k++) {
      if (!nameWord(sentence, k)
          && !PARTICLES.contains(sentence.lower(k))
          && !sentence.lower(k).equals("-")) {
        break;
      }
      words.append(
          words.isEmpty() || sentence.lower(k).equals("-") || sentence.lower(k - 1).equals("-")
              ? ""
              : " ");
      words.append(sentence.sentence().token(k).text());
      boolean ends = nameWord(sentence, k) && !(shouting && PARTICLES.contains(sentence.lower(k)));
      if (ends) {
        List<GazetteerPlace> candidates = candidates(words.toString(), shouting);
        if (!candidates.isEmpty() && plausible(sentence, i, k, shouting)) {
          longest = new Found(sentence, i, k, candidates);
        }
      }
      if (!gazetteer.startsAnyName(words.toString())) {
        break;
      }
    }
    return longest;
  }

  /** Short words in capitals are abbreviations: only countries are known by those. */
  private List<GazetteerPlace> candidates(String words, boolean shouting) {
    List<GazetteerPlace> candidates = gazetteer.find(words);
    boolean abbreviation = words.length() <= 4 && words.equals(words.toUpperCase(Locale.ROOT));
    return abbreviation && !shouting
        ? candidates.stream().filter(p -> p.kind() == PlaceKind.COUNTRY).toList()
        : candidates;
  }

  /** A capitalised word before this one that could be the same name's first part. */
  private static boolean partOfRun(Analysed sentence, int i) {
    return i > 0
        && nameWord(sentence, i - 1)
        && sentence.tag(i - 1) == PartOfSpeech.PROPN
        && !LEADING.contains(sentence.lower(i - 1))
        && !GENERIC.contains(sentence.lower(i - 1));
  }

  private static boolean nameWord(Analysed sentence, int i) {
    Token token = sentence.sentence().token(i);
    boolean abbreviation = token.text().length() > 1 && token.text().charAt(1) == '.';
    return token.capitalised()
        && (token.text().length() > 2
            || abbreviation
            || (token.allCapitals() && token.text().length() == 2));
  }

  /** A name covers its run of capitals, but for "City" and the like, and stands where places do. */
  private static boolean plausible(Analysed sentence, int first, int last, boolean shouting) {
    String next = sentence.lower(last + 1);
    boolean more = last + 1 < sentence.size() && nameWord(sentence, last + 1) && !shouting;
    if (BODIES.contains(next) && (more || shouting)) {
      return false;
    }
    boolean leading = LEADING.contains(sentence.lower(first - 1));
    boolean located = WHERE.contains(sentence.lower(first - 1));
    if (more && !GENERIC.contains(next) && !located) {
      return false;
    }
    if (first == last && !leading) {
      PartOfSpeech tag = sentence.tag(first);
      return tag == PartOfSpeech.PROPN && !PlaceStops.WORDS.contains(sentence.lower(first));
    }
    return first < last || !PlaceStops.WORDS.contains(sentence.lower(first));
  }

  private static PlaceName place(Report report, Found name, Resolver resolver) {
    Analysed sentence = name.sentence();
    PlaceRef ref = resolver.resolve(sentence, name.last(), name.candidates());
    return new PlaceName(
        report.passage(sentence.sentence().span(name.first(), name.last())),
        ref,
        Relations.before(sentence, name.first()),
        metonym(sentence, name, ref),
        FoundBy.rule("place.gazetteer"));
  }

  /** A country or capital that speaks or acts stands for its government. */
  private static boolean metonym(Analysed sentence, Found name, PlaceRef ref) {
    GazetteerPlace best = name.candidates().getFirst();
    boolean seat = best.isCapital() || best.kind() == PlaceKind.COUNTRY;
    boolean located = WHERE.contains(sentence.lower(name.first() - 1));
    if (!seat || located || ref instanceof PlaceRef.Unresolved) {
      return false;
    }
    String next = sentence.lower(name.last() + 1);
    boolean speaks = SPEAKING.contains(next);
    boolean with =
        Set.of("with", "of").contains(sentence.lower(name.first() - 1)) && best.isCapital();
    boolean joined = next.equals("and") && SPEAKING.contains(sentence.lower(name.last() + 3));
    return speaks || joined || (with && !next.equals(","));
  }
}
