package dateline.workbench.map;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A division's name in the two forms under which it is looked up, without accents, capitals, signs
 * and Arabic articles. It need not tell apart more than the divisions of one country.
 *
 * @param full all its words: "northern province"
 * @param plain without the words for a kind of division: "northern"; as {@code full} if there is
 *     nothing else
 */
record DivisionKey(String full, String plain) {
  private static final Pattern DROPPED = Pattern.compile("\\p{M}+|['’‘`´ʹʻʼʽʾʿ]");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> ARTICLES =
      Set.of(
          "al", "el", "ad", "ar", "as", "ash", "at", "ath", "az", "an", "adh", "ed", "er", "es",
          "esh", "et", "ez", "en", "the");
  private static final Set<String> KINDS =
      Set.of(
          "governorate",
          "muhafazat",
          "province",
          "provincia",
          "oblast",
          "krai",
          "kray",
          "region",
          "district",
          "state",
          "wilaya",
          "wilayat",
          "department",
          "departement",
          "departamento",
          "county",
          "prefecture",
          "canton",
          "emirate",
          "municipality",
          "division",
          "of",
          "de");

  static DivisionKey of(String name) {
    String letters =
        DROPPED
            .matcher(Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
            .replaceAll("")
            .replace('ı', 'i')
            .replace('ł', 'l')
            .replace('ø', 'o')
            .replace('đ', 'd');
    List<String> words = new ArrayList<>(Arrays.asList(NO_LETTERS.split(letters)));
    words.removeIf(String::isEmpty);
    String full = without(ARTICLES, words);
    return new DivisionKey(full, without(KINDS, Arrays.asList(full.split(" "))));
  }

  private static String without(Set<String> dropped, List<String> words) {
    String kept = String.join(" ", words.stream().filter(w -> !dropped.contains(w)).toList());
    return kept.isEmpty() ? String.join(" ", words) : kept;
  }
}
