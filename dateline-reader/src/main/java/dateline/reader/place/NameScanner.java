package dateline.reader.place;

import dateline.model.Mention.TimeExpression;
import dateline.model.PlaceKind;
import dateline.reader.language.Analysed;
import dateline.reader.language.Stretch;
import dateline.reader.place.gazetteer.Gazetteer;
import dateline.reader.place.gazetteer.GazetteerPlace;
import dateline.reader.place.gazetteer.MatchedKey;
import dateline.reader.table.Words;
import dateline.reader.text.Datelines;
import dateline.reader.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a report that may be names of places: those that the gazetteer holds, and
 * those that the language model sees as such. Which of them are, is for {@link NameEvidence} to
 * say.
 */
final class NameScanner {
  /** What is named after the place where it was signed, and need not be there. */
  private static final Set<String> PAPERS =
      Words.of(
          """
          accord accords agreement agreements convention conventions declaration pact protocol
          protocols treaty
          """);

  /** What the name of a newspaper or an agency ends in: "New York Times", "Sahel Wire". */
  private static final Set<String> MEDIA =
      Words.of(
          """
          bulletin chronicle daily dispatch gazette herald journal mail monitor news newspaper
          observer post press radio review star sun telegraph times tribune tv weekly wire
          """);

  /** What is said of somebody who has an office or a home there: "Paris-based". */
  private static final Set<String> BASED =
      Words.of("based born backed educated headquartered led brokered mediated trained");

  private static final Set<String> PARTICLES =
      Words.of(
          """
          al el ad as ash at az an ar ed es ez de del la le les of the and sur en a ul i u
          upon los las do da dos du
          """);

  /** What stands before a town's name for a part of the town. */
  private static final Set<String> PARTS =
      Words.of(
          """
          north south east west northeast northwest southeast southwest northern southern eastern
          western downtown central uptown inner greater
          """);

  private static final int LONGEST = 6;

  /** Tells of a possible name whether it is one; null when it is none. */
  interface Judge {
    /** Returns the name as it is kept; null to refuse it. */
    @Nullable Name judge(Name name, boolean capitals);
  }

  private final Gazetteer gazetteer;
  private final List<String> outlet;
  private final Judge judge;
  private final BitSet timed = new BitSet();

  /** The places of names met before in the report. */
  private final Map<String, List<GazetteerPlace>> known = new HashMap<>();

  /**
   * Makes one for a report.
   *
   * @param outlet the report's own outlet, whose name may hold a place's: "Sahel Wire"
   */
  NameScanner(
      Gazetteer gazetteer, @Nullable String outlet, List<TimeExpression> times, Judge judge) {
    this.gazetteer = gazetteer;
    this.outlet = outlet == null ? List.of() : List.of(outlet.toLowerCase(Locale.ROOT).split(" "));
    this.judge = judge;
    times.forEach(t -> timed.set(t.passage().span().start(), t.passage().span().end()));
  }

  /** Returns the names of a sentence in order; they overlap neither one another nor times. */
  List<Name> names(Analysed sentence) {
    List<Name> names = new ArrayList<>();
    boolean capitals = capitals(sentence);
    for (int i = 0; i < sentence.size(); ) {
      Name kept = null;
      if (!timed(sentence, i) && !sentence.lower(i + 1).equals("$")) {
        Name name = abbreviation(sentence, i, names);
        name = name == null ? at(sentence, i, capitals) : name;
        kept = name == null ? null : judge.judge(name, capitals);
      }
      if (kept == null) {
        i++;
      } else {
        names.add(kept);
        i = kept.last() + 1;
      }
    }
    return names;
  }

  /**
   * Returns the names of a sentence with the town of its dateline, which nothing but its place in
   * the sentence may tell to be one.
   *
   * @param list whether the report is a list of items with a dateline each
   */
  List<Name> withDateline(Analysed sentence, List<Name> names, boolean list) {
    int first = Datelines.first(sentence.sentence());
    int last = Datelines.lastOfTown(sentence.sentence());
    if (last < first || (!names.isEmpty() && names.getFirst().first() <= last)) {
      return names;
    }
    String text = text(sentence, first, last);
    List<GazetteerPlace> candidates = candidates(text, true);
    if (candidates.isEmpty() && !list) {
      return names;
    }
    List<Name> all = new ArrayList<>(names);
    all.addFirst(new Name(sentence, first, last, text, candidates, false, 1));
    return all;
  }

