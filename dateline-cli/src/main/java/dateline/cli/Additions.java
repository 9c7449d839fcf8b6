package dateline.cli;

import dateline.exchange.Phrases;
import dateline.model.Entry;
import dateline.store.Store;
import dateline.store.ledger.Ledger;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Adds what was read to the record, some of it at a time, for each time the disk is waited for.
 * What is said to be added is on the disk.
 */
final class Additions implements InOrder.Taker<Addition> {
  private static final int MOST = 32;
  private static final int MOST_CHARACTERS = 4_000_000;
  private static final long LONGEST_NANOS = 500_000_000;

  private final Store store;
  private final Entry.By by;
  private final Output output;
  private final Messages messages;
  private final Progress progress;
  private final List<Addition> waiting = new ArrayList<>();
  private long since;
  private long characters;
  private boolean isHeard = true;
  private int added;
  private int there;
  private int refused;

  Additions(Store store, Entry.By by, Output output, Messages messages) {
    this.store = store;
    this.by = by;
    this.output = output;
    this.messages = messages;
    this.progress = new Progress(messages);
  }

  @Override
  public void take(Addition addition) throws Output.Failure {
    if (waiting.isEmpty()) {
      since = System.nanoTime();
    }
    waiting.add(addition);
    if (addition instanceof Addition.Read read) {
      characters += read.item().report().text().length();
    }
    if (waiting.size() >= MOST || characters >= MOST_CHARACTERS) {
      commit();
    }
    meanwhile();
  }

  @Override
  public void meanwhile() throws Output.Failure {
    if (!waiting.isEmpty() && System.nanoTime() - since >= LONGEST_NANOS) {
      commit();
    }
  }

  /** Adds what still waits and tells the sum; true when every report could be read. */
  boolean finish() throws Output.Failure {
    commit();
    progress.end();
    messages.say(sum());
    return refused == 0;
  }

  private void commit() throws Output.Failure {
    Iterator<Optional<Ledger.Added>> kept = keep().iterator();
    for (Addition addition : waiting) {
      switch (addition) {
        case Addition.Read read -> tell(read, kept.next());
        case Addition.There known -> {
          there++;
          line("there", known.number(), known.id());
        }
        case Addition.Refused none -> refuse(none.complaint());
      }
      progress.step(!(addition instanceof Addition.Refused));
    }
    waiting.clear();
    characters = 0;
  }

  /** Returns what became of each that was read; empty where it cannot be written down. */
  private List<Optional<Ledger.Added>> keep() {
    List<Ledger.Item> items =
        waiting.stream()
            .flatMap(each -> each instanceof Addition.Read read ? Stream.of(read) : Stream.empty())
            .map(Addition.Read::item)
            .toList();
    try {
      return store.ledger().add(items, by).stream().map(Optional::of).toList();
    } catch (IllegalArgumentException e) {
      return items.stream().map(this::keepAlone).toList();
    }
  }

  private Optional<Ledger.Added> keepAlone(Ledger.Item item) {
    try {
      return Optional.of(store.ledger().add(List.of(item), by).getFirst());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private void tell(Addition.Read read, Optional<Ledger.Added> kept) throws Output.Failure {
    Ledger.Item item = read.item();
    if (kept.isEmpty()) {
      refuse(
          item.because() + ": it holds what is no character and cannot be kept; correct its text");
      return;
    }
    long number = kept.get().report();
    if (kept.get().isNew()) {
      added++;
      line("added", number, item.report().id());
      namesake(number, item.report().id())
          .ifPresent(
              other ->
                  messages.say(
                      "report "
                          + number
                          + " has the id of report "
                          + other
                          + " and is not the same report; both are kept"));
    } else {
      there++;
      line("there", number, item.report().id());
    }
    if (!read.complaint().isEmpty()) {
      refuse(read.complaint());
    }
  }

  private Optional<Long> namesake(long number, String id) {
    return store.reports().named(id).stream().filter(other -> other < number).findFirst();
  }

  private void refuse(String complaint) {
    refused++;
    messages.say(complaint);
  }

  /** Tells of one report. Who has heard enough does not end the adding. */
  private void line(String state, long number, String id) throws Output.Failure {
    try {
      if (isHeard) {
        output.write(state + "\t" + number + "\t" + Shown.line(id) + "\n");
      }
    } catch (Output.Failure e) {
      if (!e.isClosedPipe()) {
        throw e;
      }
      isHeard = false;
    }
  }

  private String sum() {
    StringBuilder sum = new StringBuilder();
    sum.append(added == 0 ? "no report" : Phrases.number(added));
    sum.append(added > 1 ? " reports added" : added == 1 ? " report added" : " added");
    if (there > 0) {
      sum.append(", ").append(Phrases.number(there));
      sum.append(there == 1 ? " was there already" : " were there already");
    }
    if (refused > 0) {
      sum.append(", ").append(Phrases.number(refused)).append(" could not be read");
    }
    return sum + "; the ledger ends at " + store.ledger().head();
  }
}
