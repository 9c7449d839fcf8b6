package dateline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dateline.model.Arrival;
import dateline.model.Report;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole pages as they are laid out in the wild; all of them are made up. */
class LayoutTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "newspaper.html",
        "ngo.html",
        "blog.html",
        "liveblog.html",
        "ministry.html",
        "old-tables.htm"
      })
  void aPageGivesItsArticleAndWhatItSaysOfItself(String name) throws Exception {
    Arrival arrival = Intake.standard().read(resource(name));
    String expected = name.substring(0, name.lastIndexOf('.')) + ".expected.txt";
    assertEquals(
        Files.readString(resource(expected)),
        shown(assertInstanceOf(Arrival.Arrived.class, arrival)));
  }

  private static String shown(Arrival.Arrived arrived) {
    Report report = arrived.report();
    return """
        title: %s
        byline: %s
        outlet: %s
        published: %s
        language: %s
        url: %s
        problems: %s

        %s
        """
        .formatted(
            report.title(),
            report.byline(),
            report.outlet(),
            report.published(),
            report.language(),
            report.url(),
            Given.codes(arrived),
            report.text());
  }

  private static Path resource(String name) throws IOException, URISyntaxException {
    var url = LayoutTest.class.getResource(name);
    if (url == null) {
      throw new IOException("no resource " + name);
    }
    return Path.of(url.toURI());
  }
}
