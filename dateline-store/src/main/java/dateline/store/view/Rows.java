package dateline.store.view;

import java.util.List;

/**
 * A part of a list.
 *
 * @param rows the rows of this part, in order
 * @param total how many there are in all
 * @param page which part this is, from 1
 * @param pages how many parts there are, at least 1
 */
public record Rows<T>(List<T> rows, long total, int page, int pages) {
  /** Rows in a part. */
  public static final int SIZE = 50;

  /** Copies the list. */
  public Rows {
    rows = List.copyOf(rows);
  }

  static <T> Rows<T> of(List<T> rows, long total, int page) {
    return new Rows<>(rows, total, page, (int) Math.max(1, (total + SIZE - 1) / SIZE));
  }

  static long before(int page) {
    return (page - 1L) * SIZE;
  }
}
