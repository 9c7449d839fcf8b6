package dateline.exchange;

import dateline.model.Attribution;
import dateline.model.Claim;
import dateline.model.ClaimStatus;
import dateline.model.Count;
import dateline.model.Event;
import dateline.model.EventType;
import dateline.model.Harm;
import dateline.model.KnownPlace;
import dateline.model.Mention.PlaceName;
import dateline.model.Mode;
import dateline.model.PlaceRef;
import dateline.model.Position;
import dateline.model.TimeRef;
import dateline.model.Toll;
import dateline.model.TollRange;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The values of a reading in plain English words, for people: summaries, tables, the terminal.
 *
 * <p>Words from the report are passed on as they stand; whoever shows them sees to line breaks and
 * control characters. Nothing here depends on the machine's language or the JDK's locale data.
 */
public final class Phrases {
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "it", "they", "his", "her", "their", "its", "who", "which", "that");

  private Phrases() {}

  /**
   * Returns what a claim says in one line: "Air attack north of Raqqa, 19 November 2015: 6 killed".
   */
  public static String claim(Claim claim) {
    Event event = claim.event();
    StringBuilder line = new StringBuilder(event(event.type(), event.mode()));
    append(line, " ", where(event));
    append(line, ", ", when(event.time()));
    append(line, ": ", tolls(event.tolls()));
    String status = status(claim);
    return status.isEmpty()
        ? line.toString()
        : line.append(" (").append(status).append(')').toString();
  }

  /** Returns who says so, the nearest speaker first; "the report itself" for its own voice. */
  public static String speakers(Claim claim) {
    if (claim.attribution().isEmpty()) {
      return "the report itself";
    }
    return claim.attribution().stream()
        .map(Phrases::source)
        .collect(Collectors.joining(", according to "));
  }

  /** Returns the words for who says it, a pronoun with whom it stands for: "he (Dr Haddad)". */
  public static String source(Attribution attribution) {
    if (attribution.source() == null) {
      return "a source not named";
    }
    String words = attribution.source().text().replaceAll("[\\s,;:]+$", "");
    boolean pronoun = PRONOUNS.contains(words.toLowerCase(Locale.ROOT));
    return pronoun && attribution.speaker() != null
        ? words + " (" + attribution.speaker().text() + ")"
        : words;
  }

  /**
   * Returns status and certainty as far as they are not plain, or the position that a claim takes;
   * empty for what surely happened.
   */
  public static String status(Claim claim) {
    if (claim.position() != null) {
      return position(claim.position());
    }
    List<String> words = new ArrayList<>();
    if (claim.status() != ClaimStatus.HAPPENED) {
      words.add(claim.status().label());
    }
    switch (claim.certainty()) {
      case CERTAIN -> {}
      case PROBABLE -> words.add("probable, not certain");
      case POSSIBLE -> words.add("possible, not certain");
      case UNKNOWN -> words.add("certainty unknown");
    }
    return String.join("; ", words);
  }

  /** Returns where somebody stands on a deed: "denied". */
  public static String position(Position position) {
    return switch (position) {
      case ACCEPTED -> "admitted";
      case DENIED -> "denied";
      case DISCLAIMED -> "granted, but disclaimed";
      case NO_COMMENT -> "no comment";
      case CLAIMED -> "claimed as their own deed";
    };
  }

  /** Returns where an event is said to have happened; empty when that is not told. */
  public static String where(Event event) {
    PlaceName place = event.place();
    if (place == null) {
      return "";
    }
    String written = place.passage().text();
    String before =
        switch (event.precision()) {
          case EXACT, UNKNOWN -> "in";
          case NEAR -> "near";
          case AREA -> "somewhere in";
        };
    String relation = place.relation();
    if (relation != null) {
      before = relation.startsWith("outskirts") ? "on the " + relation : relation;
    }
    return before + " " + written + doubt(place.ref());
  }

  private static String doubt(PlaceRef ref) {
    return switch (ref) {
      case PlaceRef.Resolved resolved -> "";
      case PlaceRef.Ambiguous ambiguous -> " (" + choice(ambiguous) + ")";
      case PlaceRef.Unresolved unresolved -> " (not on our map)";
    };
  }

  /** Names what the likeliest places lie in: country codes, or divisions of the one country. */
  private static String choice(PlaceRef.Ambiguous ambiguous) {
    List<KnownPlace> places =
        ambiguous.candidates().stream().map(PlaceRef.Candidate::place).toList();
    List<String> apart = distinct(places, KnownPlace::country);
    if (apart.size() < 2) {
      apart = distinct(places, KnownPlace::admin1);
    }
    return apart.size() < 2 ? "which one is open" : String.join(" or ", apart) + "?";
  }

  private static List<String> distinct(
      List<KnownPlace> places, Function<KnownPlace, @Nullable String> part) {
    return places.stream().map(part).flatMap(Stream::ofNullable).distinct().limit(3).toList();
  }

  /** Returns when an event is said to have happened; empty when that is not told. */
  public static String when(Event.@Nullable Occasion time) {
    if (time == null) {
      return "";
    }
    return switch (time.expression().ref()) {
      case TimeRef.On on -> day(on.day());
      case TimeRef.Within within -> days(within.from(), within.to());
      case TimeRef.Unresolved unresolved ->
          "“" + time.expression().passage().text() + "” (day unknown)";
    };
  }

  /** Returns a day: "19 November 2015". */
  public static String day(LocalDate day) {
    return day.getDayOfMonth() + " " + name(day.getMonth()) + " " + day.getYear();
  }

  /** Returns a stretch of days: "19–20 November 2015", "March 2015", "2015". */
  public static String days(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return day(from);
    }
    if (from.getYear() != to.getYear()) {
      return day(from) + " – " + day(to);
    }
    boolean whole = from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
    if (whole && from.getDayOfYear() == 1 && to.getMonth() == Month.DECEMBER) {
      return String.valueOf(from.getYear());
    }
    if (from.getMonth() != to.getMonth()) {
      return from.getDayOfMonth() + " " + name(from.getMonth()) + " – " + day(to);
    }
    return whole
        ? name(from.getMonth()) + " " + from.getYear()
        : from.getDayOfMonth() + "–" + day(to);
  }

  private static String name(Month month) {
    return month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT);
  }

  /** Returns tolls as they are told: "at least 6 civilians killed (3 children), 2 injured". */
  public static String tolls(List<Toll> tolls) {
    return tolls.stream()
        .filter(toll -> toll.partOf() == null)
        .map(whole -> toll(whole) + parts(whole, tolls))
        .collect(Collectors.joining(", "));
  }

  private static String parts(Toll whole, List<Toll> tolls) {
    List<String> parts =
        tolls.stream()
            .filter(toll -> whole.equals(toll.partOf()))
            .map(part -> count(part.count()) + (part.of().isEmpty() ? "" : " " + part.of()))
            .toList();
    return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + " among them)";
  }

  /** Returns a toll: "6 civilians killed", "nobody injured". */
  public static String toll(Toll toll) {
    String of = toll.of().isEmpty() ? "" : " " + toll.of();
    if (toll.count() instanceof Count.Exactly exactly && exactly.number() == 0) {
      return (of.isEmpty() ? "nobody" : "no" + of) + " " + toll.harm().label();
    }
    return count(toll.count()) + of + " " + toll.harm().label();
  }

  /** Returns a count: "6", "at least 6", "6–9", "dozens". */
  public static String count(Count count) {
    return switch (count) {
      case Count.Exactly exactly -> number(exactly.number());
      case Count.AtLeast atLeast -> "at least " + number(atLeast.number());
      case Count.AtMost atMost -> "up to " + number(atMost.number());
      case Count.About about -> "about " + number(about.number());
      case Count.Between between -> number(between.least()) + "–" + number(between.most());
      case Count.InWords inWords -> inWords.words();
    };
  }

  /** Returns a toll over several claims: "6–9 killed", "at least 24 injured". */
  public static String range(TollRange range, Harm harm) {
    Integer max = range.max();
    String number;
    if (max == null) {
      number = "at least " + number(range.min());
    } else if (max == range.min()) {
      number = max == 0 ? "nobody" : number(max);
    } else {
      number = range.min() == 0 ? "up to " + number(max) : number(range.min()) + "–" + number(max);
    }
    return number + " " + harm.label();
  }

  /**
   * Returns why a toll over several claims is what it is, as words to stand after the toll and a
   * colon: "the last running total that the report gives".
   */
  public static String basis(TollRange.Basis basis) {
    return switch (basis) {
      case RUNNING_TOTAL -> "the last running total that the report gives";
      case SENTENCE ->
          "what the sentence with the most adds up to; sentences are not added to each other";
      case PERSONS -> "as many persons as the report tells apart by name, age and sex";
      case HIT_LESS_DEAD -> "those hit, less those of them who died";
      case FATAL_WORD -> "a word of the report that entails a death; how many, it does not say";
      case PART ->
          "a part of the toll: the number told of people of one status, or what that leaves";
      case UNSTATED -> "not stated: the reading is older than the statement of reasons";
    };
  }

  /** Returns a number with its thousands set apart: "12,000". */
  public static String number(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** Returns what kind of event it is: "Air attack", "Arrest". */
  public static String event(EventType type, @Nullable Mode mode) {
    return mode == null ? what(type) : how(type, mode);
  }

  private static String what(EventType type) {
    return switch (type) {
      case AGREE -> "Agreement";
      case CONSULT -> "Talks";
      case SUPPORT -> "Support";
      case CONCEDE -> "Concession";
      case COOPERATE -> "Cooperation";
      case AID -> "Aid";
      case RETREAT -> "Retreat";
      case REQUEST -> "Demand";
      case ACCUSE -> "Accusation";
      case REJECT -> "Refusal";
      case THREATEN -> "Threat";
      case PROTEST -> "Protest";
      case SANCTION -> "Sanction";
      case MOBILIZE -> "Mobilisation";
      case COERCE -> "Coercion";
      case ASSAULT -> "Attack";
    };
  }

  private static String how(EventType type, Mode mode) {
    return switch (mode) {
      case ABDUCT -> "Abduction";
      case BEAT -> "Beating";
      case TORTURE -> "Torture";
      case SEXUAL -> "Sexual violence";
      case TARGETED -> "Targeted killing";
      case DESTROY -> "Destruction";
      case PRIMITIVE -> "Attack with simple weapons";
      case FIREARMS -> "Shooting";
      case EXPLOSIVES -> "Bombing";
      case SUICIDE_ATTACK -> "Suicide attack";
      case AERIAL -> "Air attack";
      case DRONE -> "Drone attack";
      case HEAVY_WEAPONS -> "Shelling";
      case CROWD_CONTROL -> "Force against a crowd";
      case UNCONVENTIONAL -> "Attack with unconventional weapons";
      case SEIZE -> "Seizure";
      case RESTRICT -> type == EventType.THREATEN ? "Threat of restrictions" : "Restriction";
      case CENSOR -> "Censorship";
      case CURFEW -> "Curfew";
      case MARTIAL_LAW -> "Martial law";
      case ARREST -> type == EventType.THREATEN ? "Threat of arrest" : "Arrest";
      case DEPORT -> "Deportation";
      case WITHDRAW -> type == EventType.SANCTION ? "Relations cut" : "Withdrawal";
      case RELEASE -> "Release";
      case DISARM -> "Disarmament";
      case CEASEFIRE -> "Ceasefire";
      case ACCESS -> "Access granted";
      case RESIGN -> "Resignation";
      case TROOPS -> "Troops on the move";
      case WEAPONS -> "Weapons on the move";
      case POLICE -> "Police on the move";
      case MILITIA -> "Militia on the move";
      case WITHHOLD -> "Supplies withheld";
      case MISINFORMATION -> "Misinformation";
      case CYBER -> "Cyberattack";
      case DEMO -> "Demonstration";
      case RIOT -> "Riot";
      case STRIKE -> "Strike";
      case HUNGER -> "Hunger strike";
      case BOYCOTT -> "Boycott";
      case OBSTRUCT -> "Obstruction";
      case VANDALIZE -> "Vandalism";
      case CONVICT -> "Charge or conviction";
      case EXPEL -> type == EventType.THREATEN ? "Threat of expulsion" : "Removal";
      case DISCONTINUE -> "Sanction";
      case VISIT -> "Visit";
      case THIRD_PARTY -> "Mediation";
      case MULTILATERAL -> "Talks of several";
      case PHONE -> "Call";
      case ASSIST -> type == EventType.REJECT ? "Help refused" : "Request for help";
      case CHANGE -> type == EventType.REJECT ? "Change refused" : "Demand for change";
      case YIELD -> type == EventType.REJECT ? "Refusal to yield" : "Demand to yield";
      case MEET -> type == EventType.REJECT ? "Talks refused" : "Call for talks";
      case DISAPPROVE -> "Disapproval";
      case INVESTIGATE -> "Investigation";
      case ALLEGE -> "Accusation";
      case RELATIONS -> "Threat to relations";
      case TERRITORY -> "Threat to territory";
      case VIOLENCE -> "Threat of violence";
    };
  }

  private static void append(StringBuilder line, String before, String words) {
    if (!words.isEmpty()) {
      line.append(before).append(words);
    }
  }
}
