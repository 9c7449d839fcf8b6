package dateline.store.check;

import dateline.model.Notation;
import dateline.store.StoreFailure;
import dateline.store.file.ReadOnly;
import dateline.store.file.Reasons;
import dateline.store.file.Schema;
import dateline.store.ledger.EntryRow;
import dateline.store.ledger.EntryRow.Link;
import dateline.store.ledger.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** Looks at the file of a store, without changing it, for all that is not as it was written. */
public final class Verifier {
  private static final int MOST = 1000;

  private final Path file;
  private final Notation notation;

  /** Makes one for a file. */
  public Verifier(Path file, Notation notation) {
    this.file = file;
    this.notation = notation;
  }

  /**
   * Looks at everything.
   *
   * @param once where the ledger ended at some time, by an account kept elsewhere; null for none
   * @throws StoreFailure when there is no such file, or it is clearly no store
   */
  public Verdict verify(@Nullable Link once) {
    return verify(once, true);
  }

  /** Looks at everything but what stands in the views. */
  public Verdict verifyEntries() {
    return verify(null, false);
  }

  private Verdict verify(@Nullable Link once, boolean withViews) {
    if (!Files.exists(file)) {
      throw new StoreFailure("there is no store " + file + "; --store names another");
    }
    if (Files.isDirectory(file)) {
      throw new StoreFailure(file + " is a folder; --store takes a file");
    }
    try {
      if (Files.size(file) == 0) {
        return damaged("it is empty");
      }
      return ReadOnly.read(file, connection -> verify(connection, once, withViews));
    } catch (IOException e) {
      throw new StoreFailure(file + " cannot be read; check its permissions", e);
    } catch (SQLException | JdbiException e) {
      if (!Reasons.isDamage(e)) {
        throw Reasons.failure(file, e);
      }
      return damaged(how(e));
    }
  }

  private static Verdict damaged(String how) {
    return new Verdict(List.of(new Flaw.Damaged(how)), Link.START, 0, List.of());
  }

  private static String how(Throwable e) {
    return Reasons.of(e).startsWith("it is no SQLite")
        ? "it is no SQLite file, or its beginning was overwritten"
        : "parts of it are not as SQLite wrote them";
  }

  private Verdict verify(Connection connection, @Nullable Link once, boolean withViews)
      throws SQLException {
    Handle store = EntryRow.teach(Jdbi.create(connection)).open();
    store.execute("begin deferred");
    try (ViewCheck views = new ViewCheck()) {
      return new Examination(store, views, once).verdict(withViews);
    } finally {
      store.execute("rollback");
    }
  }

  /** One look at one state of the store. */
  private final class Examination {
    private final Handle store;
    private final ViewCheck views;
    private final @Nullable Link once;
    private final Flaws flaws = new Flaws(MOST);
    private final List<String> left = new ArrayList<>();
    private final Set<String> odd = new HashSet<>();

    Examination(Handle store, ViewCheck views, @Nullable Link once) {
      this.store = store;
      this.views = views;
      this.once = once;
    }

    Verdict verdict(boolean withViews) throws SQLException {
      integrity();
      boolean isNewest = schema();
      if (odd.contains("entry") || odd.contains("head")) {
        left.add("the entries were not looked at, because their table is not as it was made");
        return verdict(Link.START, 0);
      }
      ChainCheck chain = chain();
      if (!flaws.leaveTheEntries()) {
        left.add("the views were not compared with the entries, because these have flaws");
      } else if (!isNewest) {
        left.add("the views were not compared with the entries: dateline replay renews them first");
      } else if (withViews) {
        views.compare(store, notation, odd, flaws::add);
      }
      return verdict(chain.end(), chain.entries());
    }

    private Verdict verdict(Link end, long entries) {
      return new Verdict(flaws.all(), end, entries, left);
    }

    private void integrity() {
      List<String> found =
          store.createQuery("pragma integrity_check(3)").mapTo(String.class).list();
      for (String each : found) {
        if (each.contains("report_words")) {
          flaws.add(new Flaw.ViewDiffers("report_words", null));
        } else if (!each.equals("ok")) {
          flaws.add(new Flaw.Damaged("parts of it are not as SQLite wrote them"));
        }
      }
    }

    /** Compares the tables; true when they are of the newest version. */
    private boolean schema() {
      Optional<Integer> version = Schema.version(store);
      Schema.checkNotNewer(file, version.orElse(0));
      if (version.isPresent() && version.get() < Schema.NEWEST) {
        return false;
      }
      List<Flaw> found = SchemaCheck.of(store, views.made());
      boolean isStore = Schema.isStore(store);
      found.forEach(flaw -> odd.add(((Flaw.SchemaDiffers) flaw).name()));
      if (!isStore && odd.contains("entry")) {
        throw new StoreFailure(
            file + " is a database of something else; --store takes a Dateline store");
      }
      if (!isStore) {
        flaws.add(new Flaw.SchemaDiffers("mark", "application_id", Flaw.Difference.ALTERED));
      }
      if (version.isEmpty()) {
        flaws.add(
            new Flaw.SchemaDiffers("table", "flyway_schema_history", Flaw.Difference.MISSING));
      }
      found.forEach(flaws::add);
      return true;
    }

    private ChainCheck chain() {
      ChainCheck chain = new ChainCheck(Ledger.noted(store).orElse(null), once);
      try {
        Ledger.each(store, chain);
      } catch (JdbiException e) {
        if (!Reasons.isDamage(e)) {
          throw e;
        }
        flaws.add(
            new Flaw.Damaged("no entry after entry " + chain.end().number() + " can be read"));
        return chain;
      }
      chain.finish(number -> Ledger.entry(store, number)).forEach(flaws::add);
      return chain;
    }
  }
}
