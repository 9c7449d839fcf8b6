package dateline.reader.tree;

import dateline.model.Span;
import dateline.reader.language.Analysed;
import dateline.reader.language.PartOfSpeech;
import dateline.reader.language.Word;
import dateline.reader.text.Datelines;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A sentence as a tree of words, in Universal Dependencies 2. */
public final class Tree {
  /** What hangs on a noun and yet is no part of a name for somebody. */
  private static final List<String> APART =
      List.of("cc", "conj", "punct", "parataxis", "discourse", "cop", "advcl", "mark", "nsubj");

  /** What leads from whom somebody blames, praises or holds back to what they do. */
  private static final Set<String> CHARGING = Set.of("of", "for", "from", "with");

  /** What stands behind "by" and does nothing. */
  private static final Set<String> NO_AGENTS =
      Set.of(
          "contrast",
          "phone",
          "telephone",
          "letter",
          "email",
          "radio",
          "text",
          "video",
          "then",
          "now",
          "noon",
          "midnight",
          "night",
          "day",
          "dawn",
          "chance",
          "name",
          "morning",
          "evening");

  private final Analysed sentence;
  private final int number;
  private final List<List<Integer>> children = new ArrayList<>();
  private final int[] first;
  private final int[] last;

  /** Makes the tree of a sentence, which is so many in its report, from 0. */
  public Tree(Analysed sentence, int number) {
    this.sentence = sentence;
    this.number = number;
    int size = sentence.size();
    first = new int[size];
    last = new int[size];
    for (int i = 0; i < size; i++) {
      children.add(new ArrayList<>(2));
      first[i] = i;
      last[i] = i;
    }
    for (int i = 0; i < size; i++) {
      if (head(i) >= 0) {
        children.get(head(i)).add(i);
      }
      int steps = 0;
      for (int up = head(i); up >= 0 && steps < size; up = head(up), steps++) {
        first[up] = Math.min(first[up], i);
        last[up] = Math.max(last[up], i);
      }
    }
  }

  /** Returns where words of the sentence stand in the report. */
  public Span span(int from, int to) {
    return sentence.sentence().span(from, to);
  }

  /** Returns the number of the sentence in its report. */
  public int number() {
    return number;
  }

  /** Returns how many words the sentence has. */
  public int size() {
    return sentence.size();
  }

  /** Returns a word in lower case; the empty string outside the sentence. */
  public String lower(int i) {
    return sentence.lower(i);
  }

  /** Returns what the language model sees in a word. */
  public Word word(int i) {
    return sentence.words().get(i);
  }

  /** Returns the word that a word hangs on; -1 for the root. */
  public int head(int i) {
    return word(i).head();
  }

  /** Returns how a word hangs there. */
  public String relation(int i) {
    return word(i).relation();
  }

  /** Returns the dictionary form of a word. */
  public String lemma(int i) {
    return word(i).lemma();
  }

  /** Returns what hangs on a word, in order. */
  public List<Integer> children(int i) {
    return children.get(i);
  }

  /** Returns the first of what hangs on a word in one of some relations; -1 for none. */
  public int child(int i, String... relations) {
    for (String relation : relations) {
      for (int child : children.get(i)) {
        if (relation(child).equals(relation)) {
          return child;
        }
      }
    }
    return -1;
  }

  /** Whether a word is a verb or an auxiliary. */
  public boolean isVerb(int i) {
    return sentence.tag(i) == PartOfSpeech.VERB || sentence.tag(i) == PartOfSpeech.AUX;
  }

  /** Whether a word may be the head of words for somebody or something. */
  public boolean isNominal(int i) {
    return switch (sentence.tag(i)) {
      case NOUN, PROPN, PRON, NUM, X, SYM -> true;
      case ADJ, DET -> child(i, "det", "nmod") >= 0;
      default -> false;
    };
  }

  /** Whether a word is a hyphen. */
  public boolean isHyphen(int i) {
    return sentence.lower(i).equals("-");
  }

  /** Whether a word is a proper noun. */
  public boolean isName(int i) {
    return sentence.tag(i) == PartOfSpeech.PROPN;
  }

  /** Whether a word hangs on another, over however many between. */
  public boolean under(int word, int top) {
    int steps = 0;
    for (int up = word; up >= 0 && steps <= sentence.size(); up = head(up), steps++) {
      if (up == top) {
        return true;
      }
    }
    return false;
  }

  /** Returns all the words from the first to the last that hang on a word. */
  public Piece all(int i) {
    return new Piece(number, first[i], last[i]);
  }

  /**
   * Returns the words for somebody: those that hang on a noun, with what is said beside it and what
   * is joined to it, without prepositions and marks at the ends.
   */
  public Piece phrase(int i) {
    int from = i;
    int to = i;
    for (int child : children.get(i)) {
      boolean joins = relation(child).equals("conj") && isNominal(child);
      boolean part = !APART.contains(relation(child)) && !relation(child).equals("case");
      boolean possessive =
          relation(child).equals("case") && child > i && sentence.lower(child).startsWith("'");
      if (part || possessive || joins) {
        from = Math.min(from, possessive ? from : first[child]);
        to = Math.max(to, possessive ? to : last[child]);
      }
    }
    while (from < i && edge(from)) {
      from++;
    }
    while (to > i && edge(to)) {
      to--;
    }
    return new Piece(number, from, to);
  }

  private boolean edge(int i) {
    return sentence.tag(i) == PartOfSpeech.PUNCT && !sentence.lower(i).equals(")");
  }

  /** Whether a verb has a passive subject or auxiliary. */
  public boolean isPassive(int verb) {
    return child(verb, "nsubj:pass", "aux:pass", "csubj:pass") >= 0;
  }

