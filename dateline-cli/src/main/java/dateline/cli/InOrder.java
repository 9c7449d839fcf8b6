package dateline.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Work on many things by several threads, whose results come in the order of the things. Only a few
 * are under way at a time, so that memory does not grow with their number.
 */
final class InOrder {
  /** Things under way for each thread: enough that a slow one does not leave the others idle. */
  private static final int AHEAD = 4;

  private static final int TICK_MILLIS = 200;

  private InOrder() {}

  /** Takes one result. */
  interface Taker<T> {
    /** Takes it; a failure ends all the work. */
    void take(T result) throws Output.Failure;

    /** Called a few times a second while the next result is waited for. */
    default void meanwhile() throws Output.Failure {}
  }

  /**
   * Works through all things.
   *
   * @param work what to do with each; it does not throw
   * @param taker takes the results, on this thread
   */
  static <T, R> void each(Iterator<T> things, int threads, Function<T, R> work, Taker<R> taker)
      throws Output.Failure {
    if (threads == 1) {
      while (things.hasNext()) {
        taker.take(work.apply(things.next()));
      }
      return;
    }
    ExecutorService workers = Executors.newFixedThreadPool(threads, InOrder::thread);
    try {
      Deque<Future<R>> underWay = new ArrayDeque<>();
      while (things.hasNext()) {
        T thing = things.next();
        underWay.add(workers.submit(() -> work.apply(thing)));
        while (underWay.size() >= AHEAD * threads
            || (!underWay.isEmpty() && underWay.getFirst().isDone())) {
          taker.take(result(underWay.removeFirst(), taker));
        }
      }
      while (!underWay.isEmpty()) {
        taker.take(result(underWay.removeFirst(), taker));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static <R> R result(Future<R> future, Taker<R> taker) throws Output.Failure {
    try {
      while (true) {
        try {
          return future.get(TICK_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
          taker.meanwhile();
        }
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "reader");
    thread.setDaemon(true);
    return thread;
  }
}
