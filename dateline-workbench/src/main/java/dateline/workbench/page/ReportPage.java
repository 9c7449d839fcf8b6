package dateline.workbench.page;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dateline.model.Problem;
import dateline.model.Reading;
import dateline.model.Report;
import dateline.store.Store;
import dateline.store.ledger.Ledger;
import dateline.store.view.IncidentFilter;
import dateline.store.view.IncidentRow;
import dateline.store.view.Incidents;
import dateline.workbench.text.Mark;
import dateline.workbench.text.Paragraph;
import dateline.workbench.text.Visible;
import dateline.workbench.web.NotFound;
import dateline.workbench.web.Page;
import dateline.workbench.web.PageMapping;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * A report: its text with all that was read in it, and its claims beside it.
 *
 * @param number its number in the record
 * @param about what is known of the report itself
 * @param kept how it came into the record
 * @param incidents its incidents, the main one first
 * @param claims its claims, in the order of the text
 * @param marks the words that something was read in, in the order of the text
 * @param text the text, verbatim, in which the marks count code points
 * @param paragraphs the same, line by line, cut at the marks; no part of the JSON
 * @param problems what could not be read or resolved
 */
public record ReportPage(
    long number,
    About about,
    Kept kept,
    List<IncidentRow> incidents,
    List<ClaimCard> claims,
    List<Mark> marks,
    String text,
    @JsonIgnore List<Paragraph> paragraphs,
    List<Trouble> problems)
    implements Page {
  private static final int TITLE = 90;

  /** Copies the lists. */
  public ReportPage {
    incidents = List.copyOf(incidents);
    claims = List.copyOf(claims);
    marks = List.copyOf(marks);
    paragraphs = List.copyOf(paragraphs);
    problems = List.copyOf(problems);
  }

  /**
   * What is known of a report.
   *
   * @param publishedFrom given, metadata or text; null when the day is not known
   * @param characters length of the text in code points
   */
  public record About(
      String id,
      @Nullable String title,
      @Nullable String outlet,
      @Nullable LocalDate published,
      @Nullable String publishedFrom,
      @Nullable String language,
      @Nullable String translatedFrom,
      @Nullable String url,
      @Nullable String byline,
      int characters,
      String sha256) {}

  /**
   * How a report came into the record.
   *
   * @param added number of the entry of the ledger
   * @param at when, ISO 8601
   * @param by who added it
   * @param because where it came from
   * @param read number of the entry of its reading
   * @param engine what read it
   */
  public record Kept(long added, String at, String by, String because, long read, String engine) {}

  /**
   * A problem of a reading.
   *
   * @param words the words concerned; null when it concerns the whole report
   */
  public record Trouble(String code, String message, @Nullable String words) {}

  @Override
  public String template() {
    return "report.jte";
  }

  @Override
  public String title() {
    return heading();
  }

  /** Returns what the page is headed by: the report's title, else the beginning of its text. */
  public String heading() {
    String given = about.title();
    return Visible.line(given == null ? opening() : given, TITLE);
  }

  private String opening() {
    return text.lines().filter(line -> !line.isBlank()).findFirst().orElse(about.id());
  }

  private static ReportPage of(Ledger.Kept kept, List<IncidentRow> incidents) {
    Reading reading = kept.reading();
    Report report = reading.report();
    Marking marking = new Marking(reading);
    return new ReportPage(
        kept.number(),
        about(report),
        new Kept(
            kept.added().number(),
            kept.added().at(),
            kept.added().by(),
            kept.added().because(),
            kept.made().number(),
            "Dateline " + reading.engine().version() + ", rules " + reading.engine().reader()),
        incidents,
        new ClaimCards(kept.number(), reading, marking).cards(),
        marking.placed().stream().map(Paragraph.Placed::mark).toList(),
        report.text(),
        Paragraph.of(report.text(), marking.placed()),
        reading.problems().stream().map(problem -> trouble(problem, report)).toList());
  }

  private static About about(Report report) {
    Report.DateSource from = report.publishedFrom();
    return new About(
        report.id(),
        report.title(),
        report.outlet(),
        report.published(),
        from == null ? null : Query.label(from),
        report.language(),
        report.translatedFrom(),
        report.url(),
        report.byline(),
        report.text().codePointCount(0, report.text().length()),
        report.sha256());
  }

  private static Trouble trouble(Problem problem, Report report) {
    return new Trouble(
        problem.code(),
        problem.message(),
        problem.span() == null ? null : problem.span().in(report.text()));
  }

  /** Answers with a report. */
  @RestController
  public static final class Controller {
    private final Store store;

    /** Makes one over a store. */
    public Controller(Store store) {
      this.store = store;
    }

    /** Returns the report of a number. */
    @PageMapping("/reports/{number}")
    public ReportPage report(@PathVariable String number) {
      Ledger.Kept kept =
          number.matches("[1-9][0-9]{0,17}")
              ? store.ledger().kept(Long.parseLong(number)).orElse(null)
              : null;
      if (kept == null) {
        throw new NotFound("report " + Visible.line(number, 40) + " in the record");
      }
      IncidentFilter ofReport =
          new IncidentFilter(null, null, null, null, null, null, null, null, null, kept.number());
      return of(kept, store.incidents().list(ofReport, Incidents.Order.REPORT, 1).rows());
    }
  }
}
