package dateline.reader.place.gazetteer.compile;

import dateline.reader.place.gazetteer.NameKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Joins the first-level divisions of GeoNames (codes and names, as the settlements use them) with
 * those of Natural Earth (outlines, ids, variants), which share no code: two are the same when most
 * settlements of each lie in the other, or else when they bear the same name and their settlements
 * do not speak against it.
 */
final class DivisionMatcher {
  private static final double MOST = 0.6;
  private static final double SOME = 0.3;

  private final Map<String, String> admin1Names;
  private final List<NaturalEarthDivision> outlines;
  private final Map<String, List<Settlement>> settlementsByCode = new TreeMap<>();
  private final List<List<Settlement>> settlementsByOutline = new ArrayList<>();
  private final Map<String, Integer> outlineOfCode = new HashMap<>();
  private final Map<String, Map<Integer, Integer>> shared = new HashMap<>();

  /**
   * Counts which settlements lie where.
   *
   * @param admin1Names names of GeoNames' divisions by key, such as "SY.04"
   */
  DivisionMatcher(
      List<Settlement> settlements,
      Map<String, String> admin1Names,
      List<NaturalEarthDivision> outlines) {
    this.admin1Names = admin1Names;
    this.outlines = outlines;
    admin1Names.keySet().forEach(key -> settlementsByCode.put(key, new ArrayList<>()));
    Map<String, List<Integer>> outlinesByCountry = new HashMap<>();
    for (int i = 0; i < outlines.size(); i++) {
      settlementsByOutline.add(new ArrayList<>());
      outlinesByCountry.computeIfAbsent(outlines.get(i).country(), c -> new ArrayList<>()).add(i);
    }
    for (Settlement settlement : settlements) {
      List<Integer> candidates = outlinesByCountry.getOrDefault(settlement.country(), List.of());
      place(settlement, candidates);
    }
    joinByPlace();
    joinByName(outlinesByCountry);
  }

  /** Returns the display names of the divisions that settlements lie in, by key. */
  Map<String, String> displayNames() {
    Map<String, String> names = new LinkedHashMap<>();
    settlementsByCode.keySet().forEach(key -> names.put(key, displayName(key)));
    return names;
  }

  /** Returns all divisions of which a point is known. */
  List<Division> divisions() {
    List<Division> divisions = new ArrayList<>();
    settlementsByCode.forEach(
        (key, inside) -> {
          Integer outline = outlineOfCode.get(key);
          if (outline != null || !inside.isEmpty()) {
            divisions.add(ofGeonames(key, inside, outline == null ? null : outlines.get(outline)));
          }
        });
    Set<Integer> joined = new HashSet<>(outlineOfCode.values());
    for (int i = 0; i < outlines.size(); i++) {
      if (!joined.contains(i)) {
        divisions.add(ofNaturalEarthAlone(i));
      }
    }
    divisions.sort(Division.BY_CODE);
    return divisions;
  }

  /**
   * Returns the second-level divisions of which a settlement is known: that is where they are put.
   *
   * @param admin2Names names of GeoNames' divisions by key, such as "SY.04.169388"
   */
  List<Division> districts(Map<String, String> admin2Names) {
    Map<String, List<Settlement>> inside = new TreeMap<>();
    for (List<Settlement> all : settlementsByCode.values()) {
      for (Settlement settlement : all) {
        if (admin2Names.containsKey(settlement.admin2Key())) {
          inside.computeIfAbsent(settlement.admin2Key(), k -> new ArrayList<>()).add(settlement);
        }
      }
    }
    List<Division> districts = new ArrayList<>();
    inside.forEach(
        (key, settlements) -> {
          Division district = district(key, settlements, admin2Names);
          if (!isTown(district, settlements)) {
            districts.add(district);
          }
        });
    return districts;
  }

