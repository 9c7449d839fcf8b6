package dateline.store.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

/**
 * Answers that hold until the record changes: the last few dozen, so that going back to a page, or
 * from the map to the timeline, asks nothing twice. Serves any number of threads.
 */
public final class Remembered {
  private static final int MOST = 48;

  private final Jdbi database;
  private final Map<List<Object>, Answer> answers =
      new LinkedHashMap<>(MOST * 2, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<Object>, Answer> eldest) {
          return size() > MOST;
        }
      };

  /** An answer, and how far the views were when it was given. */
  private record Answer(String seen, Object value) {}

  /** Makes one of an open database, that remembers nothing yet. */
  public Remembered(Jdbi database) {
    this.database = database;
  }

  /**
   * Returns the answer to a question: the one that was given before when nothing was added since.
   *
   * @param question what is asked: values by which it is equal to the same question only
   */
  @SuppressWarnings("unchecked") // one question has answers of one type
  <T> T answer(List<Object> question, Supplier<T> asked) {
    String seen =
        database.withHandle(
            handle ->
                handle
                    .createQuery("select coalesce(max(hash), '') from viewed")
                    .mapTo(String.class)
                    .one());
    synchronized (answers) {
      Answer known = answers.get(question);
      if (known != null && known.seen().equals(seen)) {
        return (T) known.value();
      }
    }
    T value = asked.get();
    synchronized (answers) {
      answers.put(question, new Answer(seen, value));
    }
    return value;
  }
}
