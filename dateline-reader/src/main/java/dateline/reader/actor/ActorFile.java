package dateline.reader.actor;

import dateline.model.ActorKind;
import dateline.model.Sector;
import dateline.reader.actor.Leader.Term;
import dateline.reader.actor.NameIndex.Naming;
import dateline.reader.table.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The actor file: states with what acts for them, armed groups, organisations, and people who lead
 * them. Immutable; {@link #embedded()} gives the one that ships with Dateline.
 */
public final class ActorFile {
  private static final String FOLDER = "/dateline/reader/actor/";
  private static final String NONE = "-";

  /** Names of Java's countries by the three letters of ISO 3166-1. */
  private static final Map<String, String> TWO_LETTERS = twoLetters();

  private static final class Embedded {
    private static final ActorFile FILE = new ActorFile();
  }

  private final NameIndex<KnownActor> bodies = new NameIndex<>();
  private final NameIndex<State> adjectives = new NameIndex<>();
  private final NameIndex<State> peoples = new NameIndex<>();
  private final NameIndex<Leader> leaders = new NameIndex<>();
  private final NameIndex<ActorNoun> nouns = new NameIndex<>();
  private final Map<String, List<Leader>> bySurname = new HashMap<>();
  private final Map<String, State> byCountry = new HashMap<>();
  private final Map<String, State> byCapital = new HashMap<>();
  private final Map<String, List<Leader>> byCountryOfLeader = new HashMap<>();
  private final Set<String> offices = new HashSet<>();

  private ActorFile() {
    states();
    // Groups first: a name that both tables hold is that of the group.
    groups();
    organisations();
    readLeaders();
    for (Table.Row row : Table.resource(FOLDER + "nouns.tsv").rows()) {
      ActorNoun noun =
          new ActorNoun(
              row.required("noun"),
              kind(row.required("kind")),
              sector(row),
              orNull(row.required("organ")),
              ActorNoun.Refers.of(row.required("refers")));
      nouns.add(noun.noun(), noun, false);
    }
  }

  /** Returns the file that ships with Dateline, read when it is first asked for. */
  public static ActorFile embedded() {
    return Embedded.FILE;
  }

  NameIndex<KnownActor> bodies() {
    return bodies;
  }

  NameIndex<State> adjectives() {
    return adjectives;
  }

  NameIndex<State> peoples() {
    return peoples;
  }

  NameIndex<Leader> leaders() {
    return leaders;
  }

  NameIndex<ActorNoun> nouns() {
    return nouns;
  }

  /** Whether words, as {@link Folded} writes them, are an office: "prime minister". */
  boolean isOffice(String words) {
    return offices.contains(words);
  }

  /** Returns the leaders of a country. */
  List<Leader> leadersOf(String country) {
    return byCountryOfLeader.getOrDefault(country, List.of());
  }

  /** Returns the leaders whose last name, as {@link Folded} writes it, is this. */
  List<Leader> withSurname(String surname) {
    return bySurname.getOrDefault(surname, List.of());
  }

  /** Returns the state of an ISO 3166-1 alpha-2 code; null for one that the file lacks. */
  @Nullable State state(@Nullable String country) {
    return country == null ? null : byCountry.get(country);
  }

  /** Returns the state whose government goes by a city's name, as {@link Folded} writes it. */
  @Nullable State stateOfCapital(String city) {
    return byCapital.get(city);
  }

  private void states() {
    for (Table.Row row : Table.resource(FOLDER + "states.tsv").rows()) {
      State state = state(row);
      if (state.country() != null) {
        byCountry.putIfAbsent(state.country(), state);
      }
      state.capitals().forEach(city -> byCapital.putIfAbsent(Folded.of(city), state));
      list(row, "adjective").forEach(each -> adjectives.add(each, state, false));
      list(row, "people").forEach(each -> peoples.add(each, state, false));
      for (String organ : List.of("government", "military", "police", "security")) {
        new Organs(state, state.organ(organ), list(row, "adjective")).add(list(row, organ));
      }
    }
  }

  private static State state(Table.Row row) {
    String name = row.required("name");
    String country = country(row.required("code"));
    List<String> countries = country == null ? List.of() : List.of(country);
    List<String> adjectives = list(row, "adjective");
    String adjective = adjectives.isEmpty() ? name : adjectives.getFirst();
    return new State(
        country,
        name,
        adjective,
        actor(name, ActorKind.STATE, countries, null),
        actor(adjective + " government", ActorKind.GOVERNMENT, countries, Sector.GOV),
        actor(adjective + " military", ActorKind.MILITARY, countries, Sector.MIL),
        actor(adjective + " police", ActorKind.GOVERNMENT, countries, Sector.COP),
        actor(adjective + " security services", ActorKind.GOVERNMENT, countries, Sector.SPY),
        list(row, "capital"));
  }

  private static KnownActor actor(
      String name, ActorKind kind, List<String> countries, @Nullable Sector sector) {
    return new KnownActor(name, kind, countries, sector, null, 0, Integer.MAX_VALUE);
  }

  /** Parts the names of what acts for a state: which are the whole, which a body of its own. */
  private final class Organs {
    private static final Set<String> WHOLE =
        Set.of(
            "army",
            "arab army",
            "arab armed forces",
            "national army",
            "national armed forces",
            "national police",
            "armed forces",
            "military",
            "forces",
            "security forces",
            "government forces",
            "regime forces",
            "government",
            "regime",
            "administration",
            "police",
            "authorities");

    private static final Set<String> MAKES_LAWS =
        Set.of("parliament", "senate", "congress", "assembly", "duma", "knesset", "majlis");

    private final State state;
    private final KnownActor whole;
    private final List<String> adjectives;
    private final Map<String, KnownActor> parts = new LinkedHashMap<>();

    Organs(State state, KnownActor whole, List<String> adjectives) {
      this.state = state;
      this.whole = whole;
      this.adjectives = adjectives;
    }

    void add(List<String> names) {
      bodies.add(whole.name(), whole, false);
      for (String name : names) {
        String core = core(name);
        boolean acronym = acronym(name);
        KnownActor body = acronym ? parts.get(name.replace(".", "")) : parts.get(core);
        if (body == null) {
          body = WHOLE.contains(core) ? whole : part(name, core);
        }
        bodies.add(name, body, acronym);
        parts.putIfAbsent(core, body);
        parts.putIfAbsent(initials(name), body);
      }
    }

    private KnownActor part(String name, String core) {
      boolean makesLaws = MAKES_LAWS.stream().anyMatch(core::contains);
      Sector sector = makesLaws && whole.sector() == Sector.GOV ? Sector.LEG : whole.sector();
      return new KnownActor(
          name, whole.kind(), whole.countries(), sector, whole.name(), 0, Integer.MAX_VALUE);
    }

    /** Returns a name without the state's, in one spelling. */
    private String core(String name) {
      String core = " " + Folded.of(name) + " ";
      for (String adjective : adjectives) {
        core = core.replace(" " + Folded.of(adjective) + " ", " ");
      }
      core = core.replace(" " + Folded.of(state.name()) + " ", " ");
      return core.replace("isation", "ization")
          .replace("defence", "defense")
          .replace("centre", "center")
          .replace("armoured", "armored")
          .replace(" s ", " ")
          .replace(" of the ", " of ")
          .strip();
    }
  }

  private void groups() {
    for (Table.Row row : Table.resource(FOLDER + "groups.tsv").rows()) {
      String parent = orNull(row.required("parent"));
      KnownActor group =
          new KnownActor(
              row.required("name"),
              ActorKind.ARMED_GROUP,
              countries(row),
              sector(row),
              parent != null && country(parent) != null ? null : parent,
              year(row, "from", 0),
              year(row, "to", Integer.MAX_VALUE));
      names(row, group);
      list(row, "members").forEach(each -> bodies.add(each, group, false));
    }
  }

  private void organisations() {
    for (Table.Row row : Table.resource(FOLDER + "organisations.tsv").rows()) {
      List<String> countries = countries(row);
      KnownActor body =
          new KnownActor(
              row.required("name"),
              bodyKind(row.required("kind"), countries.isEmpty()),
              countries,
              sector(row),
              orNull(row.required("parent")),
              year(row, "from", 0),
              year(row, "to", Integer.MAX_VALUE));
      names(row, body);
    }
  }

  private static ActorKind bodyKind(String kind, boolean ofNoState) {
    return switch (kind) {
      case "media", "news agency" -> ActorKind.MEDIA;
      case "international organisation", "peacekeeping mission" ->
          ActorKind.INTERNATIONAL_ORGANISATION;
      case "coalition", "court" ->
          ofNoState ? ActorKind.INTERNATIONAL_ORGANISATION : ActorKind.ORGANISATION;
      default -> ActorKind.ORGANISATION;
    };
  }

  private void names(Table.Row row, KnownActor actor) {
    bodies.add(row.required("name"), actor, false);
    list(row, "aliases").forEach(alias -> add(alias, actor));
    list(row, "short").forEach(acronym -> bodies.add(acronym, actor, true));
  }

  private void add(String name, KnownActor actor) {
    List<Naming<KnownActor>> before = bodies.named(Folded.of(name));
    boolean taken = before.stream().anyMatch(n -> !n.acronym() && !n.what().equals(actor));
    if (!taken || acronym(name)) {
      bodies.add(name, actor, acronym(name) && name.length() < 4);
    }
  }

  private void readLeaders() {
    Map<String, Leader> all = new LinkedHashMap<>();
    Map<String, List<String>> names = new HashMap<>();
    for (Table.Row row : Table.resource(FOLDER + "leaders.tsv").rows()) {
      String name = row.required("name");
      String country = country(row.required("code"));
      String group = orNull(row.required("group"));
      State state = country == null ? null : byCountry.get(country);
      String of = group != null ? group : state == null ? "" : state.withArticle();
      String from = row.required("from");
      String to = row.required("to");
      Term term =
          new Term(
              row.required("office"),
              of,
              group != null,
              from.equals(NONE) ? LocalDate.MIN : Leader.firstDay(from),
              to.equals(NONE) ? LocalDate.MAX : Leader.lastDay(to));
      offices.add(Folded.of(term.office()));
      String key = name + "/" + country;
      Leader before = all.get(key);
      all.put(key, before == null ? new Leader(name, country, List.of(term)) : before.and(term));
      names.computeIfAbsent(key, k -> new ArrayList<>(List.of(name))).addAll(list(row, "aliases"));
    }
    all.forEach(
        (key, leader) -> {
          names.getOrDefault(key, List.of()).forEach(each -> leaders.add(each, leader, false));
          String folded = Folded.of(leader.name());
          String surname = folded.substring(folded.lastIndexOf(' ') + 1);
          bySurname.computeIfAbsent(surname, k -> new ArrayList<>(1)).add(leader);
          if (leader.country() != null) {
            byCountryOfLeader.computeIfAbsent(leader.country(), k -> new ArrayList<>()).add(leader);
          }
        });
  }

  private static boolean acronym(String name) {
    boolean letters = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLowerCase(c) || c == ' ') {
        return false;
      }
      letters |= Character.isUpperCase(c);
    }
    return letters && name.length() <= 8;
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : Folded.of(name).split(" ")) {
      if (!word.equals("of") && !word.equals("the") && !word.equals("and") && !word.equals("for")) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString().toUpperCase(Locale.ROOT);
  }

  private static List<String> list(Table.Row row, String column) {
    return row.required(column).equals(NONE) ? List.of() : row.list(column);
  }

  private static @Nullable String orNull(String cell) {
    return cell.equals(NONE) ? null : cell;
  }

  private static int year(Table.Row row, String column, int unknown) {
    String cell = row.text(column);
    try {
      return cell.equals(NONE) || cell.isEmpty() ? unknown : Integer.parseInt(cell);
    } catch (NumberFormatException e) {
      throw row.refused(column, cell, "must be a year or -");
    }
  }

  private static @Nullable Sector sector(Table.Row row) {
    String cell = row.required("sector");
    try {
      return cell.equals(NONE) ? null : Sector.valueOf(cell);
    } catch (IllegalArgumentException e) {
      throw row.refused("sector", cell, "is no sector of PLOVER");
    }
  }

  private static ActorKind kind(String label) {
    for (ActorKind kind : ActorKind.values()) {
      if (kind.label().equals(label)) {
        return kind;
      }
    }
    throw new IllegalArgumentException(label + " is no kind of actor");
  }

  private static List<String> countries(Table.Row row) {
    return list(row, "states").stream().map(ActorFile::country).filter(c -> c != null).toList();
  }

  /** Returns the two letters of a country of three; null for what is none today. */
  private static @Nullable String country(String threeLetters) {
    return TWO_LETTERS.get(threeLetters);
  }

  private static Map<String, String> twoLetters() {
    Map<String, String> letters = new HashMap<>();
    for (String two : Locale.getISOCountries()) {
      letters.put(Locale.of("", two).getISO3Country(), two);
    }
    letters.put("XKX", "XK");
    return letters;
  }
}
