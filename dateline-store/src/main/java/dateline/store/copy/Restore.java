package dateline.store.copy;

import dateline.model.Notation;
import dateline.store.StoreFailure;
import dateline.store.check.Verdict;
import dateline.store.check.Verifier;
import dateline.store.file.NewFile;
import dateline.store.file.Taken;
import dateline.store.ledger.EntryRow.Link;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Brings a backup back as the store. */
public final class Restore {
  private final Path store;
  private final boolean replace;
  private final Notation notation;

  /**
   * Makes one.
   *
   * @param store where the record is to be
   * @param replace whether a record that has entries of its own is put aside
   */
  public Restore(Path store, boolean replace, Notation notation) {
    this.store = store;
    this.replace = replace;
    this.notation = notation;
  }

  /**
   * Copies a backup, checks the copy, and puts it in the place of the store. At any moment either
   * the old record or the new one is there.
   *
   * @throws StoreFailure when the store has entries that the backup does not have, when it is in
   *     use, or when something cannot be read or written
   */
  public Copied from(Path backup) {
    try {
      Path folder = store.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      try (NewFile made = NewFile.at(store)) {
        Link from = Snapshot.take(backup, made.part(), store);
        Verdict verdict = new Verifier(made.part(), notation).verify(null);
        Path aside = verdict.isClean() ? put(made) : null;
        return new Copied(from, verdict, aside);
      }
    } catch (FileAlreadyExistsException e) {
      throw new StoreFailure(store + " came into being meanwhile; look at it and try again", e);
    } catch (IOException e) {
      throw new StoreFailure(
          store + " cannot be written: its folder may not be written to, or is full", e);
    }
  }

  private @Nullable Path put(NewFile made) throws IOException {
    if (!Files.exists(store)) {
      made.keep();
      return null;
    }
    if (Files.isDirectory(store)) {
      throw new StoreFailure(store + " is a folder; --store takes a file");
    }
    if (!replace) {
      checkNothingIsLost(made.part());
    }
    Taken.alone(store, replace);
    Path aside = replace ? Taken.aside(store) : null;
    made.likeThatOf(store);
    made.replace();
    return aside;
  }

  private void checkNothingIsLost(Path copy) {
    String remedy = "; with --replace the backup takes its place, and it is kept beside it";
    long more;
    try {
      more = Surplus.of(store, copy);
    } catch (StoreFailure e) {
      throw new StoreFailure(e.getMessage() + remedy, e);
    }
    if (more > 0) {
      throw new StoreFailure(
          "the record in "
              + store
              + " has "
              + (more == 1 ? "an entry" : more + " entries")
              + " that the backup does not have"
              + remedy);
    }
  }
}
