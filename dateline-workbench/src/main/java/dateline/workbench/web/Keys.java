package dateline.workbench.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.Iterator;

/**
 * The keys of the links to sign in with: each is good once, for a quarter of an hour, and not
 * beyond the eight that were made after it.
 */
public final class Keys {
  private static final Duration LIFE = Duration.ofMinutes(15);
  private static final int OUTSTANDING = 8;
  private static final int BYTES = 32;

  private final SecureRandom random = new SecureRandom();
  private final Deque<Key> keys = new ArrayDeque<>();
  private final InstantSource clock;

  private record Key(String words, Instant end) {
    /** Whether it is this one; takes as long for a near miss as for any other. */
    boolean is(String other) {
      return MessageDigest.isEqual(
          words.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** No keys so far. */
  public Keys(InstantSource clock) {
    this.clock = clock;
  }

  /** A new key, of letters that need no encoding in an address. */
  public synchronized String fresh() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String words = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    if (keys.size() == OUTSTANDING) {
      keys.removeFirst();
    }
    keys.addLast(new Key(words, clock.instant().plus(LIFE)));
    return words;
  }

  /** Uses a key up; tells whether it was good. */
  synchronized boolean use(String words) {
    Instant now = clock.instant();
    boolean good = false;
    for (Iterator<Key> each = keys.iterator(); each.hasNext(); ) {
      Key key = each.next();
      if (!now.isBefore(key.end())) {
        each.remove();
      } else if (key.is(words)) {
        each.remove();
        good = true;
      }
    }
    return good;
  }
}
