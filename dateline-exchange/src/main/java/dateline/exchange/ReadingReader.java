package dateline.exchange;

import dateline.model.Actor;
import dateline.model.Attribution;
import dateline.model.Claim;
import dateline.model.Mention.PlaceName;
import dateline.model.Mention.TimeExpression;
import dateline.model.Problem;
import dateline.model.Reading;
import dateline.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * Reads a line of JSON, schema {@code dateline/reading/1}, back into the reading that it was
 * written of: the inverse of {@link ReadingWriter}.
 *
 * <p>The line is the truth. Whatever {@link ReadingWriter} wrote comes out the same to the byte
 * when the reading is written again; the reading itself is equal to the one that was written, save
 * that the line holds confidences to four places, that a stretch of one day comes back as that day,
 * and that a toll parted into nothing comes back as one that is not parted.
 *
 * <p>Parts that the line names by an id come back as one object: an incident's claims are those of
 * the reading, a claim's place is one of its places. What follows from the rest is not read but
 * made anew: a claim's summary and days, an incident's event, place, days and status. Fields that
 * are not known are passed over, for the format only ever gets more; but every value that is read
 * must be whole, lie in the text, and quote it rightly.
 */
public final class ReadingReader {
  private ReadingReader() {}

  /**
   * Returns the reading of a line that holds its report's text.
   *
   * @throws MalformedLine when the line is no such reading, naming the place that is wrong
   */
  public static Reading read(String line) {
    return read(LineValue.of(line), null);
  }

  /**
   * Returns the reading of a line that may leave its report's text out.
   *
   * @param report the report that was read. Only its text is taken, by whose SHA-256 it must be the
   *     one that the line names; all else that is known of the report, what the reader found in the
   *     text among it, is the line's
   * @throws MalformedLine when the line is no reading, or one of another text
   */
  public static Reading read(String line, Report report) {
    return read(LineValue.of(line), report.text());
  }

  private static Reading read(LineValue line, @Nullable String text) {
    LineValue schema = line.at("schema");
    if (!schema.text().equals(ReadingWriter.SCHEMA)) {
      throw schema.wrong("is not " + ReadingWriter.SCHEMA);
    }
    Report report = ReportFields.read(line.at("report"), text);
    Quotations quotations = line.at("report").makes(() -> new Quotations(report));
    NamedParts<PlaceName> places = NamedParts.of(line, "places", new PlaceFields(quotations)::read);
    NamedParts<TimeExpression> times =
        NamedParts.of(line, "times", new TimeFields(quotations, line)::read);
    NamedParts<Actor> actors =
        NamedParts.of(line, "actors", new ActorFields(quotations, line)::read);
    NamedParts<Attribution> attributions =
        NamedParts.of(line, "attributions", new AttributionFields(quotations, actors, line)::read);
    NamedParts<Claim> claims =
        NamedParts.of(
            line, "claims", new ClaimFields(quotations, places, times, attributions, line)::read);
    return new Reading(
        report,
        places.all(),
        times.all(),
        actors.all(),
        attributions.all(),
        claims.all(),
        line.each("incidents", new IncidentFields(claims)::read),
        line.each("problems", problem -> problem(problem, quotations)),
        Provenance.engine(line.at("engine")));
  }

  private static Problem problem(LineValue fields, Quotations quotations) {
    return new Problem(
        fields.at("code").text(),
        fields.known("span", quotations::span),
        fields.at("message").text());
  }
}
