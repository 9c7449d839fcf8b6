package dateline.reader.place;

import dateline.model.PlaceKind;
import dateline.reader.language.Analysed;
import dateline.reader.place.gazetteer.GazetteerPlace;
import dateline.reader.place.gazetteer.MatchedKey;
import dateline.reader.table.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers what speaks for and against each place that a name may stand for. */
final class PlaceEvidence {
  private static final Set<String> DIVISIONS =
      Words.of(
          """
          province provinces governorate governorates region regions oblast oblasts district
          districts county counties state states raion parish parishes department borough
          """);
  private static final Set<String> TOWNS =
      Words.of("city cities town towns village villages municipality township suburb");

  private final Set<String> peoples;
  private final @Nullable String outlet;

  /**
   * Makes one for a report.
   *
   * @param peoples codes of the countries whose people the report names
   * @param outlet code of the country of the outlet's address
   */
  PlaceEvidence(Set<String> peoples, @Nullable String outlet) {
    this.peoples = peoples;
    this.outlet = outlet;
  }

  /**
   * Returns the signs of each place of a group, and behind them those of none.
   *
   * @param number of the group among the surroundings; there are none yet when these are null
   */
  List<Signs<PlaceSign>> of(Group group, @Nullable Surroundings surroundings, int number) {
    List<Signs<PlaceSign>> all = new ArrayList<>();
    long most = 0;
    for (GazetteerPlace place : group.places) {
      most = Math.max(most, place.population());
    }
    boolean[] said = kinds(group);
    boolean acts =
        group.names.stream().anyMatch(n -> !n.inName() && n.sentence().metonymy(n.last()) > 0);
    boolean anySpoken = false;
    for (int i = 0; i < group.places.size(); i++) {
      GazetteerPlace place = group.places.get(i);
      Signs<PlaceSign> values = new Signs<>(PlaceSign.class);
      all.add(values);
      values.put(PlaceSign.POPULATION, Math.log1p((double) place.population()) / 10);
      kind(values, place);
      values.is(PlaceSign.MOST_POPULOUS, place.population() == most && most > 0);
      values.is(PlaceSign.WITHOUT_ARTICLE, place.matched() == MatchedKey.WITHOUT_ARTICLE);
      values.is(PlaceSign.LOOSELY, place.matched() == MatchedKey.LOOSE);
      boolean division = place.kind() == PlaceKind.DISTRICT || place.kind() == PlaceKind.REGION;
      values.is(PlaceSign.KIND_SAID, (said[0] && division) || (said[1] && isTown(place)));
      values.is(PlaceSign.OTHER_KIND, (said[0] && isTown(place)) || (said[1] && division));
      values.is(
          PlaceSign.DIVISION_NOT_SAID,
          place.kind() == PlaceKind.DISTRICT && !said[0] && !fully(group, place));
      contained(values, group, place);
      boolean seat = place.isCapital() || place.kind() == PlaceKind.COUNTRY;
      values.is(PlaceSign.ACTS, acts && seat);
      values.is(PlaceSign.OUTLET, outlet != null && place.countries().contains(outlet));
      values.is(PlaceSign.PEOPLE_NAMED, place.countries().stream().anyMatch(peoples::contains));
      if (surroundings != null) {
        double country = surroundings.ofCountry(number, place);
        boolean spoken = country > 0.02 || !surroundings.others(number);
        anySpoken |= spoken || place.kind() == PlaceKind.COUNTRY;
        values.put(PlaceSign.COUNTRY_SHARE, country);
        values.is(PlaceSign.COUNTRY_UNSPOKEN, !spoken && place.country() != null);
        values.put(PlaceSign.REGION_SHARE, surroundings.ofRegion(number, place));
        values.put(PlaceSign.NEAR, surroundings.near(number, place, 100));
        values.put(PlaceSign.VERY_NEAR, surroundings.near(number, place, 30));
      }
    }
    all.add(none(group, most, surroundings != null && !anySpoken));
    return all;
  }

