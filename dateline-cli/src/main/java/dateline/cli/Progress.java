package dateline.cli;

import dateline.exchange.Phrases;

/** Tells how far a long run is, every few seconds; a short one stays quiet. */
final class Progress {
  private static final long EVERY_NANOS = 5_000_000_000L;

  private final Messages messages;
  private final long began = System.nanoTime();
  private long told = began;
  private int read;
  private int refused;

  Progress(Messages messages) {
    this.messages = messages;
  }

  /** Counts one more source. */
  void step(boolean wasRead) {
    read += wasRead ? 1 : 0;
    refused += wasRead ? 0 : 1;
    long now = System.nanoTime();
    if (now - told >= EVERY_NANOS) {
      told = now;
      messages.say(count());
    }
  }

  /** Tells the sum of a run that was long enough to tell of. */
  void end() {
    long now = System.nanoTime();
    if (now - began >= EVERY_NANOS) {
      messages.say(count() + ", in " + (now - began) / 1_000_000_000L + " s");
    }
  }

  private String count() {
    String count = Phrases.number(read) + (read == 1 ? " report read" : " reports read");
    return refused == 0 ? count : count + ", " + Phrases.number(refused) + " refused";
  }
}
