package dateline.reader.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the encoder sees at once: some sentences, or a part of one that is too long for it.
 *
 * <p>Every word is read in exactly one window. A short sentence before the first goes along unread,
 * so that nothing is read without what led to it; the parts of a long sentence overlap, and each
 * word is read in the part where it stands farthest from an end.
 *
 * @param context the sentence that goes along unread, null where there is none
 * @param parts what is read
 */
record Window(@Nullable Part context, List<Part> parts) {
  /**
   * Some words of a sentence.
   *
   * @param sentence number of the sentence
   * @param from number of the first word that is seen
   * @param to number after the last word that is seen
   * @param readFrom number of the first word that is read here
   * @param readTo number after the last word that is read here
   */
  record Part(int sentence, int from, int to, int readFrom, int readTo) {
    static Part whole(int sentence, int size) {
      return new Part(sentence, 0, size, 0, size);
    }
  }

  /**
   * How much goes into a window.
   *
   * @param window the most word pieces, as in training
   * @param slots the most words, were each sentence as long as the longest: the heads work on so
   *     many, so that many short sentences beside a long one would cost time and memory
   * @param context the most pieces of a sentence that goes along unread
   * @param longest the most pieces of a sentence that is seen whole
   */
  record Limits(int window, int slots, int context, int longest) {}

  /**
   * Parts sentences into windows, in order.
   *
   * @param pieces the number of pieces of each word of each sentence
   */
  static List<Window> of(int[][] pieces, Limits limits) {
    List<Window> windows = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    @Nullable Part context = null;
    int used = 1;
    int most = 0;
    int before = Integer.MAX_VALUE;
    for (int number = 0; number < pieces.length; number++) {
      int size = 1 + sum(pieces[number]);
      int words = pieces[number].length;
      boolean wide = (parts.size() + 1) * Math.max(most, words) > limits.slots;
      if (!parts.isEmpty() && (used + size > limits.window || wide)) {
        windows.add(new Window(context, List.copyOf(parts)));
        parts.clear();
        used = 1;
        most = 0;
        context = null;
        if (before <= Math.min(limits.context, limits.window - size - 1)) {
          context = Part.whole(number - 1, pieces[number - 1].length);
          used += before;
        }
      }
      if (size > limits.longest + 1) {
        // Too long for one window: it stands in windows of its own.
        for (Part part : cut(number, pieces[number], limits.longest)) {
          windows.add(new Window(null, List.of(part)));
        }
        before = Integer.MAX_VALUE;
        context = null;
        used = 1;
        continue;
      }
      parts.add(Part.whole(number, pieces[number].length));
      used += size;
      most = Math.max(most, words);
      before = size;
    }
    if (!parts.isEmpty()) {
      windows.add(new Window(context, List.copyOf(parts)));
    }
    return windows;
  }

  /** Cuts a long sentence into parts of which each has half in common with the next. */
  private static List<Part> cut(int number, int[] pieces, int longest) {
    List<int[]> ranges = new ArrayList<>();
    int from = 0;
    while (true) {
      int to = reach(pieces, from, longest);
      ranges.add(new int[] {from, to});
      if (to == pieces.length) {
        break;
      }
      from = Math.max(from + 1, reach(pieces, from, longest / 2));
    }
    List<Part> parts = new ArrayList<>();
    int readFrom = 0;
    for (int i = 0; i < ranges.size(); i++) {
      int[] range = ranges.get(i);
      // Half-way through what it has in common with the next one.
      int readTo =
          i + 1 == ranges.size() ? pieces.length : (ranges.get(i + 1)[0] + range[1] + 1) / 2;
      parts.add(new Part(number, range[0], range[1], readFrom, readTo));
      readFrom = readTo;
    }
    return parts;
  }

  /** Returns the number after the last word that fits, counted from a word; at least one fits. */
  private static int reach(int[] pieces, int from, int room) {
    int used = 0;
    int to = from;
    while (to < pieces.length && (to == from || used + pieces[to] <= room)) {
      used += pieces[to];
      to++;
    }
    return to;
  }

  private static int sum(int[] numbers) {
    int sum = 0;
    for (int number : numbers) {
      sum += number;
    }
    return sum;
  }
}
