package dateline.reader.language;

import dateline.reader.table.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Dictionary forms: those that are known of a form with its fine tag, or of its ending, else by
 * scripts. The model says how a form becomes its lemma, such as {@code l3|y} for "cities": its case
 * is lowered ({@code k}: kept), three letters are taken off and "y" is put there.
 */
final class Lemmas {
  private final Map<String, String> known = new HashMap<>();

  /** The most letters of an ending, as in training ({@code labels.py}). */
  private static final int LONGEST_ENDING = 5;

  /** Takes the rows {@code form, tag, lemma} of a table, also those of endings: -men, NNS, -man. */
  Lemmas(Table table) {
    for (Table.Row row : table.rows()) {
      known.put(row.required("form") + ' ' + row.required("tag"), row.required("lemma"));
    }
  }

  /** Returns the lemma of a form. */
  String of(String form, PartOfSpeech tag, String fine, String script) {
    String lemma =
        switch (tag) {
          case PROPN, NUM, PUNCT, SYM, X -> null;
          default -> known(form.replace('’', '\'').toLowerCase(Locale.ROOT), fine);
        };
    return lemma == null ? of(form, script) : lemma;
  }

  private @Nullable String known(String form, String fine) {
    String lemma = known.get(form + ' ' + fine);
    if (lemma == null && (fine.equals("VBD") || fine.equals("VBN"))) {
      // "Declined" was seen as one of the two: both have one lemma.
      lemma = known.get(form + ' ' + (fine.equals("VBD") ? "VBN" : "VBD"));
    }
    for (int length = Math.min(LONGEST_ENDING, form.length() - 2);
        lemma == null && length > 0;
        length--) {
      int cut = form.length() - length;
      String ending = known.get('-' + form.substring(cut) + ' ' + fine);
      lemma = ending == null ? null : form.substring(0, cut) + ending.substring(1);
    }
    return lemma;
  }

  /** Returns what a script makes of a form; the form in lower case where it does not fit. */
  static String of(String form, String script) {
    String plain = form.replace('’', '\'');
    String base = script.charAt(0) == 'k' ? plain : plain.toLowerCase(Locale.ROOT);
    int bar = script.indexOf('|');
    int cut = Integer.parseInt(script, 1, bar, 10);
    int length = base.codePointCount(0, base.length());
    if (cut > length) {
      return base;
    }
    return base.substring(0, base.offsetByCodePoints(0, length - cut)) + script.substring(bar + 1);
  }
}
