package dateline.reader.place;

import dateline.model.KnownPlace;
import dateline.model.PlaceKind;
import dateline.model.PlaceRef;
import dateline.model.PlaceRef.Candidate;
import dateline.reader.place.PlaceReasons.Choice;
import dateline.reader.place.gazetteer.GazetteerPlace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among the places of each name by what the report says of them and of one another. A name
 * has one sense in a report, but where the report itself tells two apart ("Paris, Texas").
 *
 * <p>Each place gets a score, the sum of what speaks for it by learnt weights; the shares of the
 * exponents are how likely each is, "none of these" among them. First by what each name says by
 * itself, then, twice, with what the others are likely to be.
 */
final class Resolver {
  private static final Weights<PlaceSign> ALONE =
      Weights.resource(PlaceSign.class, "/dateline/reader/place/alone.tsv");
  private static final Weights<PlaceSign> TOGETHER =
      Weights.resource(PlaceSign.class, "/dateline/reader/place/together.tsv");

  /** Below this, the likeliest place is not sure enough to be given. */
  private static final double SURE = 0.45;

  private static final int KEPT = 5;
  private static final int ROUNDS = 2;

  private final PlaceEvidence evidence;
  private final Weights<PlaceSign> alone;
  private final Weights<PlaceSign> together;

  Resolver(PlaceEvidence evidence) {
    this(evidence, ALONE, TOGETHER);
  }

  Resolver(PlaceEvidence evidence, Weights<PlaceSign> alone, Weights<PlaceSign> together) {
    this.evidence = evidence;
    this.alone = alone;
    this.together = together;
  }

  /** Returns for each name, in order, the group that it is in, with how likely each place is. */
  List<Group> resolve(List<Name> names) {
    List<Group> of = grouped(names);
    List<Group> groups = of.stream().distinct().toList();
    for (Group group : groups) {
      group.likely = shares(evidence.of(group, null, 0), alone);
    }
    for (int round = 0; round < ROUNDS; round++) {
      Surroundings surroundings = surroundings(groups);
      List<double[]> likely = new ArrayList<>();
      for (int i = 0; i < groups.size(); i++) {
        likely.add(shares(evidence.of(groups.get(i), surroundings, i), together));
      }
      for (int i = 0; i < groups.size(); i++) {
        groups.get(i).likely = likely.get(i);
      }
    }
    return of;
  }

  /** Returns the countries that hold at least a share of what the names stand for, most first. */
  static List<String> spoken(List<Group> groups, double share) {
    Map<String, Double> countries = new TreeMap<>();
    double sum = 0;
    for (Group group : groups.stream().distinct().toList()) {
      for (int i = 0; i < group.places.size(); i++) {
        for (String country : group.places.get(i).countries()) {
          countries.merge(country, group.likely[i], Double::sum);
        }
        sum += group.likely[i];
      }
    }
    double least = share * sum;
    return countries.entrySet().stream()
        .filter(country -> country.getValue() >= least)
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Returns for each group what it may stand for, the likeliest first, and why. */
  Map<Group, List<Choice>> reasons(List<Group> of) {
    List<Group> groups = of.stream().distinct().toList();
    Surroundings surroundings = surroundings(groups);
    Map<Group, List<Choice>> all = new LinkedHashMap<>();
    for (int number = 0; number < groups.size(); number++) {
      Group group = groups.get(number);
      List<Signs<PlaceSign>> values = evidence.of(group, surroundings, number);
      List<Choice> choices = new ArrayList<>();
      for (int i = 0; i < values.size() && !group.places.isEmpty(); i++) {
        KnownPlace place = i < group.places.size() ? group.places.get(i).place() : null;
        choices.add(new Choice(place, group.likely[i], together.reasons(values.get(i))));
      }
      choices.sort(Comparator.comparingDouble(choice -> -choice.likely()));
      all.put(group, choices);
    }
    return all;
  }

  /** Returns what the names of a report are likely to stand for, as surroundings of one another. */
  static Surroundings surroundings(List<Group> groups) {
    Surroundings surroundings = new Surroundings();
    for (Group group : groups) {
      surroundings.add(group.places, group.likely);
    }
    return surroundings;
  }

  /** Returns the shares of the exponents of scores. */
  static <S extends Enum<S>> double[] shares(List<Signs<S>> values, Weights<S> weights) {
    double[] shares = values.stream().mapToDouble(weights::score).toArray();
    double most = Arrays.stream(shares).max().orElse(0);
    for (int i = 0; i < shares.length; i++) {
      shares[i] = Math.exp(shares[i] - most);
    }
    double sum = Arrays.stream(shares).sum();
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= sum;
    }
    return shares;
  }

