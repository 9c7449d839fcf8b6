package dateline.reader.place;

import dateline.model.FoundBy;
import dateline.model.Mention.PlaceName;
import dateline.model.Mention.TimeExpression;
import dateline.model.Mention.Use;
import dateline.model.PlaceKind;
import dateline.model.Report;
import dateline.reader.language.Analysed;
import dateline.reader.place.gazetteer.Country;
import dateline.reader.place.gazetteer.Gazetteer;
import dateline.reader.place.gazetteer.GazetteerPlace;
import dateline.reader.text.Datelines;
import dateline.reader.text.Token;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the place names of a report and tells which places they stand for. */
public final class PlaceFinder {
  private static final Weights<NameSign> NAMES =
      Weights.resource(NameSign.class, "/dateline/reader/place/names.tsv");

  /** Above this, words are taken for the name of a place. */
  private static final double NAME = 0.5;

  /** How much of a report's places must lie in a country for it to speak of it. */
  private static final double SPOKEN = 0.15;

  /** A report with more datelines is a list of short items. */
  private static final int LIST = 2;

  /** How alike names in other spellings must be, 0 to 1. */
  private static final double ALIKE = 0.75;

  private static final Set<String> WHERE =
      Set.of("in", "at", "near", "from", "to", "outside", "into", "around", "across", "inside");

  private final Gazetteer gazetteer;

  /** Makes a finder over a gazetteer. */
  public PlaceFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The names of a report, what each may stand for, and what chose between them. */
  private record Resolved(List<Name> names, List<Group> groups, Resolver resolver) {}

  /** Returns the place names of a report in order; they overlap neither one another nor times. */
  public List<PlaceName> find(Report report, List<Analysed> sentences, List<TimeExpression> times) {
    Resolved resolved = resolved(report, sentences, times);
    List<PlaceName> places = new ArrayList<>();
    for (int i = 0; i < resolved.names.size(); i++) {
      places.add(place(report, resolved.names.get(i), resolved.groups.get(i)));
    }
    return places;
  }

  /** Returns why each place name of a report is taken for what it is, in the order of the names. */
  public List<PlaceReasons> explain(
      Report report, List<Analysed> sentences, List<TimeExpression> times) {
    Resolved resolved = resolved(report, sentences, times);
    Map<Group, List<PlaceReasons.Choice>> choices = resolved.resolver.reasons(resolved.groups);
    List<PlaceReasons> reasons = new ArrayList<>();
    for (int i = 0; i < resolved.names.size(); i++) {
      Name name = resolved.names.get(i);
      Group group = resolved.groups.get(i);
      reasons.add(
          new PlaceReasons(
              place(report, name, group), name.sure(), choices.getOrDefault(group, List.of())));
    }
    return reasons;
  }

  private Resolved resolved(Report report, List<Analysed> sentences, List<TimeExpression> times) {
    NameEvidence evidence = new NameEvidence(NameEvidence.Elsewhere.of(sentences));
    NameScanner scanner =
        new NameScanner(
            gazetteer,
            report.outlet(),
            times,
            (name, capitals) -> judged(name, evidence.of(name, capitals), NAMES));
    List<Name> scanned = new ArrayList<>();
    boolean list =
        sentences.stream().filter(each -> Datelines.begins(each.sentence())).count() > LIST;
    for (Analysed sentence : sentences) {
      scanned.addAll(scanner.withDateline(sentence, scanner.names(sentence), list));
    }
    List<Name> names = Repeats.with(scanned, sentences);
    Resolver resolver = new Resolver(evidence(report, sentences));
    List<Group> groups = resolver.resolve(names);
    if (respelt(names, groups)) {
      groups = resolver.resolve(names);
    }
    return new Resolved(names, groups, resolver);
  }

  /**
   * Gives names that no place bears the places that bear them in another spelling, in the countries
   * that the report speaks of.
   */
  private boolean respelt(List<Name> names, List<Group> groups) {
    List<String> spoken = null;
    boolean any = false;
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i);
      if (!name.candidates().isEmpty() || name.inName()) {
        continue;
      }
      spoken = spoken == null ? Resolver.spoken(groups, SPOKEN) : spoken;
      List<GazetteerPlace> alike = new ArrayList<>();
      for (String country : spoken) {
        gazetteer.findAlike(name.text(), country).stream()
            .filter(each -> each.likeness() >= ALIKE)
            .forEach(each -> alike.add(each.place()));
      }
      if (!alike.isEmpty()) {
        names.set(i, name.with(alike));
        any = true;
      }
    }
    return any;
  }

  /** Returns a name with how sure it is; null when it is more likely none. */
  static @Nullable Name judged(Name name, Signs<NameSign> signs, Weights<NameSign> weights) {
    double sure = 1 / (1 + Math.exp(-weights.score(signs)));
    return sure < NAME ? null : name.with(sure);
  }

  /** Returns what a report says by itself of where its places may lie. */
  PlaceEvidence evidence(Report report, List<Analysed> sentences) {
    Set<String> peoples = new HashSet<>();
    for (Analysed sentence : sentences) {
      for (Token token : sentence.sentence().tokens()) {
        if (token.capitalised() && token.text().length() > 3) {
          for (Country country : gazetteer.countries().ofNationality(token.text())) {
            peoples.add(country.code());
          }
        }
      }
    }
    return new PlaceEvidence(peoples, outletCountry(report));
  }

  /** Returns the country of the outlet's address: "GB" of "example.co.uk". */
  private @Nullable String outletCountry(Report report) {
    String host = report.url() == null ? report.outlet() : host(report.url());
    if (host == null || host.contains(" ") || host.lastIndexOf('.') < 0) {
      return null;
    }
    String end = host.substring(host.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    String code = end.equals("UK") ? "GB" : end;
    return code.length() == 2 && gazetteer.countries().withCode(code).isPresent() ? code : null;
  }

  private static @Nullable String host(String url) {
    try {
      return URI.create(url).getHost();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static PlaceName place(Report report, Name name, Group group) {
    return new PlaceName(
        report.passage(name.span()),
        Resolver.ref(group),
        Relations.before(name.sentence(), name.first()),
        use(name, group),
        FoundBy.rule(name.candidates().isEmpty() ? "place.seen" : "place.gazetteer"));
  }

  /** A country, a division or a capital that the model sees act stands for its government. */
  private static Use use(Name name, Group group) {
    if (name.inName()) {
      return Use.NAME;
    }
    GazetteerPlace best = group.likeliest();
    if (best == null) {
      return Use.PLACE;
    }
    boolean seat =
        best.isCapital() || best.kind() == PlaceKind.COUNTRY || best.kind() == PlaceKind.REGION;
    boolean located =
        WHERE.contains(name.sentence().lower(name.first() - 1))
            || (name.first() == 0 && NameEvidence.dateline(name.sentence(), name.last()));
    return seat && !located && name.sentence().metonymy(name.last()) > 0
        ? Use.GOVERNMENT
        : Use.PLACE;
  }
}
