package dateline.reader.claim;

import dateline.model.Actor;
import dateline.model.ActorKind;
import dateline.model.ActorMentions;
import dateline.model.Attribution;
import dateline.model.Claim;
import dateline.model.ClaimStatus;
import dateline.model.Count;
import dateline.model.Event;
import dateline.model.Event.Occasion;
import dateline.model.EventType;
import dateline.model.FoundBy;
import dateline.model.Harm;
import dateline.model.Mention.PlaceName;
import dateline.model.Mention.TimeExpression;
import dateline.model.Mode;
import dateline.model.Participant;
import dateline.model.Passage;
import dateline.model.PersonStatus;
import dateline.model.Report;
import dateline.model.Sector;
import dateline.model.Span;
import dateline.model.TimeRef;
import dateline.model.Toll;
import dateline.reader.count.Names;
import dateline.reader.count.Party;
import dateline.reader.count.PartyFinder;
import dateline.reader.event.EventFinder;
import dateline.reader.event.EventRule;
import dateline.reader.event.Happening;
import dateline.reader.event.Sides;
import dateline.reader.language.Analysed;
import dateline.reader.toll.HarmFinder;
import dateline.reader.toll.Harmed;
import dateline.reader.tree.Tree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds the claims of a report from the words of its sentences. */
public final class ClaimBuilder {
  private static final Set<Harm> NEEDS_NO_ATTACK =
      EnumSet.of(Harm.KILLED, Harm.INJURED, Harm.DETAINED, Harm.ABDUCTED);

  /** Modes whose nouns are of war and crime alone. */
  private static final Set<Mode> CLEAR =
      EnumSet.of(
          Mode.AERIAL,
          Mode.DRONE,
          Mode.HEAVY_WEAPONS,
          Mode.EXPLOSIVES,
          Mode.SUICIDE_ATTACK,
          Mode.FIREARMS,
          Mode.ABDUCT,
          Mode.TORTURE,
          Mode.SEXUAL,
          Mode.TARGETED,
          Mode.PRIMITIVE,
          Mode.CROWD_CONTROL);

  /** How a word hangs that belongs to the main clause. */
  private static final Set<String> FOREMOST =
      Set.of("conj", "parataxis", "ccomp", "xcomp", "nsubj", "nsubj:pass", "obj", "root");

  /** What police and soldiers alone do, also where it is told without them. */
  private static final Set<Mode> FORCES =
      EnumSet.of(Mode.ARREST, Mode.CROWD_CONTROL, Mode.CURFEW, Mode.POLICE);

  /** What brings in the time of an event by another one. */
  private static final Set<String> BACKGROUND =
      Set.of("after", "since", "before", "during", "following", "amid", "despite", "until");

  /** Words of harm that show by themselves that a report tells of violence. */
  private static final Set<String> VIOLENT =
      Set.of("shoot", "kill", "murder", "homicide", "slay", "slaying", "killing", "massacre");

  private final Report report;
  private final List<Analysed> sentences;
  private final Voices voices;
  private final Setting setting;
  private final Days days;
  private final Names names;
  private final List<PlaceName> places;
  private final ActorMentions actors;
  private final List<Participants.Mentioned> forces;
  private final Antecedents antecedents;
  private final Firings firings = new Firings();

  /** Makes a builder for one report, given what was found in it. */
  public ClaimBuilder(
      Report report,
      List<Analysed> sentences,
      List<TimeExpression> times,
      List<PlaceName> places,
      List<Actor> actors,
      List<Attribution> attributions) {
    this.places = places;
    this.actors = new ActorMentions(actors);
    this.forces = forces(actors);
    this.antecedents = new Antecedents(report, this.actors);
    this.report = report;
    this.sentences = sentences;
    this.voices = new Voices(attributions);
    this.setting = new Setting(sentences, places);
    this.days = new Days(times, report.published());
    this.names = Names.of(sentences);
  }

