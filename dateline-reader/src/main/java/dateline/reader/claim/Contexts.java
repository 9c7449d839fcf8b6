package dateline.reader.claim;

import dateline.reader.language.Analysed;
import dateline.reader.table.Table;
import java.util.List;

/** PLOVER's contexts of an event, by words of its sentence, from {@code contexts.tsv}. */
final class Contexts {
  private static final Phrasebook WORDS = new Phrasebook();

  static {
    for (Table.Row row : Table.resource("/dateline/reader/contexts.tsv").rows()) {
      row.list("words").forEach(words -> WORDS.add(words, row.required("context")));
    }
  }

  private Contexts() {}

  /** Returns the contexts of a sentence, in the order of the alphabet. */
  static List<String> in(Analysed sentence) {
    return List.copyOf(WORDS.in(sentence));
  }
}