  /**
   * A district that bears the name of its town, and no other, says nothing that the town does not.
   */
  private static boolean isTown(Division district, List<Settlement> inside) {
    return district.names().size() == 1
        && inside.stream().anyMatch(s -> s.names().contains(district.names().getFirst()));
  }

  private Division district(String key, List<Settlement> inside, Map<String, String> admin2Names) {
    String name = admin2Names.getOrDefault(key, key);
    Set<String> names = new LinkedHashSet<>(List.of(name));
    addVariants(names, name);
    Settlement first = inside.getFirst();
    Settlement middle = middle(inside);
    return new Division(
        first.country(),
        first.admin1(),
        displayName(first.admin1Key()),
        List.copyOf(names),
        "ADM2",
        0,
        0,
        middle.latitude(),
        middle.longitude(),
        population(inside));
  }

  private void place(Settlement settlement, List<Integer> candidates) {
    String key = settlement.admin1Key();
    settlementsByCode.computeIfAbsent(key, k -> new ArrayList<>()).add(settlement);
    for (int i : candidates) {
      if (outlines.get(i).outline().contains(settlement.latitude(), settlement.longitude())) {
        settlementsByOutline.get(i).add(settlement);
        shared.computeIfAbsent(key, k -> new TreeMap<>()).merge(i, 1, Integer::sum);
        return;
      }
    }
  }

  private void joinByPlace() {
    Set<Integer> taken = new HashSet<>();
    settlementsByCode.forEach(
        (key, inside) ->
            shared
                .getOrDefault(key, Map.of())
                .forEach(
                    (i, common) -> {
                      if (common >= MOST * inside.size()
                          && common >= MOST * settlementsByOutline.get(i).size()
                          && taken.add(i)) {
                        outlineOfCode.put(key, i);
                      }
                    }));
  }

  private void joinByName(Map<String, List<Integer>> outlinesByCountry) {
    Set<Integer> taken = new HashSet<>(outlineOfCode.values());
    for (String key : settlementsByCode.keySet()) {
      String name = admin1Names.get(key);
      if (name == null || outlineOfCode.containsKey(key)) {
        continue;
      }
      for (int i : outlinesByCountry.getOrDefault(key.substring(0, 2), List.of())) {
        if (isNamed(outlines.get(i), name) && mayBeSame(key, i) && taken.add(i)) {
          outlineOfCode.put(key, i);
          break;
        }
      }
    }
  }

  private boolean mayBeSame(String key, int outline) {
    int inCode = settlementsByCode.getOrDefault(key, List.of()).size();
    int inOutline = settlementsByOutline.get(outline).size();
    int common = shared.getOrDefault(key, Map.of()).getOrDefault(outline, 0);
    return inCode == 0 || inOutline == 0 || common >= SOME * inCode;
  }

  private static boolean isNamed(NaturalEarthDivision outline, String name) {
    List<String> names = new ArrayList<>(outline.ownNames());
    names.add(outline.englishName());
    String wanted = NameKey.of(DivisionName.plain(name)).withoutArticles();
    return names.stream()
        .anyMatch(n -> NameKey.of(DivisionName.plain(n)).withoutArticles().equals(wanted));
  }

  private String displayName(String key) {
    Integer outline = outlineOfCode.get(key);
    String name = admin1Names.get(key);
    if (outline != null) {
      return displayName(outlines.get(outline), name);
    }
    return name == null ? "" : DivisionName.plain(name);
  }

  /** The English name if it can be trusted; else GeoNames' name; else the local one. */
  private static String displayName(NaturalEarthDivision outline, @Nullable String geonamesName) {
    List<String> known = geonamesName == null ? List.of() : List.of(geonamesName);
    if (outline.isEnglishNameRight(known)) {
      String english = DivisionName.plain(outline.englishName());
      if (!DivisionName.isTooPlain(english)) {
        return english;
      }
    }
    return DivisionName.plain(geonamesName == null ? outline.ownNames().getFirst() : geonamesName);
  }

