package dateline.store.view;

import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;

/**
 * Several questions about one and the same state of a store, whatever is added meanwhile.
 *
 * <p>A transaction of the usual kind would take the right to write for itself, and wait for it.
 */
final class Glance {
  private Glance() {}

  static <T> T at(Jdbi database, HandleCallback<T, RuntimeException> questions) {
    return database.withHandle(
        handle -> {
          handle.execute("begin deferred");
          try {
            return questions.withHandle(handle);
          } finally {
            handle.execute("rollback");
          }
        });
  }
}