  /** Returns who does what a verb tells of; null where nobody is said to. */
  public @Nullable Integer subject(int verb) {
    int at = verb;
    for (int steps = 0; steps < 6; steps++) {
      if (isPassive(at)) {
        // "Was blamed by the court and will resign": the one blamed resigns.
        boolean active = at != verb && !word(verb).fine().equals("VBN");
        int who = active ? child(at, "nsubj:pass") : agent(at);
        return who < 0 ? null : who;
      }
      int subject = doer(at);
      if (subject >= 0) {
        return subject;
      }
      int agent = word(at).fine().equals("VBN") ? agent(at) : -1;
      if (agent >= 0) {
        return agent;
      }
      if (head(at) < 0) {
        return null;
      }
      int charged = charged(at);
      if (charged >= 0) {
        return charged;
      }
      switch (relation(at)) {
        case "conj", "xcomp", "advcl", "parataxis", "dep" -> at = head(at);
        case "acl" -> {
          // ", saying": it is the one who acts who says so, not what was named last.
          boolean apart = at > 0 && sentence.lower(at - 1).equals(",");
          int governor = apart ? governor(head(at)) : -1;
          if (!word(at).fine().equals("VBG")) {
            return null;
          }
          if (governor < 0) {
            return head(at);
          }
          at = governor;
          continue;
        }
        default -> {
          return null;
        }
      }
      if (!isVerb(at)) {
        // "Is willing to", "is about to": the one who is.
        return child(at, "nsubj") >= 0 ? (Integer) child(at, "nsubj") : null;
      }
    }
    return null;
  }

  /** Returns the rebels for the killing in "accused the rebels of killing"; -1 for nobody. */
  private int charged(int verb) {
    int mark = relation(verb).equals("advcl") ? child(verb, "mark", "case") : -1;
    boolean of = mark >= 0 && CHARGING.contains(sentence.lower(mark));
    return of && word(verb).fine().equals("VBG") ? child(head(verb), "obj", "nsubj:pass") : -1;
  }

  /** "MOSUL - Gunmen shot": the gunmen, where the dateline is taken for a subject too. */
  private int doer(int verb) {
    int outer = -1;
    for (int child : children.get(verb)) {
      boolean dateline = Datelines.in(sentence.sentence(), child);
      if (relation(child).equals("nsubj") && !dateline) {
        return child;
      }
      outer = relation(child).equals("nsubj:outer") && !dateline && outer < 0 ? child : outer;
    }
    return outer;
  }

  /** Returns the verb that a noun hangs on, over other nouns; -1 for none. */
  public int governor(int noun) {
    int at = noun;
    for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
      if (isVerb(at)) {
        return at;
      }
      at = head(at);
    }
    return -1;
  }

  /** Returns whom "by" brings in; -1 for none. */
  public int agent(int verb) {
    for (int child : children.get(verb)) {
      boolean oblique = relation(child).equals("obl:agent") || relation(child).equals("obl");
      if (oblique
          && preposition(child).equals("by")
          && !(NO_AGENTS.contains(sentence.lower(child)) && children.get(child).size() < 2)
          && sentence.tag(child) != PartOfSpeech.NUM) {
        return child;
      }
    }
    return -1;
  }

  /** Returns the preposition of a noun in lower case; empty for none. */
  public String preposition(int noun) {
    int word = child(noun, "case");
    for (int child : word < 0 ? children.get(noun) : List.<Integer>of()) {
      // "By journalist Joran Pell": the preposition may hang on the name.
      boolean name = relation(child).equals("appos") || relation(child).equals("flat");
      int before = name ? child(child, "case") : -1;
      word = before >= 0 && before < noun ? before : word;
    }
    return word < 0 ? "" : sentence.lower(word);
  }

  /** Returns what hangs on a word under a preposition; -1 for nothing. */
  public int under(int word, String preposition) {
    for (int each : children.get(word)) {
      if (relation(each).startsWith("obl") || relation(each).startsWith("nmod")) {
        if (preposition(each).equals(preposition)) {
          return each;
        }
      }
    }
    return -1;
  }

  /** Returns the verb among the words of a cue, the last one; -1 for none. */
  public int verb(Piece cue) {
    for (int i = cue.last(); i >= cue.first(); i--) {
      if (isVerb(i) && !relation(i).startsWith("aux") && !relation(i).equals("cop")) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the word of a piece that the others of it hang on. */
  public int head(Piece piece) {
    int head = piece.first();
    for (int steps = 0; steps < piece.last() - piece.first() + 1; steps++) {
      if (!piece.covers(head(head))) {
        break;
      }
      head = head(head);
    }
    return head;
  }

  /** Returns a stretch without marks at its ends, save those of quotation; null for nothing. */
  public @Nullable Piece trimmed(int from, int to) {
    int start = from;
    int end = to;
    while (start <= end && mark(start)) {
      start++;
    }
    while (end >= start && mark(end)) {
      end--;
    }
    return start > end ? null : new Piece(number, start, end);
  }

  /** Returns a stretch without marks at its ends and a conjunction before it; null for nothing. */
  public @Nullable Piece clause(int from, int to) {
    Piece trimmed = trimmed(from, to);
    return trimmed != null && sentence.tag(trimmed.first()) == PartOfSpeech.CCONJ
        ? trimmed(trimmed.first() + 1, trimmed.last())
        : trimmed;
  }

  private boolean mark(int i) {
    return sentence.tag(i) == PartOfSpeech.PUNCT
        && "\"“”„«»'‘’".indexOf(sentence.lower(i).charAt(0)) < 0;
  }
}
