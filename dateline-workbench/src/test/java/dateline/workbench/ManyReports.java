package dateline.workbench;

import dateline.exchange.JsonNotation;
import dateline.model.Entry;
import dateline.model.Reading;
import dateline.model.Report;
import dateline.store.Store;
import dateline.store.ledger.Ledger;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A store of as many reports as are wanted: the samples over and over, each time in another outlet,
 * with its days and places moved a little.
 */
final class ManyReports {
  private static final Pattern DAY = Pattern.compile("\"(\\d{4}-\\d{2}-\\d{2})\"");
  private static final Pattern LATITUDE = Pattern.compile("\"lat\":(-?[0-9.]+)");
  private static final Pattern GEONAMES = Pattern.compile("\"geonames\":([0-9]+)");
  private static final int AT_ONCE = 500;

  private final JsonNotation notation = new JsonNotation();
  private final List<Ledger.Kept> samples;

  /** Makes one from a store of samples. */
  ManyReports(Store samples) {
    this.samples = new ArrayList<>();
    for (long number = 1; number <= samples.reports().count(); number++) {
      this.samples.add(samples.ledger().kept(number).orElseThrow());
    }
  }

  /** Returns a store, in a file that is not there yet, of so many reports. */
  Store of(Path file, int reports) {
    Store store = Store.open(file, notation, Clock.systemUTC());
    List<Ledger.Item> items = new ArrayList<>();
    for (int i = 0; i < reports; i++) {
      items.add(item(i));
      if (items.size() == AT_ONCE || i == reports - 1) {
        store.ledger().add(items, new Entry.By.Person("a tester"));
        items.clear();
      }
    }
    return store;
  }

  private Ledger.Item item(int i) {
    Ledger.Kept sample = samples.get(i % samples.size());
    int round = i / samples.size();
    Report report = sample.report().outlet("Paper " + (i % 97)).published(day(i), given());
    Report named =
        new Report(
            "r" + i,
            report.text(),
            report.title(),
            report.published(),
            report.publishedFrom(),
            report.outlet(),
            "number " + i,
            report.byline(),
            report.language(),
            report.translatedFrom());
    Reading moved = notation.reading(moved(sample.made().body(), round), named);
    Reading reading =
        new Reading(
            named,
            moved.places(),
            moved.times(),
            moved.actors(),
            moved.attributions(),
            moved.claims(),
            moved.incidents(),
            moved.problems(),
            moved.engine());
    return new Ledger.Item(named, reading, "a test of many reports");
  }

  private static LocalDate day(int i) {
    return LocalDate.of(2014, 1, 1).plusDays(i % 3000);
  }

  private static Report.DateSource given() {
    return Report.DateSource.GIVEN;
  }

  private static String moved(String line, int round) {
    String days =
        DAY.matcher(line)
            .replaceAll(
                found -> "\"" + LocalDate.parse(found.group(1)).plusDays(round % 900) + "\"");
    String north =
        LATITUDE
            .matcher(days)
            .replaceAll(
                found ->
                    "\"lat\":"
                        + Math.round(
                                (Double.parseDouble(found.group(1)) + 0.01 * (round % 60)) * 1e4)
                            / 1e4);
    return GEONAMES
        .matcher(north)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    "\"geonames\":" + (Long.parseLong(found.group(1)) + round % 60)));
  }
}
