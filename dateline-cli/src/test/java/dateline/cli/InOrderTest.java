package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {
  @Test
  void resultsComeInTheOrderOfTheThings() throws Output.Failure {
    List<Integer> taken = new ArrayList<>();
    InOrder.each(numbers(2000), 4, number -> slowly(number) * 2, taken::add);
    assertEquals(IntStream.range(0, 2000).map(i -> 2 * i).boxed().toList(), taken);
  }

  @Test
  void onlyAFewThingsAreUnderWay() throws Output.Failure {
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger taken = new AtomicInteger();
    Iterator<Integer> things = numbers(500);
    Iterator<Integer> counted =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return things.hasNext();
          }

          @Override
          public Integer next() {
            int ahead = begun.incrementAndGet() - taken.get();
            assertTrue(ahead <= 13, () -> ahead + " are under way");
            return things.next();
          }
        };
    InOrder.each(counted, 3, InOrderTest::slowly, number -> taken.incrementAndGet());
    assertEquals(500, taken.get());
  }

  @Test
  void aTakerThatCannotGoOnEndsTheWork() {
    Output.Failure failure = failure();
    assertThrows(
        Output.Failure.class,
        () ->
            InOrder.each(
                numbers(Integer.MAX_VALUE),
                2,
                number -> number,
                number -> {
                  throw failure;
                }));
  }

  @Test
  void aTakerIsCalledWhileItWaits() throws Output.Failure {
    CountDownLatch called = new CountDownLatch(2);
    InOrder.Taker<Integer> taker =
        new InOrder.Taker<>() {
          @Override
          public void take(Integer number) {
            assertEquals(0, called.getCount());
          }

          @Override
          public void meanwhile() {
            called.countDown();
          }
        };
    InOrder.each(numbers(1), 2, number -> waited(called, number), taker);
  }

  private static int waited(CountDownLatch latch, int number) {
    try {
      assertTrue(latch.await(30, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return number;
  }

  private static Output.Failure failure() {
    return assertThrows(Output.Failure.class, () -> Output.file(Path.of("/no/such/folder/at/all")));
  }

  private static Iterator<Integer> numbers(int end) {
    return IntStream.range(0, end).boxed().iterator();
  }

  private static int slowly(int number) {
    if (number % 97 == 0) {
      try {
        Thread.sleep(5);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    return number;
  }
}
