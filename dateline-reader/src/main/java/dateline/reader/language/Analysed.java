package dateline.reader.language;

import dateline.reader.text.Sentence;
import java.util.List;

/** A sentence with what the language model sees in it. */
public final class Analysed {
  private final Sentence sentence;
  private final List<Word> words;
  private final List<Stretch> names;
  private final List<Stretch> things;
  private final List<Stretch> phrases;
  private final List<Said> said;
  private final float[] factuality;
  private final float[] metonymy;

  /**
   * Makes one.
   *
   * @param words what is seen in each word
   * @param names names of persons, organisations and places (PER, ORG, LOC, MISC)
   * @param things mentions that matter in conflict, nested: PER, ORG, LOC, NAT, TIME, QUANTITY,
   *     WEAPON, VEHICLE, DOCUMENT, MONEY, ARMED, FACILITY, ROLE, EVENT, PEOPLE
   * @param phrases all noun phrases, nested, by what they speak of: person, place, event …
   * @param said the parts that words play in somebody saying something
   * @param factuality of each word, were it a predicate, how far it is told as fact, from -3, has
   *     not happened, to 3, has happened
   * @param metonymy of each word, were it of a place's name, a score above 0 when the name stands
   *     for the place's people or government; both NaN where the model learnt nothing of it
   */
  Analysed(
      Sentence sentence,
      List<Word> words,
      List<Stretch> names,
      List<Stretch> things,
      List<Stretch> phrases,
      List<Said> said,
      float[] factuality,
      float[] metonymy) {
    if (words.size() != sentence.size()) {
      throw new IllegalArgumentException(words.size() + " for " + sentence.size() + " words");
    }
    this.sentence = sentence;
    this.words = List.copyOf(words);
    this.names = List.copyOf(names);
    this.things = List.copyOf(things);
    this.phrases = List.copyOf(phrases);
    this.said = List.copyOf(said);
    this.factuality = factuality.clone();
    this.metonymy = metonymy.clone();
  }

  /** Returns the sentence. */
  public Sentence sentence() {
    return sentence;
  }

  /** Returns the number of tokens. */
  public int size() {
    return sentence.size();
  }

  /** Returns the lower-case form of a token; the empty string outside the sentence. */
  public String lower(int token) {
    return sentence.lower(token);
  }

  /** Returns the part of speech of a token; {@link PartOfSpeech#X} outside the sentence. */
  public PartOfSpeech tag(int token) {
    return token < 0 || token >= words.size() ? PartOfSpeech.X : words.get(token).tag();
  }

  /** Returns what is seen in each token. */
  public List<Word> words() {
    return words;
  }

  /** Returns the names of persons, organisations, places and other things, in order. */
  public List<Stretch> names() {
    return names;
  }

  /** Returns the mentions that matter in conflict, in order, nested ones after what holds them. */
  public List<Stretch> things() {
    return things;
  }

  /** Returns the noun phrases, in order. */
  public List<Stretch> phrases() {
    return phrases;
  }

  /** Returns who says what here, part by part, in order. */
  public List<Said> said() {
    return said;
  }

  /** Returns how far a predicate is told as fact, from -3 to 3. */
  public float factuality(int token) {
    return factuality[token];
  }

  /** Returns a score above 0 when a place's name stands for its people or government. */
  public float metonymy(int token) {
    return metonymy[token];
  }
}
