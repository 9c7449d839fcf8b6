package dateline.intake;

import dateline.model.Arrival;
import dateline.model.Problem;
import dateline.model.Report;
import java.util.List;
import java.util.Optional;

/** The bytes of one source on their way to a report. */
final class Contents {
  private Contents() {}

  /** Makes a report of bytes, or says why there is none in them. */
  static Arrival read(Source source, byte[] bytes) {
    if (bytes.length == 0) {
      return source.refused("it is empty", "check that it was saved or downloaded whole");
    }
    Optional<FileKind> kind = FileKind.of(source, bytes);
    if (kind.isPresent()) {
      return source.refused("this is " + kind.get().what(), kind.get().remedy());
    }
    return read(source, Decoded.of(bytes));
  }

  private static Arrival read(Source source, Decoded decoded) {
    if (decoded.isBinary()) {
      return source.refused(
          "this is no text: it is full of control characters",
          "save the report as .txt or .html first");
    }
    if (decoded.text().isBlank()) {
      return source.refused(
          "it holds nothing but blanks", "check that it was saved or downloaded whole");
    }
    if (Markup.isPage(decoded.text(), source)) {
      return PageReader.read(source, decoded);
    }
    Report report = source.report(decoded.text());
    List<Problem> problems = decoded.problems(report.text());
    return new Arrival.Arrived(source.name(), report, problems);
  }
}
