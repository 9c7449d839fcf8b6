package dateline.exchange;

import dateline.model.Claim;
import dateline.model.Event;
import dateline.model.Harm;
import dateline.model.KnownPlace;
import dateline.model.Mention.PlaceName;
import dateline.model.PlaceRef;
import dateline.model.Problem;
import dateline.model.Reading;
import dateline.model.Report;
import dateline.model.Span;
import dateline.model.Toll;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The claims of readings as a table that opens in a spreadsheet: comma-separated (RFC 4180), one
 * row a claim, one a report that has none, so that no report is silently missing.
 *
 * <p>It begins with a byte order mark, without which Excel takes UTF-8 for something else, and text
 * that a spreadsheet would run as a formula is set off by an apostrophe.
 */
public final class ClaimTable {
  private static final List<String> COLUMNS =
      List.of(
          "report",
          "outlet",
          "title",
          "published",
          "incident",
          "event",
          "mode",
          "what",
          "from",
          "to",
          "place as written",
          "place name",
          "country",
          "lat",
          "lon",
          "precision",
          "killed min",
          "killed max",
          "injured min",
          "injured max",
          "other tolls",
          "status",
          "certainty",
          "who says so",
          "words",
          "start",
          "end",
          "problems");

  /** Longest text in a cell; Excel takes 32,767 characters. */
  private static final int LONGEST = 32_000;

  private ClaimTable() {}

  /** Returns the names of the columns, in order. */
  public static List<String> columns() {
    return COLUMNS;
  }

  /** Returns the first line, with the byte order mark before and the line break after it. */
  public static String header() {
    return "\uFEFF" + line(COLUMNS);
  }

  /** Returns the rows of one reading, each with its line break. */
  public static String rows(Reading reading) {
    List<Claim> claims = reading.claims();
    if (claims.isEmpty()) {
      return line(withoutClaim(reading));
    }
    CodePoints codePoints = CodePoints.of(reading.report().text());
    ReadingIds ids = new ReadingIds(reading);
    StringBuilder rows = new StringBuilder();
    for (Claim claim : claims) {
      List<Problem> problems =
          claim.equals(claims.getFirst())
              ? reading.problems()
              : problemsOf(claim, reading.problems());
      rows.append(line(row(reading.report(), claim, ids, codePoints, problems)));
    }
    return rows.toString();
  }

  private static List<String> row(
      Report report, Claim claim, ReadingIds ids, CodePoints codePoints, List<Problem> problems) {
    Event event = claim.event();
    List<String> row = beginning(report);
    row.add(ids.incidentOf(claim));
    row.add(event.type().name());
    row.add(event.mode() == null ? "" : event.mode().label());
    row.add(text(Phrases.claim(claim)));
    Days days = Days.of(event.time() == null ? null : event.time().expression().ref());
    row.add(value(days.from()));
    row.add(value(days.to()));
    place(row, event);
    range(row, ClaimToll.of(claim, Harm.KILLED));
    range(row, ClaimToll.injured(claim));
    row.add(text(otherTolls(event)));
    row.add(claim.status().label());
    row.add(claim.certainty().label());
    row.add(text(Phrases.speakers(claim)));
    row.add(text(claim.sentence().text()));
    row.add(value(codePoints.start(claim.sentence().span())));
    row.add(value(codePoints.end(claim.sentence().span())));
    row.add(text(told(problems)));
    return row;
  }

  private static List<String> withoutClaim(Reading reading) {
    List<String> row = beginning(reading.report());
    while (row.size() < COLUMNS.size() - 1) {
      row.add("");
    }
    row.set(COLUMNS.indexOf("what"), "no claim was found in this report");
    row.add(text(told(reading.problems())));
    return row;
  }

  private static List<String> beginning(Report report) {
    List<String> row = new ArrayList<>(COLUMNS.size());
    row.add(text(report.id()));
    row.add(text(report.outlet()));
    row.add(text(report.title()));
    row.add(value(report.published()));
    return row;
  }

  private static void place(List<String> row, Event event) {
    PlaceName place = event.place();
    KnownPlace known =
        place != null && place.ref() instanceof PlaceRef.Resolved resolved
            ? resolved.place()
            : null;
    row.add(place == null ? "" : text(place.passage().text()));
    row.add(known == null ? "" : text(known.name()));
    row.add(known == null ? "" : value(known.country()));
    row.add(known == null ? "" : value(known.latitude()));
    row.add(known == null ? "" : value(known.longitude()));
    row.add(event.precision().name().toLowerCase(Locale.ROOT));
  }

  private static void range(List<String> row, @Nullable ClaimToll toll) {
    row.add(toll == null ? "" : value(toll.min()));
    row.add(toll == null ? "" : value(toll.max()));
  }

  private static String otherTolls(Event event) {
    return event.tolls().stream()
        .filter(toll -> toll.harm() != Harm.KILLED && toll.harm() != Harm.INJURED)
        .filter(toll -> toll.partOf() == null)
        .map(Phrases::toll)
        .collect(Collectors.joining("; "));
  }

  /** The problems of the whole report, and those with the words that a claim rests on. */
  private static List<Problem> problemsOf(Claim claim, List<Problem> problems) {
    Event event = claim.event();
    List<Span> ground =
        Stream.concat(
                Stream.of(
                    claim.sentence(),
                    event.place() == null ? null : event.place().passage(),
                    event.time() == null ? null : event.time().expression().passage()),
                event.tolls().stream().map(Toll::passage))
            .filter(Objects::nonNull)
            .map(passage -> passage.span())
            .toList();
    return problems.stream()
        .filter(
            problem -> problem.span() == null || ground.stream().anyMatch(problem.span()::overlaps))
        .toList();
  }

  private static String told(List<Problem> problems) {
    return problems.stream().map(Problem::message).distinct().collect(Collectors.joining(" | "));
  }

  private static String value(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  /**
   * Makes a cell of words that are not our own: one line, nothing that a spreadsheet would run, and
   * nothing longer than it can hold.
   */
  private static String text(@Nullable String words) {
    if (words == null) {
      return "";
    }
    String cell = words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    if (cell.length() > LONGEST) {
      int end = Character.isHighSurrogate(cell.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
      cell = cell.substring(0, end) + " … (cut off here, " + cell.length() + " characters long)";
    }
    return !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }

  private static String line(List<String> cells) {
    return cells.stream().map(ClaimTable::quoted).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String quoted(String cell) {
    boolean plain = cell.indexOf('"') < 0 && cell.indexOf(',') < 0 && cell.indexOf('\n') < 0;
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
