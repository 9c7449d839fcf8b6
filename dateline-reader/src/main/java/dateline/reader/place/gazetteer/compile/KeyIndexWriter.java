package dateline.reader.place.gazetteer.compile;

import dateline.reader.place.gazetteer.NameKey;
import dateline.reader.place.gazetteer.PlacesFile;
import dateline.reader.table.Words;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Gathers the folded names of all places and writes the sections in which they are looked up. */
final class KeyIndexWriter {
  /**
   * Countries with Arabic place names, in which the article may be left out wherever it stands
   * (Deir ez-Zor). Elsewhere "As", "En" and "El" are words of other languages, and only "the" may
   * be left out.
   */
  private static final Set<String> ARABIC_NAMES =
      Words.of(
          """
          AE BH DJ DZ EG EH ER IL IQ IR JO KM KW LB LY MA MR OM PS QA SA SD SO SS SY TD TN
          YE
          """);

  /**
   * By key, the rows of places, each with 0 if the key is the full name and 1 if an article was
   * left out.
   */
  private final Map<String, TreeMap<Integer, Integer>> rowsByKey = new HashMap<>();

  private int longestName;

  void add(int row, String country, Collection<String> names) {
    for (String name : names) {
      NameKey key = NameKey.of(name);
      if (key.isEmpty()) {
        continue;
      }
      longestName = Math.max(longestName, key.words());
      put(key.full(), row, 0);
      if (ARABIC_NAMES.contains(country)) {
        key.bareForms().forEach(bare -> put(bare, row, 1));
      } else if (key.full().startsWith("the ")) {
        put(key.withoutLeadingArticle(), row, 1);
      }
    }
  }

  int size() {
    return rowsByKey.size();
  }

  int longestName() {
    return longestName;
  }

  void writeTo(Map<PlacesFile, ByteColumn> sections) {
    ByteColumn keys = new ByteColumn();
    ByteColumn keyBlocks = new ByteColumn();
    ByteColumn postings = new ByteColumn();
    ByteColumn postingBlocks = new ByteColumn();
    byte[][] sorted = sortedKeys();
    int keysDone = 0;
    int postingsDone = 0;
    for (int i = 0; i < sorted.length; i++) {
      byte[] key = sorted[i];
      int shared = 0;
      if (i % PlacesFile.BLOCK != 0) {
        shared = shared(sorted[i - 1], key);
        keys.number(shared);
      }
      keys.number(key.length - shared).raw(key, shared, key.length);
      writePostings(postings, List.copyOf(rows(key).entrySet()));
      if (i % PlacesFile.BLOCK == PlacesFile.BLOCK - 1 || i == sorted.length - 1) {
        keyBlocks.number(keys.size() - keysDone);
        postingBlocks.number(postings.size() - postingsDone);
        keysDone = keys.size();
        postingsDone = postings.size();
      }
    }
    sections.put(PlacesFile.KEYS, keys);
    sections.put(PlacesFile.KEY_BLOCKS, keyBlocks);
    sections.put(PlacesFile.POSTINGS, postings);
    sections.put(PlacesFile.POSTING_BLOCKS, postingBlocks);
  }

  private byte[][] sortedKeys() {
    return rowsByKey.keySet().stream()
        .map(key -> key.getBytes(StandardCharsets.UTF_8))
        .sorted(Arrays::compareUnsigned)
        .toArray(byte[][]::new);
  }

  private Map<Integer, Integer> rows(byte[] key) {
    return rowsByKey.getOrDefault(new String(key, StandardCharsets.UTF_8), new TreeMap<>());
  }

  private static void writePostings(ByteColumn postings, List<Map.Entry<Integer, Integer>> rows) {
    for (int i = 0; i < rows.size(); i++) {
      int last = i == rows.size() - 1 ? 1 : 0;
      postings.number(rows.get(i).getKey() << 2 | rows.get(i).getValue() << 1 | last);
    }
  }

  private static int shared(byte[] before, byte[] key) {
    int mismatch = Arrays.mismatch(before, key);
    return mismatch < 0 ? key.length : mismatch;
  }

  private void put(String key, int row, int articleLeftOut) {
    rowsByKey.computeIfAbsent(key, k -> new TreeMap<>()).merge(row, articleLeftOut, Math::min);
  }
}
