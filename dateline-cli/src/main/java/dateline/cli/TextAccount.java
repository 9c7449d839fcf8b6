package dateline.cli;

import dateline.exchange.Phrases;
import dateline.model.Claim;
import dateline.model.Event;
import dateline.model.Harm;
import dateline.model.Incident;
import dateline.model.KnownPlace;
import dateline.model.Passage;
import dateline.model.PlaceKind;
import dateline.model.PlaceRef;
import dateline.model.Problem;
import dateline.model.Reading;
import dateline.model.Report;
import dateline.model.Span;
import dateline.model.Toll;
import dateline.model.TollRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A reading told in plain words: what happened, when, where and at what cost, and under each
 * incident the words of the report that say so, with who says them.
 */
final class TextAccount {
  /** Longest sentence that is quoted whole; of a longer one, the words around the event. */
  private static final int LONGEST_QUOTE = 600;

  private final int width;
  private final boolean bold;

  TextAccount(Terminal terminal) {
    this.width = terminal.width();
    this.bold = terminal.bold();
  }

  /** Returns the account of one report, in whole lines, with an empty one at the end. */
  String of(Reading reading) {
    Page page = new Page();
    heading(page, reading);
    int number = 0;
    for (Incident incident : reading.incidents()) {
      incident(page, incident, String.format("%3d. ", ++number));
    }
    others(page, reading);
    problems(page, reading);
    return page.toString();
  }

  private void heading(Page page, Reading reading) {
    Report report = reading.report();
    String title = report.title();
    page.line("", "", Shown.bold(Shown.line(title == null ? report.id() : title)));
    page.line("", "", source(report) + (title == null ? "" : " · " + Shown.line(report.id())));
    page.gap();
    if (reading.incidents().isEmpty() && reading.claims().isEmpty()) {
      page.line("  ", "  ", "Nothing was found here that tells of an incident.");
      page.gap();
    }
  }

  /** Returns who published a report, and when. */
  static String source(Report report) {
    String outlet = report.outlet();
    return (outlet == null ? "outlet not known" : Shown.line(outlet)) + ", " + published(report);
  }

  private static String published(Report report) {
    if (report.published() == null) {
      return "undated";
    }
    String day = Phrases.day(report.published());
    return report.publishedFrom() == Report.DateSource.TEXT ? day + " (by its own text)" : day;
  }

  private void incident(Page page, Incident incident, String number) {
    String in = " ".repeat(number.length());
    page.line(number, in, headline(incident));
    String toll = toll(incident);
    if (!toll.isEmpty()) {
      page.line(in, in, toll);
    }
    Set<List<String>> quoted = new HashSet<>();
    for (Claim claim : incident.claims()) {
      if (quoted.add(List.of(words(claim), says(claim)))) {
        quote(page, claim, in + "   ");
      }
    }
    page.gap();
  }

  /**
   * Returns what happened, where and when: "Air attack north of Raqqa, Syria · 19 November 2015".
   */
  static String headline(Incident incident) {
    String when = Phrases.when(incident.event().time());
    return what(incident)
        + " · "
        + (when.isEmpty() ? "day not told" : Shown.line(when))
        + status(incident);
  }

  /** Returns the same without the day, where that is told already. */
  static String headlineWithoutDay(Incident incident) {
    return what(incident) + status(incident);
  }

  private static String what(Incident incident) {
    Event event = incident.event();
    String where = where(event);
    return Shown.bold(
        Phrases.event(event.type(), event.mode())
            + (where.isEmpty() ? ", place not told" : " " + where));
  }

  private static String status(Incident incident) {
    String status = Phrases.status(incident.main());
    return status.isEmpty() ? "" : " · " + Shown.bold(status);
  }

  private static String where(Event event) {
    String where = Shown.line(Phrases.where(event));
    if (event.place() == null || !(event.place().ref() instanceof PlaceRef.Resolved resolved)) {
      return where;
    }
    KnownPlace place = resolved.place();
    return Stream.of(
            where, place.kind() == PlaceKind.REGION ? null : place.admin1(), country(place))
        .filter(Objects::nonNull)
        .filter(part -> part.equals(where) || !where.endsWith(" " + part))
        .collect(Collectors.joining(", "));
  }

  private static @Nullable String country(KnownPlace place) {
    if (place.country() == null || place.kind() == PlaceKind.COUNTRY) {
      return null;
    }
    return switch (place.country()) {
      // The JDK's "Congo - Kinshasa" and "Myanmar (Burma)" are for lists to choose from.
      case "CD" -> "DR Congo";
      case "CG" -> "Congo";
      case "MM" -> "Myanmar";
      default -> Locale.of("", place.country()).getDisplayCountry(Locale.ENGLISH);
    };
  }

