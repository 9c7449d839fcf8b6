package dateline.reader.actor;

import dateline.model.Actor;
import dateline.model.Actor.Profile;
import dateline.model.ActorKind;
import dateline.model.FoundBy;
import dateline.model.Mention.PlaceName;
import dateline.model.PlaceRef;
import dateline.model.Report;
import dateline.model.Sector;
import dateline.model.Span;
import dateline.reader.actor.Draft.As;
import dateline.reader.actor.Leader.Term;
import dateline.reader.actor.NameIndex.Naming;
import dateline.reader.actor.Reference.Body;
import dateline.reader.actor.Reference.Description;
import dateline.reader.actor.Reference.Government;
import dateline.reader.actor.Reference.Office;
import dateline.reader.actor.Reference.Organ;
import dateline.reader.actor.Reference.People;
import dateline.reader.actor.Reference.Person;
import dateline.reader.actor.Reference.Pronoun;
import dateline.reader.actor.Reference.Unknown;
import dateline.reader.actor.Reference.Where;
import dateline.reader.language.Analysed;
import dateline.reader.language.Word;
import dateline.reader.table.Words;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is in a report: one actor for each in the world, with all the words that stand for it.
 * Where it is not clear whom words stand for, they stand for somebody of their own.
 */
public final class ActorFinder {
  /** So many sentences back at most "the group" goes. */
  private static final int BACK = 4;

  /** So many mentions back something may be gone back to; keeps the longest report quick. */
  private static final int REMEMBERED = 500;

  /** So many persons of one word in their names are told apart. */
  private static final int NAMESAKES = 100;

  private static final Set<String> OFFICES =
      Words.of(
          """
          president minister premier governor mayor chief chairman chairwoman chair secretary
          spokesman spokeswoman spokesperson commander general ambassador envoy director prosecutor
          king queen emir prince leader coordinator commissioner
          """);

  private final ActorFile file = ActorFile.embedded();
  private final Report report;
  private final List<Analysed> sentences;
  private final List<Draft> drafts = new ArrayList<>();

  /** Those mentioned last, the latest first, some more than once. */
  private final Deque<Draft> recent = new ArrayDeque<>();

  /** Persons by each word of their names. */
  private final Map<String, List<Draft>> byWord = new HashMap<>();

  private final List<Draft> groups = new ArrayList<>();
  private final Map<Object, Draft> byIdentity = new HashMap<>();
  private final Map<String, Draft> byAcronym = new HashMap<>();
  private final Map<ActorNoun, Draft> wentBack = new HashMap<>();
  private final Map<String, Integer> countries = new TreeMap<>();
  private final Set<KnownActor> inFull = new HashSet<>();
  private final Map<String, Person> fullNames = new HashMap<>();

  /** Why the reference that is looked at stands for whom it does. */
  private String why = "";

  private ActorFinder(Report report, List<Analysed> sentences) {
    this.report = report;
    this.sentences = sentences;
  }

  /**
   * Returns who is in a report, in the order of first mentions; no words stand for two.
   *
   * @param places the place names of the report, in order
   */
  public static List<Actor> find(Report report, List<Analysed> sentences, List<PlaceName> places) {
    ActorFinder finder = new ActorFinder(report, sentences);
    finder.go(places);
    Set<String> names = finder.names();
    return finder.drafts.stream().map(draft -> finder.actor(draft, names)).toList();
  }

  /** Returns who is in a report as {@link #find} does, and why. */
  public static List<ActorReasons> explain(
      Report report, List<Analysed> sentences, List<PlaceName> places) {
    ActorFinder finder = new ActorFinder(report, sentences);
    finder.go(places);
    Set<String> names = finder.names();
    return finder.drafts.stream()
        .map(draft -> new ActorReasons(finder.actor(draft, names), draft.why))
        .toList();
  }

