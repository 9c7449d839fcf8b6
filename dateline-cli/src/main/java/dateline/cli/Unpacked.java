package dateline.cli;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveException;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.ArchiveStreamFactory;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks files of places as they are published: plain, {@code .gz}, {@code .xz}, {@code .zip},
 * {@code .tar.xz}. Nothing is written to the disk, and only so much is read.
 */
final class Unpacked {
  /**
   * More than any country's list, less than fills a disk: against archives that are made to burst.
   */
  private static final long MOST_BYTES = 4_000_000_000L;

  private static final int MOST_MEMORY_KIB = 200_000;

  /** Takes one file out of an archive, or the file itself. */
  interface Taker {
    /** Reads what a name stands for. */
    void take(String name, Reader in) throws IOException;
  }

  private Unpacked() {}

  /**
   * Gives each list of places in a file; what in an archive is none (pictures, licences) is left
   * out, unless nothing else is there.
   */
  static void each(Path file, Taker taker) throws IOException {
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
        InputStream plain = decompressed(raw)) {
      String name = String.valueOf(file.getFileName());
      ArchiveInputStream<?> archive = archive(plain);
      if (archive == null) {
        taker.take(name, text(new Limited(plain, name)));
      } else {
        entries(name, archive, taker);
      }
    }
  }

  /** Returns the archive that a stream holds; null when it holds none. */
  private static @Nullable ArchiveInputStream<?> archive(InputStream plain) {
    try {
      return ArchiveStreamFactory.DEFAULT.createArchiveInputStream(plain);
    } catch (ArchiveException e) {
      return null;
    }
  }

  private static InputStream decompressed(InputStream raw) throws IOException {
    try {
      return new BufferedInputStream(
          new CompressorStreamFactory(true, MOST_MEMORY_KIB).createCompressorInputStream(raw));
    } catch (CompressorException e) {
      return raw;
    }
  }

  private static void entries(String name, ArchiveInputStream<?> archive, Taker taker)
      throws IOException {
    Limited limited = new Limited(archive, name);
    int taken = 0;
    IOException refused = null;
    for (ArchiveEntry entry = archive.getNextEntry();
        entry != null;
        entry = archive.getNextEntry()) {
      String inner = entry.getName();
      boolean list =
          inner.matches("(?i).*\\.(txt|tsv|geojson|json)") && !inner.matches("(?i).*readme.*");
      if (!entry.isDirectory() && list) {
        try {
          taker.take(name + ", " + inner, text(limited));
          taken++;
        } catch (IOException e) {
          refused = refused == null ? e : refused; // a licence, an outline of the whole country
        }
      }
    }
    if (taken == 0 && refused != null) {
      throw refused;
    }
    if (taken == 0) {
      throw new IOException(name + ": no list of places (.txt, .tsv, .geojson) is in this archive");
    }
  }

  private static Reader text(InputStream in) {
    return new InputStreamReader(in, StandardCharsets.UTF_8);
  }

  /** Stops where more comes out than any list of places has; closing it closes nothing. */
  private static final class Limited extends FilterInputStream {
    private final String name;
    private long left = MOST_BYTES;

    private Limited(InputStream in, String name) {
      super(in);
      this.name = name;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = super.read(bytes, from, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int read) throws IOException {
      left -= read;
      if (left < 0) {
        throw new IOException(name + ": more than 4 GB come out of this file; it was not added");
      }
    }

    @Override
    public void close() {}
  }
}
