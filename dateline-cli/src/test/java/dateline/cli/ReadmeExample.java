package dateline.cli;

import dateline.exchange.Phrases;
import dateline.model.Claim;
import dateline.model.Report;
import dateline.reader.ReportReader;

/** The Java of README.md, letter by letter, so that it is compiled and run. */
final class ReadmeExample {
  private ReadmeExample() {}

  static void run() {
    ReportReader reader = ReportReader.open();
    Report report = Report.of("Two farmers were killed by shelling near Kharkiv on 3 May 2024.");
    for (Claim claim : reader.read(report).claims()) {
      System.out.println(Phrases.claim(claim) + " | " + claim.sentence().text());
    }
  }
}
