package dateline.reader.place.gazetteer;

/**
 * A name less what transliterations differ in, for names of Arabic, Kurdish, Persian, Turkish,
 * Ukrainian, Russian and like languages in Latin letters: vowels ("Kafr", "Kfar", "Kefer"), double
 * letters, articles, blanks, k and q, kh and h, dh, z and d, the end of feminine words ("-iyah",
 * "-iya", "-iye").
 *
 * <p>Names whose {@code skeleton} is the same may be the same; {@link #likeness} says how alike
 * they are. Countless places of the world share a skeleton: it is of use inside one country only.
 *
 * @param skeleton the consonants, by which names are looked up
 * @param loose the sounds that transliterations tell apart at most
 * @param fine the name but for the spelling of its vowels
 */
record LooseKey(String skeleton, String loose, String fine) {
  private static final String[] LOOSE = {
    "tch", "s", "kh", "h", "gh", "g", "dh", "d", "th", "t", "sh", "s", "ch", "s", "ph", "f", "zh",
        "j",
    "dj", "j", "aa", "a", "ee", "i", "oo", "u", "ou", "u", "ei", "i", "ai", "i", "ay", "i", "ey",
        "i",
    "aw", "u", "au", "u", "ow", "u", "ie", "i", "iy", "i", "yy", "y", "x", "ks"
  };
  private static final String[] FINE = {
    "tch", "sh", "ch", "sh", "ph", "f", "dj", "j", "aa", "a", "ee", "i", "oo", "u", "ou", "u", "ei",
    "ai", "ay", "ai", "ey", "ai", "aw", "au", "ow", "au", "iy", "i", "yy", "y"
  };
  private static final String[] ENDS = {"ih", "ah", "at", "it", "a", "i", "h", "t"};

  /** Returns the forms of a name as it stands in a text or a list. */
  static LooseKey of(String name) {
    return ofFolded(NameKey.of(name).withoutArticles());
  }

  /** Returns the forms of a name that {@link NameKey} folded. */
  static LooseKey ofFolded(String folded) {
    StringBuilder loose = new StringBuilder();
    StringBuilder fine = new StringBuilder();
    for (String word : folded.split(" ")) {
      loose.append(looseWord(word));
      fine.append(ended(single(vowels(replaced(word, FINE))), 6));
    }
    String sounds = loose.toString();
    return new LooseKey(skeleton(sounds), sounds, fine.toString());
  }

  /** Returns how alike two names are, 0 to 1. */
  double likeness(LooseKey other) {
    return (likeness(loose, other.loose) + likeness(fine, other.fine)) / 2;
  }

  private static double likeness(String a, String b) {
    int longer = Math.max(a.length(), b.length());
    return longer == 0 ? 0 : 1 - (double) distance(a, b) / longer;
  }

  private static String looseWord(String word) {
    StringBuilder letters = new StringBuilder(vowels(replaced(word, LOOSE)));
    for (int i = 0; i < letters.length(); i++) {
      letters.setCharAt(
          i,
          switch (letters.charAt(i)) {
            case 'q', 'c' -> 'k';
            case 'v' -> 'w';
            case 'p' -> 'b';
            case 'z' -> 'd';
            case 'g' -> 'j';
            default -> letters.charAt(i);
          });
    }
    return ended(single(letters.toString()), ENDS.length);
  }

  private static String vowels(String word) {
    return word.replace('o', 'u').replace('e', 'i').replace('y', 'i');
  }

  private static String replaced(String word, String[] pairs) {
    String now = word;
    for (int i = 0; i < pairs.length; i += 2) {
      now = now.replace(pairs[i], pairs[i + 1]);
    }
    return now;
  }

  /** Writes double letters once. */
  private static String single(String word) {
    StringBuilder kept = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
        kept.append(word.charAt(i));
      }
    }
    return kept.toString();
  }

  /** Leaves out the end of a feminine word or of an adjective. */
  private static String ended(String word, int ends) {
    if (word.length() < 4) {
      return word;
    }
    for (int i = 0; i < ENDS.length; i++) {
      boolean known = i < ends || ENDS[i].equals("h");
      if (known && word.endsWith(ENDS[i]) && word.length() - ENDS[i].length() >= 2) {
        return word.substring(0, word.length() - ENDS[i].length());
      }
    }
    return word;
  }

  private static String skeleton(String sounds) {
    if (sounds.isEmpty()) {
      return "";
    }
    StringBuilder kept = new StringBuilder();
    char first = sounds.charAt(0);
    kept.append("aiu".indexOf(first) >= 0 ? 'a' : first);
    for (int i = 1; i < sounds.length(); i++) {
      char c = sounds.charAt(i);
      if ("aiuwh".indexOf(c) < 0) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  /** Returns the number of letters to change, add or leave out (Levenshtein). */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
