package dateline.exchange;

import dateline.model.Arrival;
import dateline.model.Report;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Reports as lines of JSON, schema {@code report-1.schema.json}: one object a line, read one at a
 * time, so that a file of any length needs the memory of its longest line.
 *
 * <p>A line that cannot be read is refused by its number, and the others go on. Blank lines are no
 * reports; a byte order mark before the first line is no part of it.
 */
public final class ReportLines {
  /** Longest line that is read, in bytes; a longer one is refused. */
  public static final int LONGEST_LINE = 100_000_000;

  /** How many ids back a repeated one is noticed; more would not be constant memory. */
  private static final int REMEMBERED_IDS = 100_000;

  private ReportLines() {}

  /** Tells whether a file's name says that it holds such lines, packed or not. */
  public static boolean named(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(".jsonl") || name.endsWith(".jsonl.gz");
  }

  /**
   * Returns the report of one line, as {@link ReportWriter} writes it.
   *
   * @throws MalformedLine when it holds none, or one that would have to be mended: a text that is
   *     no Unicode, a date that is none
   */
  public static Report report(String line) {
    if (CodePoints.halfPair(line, 0) >= 0) {
      throw new MalformedLine("line", "it holds half a surrogate pair, which is no character");
    }
    return switch (ReportLine.read("line", line.getBytes(StandardCharsets.UTF_8))) {
      case Arrival.Refused refused -> throw new MalformedLine("line", refused.why());
      case Arrival.Arrived arrived -> {
        if (!arrived.problems().isEmpty()) {
          throw new MalformedLine("line", arrived.problems().getFirst().message());
        }
        yield arrived.report();
      }
    };
  }

  /**
   * Returns the reports of a file, unpacked on the way when its name ends in {@code .gz}. The
   * stream is lazy and is to be closed; a file that cannot be read gives one refusal.
   */
  public static Stream<Arrival> in(Path file) {
    String name = file.toString();
    if (Files.isDirectory(file)) {
      return refused(name, "this is a folder", "name the file of reports in it");
    }
    try {
      InputStream bytes = Files.newInputStream(file);
      try {
        return in(name.endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes, name);
      } catch (IOException e) {
        bytes.close();
        throw e;
      }
    } catch (NoSuchFileException e) {
      return refused(
          name, "there is no such file", "check the name and the folder that you are in");
    } catch (AccessDeniedException e) {
      return refused(
          name, "you may not read it", "change its permissions, or copy it to where you may");
    } catch (ZipException | EOFException e) {
      return refused(name, "it is not packed by gzip", "take the .gz from its name, or pack it");
    } catch (IOException e) {
      return refused(
          name, "it could not be read", "check the disk, or copy it elsewhere and try again");
    }
  }

  /**
   * Returns the reports of a stream of bytes, which is closed with the stream of reports.
   *
   * @param name what a person calls the source, for messages
   */
  public static Stream<Arrival> in(InputStream bytes, String name) {
    return in(bytes, name, LONGEST_LINE);
  }

  static Stream<Arrival> in(InputStream bytes, String name, int longest) {
    Iterator<Arrival> arrivals = new Arrivals(new ByteLines(bytes, longest), name);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(
                arrivals, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(() -> close(bytes));
  }

  private static Stream<Arrival> refused(String source, String why, String remedy) {
    return Stream.of(new Arrival.Refused(source, why, remedy));
  }

  private static void close(InputStream bytes) {
    try {
      bytes.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines one after the other, blank ones passed over; a broken disk or archive ends them. */
  private static final class Arrivals implements Iterator<Arrival> {
    private final ByteLines lines;
    private final String name;
    private final Set<String> ids = new LinkedHashSet<>();
    private @Nullable Arrival next;
    private boolean ended;

    Arrivals(ByteLines lines, String name) {
      this.lines = lines;
      this.name = name;
    }

    @Override
    public boolean hasNext() {
      while (next == null && !ended) {
        next = read();
      }
      return next != null;
    }

    @Override
    public Arrival next() {
      Arrival arrival = hasNext() ? next : null;
      if (arrival == null) {
        throw new NoSuchElementException();
      }
      next = null;
      return arrival;
    }

    private @Nullable Arrival read() {
      try {
        if (!lines.advance()) {
          ended = true;
          return null;
        }
      } catch (IOException e) {
        ended = true;
        return new Arrival.Refused(
            "line " + (lines.number() + 1) + " of " + name,
            "it and all after it cannot be read: the file breaks off or is damaged",
            "fetch the file anew");
      }
      if (lines.isBlank()) {
        return null;
      }
      String source = "line " + lines.number() + " of " + name;
      if (lines.isTooLong()) {
        return new Arrival.Refused(
            source,
            "it is longer than " + lines.longest() / 1_000_000 + " MB",
            "part the report into several, each on a line of its own");
      }
      return repeated(ReportLine.read(source, lines.bytes()));
    }

    /** A repeated id is kept, for both reports are real, but whoever joins by id must know. */
    private Arrival repeated(Arrival arrival) {
      if (!(arrival instanceof Arrival.Arrived arrived)) {
        return arrival;
      }
      if (!ids.add(arrived.report().id())) {
        return ReportLine.withProblem(
            arrived, "duplicate-id", "An earlier report of the same file has the same id.");
      }
      if (ids.size() > REMEMBERED_IDS) {
        ids.remove(ids.iterator().next());
      }
      return arrival;
    }
  }
}
