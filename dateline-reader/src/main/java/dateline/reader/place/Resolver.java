package dateline.reader.place;

import dateline.model.PlaceKind;
import dateline.model.PlaceRef;
import dateline.model.PlaceRef.Candidate;
import dateline.reader.language.Analysed;
import dateline.reader.place.gazetteer.Gazetteer;
import dateline.reader.place.gazetteer.GazetteerPlace;
import dateline.reader.place.gazetteer.MatchedKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Chooses among the places of one name by what the report speaks of. */
final class Resolver {
  /** Below this share of the weight, the likeliest place is not sure enough. */
  private static final double SURE = 0.55;

  private static final int KEPT = 5;

  private record Weighed(GazetteerPlace place, double weight) {}

  private final Gazetteer gazetteer;
  private final Map<String, Double> countries;
  private final double spoken;

  Resolver(Gazetteer gazetteer, Map<String, Double> countries) {
    this.gazetteer = gazetteer;
    this.countries = countries;
    this.spoken = countries.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /** Resolves a name whose last token is given, among its candidates, the most important first. */
  PlaceRef resolve(Analysed sentence, int last, List<GazetteerPlace> candidates) {
    String container = container(sentence, last);
    List<Weighed> weighed = new ArrayList<>();
    double sum = 0;
    for (GazetteerPlace place : candidates.subList(0, Math.min(40, candidates.size()))) {
      double weight = weight(place, container);
      weighed.add(new Weighed(place, weight));
      sum += weight;
    }
    double total = sum;
    weighed.sort(Comparator.comparingDouble(Weighed::weight).reversed());
    List<Candidate> shares =
        weighed.stream()
            .limit(KEPT)
            .map(w -> new Candidate(w.place().place(), w.weight() / total))
            .toList();
    GazetteerPlace best = weighed.getFirst().place();
    if (far(best) && container == null) {
      return new PlaceRef.Unresolved(
          "only small places of that name, none in the countries that the report speaks of");
    }
    if (shares.getFirst().confidence() < SURE && shares.size() > 1) {
      return new PlaceRef.Ambiguous(shares);
    }
    return new PlaceRef.Resolved(
        best.place(), shares.getFirst().confidence(), shares.subList(1, shares.size()));
  }

  private double weight(GazetteerPlace place, @Nullable String container) {
    double weight = Math.pow(place.population() + 500.0, 0.6);
    if (place.kind() == PlaceKind.COUNTRY
        || place.kind() == PlaceKind.WATER
        || place.kind() == PlaceKind.AREA) {
      weight = 200_000;
    } else if (place.isCapital()) {
      weight *= 5;
    } else if (place.kind() == PlaceKind.REGION) {
      weight *= 0.3;
    }
    if (place.matched() != MatchedKey.FULL) {
      weight *= 0.3;
    }
    double said = place.countries().stream().mapToDouble(c -> countries.getOrDefault(c, 0.0)).sum();
    weight *= 1 + 40 * (spoken == 0 ? 0 : said / spoken);
    return container != null && within(place, container) ? weight * 1000 : weight;
  }

  private boolean far(GazetteerPlace place) {
    boolean spokenOf =
        place.countries().stream().anyMatch(c -> countries.getOrDefault(c, 0.0) >= 1);
    return place.kind() == PlaceKind.SETTLEMENT
        && place.population() < 20_000
        && !spokenOf
        && spoken >= 3;
  }

  /** Returns the name behind a comma: "Mosul, Iraq". */
  private static @Nullable String container(Analysed sentence, int last) {
    if (!sentence.lower(last + 1).equals(",") || last + 2 >= sentence.size()) {
      return null;
    }
    StringBuilder name = new StringBuilder();
    for (int i = last + 2; i < Math.min(sentence.size(), last + 5); i++) {
      if (!sentence.sentence().token(i).capitalised()) {
        break;
      }
      name.append(name.isEmpty() ? "" : " ").append(sentence.sentence().token(i).text());
    }
    return name.isEmpty() ? null : name.toString();
  }

  private boolean within(GazetteerPlace place, String container) {
    String admin1 = place.place().admin1();
    if (admin1 != null && same(admin1, container)) {
      return true;
    }
    return gazetteer.countries().allNamed(container).stream()
        .anyMatch(country -> place.countries().contains(country.code()));
  }

  private static boolean same(String name, String other) {
    String a = name.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT).replace(".", "");
    return a.equals(b) || (b.length() >= 3 && a.startsWith(b));
  }
}