  private Division ofGeonames(
      String key, List<Settlement> inside, @Nullable NaturalEarthDivision outline) {
    String country = key.substring(0, 2);
    String code = key.substring(3);
    String geonamesName = admin1Names.get(key);
    String display = displayName(key);
    Set<String> names = new LinkedHashSet<>();
    addVariants(names, display.isEmpty() ? key : display);
    if (geonamesName != null) {
      addVariants(names, geonamesName);
    }
    if (outline == null) {
      Settlement middle = middle(inside);
      return new Division(
          country,
          code,
          display,
          List.copyOf(names),
          "ADM1",
          0,
          0,
          middle.latitude(),
          middle.longitude(),
          population(inside));
    }
    boolean englishIsRight =
        outline.isEnglishNameRight(geonamesName == null ? List.of() : List.of(geonamesName));
    outline.ownNames().forEach(name -> addVariants(names, name));
    if (englishIsRight) {
      addVariants(names, outline.englishName());
    }
    return new Division(
        country,
        code,
        display,
        List.copyOf(names),
        "ADM1",
        outline.geonames(),
        englishIsRight ? outline.wikidata() : 0,
        outline.latitude(),
        outline.longitude(),
        population(inside));
  }

  private Division ofNaturalEarthAlone(int index) {
    NaturalEarthDivision outline = outlines.get(index);
    List<Settlement> inside = settlementsByOutline.get(index);
    String display = displayName(outline, null);
    String key = mostFrequentCode(inside);
    boolean englishIsRight = outline.isEnglishNameRight(List.of());
    Set<String> names = new LinkedHashSet<>();
    addVariants(names, display);
    outline.ownNames().forEach(name -> addVariants(names, name));
    if (englishIsRight) {
      addVariants(names, outline.englishName());
    }
    return new Division(
        outline.country(),
        key.isEmpty() ? "" : key.substring(3),
        key.isEmpty() ? display : displayName(key),
        List.copyOf(names),
        "ADMD",
        outline.geonames(),
        englishIsRight ? outline.wikidata() : 0,
        outline.latitude(),
        outline.longitude(),
        population(inside));
  }

  /** Adds the forms of a name; plain words for a direction only if there is nothing else. */
  private static void addVariants(Set<String> names, String name) {
    String plain = DivisionName.plain(name);
    for (String variant : List.of(plain, name, DivisionName.withOtherDirection(plain))) {
      if (names.isEmpty() || !DivisionName.isTooPlain(variant)) {
        names.add(variant);
      }
    }
  }

  /** Returns the code that most of the settlements have, or an empty string. */
  private static String mostFrequentCode(List<Settlement> inside) {
    Map<String, Integer> counts = new TreeMap<>();
    inside.forEach(settlement -> counts.merge(settlement.admin1Key(), 1, Integer::sum));
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (count.getValue() >= MOST * inside.size()) {
        return count.getKey();
      }
    }
    return "";
  }

  private static int population(List<Settlement> settlements) {
    long sum =
        settlements.stream().filter(s -> !s.isQuarter()).mapToLong(Settlement::population).sum();
    return (int) Math.min(Integer.MAX_VALUE, sum);
  }

  /** Returns the settlement nearest to the mean of all, a point sure to lie inside. */
  private static Settlement middle(List<Settlement> settlements) {
    double latitude =
        settlements.stream().mapToDouble(Settlement::latitude).average().orElseThrow();
    double longitude =
        settlements.stream().mapToDouble(Settlement::longitude).average().orElseThrow();
    Settlement middle = settlements.getFirst();
    double nearest = Double.MAX_VALUE;
    for (Settlement settlement : settlements) {
      double distance =
          Math.hypot(settlement.latitude() - latitude, settlement.longitude() - longitude);
      if (distance < nearest) {
        nearest = distance;
        middle = settlement;
      }
    }
    return middle;
  }
}
