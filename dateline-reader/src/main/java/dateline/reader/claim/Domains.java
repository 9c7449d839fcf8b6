package dateline.reader.claim;

import dateline.reader.language.Analysed;
import dateline.reader.table.Table;
import java.util.List;

/** Words of sport, trade, arts and the like, from {@code domains.tsv}. */
final class Domains {
  private static final Phrasebook WORDS = new Phrasebook();

  static {
    for (Table.Row row : Table.resource("/dateline/reader/domains.tsv").rows()) {
      row.list("words").forEach(words -> WORDS.add(words, row.required("domain")));
    }
  }

  private Domains() {}

  /** Whether sentences hold words of another field, which may borrow those of war. */
  static boolean in(List<Analysed> sentences) {
    return sentences.stream().anyMatch(sentence -> !WORDS.in(sentence).isEmpty());
  }
}
