package dateline.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A kind of file that is no report, told by its first bytes or its name.
 *
 * @param what it is, with its article ("a PDF")
 * @param remedy what to do to have it read
 */
record FileKind(String what, String remedy) {
  private static final String AS_TEXT = "save its text as .txt first; ";
  private static final String UNPACK = "unpack it and give what is in it";
  private static final String NO_WORDS = "give the report's text as .txt or .html";

  /** How far into a file a byte that no text has must turn up, for its magic to be believed. */
  private static final int START = 64;

  /**
   * What a kind begins with.
   *
   * @param offset where, counted from the file's start
   * @param start the bytes, one a character
   * @param readable whether files of the kind may look like text further on
   */
  private record Magic(int offset, String start, boolean readable, FileKind kind) {
    boolean begins(byte[] file) {
      return file.length >= offset + start.length()
          && new String(file, offset, start.length(), ISO_8859_1).equals(start)
          && (readable || hasControls(file));
    }

    /** A report may begin with "Rar!" or "RIFF"; it goes on without control characters. */
    private static boolean hasControls(byte[] file) {
      for (int i = 0; i < Math.min(file.length, START); i++) {
        if (file[i] >= 0 && file[i] < '\t') {
          return true;
        }
      }
      return false;
    }
  }

  private static final List<Magic> MAGIC =
      List.of(
          text("%PDF-", "a PDF", AS_TEXT + "PDFs cannot be read yet"),
          text("%!PS", "PostScript", AS_TEXT + "PostScript cannot be read"),
          text("{\\rtf", "an RTF document", AS_TEXT + "RTF cannot be read yet"),
          hex("D0CF11E0A1B11AE1", "an old office document", AS_TEXT + "it cannot be read yet"),
          hex("504B0304", "an office document or a ZIP archive", AS_TEXT + "or unpack the archive"),
          hex("504B0506", "an empty ZIP archive", UNPACK),
          hex("1F8B", "a gzip archive", UNPACK),
          hex("425A68", "a bzip2 archive", UNPACK),
          hex("FD377A585A00", "an xz archive", UNPACK),
          hex("28B52FFD", "a zstd archive", UNPACK),
          hex("377ABCAF271C", "a 7z archive", UNPACK),
          name("Rar!", "a RAR archive", UNPACK),
          hex("89504E470D0A1A0A", "an image (PNG)", NO_WORDS),
          hex("FFD8FF", "an image (JPEG)", NO_WORDS),
          name("GIF87a", "an image (GIF)", NO_WORDS),
          name("GIF89a", "an image (GIF)", NO_WORDS),
          hex("49492A00", "an image (TIFF)", NO_WORDS),
          hex("4D4D002A", "an image (TIFF)", NO_WORDS),
          name("RIFF", "an image, a sound or a film (RIFF)", NO_WORDS),
          new Magic(4, "ftyp", false, new FileKind("a film or an image (MP4)", NO_WORDS)),
          name("ID3", "a sound (MP3)", NO_WORDS),
          name("OggS", "a sound or a film (Ogg)", NO_WORDS),
          hex("1A45DFA3", "a film (Matroska)", NO_WORDS),
          hex("7F454C46", "a program (ELF)", NO_WORDS),
          hex("CAFEBABE", "a program (Java class)", NO_WORDS),
          name("SQLite format 3", "a SQLite database", NO_WORDS),
          name("PAR1", "a Parquet table", NO_WORDS),
          text("WARC/", "a web archive (WARC)", "save the page as HTML; web archives come later"),
          text(
              "From: <Saved by",
              "a page saved as MHTML",
              "save it again as \"web page, HTML only\""));

  /** Returns what kind of other file this is; empty when it may be a report. */
  static Optional<FileKind> of(Source source, byte[] bytes) {
    for (Magic magic : MAGIC) {
      if (magic.begins(bytes)) {
        return Optional.of(magic.kind());
      }
    }
    if (source.endsIn(".jsonl", ".ndjson", ".json")) {
      return Optional.of(new FileKind("JSON", "give a file with one report a line with --in"));
    }
    if (source.endsIn(".csv", ".tsv")) {
      return Optional.of(new FileKind("a table", NO_WORDS));
    }
    return feed(bytes);
  }

  private static Optional<FileKind> feed(byte[] bytes) {
    int length = Math.min(bytes.length, 1024);
    String start = new String(bytes, 0, length, ISO_8859_1);
    boolean xml = start.stripLeading().startsWith("<?xml") || start.contains("<rss");
    boolean feed = start.contains("<rss") || start.contains("<feed") || start.contains("<rdf:RDF");
    return xml && feed && !start.contains("<html")
        ? Optional.of(new FileKind("a news feed", "save the reports that it links to as HTML"))
        : Optional.empty();
  }

  private static Magic text(String start, String what, String remedy) {
    return new Magic(0, start, true, new FileKind(what, remedy));
  }

  private static Magic name(String start, String what, String remedy) {
    return new Magic(0, start, false, new FileKind(what, remedy));
  }

  private static Magic hex(String start, String what, String remedy) {
    return new Magic(
        0,
        new String(HexFormat.of().parseHex(start), ISO_8859_1),
        false,
        new FileKind(what, remedy));
  }
}