  /** Returns what a group's names stand for. */
  static PlaceRef ref(Group group) {
    if (group.places.isEmpty()) {
      return new PlaceRef.Unresolved("no place of that name is known");
    }
    double[] likely = group.likely;
    List<Candidate> candidates =
        IntStream.range(0, group.places.size())
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> -likely[i]))
            .limit(KEPT)
            .map(i -> new Candidate(group.places.get(i).place(), likely[i]))
            .toList();
    double best = candidates.getFirst().confidence();
    double none = likely[group.places.size()];
    if (none > SURE && none > best) {
      return new PlaceRef.Unresolved(
          group.places.size() == 1
              ? "the one place known of that name is not likely to be meant"
              : "none of the places known of that name is likely to be meant");
    }
    if (best < SURE) {
      return candidates.size() > 1
          ? new PlaceRef.Ambiguous(candidates)
          : new PlaceRef.Unresolved("the one place known of that name may not be meant");
    }
    return new PlaceRef.Resolved(
        candidates.getFirst().place(), best, candidates.subList(1, candidates.size()));
  }

  /** Puts names of the same words together, apart where the report tells two places apart. */
  private static List<Group> grouped(List<Name> names) {
    Map<String, List<Integer>> byWords = new LinkedHashMap<>();
    List<@Nullable String> behind = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      byWords.computeIfAbsent(key(names.get(i)), k -> new ArrayList<>()).add(i);
      Name container = behind(names, i);
      behind.add(container == null ? null : key(container));
    }
    Group[] groups = new Group[names.size()];
    byWords.forEach((words, numbers) -> group(names, behind, numbers, groups));
    return List.of(groups);
  }

  private static void group(
      List<Name> names, List<@Nullable String> behind, List<Integer> numbers, Group[] groups) {
    List<GazetteerPlace> candidates =
        numbers.stream()
            .map(number -> names.get(number).candidates())
            .filter(places -> !places.isEmpty())
            .findFirst()
            .orElse(List.of());
    Map<String, Group> apart = new LinkedHashMap<>();
    for (int i : numbers) {
      String container = behind.get(i);
      if (container != null && !apart.containsKey(container)) {
        apart.put(container, new Group(candidates));
      }
    }
    Group first = apart.isEmpty() ? new Group(candidates) : apart.values().iterator().next();
    for (int i : numbers) {
      String container = behind.get(i);
      Group group = container == null ? first : apart.getOrDefault(container, first);
      groups[i] = group;
      group.names.add(names.get(i));
      Name holds = behind(names, i);
      if (holds != null) {
        group.behind.add(holds.candidates());
      } else if (i + 1 < names.size() && around(names.get(i), names.get(i + 1))) {
        group.nearby.add(names.get(i + 1).candidates());
      }
    }
  }

  private static String key(Name name) {
    return name.text().toLowerCase(java.util.Locale.ROOT);
  }

  /** Returns the name right behind a comma or in brackets: "Paris, Texas", "Paris (Texas)". */
  private static @Nullable Name behind(List<Name> names, int i) {
    if (i + 1 >= names.size()) {
      return null;
    }
    Name name = names.get(i);
    Name next = names.get(i + 1);
    boolean adjacent = next.sentence() == name.sentence() && next.first() == name.last() + 2;
    String between = name.sentence().lower(name.last() + 1);
    boolean parted = between.equals(",") || between.equals("(");
    if (!adjacent || !parted) {
      return null;
    }
    boolean holds =
        next.candidates().stream()
            .limit(Group.MOST)
            .filter(c -> c.kind() != PlaceKind.DISTRICT || c.name().equalsIgnoreCase(next.text()))
            .anyMatch(
                c -> name.candidates().stream().anyMatch(p -> PlaceEvidence.within(p, List.of(c))));
    return holds ? next : null;
  }

  /** Tells whether the next name stands close behind: "in Paris in northern Texas". */
  private static boolean around(Name name, Name next) {
    if (next.sentence() != name.sentence() || next.first() - name.last() > 6) {
      return false;
    }
    for (int i = name.last() + 1; i < next.first(); i++) {
      String word = name.sentence().lower(i);
      if (word.equals("in") || word.equals("of") || word.equals(",") || word.equals("(")) {
        return true;
      }
    }
    return false;
  }
}
