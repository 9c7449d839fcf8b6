package dateline.store.copy;

import dateline.model.Notation;
import dateline.store.StoreFailure;
import dateline.store.check.Verdict;
import dateline.store.check.Verifier;
import dateline.store.file.NewFile;
import dateline.store.ledger.EntryRow.Link;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Copies a store, in use or not, into a file of its own. */
public final class Backup {
  private Backup() {}

  /**
   * Makes a copy, checks it, and only then gives it its name.
   *
   * @throws StoreFailure when the file is there already, or something cannot be read or written
   */
  public static Copied make(Path store, Path file, Notation notation) {
    if (Files.exists(file)) {
      throw isThere(file, null);
    }
    try (NewFile made = NewFile.at(file)) {
      Link from = Snapshot.take(store, made.part(), file);
      Verdict verdict = new Verifier(made.part(), notation).verify(null);
      if (verdict.isClean()) {
        made.keep();
      }
      return new Copied(from, verdict, null);
    } catch (FileAlreadyExistsException e) {
      throw isThere(file, e);
    } catch (IOException e) {
      throw new StoreFailure(
          file + " cannot be written: its folder is not there, may not be written to, or is full",
          e);
    }
  }

  private static StoreFailure isThere(Path file, @Nullable Throwable why) {
    String message = file + " is there already, and a backup replaces nothing; give another name";
    return why == null ? new StoreFailure(message) : new StoreFailure(message, why);
  }
}
