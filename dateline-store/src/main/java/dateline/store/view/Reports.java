package dateline.store.view;

import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Lists of reports. */
public final class Reports {
  private static final int OFFERED = 200;

  private final Jdbi database;
  private final Remembered remembered;

  /** Makes the lists of an open database. */
  public Reports(Jdbi database, Remembered remembered) {
    this.database = database;
    this.remembered = remembered;
  }

  /** How a list is ordered; what is not known stands last. */
  public enum Order {
    /** By day of publication, the newest first. */
    NEWEST("report.published is null, report.published desc, report.number"),
    /** By day of publication, the oldest first. */
    OLDEST("report.published is null, report.published, report.number"),
    /** As they came into the record, the last first. */
    ADDED("report.number desc"),
    /** By outlet. */
    OUTLET(
        "report.outlet is null, report.outlet collate nocase, report.published desc, report.number"),
    /** By number of claims, the most first. */
    CLAIMS("report.claims desc, report.number"),
    /** By number of problems, the most first. */
    PROBLEMS("report.problems desc, report.number");

    private final String sql;

    Order(String sql) {
      this.sql = sql;
    }
  }

  /**
   * Returns a part of the list of the reports that are wanted.
   *
   * @param page which part, from 1
   */
  public Rows<ReportRow> list(ReportFilter filter, Order order, int page) {
    return remembered.answer(
        List.of("reports", filter, order, page), () -> asked(filter, order, page));
  }

  private Rows<ReportRow> asked(ReportFilter filter, Order order, int page) {
    Conditions conditions = filter.conditions();
    String from =
        filter.searches()
            ? " from report_words join report on report.number = report_words.rowid"
            : " from report";
    String found =
        filter.searches() ? "snippet(report_words, -1, char(2), char(3), '…', 32)" : "null";
    return Glance.at(
        database,
        handle -> {
          long total =
              conditions
                  .bind(handle.createQuery("select count(*)" + from + conditions.where()))
                  .mapTo(Long.class)
                  .one();
          List<ReportRow> rows =
              conditions
                  .bind(
                      handle.createQuery(
                          "select report.number, report.id, report.outlet, report.title,"
                              + " report.published, report.language, report.characters,"
                              + " report.claims, report.incidents, report.problems,"
                              + " substr(report.text, 1, 240) as opening, (select summary from"
                              + " incident where incident.report = report.number and ordinal = 1)"
                              + " as incident, "
                              + found
                              + " as found"
                              + from
                              + conditions.where()
                              + " order by "
                              + order.sql
                              + " limit "
                              + Rows.SIZE
                              + " offset :offset"))
                  .bind("offset", Rows.before(page))
                  .mapTo(ReportRow.class)
                  .list();
          return Rows.of(rows, total, page);
        });
  }

  /** Returns the outlets with how many reports each has, the most first. */
  public List<Tally> outlets() {
    return tallies("select coalesce(outlet, 'unknown') as value, count(*) as count from report");
  }

  /** Returns the languages with how many reports each has, the most first. */
  public List<Tally> languages() {
    return tallies("select coalesce(language, 'unknown') as value, count(*) as count from report");
  }

  /** Returns the codes of problems with how many reports each concerns, the most first. */
  public List<Tally> problems() {
    return tallies("select code as value, count(distinct report) as count from problem");
  }

  private List<Tally> tallies(String question) {
    return remembered.answer(List.of(question), () -> asked(question));
  }

  private List<Tally> asked(String question) {
    return database.withHandle(
        handle ->
            handle
                .createQuery(question + " group by 1 order by count desc, value limit " + OFFERED)
                .mapTo(Tally.class)
                .list());
  }

  /** Returns the numbers of the reports that came with an id, in order. */
  public List<Long> named(String id) {
    return database.withHandle(
        handle ->
            handle
                .createQuery("select number from report where id = :id order by number")
                .bind("id", id)
                .mapTo(Long.class)
                .list());
  }

  /** Returns how many reports there are. */
  public long count() {
    return database.withHandle(
        handle -> handle.createQuery("select count(*) from report").mapTo(Long.class).one());
  }
}
