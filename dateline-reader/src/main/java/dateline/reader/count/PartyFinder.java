package dateline.reader.count;

import dateline.model.Count;
import dateline.model.PersonStatus;
import dateline.model.Span;
import dateline.reader.count.Party.Kind;
import dateline.reader.count.PersonNouns.PersonNoun;
import dateline.reader.count.PersonNouns.Sex;
import dateline.reader.language.Analysed;
import dateline.reader.language.PartOfSpeech;
import dateline.reader.language.Stretch;
import dateline.reader.table.Words;
import dateline.reader.time.Calendar;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the people of a sentence, left to right, the longest phrase first. */
public final class PartyFinder {
  private static final Set<String> DEFINITE =
      Words.of(
          """
          the this that these those his her their its my our your all both
          """);
  private static final Set<String> MORE = Set.of("other", "more", "additional", "further", "new");
  private static final Set<String> ORDINALS =
      Set.of("second", "third", "fourth", "fifth", "sixth", "2nd", "3rd", "4th", "5th");
  private static final Set<String> OF_THEM =
      Set.of("them", "whom", "us", "these", "those", "which");
  private static final Set<String> NOBODY = Set.of("nobody", "none", "no-one");
  private static final Set<String> REMAINS = Set.of("body", "bodies", "remains", "death", "deaths");
  private static final Set<String> NO_COUNT_BEHIND =
      Words.of(
          """
          $ € £ # no. age aged highway route unit chapter interstate flight section article
          apartment room channel image photo slide page part figure
          """);

  /** Nouns that a number names one of, when they are capitalised: "Gate 3 was hit". */
  private static final Set<String> LABELLED =
      Words.of(
          """
          area battalion block brigade building camp category checkpoint clinic company district
          division gate hill hospital house line no page phase pier platform point position post
          reactor regiment resolution school sector shelter site station street terminal tower
          tunnel ward well zone
          """);

  /** Nouns for several people that "of five" counts. */
  private static final Set<String> COLLECTIVES = Words.of("family household crew team gang squad");

