package dateline.reader.count;

import dateline.reader.language.Analysed;
import dateline.reader.language.PartOfSpeech;
import dateline.reader.language.Stretch;
import dateline.reader.table.Words;
import dateline.reader.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names of persons in a report, as far as their form tells: two capitalised words or more, with an
 * age, a title or a first name's company; later the surname alone.
 *
 * <p>It takes no name of an office, a street or a body for one; whether a name is a person's shows
 * in what the sentence says of it. Mentions of our own language model will replace it.
 */
public final class Names {
  /**
   * A name.
   *
   * @param last its last token
   * @param age the age that stands behind it; null when none does
   */
  record Name(int last, @Nullable Integer age) {}

  private static final Set<String> PARTICLES =
      Words.of(
          """
          al el bin ibn abu abd de da del la van von dos
          """);
  private static final Set<String> NO_NAME = PersonNameStops.WORDS;

  /** What is named after persons: "Joran Pell Street" is none. */
  private static final Set<String> NAMED_AFTER =
      Words.of(
          """
          street avenue road lane boulevard bridge square park school college university hospital
          mosque church camp airport station stadium hotel foundation
          """);

  private final Set<String> surnames = new HashSet<>();
  private final Set<String> aged = new HashSet<>();

  /** Collects the surnames of a report, so that a later surname alone is known. */
  public static Names of(List<Analysed> sentences) {
    Names names = new Names();
    for (Analysed sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        Name name = names.full(sentence, i);
        if (name != null) {
          names.surnames.add(sentence.lower(name.last()));
          if (name.age() != null
              || PersonNouns.of(sentence.lower(i - 1)) != null
              || sentence.lower(i - 1).equals("old")) {
            names.aged.add(sentence.lower(name.last()));
          }
          i = name.last();
        }
      }
    }
    return names;
  }

  /** Tells whether a word alone is the surname of a person whom the report names with an age. */
  public boolean isSurname(Analysed sentence, int i) {
    return aged.contains(sentence.lower(i));
  }

  /** Returns the name that begins at a token; null when none does. */
  @Nullable Name at(Analysed sentence, int i) {
    Name full = full(sentence, i);
    if (full != null) {
      return full;
    }
    boolean known =
        properWord(sentence, i)
            && (surnames.contains(sentence.lower(i)) || diesOrWho(sentence, i + 1));
    return known && !properWord(sentence, i + 1) && !properWord(sentence, i - 1)
        ? new Name(i, age(sentence, i + 1))
        : null;
  }

  /** "Anderson, who", "Conner died", "Samir was pronounced": what stands before is somebody. */
  private static boolean diesOrWho(Analysed sentence, int i) {
    String word = sentence.lower(i);
    String next = sentence.lower(i + 1);
    return (word.equals(",") && next.equals("who"))
        || word.equals("died")
        || word.equals("succumbed")
        || (word.equals("was")
            && (next.equals("pronounced")
                || next.equals("shot")
                || next.equals("killed")
                || next.equals("hospitalized")
                || next.equals("wounded")));
  }

  private @Nullable Name full(Analysed sentence, int i) {
    Name seen = seen(sentence, i);
    if (seen != null) {
      return seen;
    }
    boolean initials = initials(sentence, i) && properWord(sentence, i + 1);
    if ((!properWord(sentence, i) && !initials) || properWord(sentence, i - 1)) {
      return null;
    }
    int last = i;
    int words = 1;
    for (int k = i + 1; k < Math.min(sentence.size(), i + 7); k++) {
      String word = sentence.lower(k);
      if (properWord(sentence, k)) {
        last = k;
        words++;
      } else if (!PARTICLES.contains(word) && !word.equals("-") && !initial(sentence, k)) {
        break;
      }
    }
    if (words < 2 || NAMED_AFTER.contains(sentence.lower(last + 1))) {
      return null;
    }
    return new Name(last, age(sentence, last + 1));
  }

  /**
   * Returns the name of a person that the language model sees in words all in capitals, where no
   * form tells; null for none.
   */
  private static @Nullable Name seen(Analysed sentence, int i) {
    for (Stretch name : sentence.names()) {
      if (name.type().equals("PER") && name.first() == i && isCapitals(sentence, name)) {
        return new Name(name.last(), age(sentence, name.last() + 1));
      }
    }
    return null;
  }

  private static boolean isCapitals(Analysed sentence, Stretch name) {
    boolean capitals = true;
    int letters = 0;
    for (int i = name.first(); i <= name.last(); i++) {
      Token token = sentence.sentence().token(i);
      capitals &= token.allCapitals() || !token.isWord();
      letters += token.text().length();
    }
    return capitals && letters > 3;
  }

  /** "JD" and "J.D." before a name. */
  private static boolean initials(Analysed sentence, int i) {
    return i >= 0
        && i < sentence.size()
        && sentence.sentence().token(i).text().matches("[A-Z]{2}|(?:[A-Z]\\.){1,3}");
  }

  private static boolean initial(Analysed sentence, int i) {
    String text = sentence.sentence().token(i).text();
    return text.length() <= 2 && Character.isUpperCase(text.charAt(0));
  }

  private static boolean properWord(Analysed sentence, int i) {
    if (i < 0 || i >= sentence.size()) {
      return false;
    }
    Token token = sentence.sentence().token(i);
    PartOfSpeech tag = sentence.tag(i);
    boolean tagged =
        tag == PartOfSpeech.PROPN
            || tag == PartOfSpeech.X
            || tag == PartOfSpeech.NOUN
            || tag == PartOfSpeech.ADJ
            || tag == PartOfSpeech.VERB;
    return token.capitalised()
        && tagged
        && token.text().length() > 2
        && Character.isLetter(token.text().charAt(1))
        && !token.text().endsWith(".")
        && !(token.allCapitals() && token.text().length() > 1)
        && !NO_NAME.contains(token.lower())
        && PersonNouns.of(token.lower().toLowerCase(Locale.ROOT)) == null;
  }

  private static @Nullable Integer age(Analysed sentence, int i) {
    boolean open = sentence.lower(i).equals(",") || sentence.lower(i).equals("(");
    String number = sentence.lower(i + 1);
    String close = sentence.lower(i + 2);
    boolean closed = close.isEmpty() || Set.of(",", ")", ".", ";", "and", "of").contains(close);
    return open && closed && number.matches("[1-9][0-9]?") ? Integer.valueOf(number) : null;
  }
}