  private static boolean capitals(Analysed sentence) {
    long words = sentence.sentence().tokens().stream().filter(Token::isWord).count();
    long capitals = sentence.sentence().tokens().stream().filter(Token::allCapitals).count();
    return words > 2 && capitals * 10 > words * 7;
  }

  /** "Pa." behind "Erie,": the abbreviation of a division. */
  private @Nullable Name abbreviation(Analysed sentence, int i, List<Name> before) {
    boolean behind =
        !before.isEmpty()
            && sentence.lower(i - 1).equals(",")
            && before.getLast().last() == i - 2
            && !before.getLast().inName();
    if (!behind) {
      return null;
    }
    for (int last = Math.min(i + 2, sentence.size() - 1); last >= i; last--) {
      String words = text(sentence, i, last);
      List<GazetteerPlace> divisions = gazetteer.abbreviated(words);
      if (!divisions.isEmpty()) {
        return new Name(sentence, i, last, words, divisions, false, 1);
      }
    }
    return null;
  }

  private @Nullable Name at(Analysed sentence, int i, boolean capitals) {
    Stretch seen = seenAt(sentence, i);
    if (!nameWord(sentence, i) && seen == null && !shortWord(sentence, i)) {
      return null;
    }
    boolean the = sentence.lower(i).equals("the");
    int end = seen == null ? Integer.MAX_VALUE : seen.last();
    StringBuilder words = new StringBuilder();
    Name longest = null;
    Name within = null;
    for (int k = i; k < Math.min(sentence.size(), i + LONGEST); k++) {
      if ((k > i && !inside(sentence, k)) || timed(sentence, k)) {
        break;
      }
      words.append(words.isEmpty() || joined(sentence, k) ? "" : " ");
      words.append(sentence.sentence().token(k).text());
      boolean ends =
          (nameWord(sentence, k) || elided(sentence, k) || (k == i && seen != null))
              && !(capitals && PARTICLES.contains(sentence.lower(k)));
      if (ends) {
        List<GazetteerPlace> candidates = candidates(words.toString(), capitals);
        if (!candidates.isEmpty() && !(the && withoutArticle(candidates))) {
          longest = name(sentence, i, k, words.toString(), candidates);
          within = k <= end ? longest : within;
        }
      }
      if (!gazetteer.startsAnyName(words.toString())) {
        break;
      }
    }
    boolean whole = within != null || longest == null || longest.last() <= end;
    if (seen == null || !whole || (within == null && the) || !wholly(sentence, seen)) {
      return within == null ? longest : within;
    }
    Name known = within == null ? longest : within;
    if (known != null && (known.last() == end || generic(sentence, known.last() + 1, end))) {
      return known;
    }
    // What is seen is longer than what is known: "Rivers State Junction" is not Rivers.
    String text = text(sentence, seen.first(), seen.last());
    List<GazetteerPlace> candidates = candidates(text, capitals);
    boolean part = candidates.isEmpty() && PARTS.contains(sentence.lower(seen.first()));
    if (part && seen.last() > seen.first()) {
      // "Southwest Charlotte" is told by the town that it is part of.
      candidates = candidates(text(sentence, seen.first() + 1, seen.last()), capitals);
    }
    return name(sentence, seen.first(), seen.last(), text, candidates);
  }