  private static final Set<String> YEAR_BEHIND =
      Set.of("in", "since", "of", "during", "by", "until", "from", "between");
  private static final Set<String> MEASURES =
      Words.of(
          """
          % percent - : ° ′ / 's a.m. p.m. am pm o'clock km mm block
          """);
  private static final Pattern MONTH = Pattern.compile(Calendar.MONTH, Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_CHUNK = 8;

  private final Analysed sentence;
  private final Names names;
  private final List<Party> parties = new ArrayList<>();

  private PartyFinder(Analysed sentence, Names names) {
    this.sentence = sentence;
    this.names = names;
  }

  /** Returns the people of a sentence in order; they never overlap. */
  public static List<Party> parties(Analysed sentence, Names names) {
    PartyFinder finder = new PartyFinder(sentence, names);
    for (int i = 0; i < sentence.size(); ) {
      Party party = finder.at(i);
      if (party == null) {
        i++;
      } else {
        finder.parties.add(party);
        i = party.last() + 1;
      }
    }
    return finder.parties;
  }

  private @Nullable Party at(int i) {
    Party pronoun = pronoun(i);
    if (pronoun != null) {
      return pronoun;
    }
    Party named = named(i);
    return named != null ? named : new Phrase(i).read();
  }

  private @Nullable Party pronoun(int i) {
    String word = sentence.lower(i);
    if (word.equals("no") && sentence.lower(i + 1).equals("one")) {
      return new Party(
          i,
          i + 1,
          Kind.COUNTED,
          nobody(i, i + 1),
          i + 1,
          Sex.UNKNOWN,
          null,
          PersonStatus.UNKNOWN,
          false,
          false,
          null);
    }
    if (NOBODY.contains(word)) {
      return new Party(
          i,
          i,
          Kind.COUNTED,
          nobody(i, i),
          i,
          Sex.UNKNOWN,
          null,
          PersonStatus.UNKNOWN,
          false,
          false,
          null);
    }
    Sex sex =
        switch (word) {
          case "he", "him", "himself" -> Sex.MALE;
          case "she", "herself" -> Sex.FEMALE;
          default -> Sex.UNKNOWN;
        };
    boolean objectHer = word.equals("her") && !nounAhead(i + 1);
    if (sex != Sex.UNKNOWN || objectHer) {
      return new Party(
          i,
          i,
          Kind.PRONOUN,
          null,
          i,
          objectHer ? Sex.FEMALE : sex,
          null,
          PersonStatus.UNKNOWN,
          false,
          false,
          null);
    }
    if (word.equals("they") || word.equals("them") || word.equals("themselves")) {
      return new Party(
          i, i, Kind.SEVERAL, null, i, Sex.UNKNOWN, null, PersonStatus.UNKNOWN, false, false, null);
    }
    return null;
  }

  private static CountPhrase nobody(int first, int last) {
    return new CountPhrase(first, last, new Count.Exactly(0));
  }

  private boolean nounAhead(int i) {
    PartOfSpeech tag = sentence.tag(i);
    return PersonNouns.of(sentence.lower(i)) != null
        || PersonNouns.of(sentence.lower(i + 1)) != null
        || tag == PartOfSpeech.NOUN
        || tag == PartOfSpeech.ADJ
        || tag == PartOfSpeech.PROPN
        || tag == PartOfSpeech.NUM;
  }

  private @Nullable Party named(int i) {
    Names.Name name = names.at(sentence, i);
    if (name == null || possesses(name.last() + 1)) {
      return null;
    }
    PersonStatus status = PersonStatus.UNKNOWN;
    Sex sex = Sex.UNKNOWN;
    PersonNoun title = PersonNouns.of(sentence.lower(i - 1));
    if (title != null && !title.plural()) {
      status = title.status();
      sex = title.sex();
    }
    return new Party(
        i, name.last(), Kind.NAMED, null, name.last(), sex, name.age(), status, false, false, null);
  }

  /** "Davis's grandson" is not Davis; "Davis's body" is. */
  private boolean possesses(int i) {
    boolean mark = sentence.lower(i).equals("'s") || sentence.lower(i).equals("'");
    return mark && !REMAINS.contains(sentence.lower(i + 1));
  }

  /** Reads one noun phrase from its first token on. */
  private final class Phrase {
    private final int first;
    private int at;
    private boolean article;
    private boolean definite;
    private boolean other;
    private boolean partitive;
    private @Nullable CountPhrase count;
    private @Nullable CountPhrase whole;
    private @Nullable Integer age;
    private int head = -1;
    private boolean plural;
    private Sex sex = Sex.UNKNOWN;
    private PersonStatus status = PersonStatus.UNKNOWN;

    Phrase(int first) {
      this.first = first;
      this.at = first;
    }

    @Nullable Party read() {
      determiner();
      quantity();
      if (partitive && OF_THEM.contains(sentence.lower(at))) {
        PersonNoun who = PersonNouns.of(sentence.lower(at + 1));
        at += who == null ? 0 : 1;
        head = at;
        plural = true;
        status = who == null ? status : who.status();
        return party();
      }
      noun();
      if (head < 0) {
        seen();
      }
      if (head < 0) {
        return bare();
      }
      other |= sentence.lower(head).equals("others");
      ofSoMany();
      ageBehind();
      return party();
    }

    /** Reads "a family of five" and "a family of five people". */
    private void ofSoMany() {
      boolean of = count == null && sentence.lower(at).equals("of");
      CountPhrase members = of ? CountReader.at(sentence.sentence(), at + 1) : null;
      if (members == null || !COLLECTIVES.contains(sentence.lower(head))) {
        return;
      }
      int next = members.last() + 1;
      PersonNoun who = PersonNouns.of(sentence.lower(next));
      if (who != null || !nounAhead(next)) {
        count = members;
        at = who == null ? next : next + 1;
      }
    }

    private void determiner() {
      String word = sentence.lower(at);
      if (word.equals("another")) {
        other = true;
        article = true;
        at++;
      } else if (word.equals("both")) {
        definite = true;
      } else if (DEFINITE.contains(word)) {
        definite = true;
        at++;
        if (DEFINITE.contains(sentence.lower(at))) {
          at++;
        }
      } else if ((word.equals("a") || word.equals("an") || word.equals("one"))
          && ORDINALS.contains(sentence.lower(at + 1))) {
        other = true;
        article = true;
        at += 2;
      }
      if (at > first && MORE.contains(sentence.lower(at))) {
        other = true;
        at++;
      } else if (definite
          && Set.of("next", "first", "last", "remaining").contains(sentence.lower(at))) {
        at++;
      }
    }

    private void quantity() {
      CountPhrase found = notACount(at) ? null : CountReader.at(sentence.sentence(), at);
      if (found != null && !Ages.unitAt(sentence, found.last() + 1)) {
        count = found;
        article = false;
        at = found.last() + 1;
        while (MORE.contains(sentence.lower(at))) {
          other = true;
          at++;
        }
        of();
      } else if (at == first && isArticle(at)) {
        article = true;
        at++;
      } else if (at == first && sentence.lower(at).equals("no")) {
        count = new CountPhrase(at, at, new Count.Exactly(0));
        at++;
      }
      if (article && MORE.contains(sentence.lower(at))) {
        at++;
      }
    }

    private boolean isArticle(int i) {
      return sentence.lower(i).equals("a") || sentence.lower(i).equals("an");
    }

    /** A year, a calibre, a house number, a sum of money: digits that count nobody. */
    private boolean notACount(int i) {
      String before = sentence.lower(i - 1);
      boolean year =
          sentence.lower(i).matches("(?:19|20)[0-9]{2}")
              && (before.equals(",")
                  || YEAR_BEHIND.contains(before)
                  || MONTH.matcher(before).matches());
      return year
          || NO_COUNT_BEHIND.contains(before)
          || (Numerals.isScale(sentence.lower(i)) && before.matches("[0-9].*"))
          || (i > 0
              && sentence.lower(i).matches("[0-9]{1,3}")
              && (MONTH.matcher(sentence.sentence().token(i - 1).text()).matches()
                  || (LABELLED.contains(before)
                      && sentence.sentence().token(i - 1).capitalised())));
    }

    private void of() {
      if (!sentence.lower(at).equals("of")) {
        return;
      }
      String next = sentence.lower(at + 1);
      if (OF_THEM.contains(next)) {
        partitive = true;
        at++;
      } else if (DEFINITE.contains(next)) {
        partitive = true;
        at += 2;
        CountPhrase larger = CountReader.at(sentence.sentence(), at);
        if (larger != null && !Ages.unitAt(sentence, larger.last() + 1)) {
          whole = larger;
          at = larger.last() + 1;
        }
      } else {
        at++;
      }
    }

    /** Walks over the modifiers to the noun that ends the phrase. */
    private void noun() {
      int limit = Math.min(sentence.size(), at + LONGEST_CHUNK + 4);
      int k = at;
      while (k < limit) {
        int after = age(k);
        if (after > k) {
          head = after - 1;
          at = after;
          k = after;
          continue;
        }
        PersonNoun noun = PersonNouns.of(sentence.lower(k));
        if (noun != null && hyphened(k)) {
          k += 3;
        } else if (noun != null && !titleOfName(k)) {
          head = k;
          plural = noun.plural();
          sex = noun.sex() == Sex.UNKNOWN ? sex : noun.sex();
          status = status == PersonStatus.UNKNOWN ? noun.status() : status;
          k++;
          at = k;
        } else if (noun == null && modifies(k)) {
          if (sentence.lower(k).equals("civilian") || sentence.lower(k).equals("unarmed")) {
            status = PersonStatus.CIVILIAN;
          }
          if (head >= 0 && sentence.tag(k) != PartOfSpeech.PUNCT) {
            head = -1;
          }
          k++;
        } else {
          break;
        }
      }
      possessor(k);
    }

    /** "Two charcoal makers": counted people by a noun of no list, as the model sees them. */
    private void seen() {
      if (count == null && !article) {
        return;
      }
      int last = -1;
      int k = at;
      while (k < Math.min(sentence.size(), at + LONGEST_CHUNK) && isNounPart(k)) {
        last = sentence.tag(k) == PartOfSpeech.NOUN ? k : last;
        k++;
      }
      for (Stretch each : Stretch.overlapping(sentence.phrases(), first, Math.max(first, last))) {
        boolean person = each.type().equals("person") && each.first() == first;
        boolean all = !sentence.lower(last + 1).equals("of") && !possesses(last + 1);
        if (last >= 0 && person && each.last() >= last && all) {
          head = last;
          plural = sentence.words().get(last).fine().equals("NNS");
          at = last + 1;
          return;
        }
      }
    }

    private boolean isNounPart(int k) {
      return switch (sentence.tag(k)) {
        case ADJ, NOUN -> !HarmWords.ENDS_PHRASE.contains(sentence.lower(k));
        default -> sentence.lower(k).equals("-");
      };
    }

    /** "A man's body" is the man; "a man's two sons" are the sons; "a man's car" is nobody. */
    private void possessor(int k) {
      boolean mark = sentence.lower(k).equals("'s") || sentence.lower(k).equals("'");
      if (head < 0 || !mark || REMAINS.contains(sentence.lower(k + 1))) {
        return;
      }
      head = -1;
      count = null;
      age = null;
      sex = Sex.UNKNOWN;
      status = PersonStatus.UNKNOWN;
      definite = true;
      article = false;
      at = k + 1;
      quantity();
      noun();
    }

    /** "Rebel-held", "army-controlled": the noun tells of what is held and is nobody by itself. */
    private boolean hyphened(int k) {
      return k + 2 < sentence.size()
          && sentence.lower(k + 1).equals("-")
          && sentence.lower(k + 2).endsWith("d")
          && PersonNouns.of(sentence.lower(k + 2)) == null
          && sentence.sentence().token(k).span().end()
              == sentence.sentence().token(k + 1).span().start();
    }

    private boolean titleOfName(int k) {
      return k == first && !article && !definite && names.at(sentence, k + 1) != null;
    }

    private boolean modifies(int k) {
      PartOfSpeech tag = sentence.tag(k);
      String word = sentence.lower(k);
      if (word.equals("-")) {
        return k > first && k + 1 < sentence.size();
      }
      if (countsAnew(k)) {
        return false;
      }
      if (count != null && k == count.last() + 1 && MEASURES.contains(word)) {
        return false;
      }
      if (HarmWords.ENDS_PHRASE.contains(word)) {
        return head < 0 && tag != PartOfSpeech.AUX && leadsToNoun(k + 1);
      }
      return switch (tag) {
        case ADJ, NOUN, PROPN -> head < 0 || tag == PartOfSpeech.NOUN;
        case VERB ->
            head < 0
                && (word.endsWith("ed") || word.endsWith("ing"))
                && k > first
                && leadsToNoun(k + 1);
        case ADV -> head < 0 && k > first && leadsToNoun(k + 1);
        default -> false;
      };
    }

    /** "On Monday two men": a count inside a phrase that has none begins another. */
    private boolean countsAnew(int k) {
      return k > first
          && count == null
          && !article
          && !definite
          && CountReader.at(sentence.sentence(), k) != null;
    }

    private boolean leadsToNoun(int k) {
      return PersonNouns.of(sentence.lower(k)) != null
          || (sentence.tag(k) == PartOfSpeech.ADJ && PersonNouns.of(sentence.lower(k + 1)) != null)
          || (sentence.tag(k) == PartOfSpeech.NOUN
              && PersonNouns.of(sentence.lower(k + 1)) != null);
    }

    /** Reads "34-year-old", "17 year olds"; returns the token after it, or {@code k}. */
    private int age(int k) {
      Numerals.Numeral number = Numerals.at(sentence.sentence(), k);
      if (number == null || !Ages.unitAt(sentence, number.last() + 1)) {
        return k;
      }
      int i = number.last() + 1;
      if (Ages.shortAt(sentence, i)) {
        age = number.value();
        return i + 1;
      }
      boolean years = false;
      while (i < sentence.size() && !sentence.lower(i).startsWith("old")) {
        years |= sentence.lower(i).startsWith("year");
        i++;
      }
      age = years ? Integer.valueOf(number.value()) : null;
      plural = sentence.lower(i).equals("olds");
      return i + 1;
    }

    /** "A man, 34, …", "a man (34)" and "a man aged 34". */
    private void ageBehind() {
      boolean open = Set.of(",", "(", "aged").contains(sentence.lower(at));
      if (age == null && open && sentence.lower(at + 1).matches("[1-9][0-9]?")) {
        String close = sentence.lower(at + 2);
        if (close.equals(",")
            || close.equals(")")
            || close.equals(".")
            || (sentence.lower(at).equals("aged") && !plural)) {
          age = Integer.valueOf(sentence.lower(at + 1));
        }
      }
    }

    /** "Club 21", "Channel 9": the number is part of a name. */
    private boolean partOfName() {
      if (first < 2 || !sentence.sentence().token(first - 1).capitalised()) {
        return false;
      }
      Span before = sentence.sentence().token(first - 1).span();
      boolean one = before.end() == sentence.sentence().token(first).span().start();
      return (one || sentence.tag(first - 1) == PartOfSpeech.PROPN)
          && Character.isDigit(sentence.lower(first).charAt(0));
    }

    /** Tells whether the language model sees a name that is no person's, place's or body's. */
    private boolean ofAPeople(int noun) {
      return sentence.names().stream()
          .anyMatch(name -> name.last() == noun && name.type().equals("MISC"));
    }

    private @Nullable Party bare() {
      if (count == null && other && article && (verbAt(at) || sentence.lower(at).equals(","))) {
        return party(Kind.ONE, at - 1);
      }
      if (count == null || partitive) {
        return count == null ? null : party(Kind.BARE, count.last());
      }
      int next = count.last() + 1;
      while (MORE.contains(sentence.lower(next))) {
        next++;
      }
      PartOfSpeech tag = sentence.tag(next);
      boolean thing =
          (tag == PartOfSpeech.NOUN || tag == PartOfSpeech.PROPN || tag == PartOfSpeech.ADJ)
              && !HarmWords.ENDS_PHRASE.contains(sentence.lower(next));
      boolean measure = MEASURES.contains(sentence.lower(next));
      boolean year =
          count.count() instanceof Count.Exactly n
              && n.number() >= 1900
              && n.number() < 2100
              && !sentence.lower(count.first()).contains(",");
      boolean article = isArticle(count.first()) && count.last() == count.first();
      boolean both = sentence.lower(first).equals("both");
      if (Ages.alone(sentence, first, next) || both || partOfName()) {
        return null;
      }
      if (thing
          && sentence.lower(next).endsWith("s")
          && (sentence.words().get(next).fine().startsWith("NNP") || ofAPeople(next))
          && sentence.sentence().token(next).capitalised()
          && !nounAhead(next + 1)) {
        head = next;
        plural = true;
        return party(definite ? Kind.THE_COUNTED : Kind.COUNTED, next);
      }
      return thing || measure || year || article ? null : party(Kind.BARE, next - 1);
    }

    private Party party(Kind kind, int last) {
      return new Party(
          first,
          last,
          kind,
          count,
          head < 0 ? last : head,
          sex,
          age,
          status,
          other,
          partitive,
          whole);
    }

    private boolean verbAt(int i) {
      return sentence.tag(i) == PartOfSpeech.AUX || sentence.tag(i) == PartOfSpeech.VERB;
    }

    /** "Both men and women" is not two. */
    private boolean bothAnd(int last) {
      return sentence.lower(first).equals("both") && sentence.lower(last + 1).equals("and");
    }

    private @Nullable Party party() {
      int last = Math.max(head, at - 1);
      if (bothAnd(last)) {
        count = null;
      }
      if (count != null) {
        return party(definite ? Kind.THE_COUNTED : Kind.COUNTED, last);
      }
      if (plural) {
        return party(Kind.SEVERAL, last);
      }
      if (definite) {
        return party(Kind.THE_ONE, last);
      }
      boolean begins =
          first == 0
              || !sentence.sentence().token(first - 1).isWord()
              || Set.of("and", "as").contains(sentence.lower(first - 1));
      boolean countable = article || age != null || (begins && !titleOfName(head));
      return countable ? party(Kind.ONE, last) : null;
    }
  }
}