  /** Returns the claims in the order of the text. */
  public List<Told> build() {
    List<Scanned> scanned = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Analysed sentence = sentences.get(i);
      int from = next;
      while (next < places.size()
          && places.get(next).passage().span().start() < sentence.sentence().span().end()) {
        next++;
      }
      Tree tree = new Tree(sentence, i);
      Sides sides = new Sides(sentence, tree, actors, places.subList(from, next));
      antecedents.add(tree, sides);
      Scanned each = new Scanned(sentence, i, tree, sides, EventFinder.find(sentence, tree, sides));
      days.add(sentence, tree, each.triggers(true), each.triggers(false));
      setting.add(sentence, tree, each.triggers(true));
      scanned.add(each);
    }
    boolean violent =
        scanned.stream()
            .flatMap(each -> each.happenings.stream())
            .anyMatch(ClaimBuilder::isViolent);
    boolean borrowed = violent && isBorrowed(scanned);
    List<Told> told = new ArrayList<>();
    for (Scanned each : scanned) {
      Scanned here = borrowed ? each.peaceful() : each;
      sentence(here, violent && !borrowed, told);
    }
    return told;
  }

  /** Whether several are said to have been killed, and not by accident. */
  private boolean tellsOfDead(List<Scanned> scanned) {
    return scanned.stream()
        .filter(each -> !Accidents.in(each.sentence))
        .flatMap(each -> HarmFinder.find(each.sentence, each.parties(names)).stream())
        .filter(each -> each.harm() == Harm.KILLED)
        .map(each -> each.party().count())
        .anyMatch(count -> count != null && count.min() > 1);
  }

  /** Whether a report of something else borrows the words of war. */
  private boolean isBorrowed(List<Scanned> scanned) {
    return switch (Violence.said(report.text())) {
      case YES -> false;
      case NO -> !(scanned.stream().anyMatch(this::isOfWar) && tellsOfDead(scanned));
      case OPEN -> Domains.in(sentences) && scanned.stream().noneMatch(this::isOfWar);
    };
  }

  /**
   * Whether a sentence tells of what only war and crime have: arms, those who bear them, victims.
   */
  private boolean isOfWar(Scanned in) {
    boolean clear =
        in.happenings.stream()
            .map(Happening::rule)
            .filter(rule -> rule.type() == EventType.ASSAULT && rule.mode() != null)
            .anyMatch(rule -> rule.form() == EventRule.Form.NOUN && CLEAR.contains(rule.mode()));
    boolean armed =
        in.happenings.stream()
            .filter(each -> each.rule().type() == EventType.ASSAULT)
            .flatMap(each -> Stream.concat(each.actors().stream(), each.recipients().stream()))
            .map(word -> actors.over(in.tree.span(word, word)))
            .anyMatch(actor -> actor != null && isArmed(actor));
    boolean hurt =
        !Accidents.in(in.sentence)
            && HarmFinder.find(in.sentence, in.parties(names)).stream()
                .anyMatch(each -> each.harm() == Harm.KILLED || each.harm() == Harm.INJURED);
    boolean arms = false;
    for (int i = 0; i < in.sentence.size(); i++) {
      arms |= Means.isOnly(in.tree.lemma(i));
    }
    return clear
        || armed
        || arms
        || (hurt && !in.happenings.isEmpty() && !Domains.in(List.of(in.sentence)));
  }

  private static boolean isArmed(Actor actor) {
    ActorKind kind = actor.profile().kind();
    return kind == ActorKind.MILITARY || kind == ActorKind.ARMED_GROUP || isForce(actor);
  }

  /** A sentence with what happens in it. */
  private record Scanned(
      Analysed sentence, int number, Tree tree, Sides sides, List<Happening> happenings) {
    List<Party> parties(Names names) {
      return PartyFinder.parties(sentence, names);
    }

    /** Returns where the words of attacks, or of other events, stand. */
    List<Span> triggers(boolean attacks) {
      return happenings.stream()
          .filter(each -> attacks == (each.rule().type() == EventType.ASSAULT))
          .map(each -> sentence.sentence().span(each.trigger().first(), each.trigger().last()))
          .toList();
    }

    /** Returns it without attacks. */
    Scanned peaceful() {
      List<Happening> others =
          happenings.stream().filter(each -> each.rule().type() != EventType.ASSAULT).toList();
      return new Scanned(sentence, number, tree, sides, others);
    }
  }

  private static boolean isViolent(Happening happening) {
    EventRule rule = happening.rule();
    return rule.type() == EventType.ASSAULT
        && (rule.kind() == EventRule.Kind.ATTACK || VIOLENT.contains(rule.words().getFirst()));
  }

  private void sentence(Scanned in, boolean violent, List<Told> told) {
    Analysed sentence = in.sentence;
    if (in.happenings.isEmpty() && !violent) {
      return;
    }
    List<Harmed> harmed =
        HarmFinder.find(sentence, in.parties(names)).stream()
            .map(each -> isArrest(each, in.happenings) ? each.as(Harm.DETAINED) : each)
            .toList();
    Map<EventType, List<Happening>> byEvent = new EnumMap<>(EventType.class);
    for (Happening each : in.happenings) {
      byEvent.computeIfAbsent(each.rule().type(), e -> new ArrayList<>()).add(each);
    }
    for (Harmed h : harmed) {
      EventType event = eventOf(h.harm());
      if (NEEDS_NO_ATTACK.contains(h.harm())) {
        byEvent.computeIfAbsent(event, e -> new ArrayList<>());
      }
    }
    List<Told> here = new ArrayList<>();
    for (Map.Entry<EventType, List<Happening>> entry : byEvent.entrySet()) {
      EventType event = entry.getKey();
      List<Harmed> own =
          harmed.stream().filter(h -> belongs(h.harm(), event, byEvent.keySet())).toList();
      for (Deeds.Deed deed : Deeds.of(in.tree, entry.getValue(), own)) {
        if (event == EventType.ASSAULT && !isAttack(in, deed, violent)) {
          continue;
        }
        Told each = claim(in, event, deed.happenings(), deed.harmed());
        if (!isGeneric(in, deed, each.claim())) {
          here.add(each);
        }
      }
    }
    here.sort(
        Comparator.comparingInt((Told each) -> depth(in, each.claim().trigger().span()))
            .thenComparing(each -> each.claim().trigger().span()));
    told.addAll(here);
  }

  /** Whether a claim that names nobody, no day and no place of its own is of attacks in general. */
  private static boolean isGeneric(Scanned in, Deeds.Deed deed, Claim claim) {
    Event event = claim.event();
    Span sentence = claim.sentence().span();
    boolean day = event.time() != null && !event.time().fromContext();
    boolean place = event.place() != null && sentence.covers(event.place().passage().span());
    return event.type() == EventType.ASSAULT
        && claim.status() == ClaimStatus.HAPPENED
        && event.tolls().isEmpty()
        && event.participants().stream().allMatch(p -> p.role() == Participant.Role.MEANS)
        && !day
        && !place
        && deed.happenings().stream().allMatch(each -> Generic.is(in.tree, each.head()));
  }

  /** Whether words tell of an attack, or of its victims where the report has one. */
  private static boolean isAttack(Scanned in, Deeds.Deed deed, boolean violent) {
    boolean onlyResult =
        deed.happenings().stream().allMatch(h -> h.rule().kind() == EventRule.Kind.RESULT);
    boolean nobody =
        deed.harmed().isEmpty() && deed.happenings().stream().allMatch(h -> isBare(in, h));
    return !onlyResult || !(nobody || !violent || Accidents.in(in.sentence));
  }

  /** "The minister deplored the attack": the attack is told of within what the minister did. */
  private static boolean isWithin(Scanned in, EventType event, Span trigger) {
    int word = tokenAt(in.sentence, trigger);
    return in.happenings.stream()
        .filter(each -> each.rule().type() != event)
        .anyMatch(each -> each.head() != word && in.tree.under(word, each.head()));
  }

  /** How many words the words of an event hang below the word that the whole sentence hangs on. */
  private static int depth(Scanned in, Span trigger) {
    int word = tokenAt(in.sentence, trigger);
    int steps = 0;
    while (in.tree.head(word) >= 0 && steps < in.sentence.size()) {
      word = in.tree.head(word);
      steps++;
    }
    return steps;
  }

  /** "Soldiers captured two gunmen": whom forces of a state take is detained, not abducted. */
  private static boolean isArrest(Harmed harmed, List<Happening> happenings) {
    return harmed.harm() == Harm.ABDUCTED
        && happenings.stream()
            .anyMatch(each -> each.head() == harmed.cue() && each.rule().mode() == Mode.ARREST);
  }

  /** "The death toll": nobody is said to be killed, nor to kill, and nothing to be hit. */
  private static boolean isBare(Scanned in, Happening happening) {
    return happening.actors().stream().noneMatch(in.sides::isPeople)
        && happening.recipients().stream()
            .noneMatch(word -> in.sides.isPeople(word) || in.sides.isObject(word));
  }

  private static EventType eventOf(Harm harm) {
    return harm == Harm.DETAINED ? EventType.COERCE : EventType.ASSAULT;
  }

  private static boolean belongs(Harm harm, EventType event, Set<EventType> all) {
    EventType home = eventOf(harm);
    return all.contains(home) ? home == event : event == all.iterator().next();
  }

  private Told claim(Scanned in, EventType event, List<Happening> happenings, List<Harmed> harmed) {
    Analysed sentence = in.sentence;
    Happening main = main(in.tree, happenings);
    Span trigger =
        main == null
            ? sentence.sentence().token(harmed.getFirst().cue()).span()
            : sentence.sentence().span(main.trigger().first(), main.trigger().last());
    int token = tokenAt(sentence, trigger);
    ClaimStatus status = Statuses.status(sentence, in.tree, token, isResult(main));
    Setting.Place place = setting.place(sentence, in.tree, trigger, event);
    Occasion time = days.of(in.number, triggers(in, happenings, trigger), event);
    if (status == ClaimStatus.HAPPENED && historical(time)) {
      status = ClaimStatus.HISTORICAL;
    }
    Hurt hurt = new Hurt(report, in.sentence, in.tree, actors, in.parties(names), harmed);
    Event content =
        new Event(
            event,
            main != null && isTaking(main) ? null : mode(sentence, event, happenings, harmed),
            Contexts.in(sentence),
            participants(in, happenings, event, harmed, trigger, status, hurt.participants()),
            hurt.victims(),
            place.name(),
            place.precision(),
            time,
            tolls(sentence, harmed));
    Claim claim =
        new Claim(
            content,
            voices.of(trigger),
            status,
            Statuses.certainty(sentence, in.tree, token, status),
            report.passage(trigger),
            report.passage(sentence.sentence().span()),
            main == null ? 0.6 : 0.8,
            FoundBy.rule(main == null ? "claim.toll" : main.rule().id()));
    boolean counts = status.counts() && !RunningTotals.in(sentence);
    return new Told(
        claim,
        sentence,
        in.number,
        counts ? harmed : List.of(),
        counts,
        isWithin(in, event, trigger),
        RunningTotals.roundUp(sentence),
        happenings.isEmpty() || happenings.stream().anyMatch(h -> isForemost(in.tree, h.head())));
  }

  /**
   * Whether a word is the main verb, one joined to it or what is said, or its subject or object.
   */
  private static boolean isForemost(Tree tree, int word) {
    int at = word;
    for (int steps = 0; tree.head(at) >= 0 && steps <= tree.size(); steps++) {
      if (!FOREMOST.contains(tree.relation(at))) {
        return false;
      }
      at = tree.head(at);
    }
    return true;
  }

  private static List<Span> triggers(Scanned in, List<Happening> happenings, Span trigger) {
    List<Span> spans = new ArrayList<>();
    spans.add(trigger);
    for (Happening each : happenings) {
      spans.add(in.sentence.sentence().span(each.trigger().first(), each.trigger().last()));
    }
    return spans;
  }

  private List<Participant> participants(
      Scanned in,
      List<Happening> happenings,
      EventType event,
      List<Harmed> harmed,
      Span trigger,
      ClaimStatus status,
      List<Participant> hurt) {
    List<Participant> told =
        new Participants(report, in.tree, in.sides, actors, antecedents).of(happenings, hurt);
    boolean theirs = status.counts() && isOfForces(happenings, harmed);
    List<Participant> all = Participants.withForces(told, theirs, trigger, forces);
    if (event == EventType.ASSAULT) {
      all = status.counts() ? firings.with(all, in.tree) : all;
      firings.note(all, happenings, in.tree);
    }
    return all;
  }

  /** Whether what is told of is done by police or soldiers alone: arrests, force against crowds. */
  private static boolean isOfForces(List<Happening> happenings, List<Harmed> harmed) {
    return happenings.stream().anyMatch(each -> FORCES.contains(each.rule().mode()))
        || (happenings.isEmpty() && harmed.stream().anyMatch(h -> h.harm() == Harm.DETAINED));
  }

  /**
   * Returns where the police are spoken of, else where soldiers are, in the order of the text: it
   * is for the police to arrest people and to disperse crowds.
   */
  private static List<Participants.Mentioned> forces(List<Actor> actors) {
    List<Participants.Mentioned> police = mentioned(actors, Sector.COP);
    return police.isEmpty() ? mentioned(actors, Sector.MIL) : police;
  }

  private static List<Participants.Mentioned> mentioned(List<Actor> actors, Sector sector) {
    return actors.stream()
        .filter(actor -> actor.profile().sector() == sector)
        .flatMap(actor -> actor.mentions().stream())
        .sorted(Comparator.comparing(Passage::span))
        .map(Participants.Mentioned::new)
        .toList();
  }

  private static boolean isForce(Actor actor) {
    Sector sector = actor.profile().sector();
    return sector == Sector.COP || sector == Sector.MIL;
  }

  private static boolean isResult(@Nullable Happening main) {
    return main == null || main.rule().kind() == EventRule.Kind.RESULT;
  }

  /**
   * The attack's own word, else the taking of a place, else the word of harm; of several the first
   * that says more than that there was one, which "its raids" does not. "After days of fighting" is
   * told only where nothing else is; "took the town after two days of fighting" tells of the
   * taking, and "fired to disperse the crowd" of the firing.
   */
  private static @Nullable Happening main(Tree tree, List<Happening> happenings) {
    boolean told = happenings.stream().anyMatch(each -> isTold(tree, each));
    Comparator<Happening> first =
        Comparator.comparing((Happening each) -> told && isBackground(tree, each))
            .thenComparing(each -> each.rule().kind())
            .thenComparing(each -> each.rule().mode() == null && each.recipients().isEmpty());
    Happening best = happenings.stream().min(first).orElse(null);
    for (Happening each : happenings) {
      boolean taking =
          best != null && isTaking(each) && !isTaking(best) && tree.under(best.head(), each.head());
      if (taking || (best != null && isPurpose(tree, best.head(), each.head()))) {
        best = each;
      }
    }
    return best;
  }

  /** Whether a verb tells of it on which no other hangs, or what is said. */
  private static boolean isTold(Tree tree, Happening happening) {
    String relation = tree.relation(happening.head());
    return happening.rule().form() == EventRule.Form.VERB
        && (relation.equals("root") || relation.equals("ccomp"));
  }

  /** "After nine days of street battles": when it happened, not what. */
  private static boolean isBackground(Tree tree, Happening happening) {
    int at = happening.head();
    int steps = 0;
    while (tree.relation(at).equals("nmod") && tree.head(at) >= 0 && steps++ < tree.size()) {
      at = tree.head(at);
    }
    return happening.rule().form() == EventRule.Form.NOUN
        && tree.relation(at).startsWith("obl")
        && BACKGROUND.contains(tree.preposition(at));
  }

  /** "Fired in the air to disperse the crowd": what was done, and what for. */
  private static boolean isPurpose(Tree tree, int verb, int over) {
    int mark = tree.child(verb, "mark");
    return tree.relation(verb).equals("advcl")
        && tree.head(verb) == over
        && mark >= 0
        && tree.lower(mark).equals("to");
  }

  private static boolean isTaking(Happening happening) {
    return happening.rule().kind() == EventRule.Kind.CAPTURE;
  }

  private static int tokenAt(Analysed sentence, Span span) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.sentence().token(i).span().overlaps(span)) {
        return i;
      }
    }
    throw new IllegalStateException("no token at " + span);
  }

  /**
   * Returns how it was done, as the words of the event tell it, else the weapons of the sentence.
   * Chemical weapons and bombers who die outweigh what carried them; a protest where somebody riots
   * is a riot.
   */
  private static @Nullable Mode mode(
      Analysed sentence, EventType event, List<Happening> happenings, List<Harmed> harmed) {
    List<Mode> told =
        happenings.stream().map(each -> each.rule().mode()).filter(m -> m != null).toList();
    Mode byMeans = event == EventType.ASSAULT ? Means.mode(sentence) : null;
    if (byMeans == Mode.UNCONVENTIONAL || byMeans == Mode.SUICIDE_ATTACK) {
      return byMeans;
    }
    if (event == EventType.PROTEST && told.contains(Mode.RIOT)) {
      return Mode.RIOT;
    }
    for (Mode each : told) {
      if (each != Mode.FIREARMS) {
        return each;
      }
    }
    if (byMeans != null) {
      return byMeans;
    }
    return told.isEmpty() ? ofHarm(event, harmed) : told.getFirst();
  }

  /** "Six were arrested": what was done to people says how, where nothing else does. */
  private static @Nullable Mode ofHarm(EventType event, List<Harmed> harmed) {
    for (Harmed each : harmed) {
      if (event == EventType.COERCE && each.harm() == Harm.DETAINED) {
        return Mode.ARREST;
      }
      if (event == EventType.ASSAULT && each.harm() == Harm.ABDUCTED) {
        return Mode.ABDUCT;
      }
    }
    return null;
  }

  /** Background: told with a day more than a month before publication (CLAIM_GUIDELINES). */
  private boolean historical(@Nullable Occasion time) {
    LocalDate published = report.published();
    if (time == null || published == null) {
      return false;
    }
    LocalDate last =
        switch (time.expression().ref()) {
          case TimeRef.On on -> on.day();
          case TimeRef.Within within -> within.to();
          case TimeRef.Unresolved unresolved -> published;
        };
    return last.isBefore(published.minusDays(31)) && !time.fromContext();
  }

  private List<Toll> tolls(Analysed sentence, List<Harmed> harmed) {
    List<Toll> tolls = new ArrayList<>();
    Map<String, Toll> wholes = new HashMap<>();
    for (Harmed h : harmed) {
      Count count = count(h.party());
      if (count == null) {
        continue;
      }
      Party whole = h.whole();
      Toll partOf = whole == null ? null : wholes.get(key(h.harm(), whole));
      Toll toll =
          new Toll(
              h.harm(),
              count,
              report.passage(words(sentence, h.party())),
              of(sentence, h.party()),
              status(h, partOf),
              h.hit(),
              h.cumulative(),
              partOf,
              FoundBy.rule(h.rule()));
      tolls.add(toll);
      wholes.putIfAbsent(key(h.harm(), h.party()), toll);
    }
    return tolls;
  }

  private static String key(Harm harm, Party party) {
    return harm + " " + party.first();
  }

  private static PersonStatus status(Harmed h, @Nullable Toll partOf) {
    PersonStatus own = h.party().status();
    return own == PersonStatus.UNKNOWN && partOf != null ? partOf.status() : own;
  }

  /** A person is one, also without a number; people without a number are no toll. */
  private static @Nullable Count count(Party party) {
    if (party.count() != null) {
      return party.count();
    }
    boolean one = party.kind() == Party.Kind.ONE || party.kind() == Party.Kind.THE_ONE;
    return one ? new Count.Exactly(1) : null;
  }

  private static Span words(Analysed sentence, Party party) {
    return party.quantity() == null
        ? sentence.sentence().span(party.first(), party.last())
        : sentence.sentence().span(party.quantity().first(), party.quantity().last());
  }

  /** The words for the people without those that count them. */
  private String of(Analysed sentence, Party party) {
    int first = party.quantity() == null ? party.first() : party.quantity().last() + 1;
    while (first <= party.last()
        && Set.of("of", "the", "a", "an").contains(sentence.lower(first))) {
      first++;
    }
    return first > party.last()
        ? ""
        : sentence.sentence().span(first, party.last()).in(report.text());
  }
}