  /** "State" behind "White Nile" says only of what kind it is. */
  private static boolean generic(Analysed sentence, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (!NameEvidence.GENERIC.contains(sentence.lower(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean withoutArticle(List<GazetteerPlace> candidates) {
    return candidates.stream().noneMatch(p -> p.matched() == MatchedKey.FULL);
  }

  private Name name(
      Analysed sentence, int first, int last, String text, List<GazetteerPlace> candidates) {
    return new Name(sentence, first, last, text, candidates, inName(sentence, first, last), 1);
  }

  /** Tells whether it stands in a longer name of something else, as the model sees it. */
  private boolean inName(Analysed sentence, int first, int last) {
    for (Stretch seen : Stretch.overlapping(sentence.names(), first, last)) {
      boolean holds = seen.covers(first, last);
      if (holds && !seen.type().equals("LOC") && seen.last() - seen.first() > last - first) {
        return true;
      }
    }
    boolean based = hyphen(sentence, last + 1) && BASED.contains(sentence.lower(last + 2));
    String behind = sentence.lower(last + 1);
    boolean medium = MEDIA.contains(behind) && NameEvidence.capitalised(sentence, last + 1);
    return based || medium || PAPERS.contains(behind) || inOutlet(sentence, first, last);
  }

  /** Tells whether the words around it make up the name of the outlet. */
  private boolean inOutlet(Analysed sentence, int first, int last) {
    for (int from = Math.max(0, last + 1 - outlet.size()); from <= first; from++) {
      boolean same = outlet.size() > last + 1 - first;
      for (int i = 0; same && i < outlet.size(); i++) {
        same = sentence.lower(from + i).equals(outlet.get(i));
      }
      if (same) {
        return true;
      }
    }
    return false;
  }

  /** Returns the name of a place that the model sees from this word on, or from "the" before it. */
  private static @Nullable Stretch seenAt(Analysed sentence, int i) {
    for (Stretch seen : Stretch.overlapping(sentence.names(), i, i)) {
      if (seen.type().equals("LOC") && anyCapital(sentence, seen)) {
        if (seen.first() == i) {
          return seen;
        }
        if (seen.first() == i - 1 && sentence.lower(i - 1).equals("the")) {
          return new Stretch(i, seen.last(), seen.type());
        }
      }
    }
    return null;
  }

  private static boolean anyCapital(Analysed sentence, Stretch seen) {
    for (int i = seen.first(); i <= seen.last(); i++) {
      if (sentence.sentence().token(i).capitalised()) {
        return true;
      }
    }
    return false;
  }

  private static boolean wholly(Analysed sentence, Stretch seen) {
    for (int i = seen.first(); i <= seen.last(); i++) {
      if (!sentence.sentence().token(i).isWord()
          && !hyphen(sentence, i)
          && !possessive(sentence, i)) {
        return false;
      }
    }
    return true;
  }

  /** Returns words as they are read, parted by blanks where the text parts them. */
  static String text(Analysed sentence, int first, int last) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i <= last; i++) {
      text.append(i == first || joined(sentence, i) ? "" : " ");
      text.append(sentence.sentence().token(i).text());
    }
    return text.toString();
  }

  private List<GazetteerPlace> mostImportant(String words) {
    List<GazetteerPlace> all = gazetteer.find(words);
    return List.copyOf(all.subList(0, Math.min(Group.MOST, all.size())));
  }

  /** Short words in capitals are abbreviations: only countries are known by those. */
  private List<GazetteerPlace> candidates(String words, boolean capitals) {
    List<GazetteerPlace> candidates = known.computeIfAbsent(words, this::mostImportant);
    boolean abbreviation = words.length() <= 4 && words.equals(words.toUpperCase(Locale.ROOT));
    return abbreviation && !capitals
        ? candidates.stream().filter(p -> p.kind() == PlaceKind.COUNTRY).toList()
        : candidates;
  }

  /** Tells whether nothing stands between a word and the one before. */
  private static boolean joined(Analysed sentence, int i) {
    return sentence.sentence().token(i - 1).span().end()
        == sentence.sentence().token(i).span().start();
  }

  /** A word that may stand inside a name, or end it. */
  private static boolean inside(Analysed sentence, int k) {
    return nameWord(sentence, k)
        || PARTICLES.contains(sentence.lower(k))
        || hyphen(sentence, k)
        || possessive(sentence, k)
        || elided(sentence, k);
  }

  /** "'s" in "St. John's" and "Martha's Vineyard". */
  private static boolean possessive(Analysed sentence, int k) {
    return sentence.lower(k).equals("'s") || sentence.lower(k).equals("’s");
  }

  /** "d'Ivoire": small at its head, with a capital behind the apostrophe. */
  private static boolean elided(Analysed sentence, int k) {
    String text = sentence.sentence().token(k).text();
    return text.length() > 2
        && (text.startsWith("d'") || text.startsWith("d’"))
        && Character.isUpperCase(text.charAt(2));
  }

  /** "St", "El", "La" before another word, where some name begins with both. */
  private boolean shortWord(Analysed sentence, int i) {
    Token token = sentence.sentence().token(i);
    return token.capitalised()
        && token.text().length() == 2
        && i + 1 < sentence.size()
        && nameWord(sentence, i + 1)
        && gazetteer.startsAnyName(text(sentence, i, i + 1));
  }

  private boolean timed(Analysed sentence, int i) {
    return timed.get(sentence.sentence().token(i).span().start());
  }

  private static boolean hyphen(Analysed sentence, int i) {
    return sentence.lower(i).equals("-");
  }

  private static boolean nameWord(Analysed sentence, int i) {
    Token token = sentence.sentence().token(i);
    boolean abbreviation = token.text().length() > 1 && token.text().charAt(1) == '.';
    return token.capitalised()
        && (token.text().length() > 2
            || abbreviation
            || (token.allCapitals() && token.text().length() == 2));
  }
}