  /** Returns the toll over all claims of an incident: "6 killed (civilians) · 2–3 injured". */
  static String toll(Incident incident) {
    List<String> tolls = new ArrayList<>();
    for (Harm harm : Harm.values()) {
      TollRange range = incident.toll(harm);
      if (range != null) {
        tolls.add(Phrases.range(range, harm));
      }
    }
    return String.join(" · ", tolls);
  }

  private void quote(Page page, Claim claim, String in) {
    page.line(in, in + " ", "“" + words(claim) + "”");
    page.line(in + "  — ", in + "    ", says(claim));
  }

  private static String says(Claim claim) {
    String status = Phrases.status(claim);
    String says = Shown.line(Phrases.speakers(claim));
    return status.isEmpty() ? says : says + " · " + status;
  }

  /** Returns the words of a claim, those of its tolls in bold. */
  static String words(Claim claim) {
    Passage sentence = claim.sentence();
    String text = sentence.report().text();
    Span shown = window(claim);
    List<Span> tolls =
        claim.event().tolls().stream()
            .map(Toll::passage)
            .map(Passage::span)
            .filter(shown::covers)
            .sorted()
            .toList();
    StringBuilder words = new StringBuilder(shown.start() > sentence.span().start() ? "… " : "");
    int from = shown.start();
    for (Span toll : tolls) {
      if (toll.start() >= from) {
        words.append(part(text, from, toll.start()));
        words.append(Shown.bold(Shown.line(toll.in(text))));
        from = toll.end();
      }
    }
    words.append(part(text, from, shown.end()));
    return words.append(shown.end() < sentence.span().end() ? " …" : "").toString();
  }

  /** Shows a part of a sentence, keeping a blank at either edge as one blank. */
  private static String part(String text, int start, int end) {
    if (start == end) {
      return "";
    }
    String part = text.substring(start, end);
    String shown = Shown.line(part);
    String before = Character.isWhitespace(part.charAt(0)) ? " " : "";
    String after = Character.isWhitespace(part.charAt(part.length() - 1)) ? " " : "";
    return shown.isEmpty() ? " " : before + shown + after;
  }

  private static Span window(Claim claim) {
    Span sentence = claim.sentence().span();
    if (sentence.length() <= LONGEST_QUOTE) {
      return sentence;
    }
    String text = claim.sentence().report().text();
    Span trigger = claim.trigger().span();
    int start = Math.max(sentence.start(), trigger.start() - LONGEST_QUOTE / 2);
    int end = Math.min(sentence.end(), Math.max(trigger.end(), start + LONGEST_QUOTE));
    while (start > sentence.start() && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    while (end < sentence.end() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return new Span(start, end);
  }

  /** Claims that tell of no incident are shown as well: nothing that was read is left out. */
  private void others(Page page, Reading reading) {
    List<Claim> told = reading.incidents().stream().flatMap(i -> i.claims().stream()).toList();
    List<Claim> others = reading.claims().stream().filter(claim -> !told.contains(claim)).toList();
    if (others.isEmpty()) {
      return;
    }
    page.line("  ", "  ", "Also told:");
    others.forEach(claim -> quote(page, claim, "        "));
    page.gap();
  }

  private void problems(Page page, Reading reading) {
    List<String> messages =
        reading.problems().stream().map(Problem::message).map(Shown::line).distinct().toList();
    if (messages.isEmpty()) {
      return;
    }
    page.line("  ", "  ", "What stays open:");
    messages.forEach(message -> page.line("   - ", "     ", message));
    page.gap();
  }

  /** Returns a page to write lines on that fit this terminal. */
  Page page() {
    return new Page();
  }

  /** Lines being gathered, wrapped to the terminal. */
  final class Page {
    private final StringBuilder lines = new StringBuilder();

    /** Adds shown words, with what stands before the first line and before each that follows. */
    void line(String first, String next, String shown) {
      String before = first;
      for (String line : Shown.wrapped(shown, Math.max(20, width - Shown.columns(first)))) {
        lines.append((before + Shown.finished(line, bold)).stripTrailing()).append('\n');
        before = next;
      }
    }

    /** Adds a line as it stands, of any width: something to copy. */
    void verbatim(String line) {
      lines.append(line).append('\n');
    }

    /** Adds an empty line. */
    void gap() {
      lines.append('\n');
    }

    @Override
    public String toString() {
      return lines.toString();
    }
  }
}
