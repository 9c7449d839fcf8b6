package dateline.workbench.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The keys of the links to sign in with. */
class KeysTest {
  private Instant now = Instant.parse("2026-01-02T03:04:05Z");
  private final Keys keys = new Keys(() -> now);

  @Test
  void aKeyIsGoodOnce() {
    String key = keys.fresh();
    assertTrue(keys.use(key));
    assertFalse(keys.use(key));
  }

  @Test
  void aKeyIsGoodForLessThanAQuarterOfAnHour() {
    String key = keys.fresh();
    String other = keys.fresh();
    now = now.plus(Duration.ofMinutes(15)).minusMillis(1);
    assertTrue(keys.use(key));
    now = now.plusMillis(1);
    assertFalse(keys.use(other));
  }

  @Test
  void anotherKeyIsNotGood() {
    String key = keys.fresh();
    assertFalse(keys.use(""));
    assertFalse(keys.use(key.substring(1)));
    assertFalse(keys.use(key + "A"));
    assertFalse(keys.use("€".repeat(43)));
    assertTrue(keys.use(key), "a wrong try uses nothing up");
  }

  @Test
  void theNinthKeyEndsTheFirst() {
    String first = keys.fresh();
    String second = keys.fresh();
    for (int i = 0; i < 7; i++) {
      keys.fresh();
    }
    assertFalse(keys.use(first));
    assertTrue(keys.use(second));
  }

  @Test
  void keysAreThirtyTwoRandomBytesThatNeedNoEncoding() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      String key = keys.fresh();
      assertTrue(key.matches("[A-Za-z0-9_-]{43}"), key);
      seen.add(key);
    }
    assertEquals(1000, seen.size());
  }
}
