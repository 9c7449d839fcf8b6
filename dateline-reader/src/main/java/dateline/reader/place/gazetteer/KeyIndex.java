package dateline.reader.place.gazetteer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.BiConsumer;

/**
 * The folded names of the compiled places, in order, and for each the places that bear it. Keys and
 * postings stay in the compressed form they have in the file: a look-up halves its way to a block
 * of {@value PlacesFile#BLOCK} keys and reads that.
 */
final class KeyIndex {
  private static final int LONGEST_KEY = 1024;

  private final byte[] keys;
  private final int[] keyBlocks;
  private final byte[] postings;
  private final int[] postingBlocks;
  private final int count;

  KeyIndex(int count, byte[] keys, byte[] keyLengths, byte[] postings, byte[] postingLengths) {
    int blocks = (count + PlacesFile.BLOCK - 1) / PlacesFile.BLOCK;
    this.count = count;
    this.keys = keys;
    this.keyBlocks = starts(Numbers.all(keyLengths, blocks));
    this.postings = postings;
    this.postingBlocks = starts(Numbers.all(postingLengths, blocks));
  }

  /** Returns how many keys there are. */
  int size() {
    return count;
  }

  /**
   * Returns the postings of a key (row, article bit, last bit: see {@link PlacesFile#POSTINGS}),
   * empty if there is no such key.
   */
  int[] postings(String key) {
    byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
    Found ceiling = ceiling(wanted);
    return ceiling.isExactly(wanted) ? postingsAt(ceiling.position) : new int[0];
  }

  /** Whether some key consists of these words or begins with them. */
  boolean startsWith(String words) {
    byte[] wanted = words.getBytes(StandardCharsets.UTF_8);
    Found ceiling = ceiling(wanted);
    return ceiling.isExactly(wanted)
        || (ceiling.length > wanted.length
            && ceiling.key[wanted.length] == ' '
            && Arrays.equals(ceiling.key, 0, wanted.length, wanted, 0, wanted.length));
  }

  /** Gives every key with its postings, in order. */
  void forEach(BiConsumer<String, int[]> each) {
    byte[] key = new byte[LONGEST_KEY];
    Numbers numbers = new Numbers(keys, 0);
    Numbers rows = new Numbers(postings, 0);
    for (int position = 0; position < count; position++) {
      int shared = position % PlacesFile.BLOCK == 0 ? 0 : numbers.next();
      int more = numbers.next();
      System.arraycopy(keys, numbers.position(), key, shared, more);
      numbers.skip(more);
      each.accept(new String(key, 0, shared + more, StandardCharsets.UTF_8), list(rows));
    }
  }

  private int[] postingsAt(int position) {
    Numbers numbers = new Numbers(postings, postingBlocks[position / PlacesFile.BLOCK]);
    for (int before = position % PlacesFile.BLOCK; before > 0; ) {
      before -= numbers.next() & 1;
    }
    return list(numbers);
  }

  private static int[] list(Numbers numbers) {
    int[] list = new int[4];
    for (int size = 0; ; ) {
      if (size == list.length) {
        list = Arrays.copyOf(list, 2 * size);
      }
      list[size] = numbers.next();
      if ((list[size++] & 1) == 1) {
        return Arrays.copyOf(list, size);
      }
    }
  }

  /**
   * The first key that is not before the wanted one; its position is the count of keys when all
   * are.
   */
  private Found ceiling(byte[] wanted) {
    int low = 0;
    int high = keyBlocks.length - 1; // the answer lies in block low or is the head of block high
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (compareHead(middle, wanted) <= 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    Found found = new Found();
    Numbers numbers = new Numbers(keys, keyBlocks[low]);
    for (int position = low * PlacesFile.BLOCK; position < count; position++) {
      int shared = position % PlacesFile.BLOCK == 0 ? 0 : numbers.next();
      int more = numbers.next();
      System.arraycopy(keys, numbers.position(), found.key, shared, more);
      numbers.skip(more);
      found.length = shared + more;
      found.position = position;
      if (Arrays.compareUnsigned(found.key, 0, found.length, wanted, 0, wanted.length) >= 0) {
        return found;
      }
    }
    found.length = 0;
    found.position = count;
    return found;
  }

  private int compareHead(int block, byte[] wanted) {
    Numbers numbers = new Numbers(keys, keyBlocks[block]);
    int length = numbers.next();
    int from = numbers.position();
    return Arrays.compareUnsigned(keys, from, from + length, wanted, 0, wanted.length);
  }

  /** Returns where each block starts, and where the last one ends. */
  private static int[] starts(int[] lengths) {
    int[] starts = new int[lengths.length + 1];
    for (int i = 0; i < lengths.length; i++) {
      starts[i + 1] = starts[i] + lengths[i];
    }
    return starts;
  }

  private static final class Found {
    private final byte[] key = new byte[LONGEST_KEY];
    private int length;
    private int position;

    private boolean isExactly(byte[] wanted) {
      return length == wanted.length && Arrays.equals(key, 0, length, wanted, 0, length);
    }
  }
}
