package dateline.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dateline.model.Arrival;
import dateline.model.Report;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
  @TempDir Path folder;

  @Test
  void aTextFileBecomesAReportOfItsNameAndWords() throws IOException {
    Arrival.Arrived arrived = arrived(Intake.standard().read(file("osk.txt", "Six killed.\n")));
    assertEquals("osk.txt", arrived.report().id());
    assertEquals("Six killed.\n", arrived.report().text());
    assertEquals(Report.named("osk.txt", "Six killed.\n"), arrived.report());
  }

  @Test
  void aStreamBecomesAReportNamedByItsDigest() {
    Arrival.Arrived arrived =
        (Arrival.Arrived) Given.bytes("Six killed.".getBytes(UTF_8), "standard input");
    assertEquals(Report.of("Six killed."), arrived.report());
    assertEquals("standard input", arrived.source());
  }

  @Test
  void filesArriveInTheOrderGivenAndABadOneStopsNone() throws IOException {
    Path b = file("b.txt", "second");
    Path a = file("a.txt", "first");
    List<Arrival> arrivals = open(Intake.standard(), b, folder.resolve("missing.txt"), a);
    assertEquals("b.txt", arrived(arrivals.get(0)).report().id());
    assertEquals("there is no such file", refused(arrivals.get(1)).why());
    assertEquals("a.txt", arrived(arrivals.get(2)).report().id());
  }

  @Test
  void aFolderGivesItsTextsAndPagesByNameSubfoldersIncluded() throws IOException {
    file("b.TXT", "b");
    file("a.html", "plain words in it");
    file("sub/c.text", "c");
    file(".hidden.txt", "no");
    file(".git/d.txt", "no");
    file("map.png", "no");
    file("README.md", "no");
    file("old.jsonl", "{}");
    file("Page.html", "e");
    file("Page_files/ad.html", "no");
    List<String> notes = new ArrayList<>();
    List<Arrival> arrivals = open(Intake.standard().notes(notes::add), folder);
    assertEquals(
        List.of("Page.html", "a.html", "b.TXT", "sub/c.text"),
        arrivals.stream().map(arrival -> arrived(arrival).report().id()).toList());
    assertEquals(folder.resolve("Page.html").toString(), arrivals.getFirst().source());
    assertEquals(1, notes.size());
    assertTrue(notes.getFirst().endsWith("README.md, map.png, old.jsonl"), notes.getFirst());
  }

  @Test
  void reportsOfTheSameNameAreToldApart() throws IOException {
    Path one = file("one/osk.txt", "1");
    Path two = file("two/osk.txt", "2");
    List<String> ids =
        open(Intake.standard(), one, two, two).stream()
            .map(arrival -> arrived(arrival).report().id())
            .toList();
    assertEquals(List.of("osk.txt", two.toString(), two + " (2)"), ids);
  }

  @Test
  void filesOfManyReportsGoToTheirReaderInTheirPlace() throws IOException {
    file("a.txt", "a");
    file("b.jsonl", "{}");
    file("c.jsonl.gz", "{}");
    file("d.txt", "d");
    List<String> closed = new ArrayList<>();
    Intake intake =
        Intake.standard()
            .bundles(
                path -> {
                  String name = String.valueOf(path.getFileName());
                  Arrival arrival = new Arrival.Arrived(name, Report.named(name, "x"), List.of());
                  return Stream.of(arrival, arrival).onClose(() -> closed.add(name));
                });
    List<String> ids =
        open(intake, folder).stream().map(arrival -> arrived(arrival).report().id()).toList();
    assertEquals(List.of("a.txt", "b.jsonl", "b.jsonl", "c.jsonl.gz", "c.jsonl.gz", "d.txt"), ids);
    assertEquals(List.of("b.jsonl", "c.jsonl.gz"), closed);
  }

  @Test
  void aFileIsOpenedNoEarlierThanItsTurn() throws IOException {
    Path first = file("a.txt", "first");
    Path second = file("b.txt", "as it was");
    try (Stream<Arrival> arrivals = Intake.standard().open(List.of(first, second))) {
      Iterator<Arrival> turn = arrivals.iterator();
      turn.next();
      Files.writeString(second, "as it is");
      assertEquals("as it is", arrived(turn.next()).report().text());
    }
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    assertEquals("it is empty", refused(Intake.standard().read(file("a.txt", ""))).why());
  }

  @Test
  void aFileOfBlanksIsRefused() throws IOException {
    Arrival arrival = Intake.standard().read(file("a.txt", "\uFEFF \r\n\t\n"));
    assertEquals("it holds nothing but blanks", refused(arrival).why());
  }

  @Test
  void aFolderWithoutReportsIsRefused() throws IOException {
    file("map.png", "no");
    List<Arrival> arrivals = open(Intake.standard(), folder);
    assertEquals("this folder holds no report", refused(arrivals.getFirst()).why());
    assertEquals(1, arrivals.size());
  }

  @Test
  void aFolderReadAsAFileIsRefused() {
    assertEquals("this is a folder", refused(Intake.standard().read(folder)).why());
  }

  @Test
  void aDeviceIsRefusedUnopened() {
    Path device = Path.of("/dev/zero");
    assumeFalse(!Files.exists(device), "no devices here");
    assertTrue(refused(Intake.standard().read(device)).why().startsWith("this is no regular"));
  }

  @Test
  void whatMayNotBeReadIsRefused() {
    Source source = new Source("a.txt", null);
    Arrival closed = Intake.refusal(source, new AccessDeniedException("a.txt"));
    assertEquals("you may not read it", refused(closed).why());
    Arrival broken = Intake.refusal(source, new FileSystemException("a", null, "I/O error"));
    assertEquals("it could not be read (I/O error)", refused(broken).why());
  }

  @Test
  void aFileClosedToUsIsRefused() throws IOException {
    Path file = file("a.txt", "secret");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(file), "root may read everything: see the test above");
    assertEquals("you may not read it", refused(Intake.standard().read(file)).why());
  }

  @Test
  void aFileBeyondTheLimitIsRefusedAndOneWithinItIsNot() throws IOException {
    Intake small = Intake.standard().limit(10);
    assertEquals("1234567890", arrived(small.read(file("a.txt", "1234567890"))).report().text());
    Arrival.Refused refused = refused(small.read(file("b.txt", "12345678901")));
    assertEquals("it is larger than 10 bytes, the most that is read", refused.why());
    assertEquals("split it: one report a file", refused.remedy());
    assertThrows(IllegalArgumentException.class, () -> Intake.standard().limit(0));
  }

  @Test
  void fiftyMegabytesOfTextAreRead() throws IOException {
    String line = "Six people were killed in Osk on Monday, “officials” said.\r\n";
    Path file = file("big.txt", line.repeat(50_000_000 / 64));
    int length = (line.length() - 1) * (50_000_000 / 64);
    assertEquals(length, arrived(Intake.standard().read(file)).report().text().length());
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static List<Arrival> open(Intake intake, Path... paths) {
    try (Stream<Arrival> arrivals = intake.open(List.of(paths))) {
      return arrivals.toList();
    }
  }

  private static Arrival.Arrived arrived(Arrival arrival) {
    return assertInstanceOf(Arrival.Arrived.class, arrival);
  }

  private static Arrival.Refused refused(Arrival arrival) {
    return assertInstanceOf(Arrival.Refused.class, arrival);
  }
}