  private void go(List<PlaceName> places) {
    List<Reference> references = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Span span = sentences.get(i).sentence().span();
      int from = next;
      while (next < places.size() && places.get(next).passage().span().start() < span.end()) {
        next++;
      }
      references.addAll(
          ReferenceScanner.scan(file, sentences.get(i), i, places.subList(from, next)));
    }
    spoken(places, references);
    for (int i = 0; i < references.size(); i++) {
      take(references.get(i), beside(references, i));
    }
  }

  /**
   * Returns the person whose name stands in apposition to a description or an office, "the mayor,
   * Awa Kpodo", "Awa Kpodo, the mayor"; null for none.
   */
  private @Nullable Person beside(List<Reference> references, int i) {
    Reference described = references.get(i);
    if (!(described instanceof Description || described instanceof Office)) {
      return null;
    }
    for (int k = Math.max(0, i - 2); k < Math.min(references.size(), i + 4); k++) {
      Reference other = references.get(k);
      boolean here = other.at().sentence() == described.at().sentence();
      if (here && other instanceof Person person && isBeside(described.at(), person.at(), k > i)) {
        return person;
      }
    }
    return null;
  }

  private boolean isBeside(Where described, Where name, boolean behind) {
    Analysed sentence = sentences.get(described.sentence());
    int noun = head(described);
    int person = head(name);
    if (!sentence.words().get(noun).fine().equals("NN")) {
      return false;
    }
    int beside = behind ? person : noun;
    // "The district's health director, Dr …": the noun may tell more of the one beside the name.
    while (sentence.words().get(beside).relation().equals("nmod:desc")
        || sentence.words().get(beside).relation().equals("flat")) {
      beside = sentence.words().get(beside).head();
    }
    Word word = sentence.words().get(beside);
    int other = word.relation().equals("appos") ? word.head() : -1;
    // "The bishop of Tambolo, …": the parser hangs the name on the place.
    while (behind && other > noun && sentence.words().get(other).relation().equals("nmod")) {
      other = sentence.words().get(other).head();
    }
    return other == (behind ? noun : person);
  }

  /** Returns the word of a reference that its others hang on. */
  private int head(Where at) {
    int head = at.last();
    List<Word> words = sentences.get(at.sentence()).words();
    while (words.get(head).head() >= at.first() && words.get(head).head() < head) {
      head = words.get(head).head();
    }
    return head;
  }

  /** Gathers what the report says somewhere, for what it says less fully elsewhere. */
  private void spoken(List<PlaceName> places, List<Reference> references) {
    for (PlaceName place : places) {
      if (place.ref() instanceof PlaceRef.Resolved known && known.place().country() != null) {
        countries.merge(known.place().country(), 1, Integer::sum);
      }
    }
    for (Reference reference : references) {
      switch (reference) {
        case Body body ->
            body.candidates().stream()
                .filter(naming -> !naming.acronym())
                .forEach(naming -> inFull.add(naming.what()));
        case Organ organ ->
            organ.organ().countries().forEach(each -> countries.merge(each, 1, Integer::sum));
        case Person person -> {
          if (person.words().size() > 1) {
            fullNames.putIfAbsent(person.words().getLast(), person);
          }
        }
        default -> {}
      }
    }
  }

  private void take(Reference reference, @Nullable Person beside) {
    why = "";
    Draft draft = beside == null ? draft(reference) : apposed(reference, beside);
    if (draft != null) {
      Where at = reference.at();
      Span span = sentences.get(at.sentence()).sentence().span(at.first(), at.last());
      draft.mention(report.passage(span), at, why);
      recent.addFirst(draft);
      if (recent.size() > REMEMBERED) {
        recent.removeLast();
      }
      introduce(at, draft);
    }
  }

  private Draft apposed(Reference reference, Person person) {
    Draft draft = person(person);
    why = "stands beside the name, with a comma";
    String role =
        switch (reference) {
          case Description description -> description.noun().noun();
          case Office office -> office.office();
          default -> "";
        };
    if (!role.isEmpty()) {
      draft.roles.add(role);
    }
    if (reference instanceof Office office && office.state() != null) {
      draft.roleState = office.state();
    }
    return draft;
  }

  private @Nullable Draft draft(Reference reference) {
    return switch (reference) {
      case Body body -> body(body);
      case Organ organ -> {
        why = "what acts for a state, by its adjective or name";
        yield known(organ.organ());
      }
      case Government government -> {
        why = "a place's name that stands for its government";
        yield known(government.actor());
      }
      case Unknown unknown -> unknown(unknown);
      case Person person -> person(person);
      case Office office -> office(office);
      case Description description -> description(description);
      case People people -> people(people);
      case Pronoun pronoun -> pronoun(pronoun);
    };
  }

  private Draft identified(Object identity, Supplier<Draft> made) {
    Draft draft = byIdentity.get(identity);
    if (draft == null) {
      draft = made.get();
      byIdentity.put(identity, draft);
      drafts.add(draft);
      if (draft.isNamed() && draft.kind == ActorKind.ARMED_GROUP) {
        groups.add(draft);
      }
    }
    return draft;
  }

  private Draft known(KnownActor actor) {
    return identified(actor, () -> Draft.of(actor));
  }

  /** "(SDF)" behind a name: what it is called from here on. */
  private void introduce(Where at, Draft draft) {
    Analysed sentence = sentences.get(at.sentence());
    int open = at.last() + 1;
    if (open + 2 >= sentence.size()
        || !sentence.lower(open).equals("(")
        || !sentence.lower(open + 2).equals(")")) {
      return;
    }
    String acronym = sentence.sentence().token(open + 1).text();
    if (draft.isNamed() && acronym.length() > 1 && isAcronym(acronym)) {
      byAcronym.putIfAbsent(acronym, draft);
    }
  }

  private static boolean isAcronym(String word) {
    return word.codePoints().filter(Character::isUpperCase).count() * 2 > word.length();
  }

  private @Nullable Draft body(Body body) {
    Draft introduced = byAcronym.get(body.text());
    if (introduced != null) {
      why = "brought in brackets behind the name";
      return introduced;
    }
    Naming<KnownActor> best = null;
    double most = 0;
    for (Naming<KnownActor> naming : body.candidates()) {
      double fit = fit(naming);
      if (best == null || fit > most) {
        best = naming;
        most = fit;
      }
    }
    if (best == null || most < 1) {
      // A group of another time or country bears this name: it is a name all the same.
      boolean several = body.at().first() < body.at().last();
      ActorKind kind = several && best != null ? best.what().kind() : ActorKind.UNKNOWN;
      Unknown unknown = new Unknown(body.at(), body.text(), kind, null, null);
      return several || body.seen() ? unknown(unknown) : null;
    }
    why = candidates(body);
    return known(best.what());
  }

  /** Returns who bears a name, the one that fits best first, with how well each fits. */
  private String candidates(Body body) {
    if (body.candidates().size() == 1) {
      return "a name of the actor file";
    }
    return body.candidates().stream()
        .sorted(Comparator.comparingDouble(naming -> -fit(naming)))
        .map(each -> String.format(Locale.ROOT, "%s %.1f", each.what().name(), fit(each)))
        .collect(Collectors.joining(", ", "a name of several in the actor file: ", ""));
  }

  /** How well an actor of the file fits the report, by its countries and its time. */
  private double fit(Naming<KnownActor> naming) {
    KnownActor actor = naming.what();
    double fit = naming.acronym() ? 0.2 : 1.2;
    boolean here = actor.countries().stream().anyMatch(countries::containsKey);
    boolean anywhere =
        actor.kind() == ActorKind.INTERNATIONAL_ORGANISATION || actor.countries().isEmpty();
    fit += here ? 1.5 : anywhere ? 1 : 0;
    fit += !actor.countries().isEmpty() && mostSpoken(actor.countries().getFirst()) ? 0.5 : 0;
    fit += inFull.contains(actor) && naming.acronym() ? 3 : 0;
    LocalDate day = report.published();
    fit -= day != null && !actor.known(day.getYear()) ? 1.5 : 0;
    return fit;
  }

  private boolean mostSpoken(String country) {
    return country.equals(mainCountry());
  }

  /** Returns the country that most of the report's places lie in; null where none has most. */
  private @Nullable String mainCountry() {
    int sum = countries.values().stream().mapToInt(Integer::intValue).sum();
    for (Map.Entry<String, Integer> each : countries.entrySet()) {
      if (each.getValue() * 2 > sum) {
        return each.getKey();
      }
    }
    return null;
  }

  private Draft unknown(Unknown unknown) {
    Draft introduced = byAcronym.get(unknown.name());
    if (introduced != null) {
      why = "brought in brackets behind the name";
      return introduced;
    }
    String key = Folded.of(unknown.name());
    if (key.indexOf(' ') < 0 && !byIdentity.containsKey(key)) {
      // "The Ministry" where the Ministry of Defence was named.
      Draft longer = latest(draft -> draft.isNamed() && !draft.isPerson() && bears(draft, key));
      if (longer != null) {
        why = "a word of the name told before";
        return longer;
      }
    }
    why = "a name that the language model sees and the actor file lacks";
    return identified(
        key,
        () -> {
          Draft draft = new Draft(As.NAMED, unknown.name(), unknown.kind());
          draft.country = unknown.state() == null ? null : unknown.state().country();
          draft.sector = unknown.sector();
          return draft;
        });
  }

  private Draft person(Person person) {
    Draft draft = whois(person);
    if (person.words().size() > draft.words.size()) {
      draft.words = person.words();
      for (String word : person.words()) {
        List<Draft> bearers = byWord.computeIfAbsent(word, w -> new ArrayList<>(1));
        if (!bearers.contains(draft) && bearers.size() < NAMESAKES) {
          bearers.add(draft);
        }
      }
      if (draft.leader == null) {
        draft.name = person.name();
      }
    }
    if (person.role() != null) {
      draft.roles.add(singular(person.role()));
      draft.roleState = person.state() == null ? draft.roleState : person.state();
    }
    return draft;
  }

  private static String singular(String role) {
    return role.endsWith("s") && !role.endsWith("ss") ? role.substring(0, role.length() - 1) : role;
  }

  private Draft whois(Person person) {
    Leader leader = leader(person);
    if (leader != null) {
      why = "a person of the actor file";
      return identified(leader, () -> Draft.of(leader));
    }
    Draft before = bearer(person.words());
    if (before != null) {
      why = "the name of a person told before, or a part of it";
      return before;
    }
    if (person.words().size() == 1) {
      Person full = fullNames.get(person.words().getFirst());
      if (full != null) {
        Draft later = whois(full);
        why = "a part of the name of a person told later";
        return later;
      }
      Leader bySurname = bySurname(person);
      if (bySurname != null) {
        why = "the only one of that name in office in a country of the report";
        return identified(bySurname, () -> Draft.of(bySurname));
      }
    }
    why = "a person's name that the actor file lacks";
    Draft draft = new Draft(As.NAMED, person.name(), ActorKind.PERSON);
    drafts.add(draft);
    return draft;
  }

  /** Whether two names may be one person's: a surname alone, or one name with more of it. */
  private static boolean same(List<String> one, List<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    List<String> shorter = one.size() <= other.size() ? one : other;
    List<String> longer = one.size() <= other.size() ? other : one;
    if (shorter.size() == 1) {
      return longer.getLast().equals(shorter.getFirst())
          || (longer.size() > 2 && longer.contains(shorter.getFirst()));
    }
    return longer.containsAll(shorter)
        && (longer.getFirst().equals(shorter.getFirst())
            || longer.getLast().equals(shorter.getLast()));
  }

  /** Returns who of the actor file bears a full name; null for none. */
  private @Nullable Leader leader(Person person) {
    if (person.words().size() < 2) {
      return null;
    }
    Leader best = null;
    for (Leader each : person.leaders()) {
      boolean there = each.country() == null || countries.containsKey(each.country());
      if (knownBy(each) && (best == null || there)) {
        best = each;
      }
    }
    return best;
  }

  private boolean knownBy(Leader leader) {
    LocalDate day = report.published();
    return day == null || leader.knownBy(day);
  }

  /** Returns who alone of the actor file is in office in a country of the report by a surname. */
  private @Nullable Leader bySurname(Person person) {
    LocalDate day = report.published();
    if (day == null) {
      return null;
    }
    Leader found = null;
    for (Leader each : file.withSurname(person.words().getLast())) {
      boolean there =
          person.state() != null
              ? each.country() != null && each.country().equals(person.state().country())
              : each.country() != null && countries.containsKey(each.country());
      if (there && each.term(day) != null) {
        if (found != null) {
          return null;
        }
        found = each;
      }
    }
    return found;
  }

  private @Nullable Draft latest(Predicate<Draft> wanted) {
    for (Draft draft : recent) {
      if (wanted.test(draft)) {
        return draft;
      }
    }
    return null;
  }

  /**
   * Returns the person told before whose name a name may be: by a surname alone the one of whom the
   * report speaks most, else the one told of last.
   */
  private @Nullable Draft bearer(List<String> words) {
    Comparator<Draft> last = Comparator.comparingInt(ActorFinder::lastOf);
    Comparator<Draft> most = Comparator.comparingInt(draft -> draft.mentions.size());
    return words.stream()
        .flatMap(word -> byWord.getOrDefault(word, List.of()).stream())
        .filter(draft -> !draft.mentions.isEmpty() && same(draft.words, words))
        .max(words.size() > 1 ? last : most.thenComparing(last))
        .orElse(null);
  }

  private static int lastOf(Draft draft) {
    return draft.mentions.getLast().span().start();
  }

  private Draft office(Office office) {
    Draft before =
        latest(
            draft ->
                draft.isPerson()
                    && holds(draft, office.office())
                    && (office.state() == null || ofState(draft, office.state())));
    if (before != null && office.definite()) {
      why = "the person told before who holds that office";
      return before;
    }
    String country = office.state() == null ? mainCountry() : office.state().country();
    LocalDate day = report.published();
    Leader only = null;
    int several = 0;
    if (country != null && day != null && office.definite()) {
      for (Leader leader : file.leadersOf(country)) {
        Term term = leader.term(day);
        if (term != null && Folded.of(term.office()).equals(office.office())) {
          only = leader;
          several++;
        }
      }
    }
    if (only != null && several == 1) {
      Leader holder = only;
      why = "who held that office on the day of the report";
      return identified(holder, () -> Draft.of(holder));
    }
    why = "an office without a name";
    return identified(
        "office " + Folded.of(office.text()),
        () -> {
          Draft draft = new Draft(As.DESCRIBED, office.text(), ActorKind.PERSON);
          draft.country = office.state() == null ? null : office.state().country();
          draft.sector = Sector.GOV;
          return draft;
        });
  }

  private boolean holds(Draft draft, String office) {
    if (draft.roles.stream().anyMatch(role -> Folded.of(role).equals(office))) {
      return true;
    }
    Term term = term(draft);
    return term != null && Folded.of(term.office()).equals(office);
  }

  private static boolean ofState(Draft draft, State state) {
    return state.country() != null && state.country().equals(draft.country);
  }

  private @Nullable Term term(Draft draft) {
    LocalDate day = report.published();
    if (draft.leader == null) {
      return null;
    }
    Term term = day == null ? null : draft.leader.term(day);
    if (term != null) {
      return term;
    }
    return draft.leader.terms().stream()
        .filter(each -> draft.roles.contains(each.office()))
        .reduce((one, later) -> later)
        .orElse(null);
  }

  private @Nullable Draft description(Description description) {
    ActorNoun noun = description.noun();
    int sentence = description.at().sentence();
    if (description.definite() && description.plain()) {
      Draft named = wentBack.get(noun);
      named = named == null ? goesBack(noun, sentence) : named;
      if (named != null) {
        wentBack.put(noun, named);
        why = "“the " + noun.noun() + "”: only this one can be meant";
        return named;
      }
      Draft holder = latest(draft -> draft.isPerson() && draft.roles.contains(noun.noun()));
      if (holder != null) {
        why = "what the person told before is said to be";
        return holder;
      }
      Draft described = latest(d -> d.noun != null && d.noun.equals(noun));
      if (described != null) {
        why = "the same noun as before";
        return described;
      }
      String organ = noun.organ();
      if (organ != null) {
        Draft ofState =
            latest(d -> d.known != null && d.kind == noun.kind() && d.sector == noun.sector());
        State state = ofState == null ? file.state(mainCountry()) : null;
        if (ofState != null) {
          why = "that of the state told before";
          return ofState;
        }
        if (state != null && countries.size() == 1) {
          why = "that of the only country of the report";
          return known(state.organ(organ));
        }
      }
    }
    why = "described, not named";
    return identified(
        "noun " + Folded.of(description.text()),
        () -> {
          boolean ofNoState = description.ofNoState();
          ActorKind kind = ofNoState ? ActorKind.ARMED_GROUP : noun.kind();
          Draft draft = new Draft(As.DESCRIBED, description.text(), kind);
          draft.noun = noun;
          draft.sector = ofNoState ? Sector.UAF : noun.sector();
          return draft;
        });
  }

  /** "The group", "the rebels": what was named before, where only one can be meant. */
  private @Nullable Draft goesBack(ActorNoun noun, int sentence) {
    Predicate<Draft> near = draft -> draft.isNamed() && sentence - draft.sentence <= BACK;
    return switch (noun.refers()) {
      case NOTHING -> null;
      case NAME -> bearing(noun);
      case BODY -> {
        Draft bearing = bearing(noun);
        Draft group = latest(near.and(draft -> draft.kind == ActorKind.ARMED_GROUP));
        Draft body = latest(near.and(draft -> draft.kind == ActorKind.ORGANISATION));
        yield bearing != null ? bearing : group != null ? group : body;
      }
      case GROUP -> groups.size() == 1 && near.test(groups.getFirst()) ? groups.getFirst() : null;
    };
  }

  private @Nullable Draft bearing(ActorNoun noun) {
    return latest(draft -> draft.isNamed() && !draft.isPerson() && bears(draft, noun.noun()));
  }

  private static boolean bears(Draft draft, String word) {
    return (" " + Folded.of(draft.name) + " ").contains(" " + word + " ");
  }

  private Draft people(People people) {
    why = "a people";
    return identified(
        "people " + Folded.of(people.name()),
        () -> {
          Draft draft = new Draft(As.DESCRIBED, people.name(), ActorKind.POPULATION);
          draft.country = people.state() == null ? null : people.state().country();
          draft.sector = Sector.CVL;
          return draft;
        });
  }

  /** "He": the only person told of in this sentence and the one before. */
  private @Nullable Draft pronoun(Pronoun pronoun) {
    Draft only = null;
    for (Draft draft : recent) {
      if (pronoun.at().sentence() - draft.sentence > 1) {
        break;
      }
      boolean other = draft.she != null && draft.she != pronoun.she();
      if (draft.isPerson() && !other && !draft.equals(only)) {
        if (only != null) {
          return null;
        }
        only = draft;
      }
    }
    if (only != null) {
      why = "the only person told of here and in the sentence before";
      only.she = pronoun.she();
    }
    return only;
  }

  private Set<String> names() {
    return drafts.stream().map(draft -> draft.name).collect(Collectors.toSet());
  }

  private Actor actor(Draft draft, Set<String> names) {
    String parent = draft.known == null ? null : draft.known.parent();
    boolean there = parent != null && !parent.equals(draft.name) && names.contains(parent);
    Profile profile =
        new Profile(
            draft.name,
            draft.kind,
            country(draft),
            sector(draft),
            there ? parent : null,
            title(draft));
    return switch (draft.as) {
      case KNOWN -> new Actor.Known(profile, draft.mentions, FoundBy.rule("actor.file"));
      case NAMED -> new Actor.Named(profile, draft.mentions, FoundBy.rule("actor.name"));
      case DESCRIBED -> new Actor.Described(profile, draft.mentions, FoundBy.rule("actor.noun"));
    };
  }

  private static @Nullable String country(Draft draft) {
    boolean byRole = draft.country == null && draft.roleState != null;
    return byRole && draft.roleState != null ? draft.roleState.country() : draft.country;
  }

  private @Nullable Sector sector(Draft draft) {
    if (!draft.isPerson() || draft.sector != null) {
      return draft.sector;
    }
    Term term = term(draft);
    if (term != null) {
      return term.group() ? null : sector(term.office());
    }
    for (String role : new TreeSet<>(draft.roles)) {
      Sector sector = sector(role);
      if (sector != null) {
        return sector;
      }
    }
    return null;
  }

  private @Nullable Sector sector(String role) {
    String folded = Folded.of(role);
    Sector last = null;
    for (String word : folded.split(" ")) {
      List<Naming<ActorNoun>> nouns = file.nouns().named(word);
      Sector here = nouns.isEmpty() ? null : nouns.getFirst().what().sector();
      if (here == Sector.MIL || here == Sector.COP) {
        return here;
      }
      last = here == null ? last : here;
    }
    return last == null && file.isOffice(folded) ? Sector.GOV : last;
  }

  private @Nullable String title(Draft draft) {
    if (!draft.isPerson()) {
      return null;
    }
    Term term = term(draft);
    if (term != null) {
      return term.title();
    }
    String role = draft.roles.stream().filter(this::isOffice).sorted().findFirst().orElse(null);
    if (role == null) {
      return null;
    }
    String title = role.substring(0, 1).toUpperCase(Locale.ROOT) + role.substring(1);
    return draft.roleState == null ? title : title + " of " + draft.roleState.withArticle();
  }

  private boolean isOffice(String role) {
    String folded = Folded.of(role);
    String last = folded.substring(folded.lastIndexOf(' ') + 1);
    return file.isOffice(folded) || OFFICES.contains(last);
  }
}
