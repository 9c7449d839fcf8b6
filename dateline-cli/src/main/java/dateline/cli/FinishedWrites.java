package dateline.cli;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Standard output on which what was begun is finished: a write that is under way when the person
 * interrupts the program ends first, and one that fails half-way in a file (a full disk) is taken
 * back. So whole lines stay whole.
 */
final class FinishedWrites extends OutputStream {
  private static final long PATIENCE_SECONDS = 2;

  private final FileOutputStream file;
  private final ReentrantLock writing = new ReentrantLock();

  private FinishedWrites(FileOutputStream file) {
    this.file = file;
  }

  static FinishedWrites around(FileOutputStream file) {
    FinishedWrites out = new FinishedWrites(file);
    Runtime.getRuntime().addShutdownHook(new Thread(out::stop, "finish-writing"));
    return out;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    writing.lock();
    try {
      long before = position();
      try {
        file.write(bytes, offset, length);
      } catch (IOException e) {
        takeBack(before);
        throw e;
      }
    } finally {
      writing.unlock();
    }
  }

  /** Returns where the file ends so far; -1 for a pipe or a terminal. */
  private long position() {
    try {
      FileChannel channel = file.getChannel();
      return channel.position();
    } catch (IOException e) {
      return -1;
    }
  }

  private void takeBack(long end) {
    try {
      if (end >= 0) {
        file.getChannel().truncate(end);
      }
    } catch (IOException e) {
      // A device that can only go forward: the failure itself is what is told.
    }
  }

  /** Waits for the write under way, a while only: its reader may have stopped reading for good. */
  private void stop() {
    try {
      if (!writing.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