  private static Signs<PlaceSign> none(Group group, long most, boolean unspoken) {
    Signs<PlaceSign> values = new Signs<>(PlaceSign.class);
    values.is(PlaceSign.NONE, true);
    double sure = group.names.stream().mapToDouble(Name::sure).max().orElse(1);
    values.put(PlaceSign.NONE_UNSURE, 1 - sure);
    values.put(PlaceSign.NONE_SMALL, Math.max(0, 1 - Math.log1p((double) most) / 12));
    values.is(PlaceSign.NONE_UNSPOKEN, unspoken);
    values.is(PlaceSign.NONE_IN_NAME, group.names.stream().allMatch(Name::inName));
    return values;
  }

  private static void kind(Signs<PlaceSign> values, GazetteerPlace place) {
    switch (place.kind()) {
      case COUNTRY -> values.is(PlaceSign.COUNTRY, true);
      case REGION -> values.is(PlaceSign.REGION, true);
      case DISTRICT -> values.is(PlaceSign.DISTRICT, true);
      case WATER, AREA, FACILITY -> values.is(PlaceSign.AREA, true);
      case SETTLEMENT -> {
        values.is(PlaceSign.CAPITAL, place.isCapital());
        values.is(PlaceSign.SEAT, place.featureCode().equals("PPLA"));
        values.is(PlaceSign.QUARTER, place.featureCode().equals("PPLX"));
      }
    }
  }

  private static boolean isTown(GazetteerPlace place) {
    return place.kind() == PlaceKind.SETTLEMENT;
  }

  /** Tells whether a name says the whole name of a division: "Rapides Parish". */
  private static boolean fully(Group group, GazetteerPlace place) {
    String name = place.name().toLowerCase(java.util.Locale.ROOT);
    return group.names.stream()
        .anyMatch(n -> n.text().toLowerCase(java.util.Locale.ROOT).equals(name));
  }

  /** Tells whether a word for a division, and whether one for a town, is said of a group. */
  private static boolean[] kinds(Group group) {
    boolean division = false;
    boolean town = false;
    for (Name name : group.names) {
      Analysed in = name.sentence();
      String next = in.lower(name.last() + 1);
      String before = in.lower(name.first() - 1).equals("of") ? in.lower(name.first() - 2) : "";
      division |= DIVISIONS.contains(next) || DIVISIONS.contains(before);
      town |= TOWNS.contains(next) || TOWNS.contains(before);
    }
    return new boolean[] {division, town};
  }

  private static void contained(Signs<PlaceSign> values, Group group, GazetteerPlace place) {
    boolean behind = group.behind.stream().anyMatch(c -> within(place, c));
    values.is(PlaceSign.CONTAINED, behind);
    values.is(PlaceSign.NOT_CONTAINED, !behind && !group.behind.isEmpty());
    values.is(
        PlaceSign.CONTAINED_NEARBY,
        !behind && group.nearby.stream().anyMatch(c -> within(place, c)));
  }

  /** Tells whether a place lies in one of these, and is not it. */
  static boolean within(GazetteerPlace place, List<GazetteerPlace> containers) {
    for (GazetteerPlace container : containers) {
      boolean in =
          switch (container.kind()) {
            case COUNTRY ->
                place.kind() != PlaceKind.COUNTRY
                    && container.countries().stream().anyMatch(place.countries()::contains);
            case REGION ->
                place.kind() != PlaceKind.REGION
                    && place.kind() != PlaceKind.COUNTRY
                    && same(place.country(), container.country())
                    && same(place.admin1Code(), container.admin1Code());
            case DISTRICT ->
                place.kind() == PlaceKind.SETTLEMENT
                    && same(place.country(), container.country())
                    && same(place.admin1Code(), container.admin1Code())
                    && same(place.place().admin2(), container.name());
            default -> false;
          };
      if (in) {
        return true;
      }
    }
    return false;
  }

  private static boolean same(@Nullable String a, @Nullable String b) {
    return a != null && a.equals(b);
  }
}
