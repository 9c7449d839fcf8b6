package dateline.reader.attribution;

import dateline.reader.language.Analysed;
import dateline.reader.language.PartOfSpeech;
import dateline.reader.tree.Piece;
import dateline.reader.tree.Tree;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes whole what is said: gaps that are nobody's words are closed, words cut off are taken in,
 * quotations go from mark to mark, and one that goes on without a speaker is the last speaker's.
 */
final class Contents {
  /** A quotation of fewer words is speech only with a verb and a stop: others are titles, names. */
  private static final int SPEECH = 7;

  private static final Set<String> AGAINST = Set.of("while", "whereas", "although");

  private final Scene scene;
  private final Tellings tellings;

  /** The words of each sentence that are a cue's or a source's. */
  private final Map<Integer, BitSet> taken = new HashMap<>();

  Contents(Scene scene, Tellings tellings) {
    this.scene = scene;
    this.tellings = tellings;
    for (Telling each : tellings.all()) {
      take(each.cue);
      take(each.source);
    }
  }

  void complete() {
    for (Telling telling : tellings.all()) {
      close(telling);
      if (telling.cue != null) {
        keepToPart(telling, telling.cue);
      }
      telling.content.replaceAll(this::whole);
    }
    quotations();
    part();
    for (Telling telling : tellings.all()) {
      if (telling.cue != null) {
        telling.leaveOut(telling.cue);
      }
      if (telling.source != null) {
        telling.leaveOut(telling.source);
      }
    }
  }

  private void take(@Nullable Piece words) {
    if (words != null) {
      BitSet here = taken.computeIfAbsent(words.sentence(), s -> new BitSet());
      here.set(words.first(), words.last() + 1);
    }
  }

  private boolean free(int sentence, int from, int to) {
    int next = taken.getOrDefault(sentence, new BitSet()).nextSetBit(from);
    return next < 0 || next > to;
  }

  /** Joins what only words of nobody else part. */
  private void close(Telling telling) {
    List<Piece> pieces = telling.content.stream().sorted().toList();
    telling.content.clear();
    for (Piece piece : pieces) {
      Piece last = telling.content.isEmpty() ? null : telling.content.getLast();
      if (last != null
          && last.sentence() == piece.sentence()
          && free(piece.sentence(), last.last() + 1, piece.first() - 1)) {
        telling.content.set(telling.content.size() - 1, last.to(piece));
      } else {
        telling.content.add(piece);
      }
    }
  }

  /** What stands beyond a semicolon and in no quotation is another clause. */
  private void keepToPart(Telling telling, Piece cue) {
    Piece part = scene.between(cue.sentence(), cue.first());
    List<Piece> kept = new ArrayList<>();
    for (Piece piece : telling.content) {
      boolean here = piece.sentence() == cue.sentence() && !scene.quoted(piece);
      int aside = here ? contrast(piece) : -1;
      if (aside > piece.first()) {
        Piece trimmed = scene.tree(cue.sentence()).trimmed(piece.first(), aside - 1);
        kept.add(trimmed == null ? piece : trimmed);
      } else if (!here || part.covers(piece)) {
        kept.add(piece);
      } else if (part.overlaps(piece)) {
        Piece within =
            new Piece(
                piece.sentence(),
                Math.max(part.first(), piece.first()),
                Math.min(part.last(), piece.last()));
        Piece trimmed = scene.tree(cue.sentence()).trimmed(within.first(), within.last());
        kept.add(trimmed == null ? within : trimmed);
      }
    }
    if (!kept.isEmpty()) {
      telling.content.clear();
      telling.content.addAll(kept);
    }
  }

  /** Returns where what is said is set against something else, ", while monitors …"; -1. */
  private int contrast(Piece piece) {
    Analysed sentence = scene.sentence(piece);
    for (int i = piece.first() + 1; i < piece.last(); i++) {
      boolean against = AGAINST.contains(sentence.lower(i)) && sentence.lower(i - 1).equals(",");
      if (against && scene.quotation(scene.word(piece.sentence(), i)) == null) {
        return i;
      }
    }
    return -1;
  }

  /** Takes in the rest of a phrase that breaks off: "treated for burns in the same". */
  private Piece whole(Piece piece) {
    Analysed sentence = scene.sentence(piece);
    Tree tree = scene.tree(piece.sentence());
    int last = piece.last();
    for (boolean more = true; more; ) {
      more = false;
      int head = tree.head(last);
      boolean cut =
          switch (sentence.tag(last)) {
            case ADP, DET, CCONJ, SCONJ, AUX, PART, ADJ, NUM, PRON -> head > last;
            default -> false;
          };
      boolean name = tree.child(last, "flat") == last + 1;
      int end = cut ? tree.all(head).last() : name ? tree.all(last).last() : last;
      if (end > last && free(piece.sentence(), last + 1, end)) {
        last = end;
        more = true;
      }
    }
    Piece trimmed = last > piece.last() ? tree.trimmed(piece.first(), last) : null;
    return trimmed == null ? piece : trimmed;
  }

  private void quotations() {
    Telling before = null;
    Quotation last = null;
    for (Quotation quotation : scene.quotations) {
      List<Piece> words = scene.pieces(quotation.span());
      boolean speech = speech(quotation, words);
      Telling owner = owner(words);
      if (owner != null && owner.cue == null && owner.source == null) {
        words.forEach(owner::leaveOut);
        owner = null;
      }
      if (owner == null && speech) {
        owner = goesOn(quotation, words, last, before);
      }
      if (owner != null) {
        extend(owner, words);
      }
      if (owner != null || speech) {
        before = owner;
        last = quotation;
      }
    }
  }

  /** Returns whose content has most of a quotation's words; null where nobody's has a third. */
  private @Nullable Telling owner(List<Piece> words) {
    int all = words.stream().mapToInt(Piece::words).sum();
    Telling best = null;
    int most = all / 3;
    for (Piece piece : words) {
      for (Telling telling : tellings.withContent(piece.sentence())) {
        int common = common(telling, words);
        boolean spoken = best != null && best.cue == null && telling.cue != null;
        if (common > most || (spoken && common * 4 > all)) {
          most = Math.max(most, common);
          best = telling;
        }
      }
    }
    return best;
  }

  private static int common(Telling telling, List<Piece> words) {
    int common = 0;
    for (Piece content : telling.content) {
      for (Piece piece : words) {
        if (piece.overlaps(content)) {
          common +=
              Math.min(piece.last(), content.last()) - Math.max(piece.first(), content.first()) + 1;
        }
      }
    }
    return common;
  }

  private void extend(Telling owner, List<Piece> words) {
    for (Piece piece : words) {
      List<Piece> content = new ArrayList<>();
      Piece hull = piece;
      for (Piece each : owner.content) {
        if (each.overlaps(hull)) {
          hull = hull.to(each);
        } else {
          content.add(each);
        }
      }
      content.add(hull);
      owner.content.clear();
      owner.content.addAll(content);
      for (Telling other : tellings.withContent(piece.sentence())) {
        boolean elsewhere = other.cue == null || other.cue.sentence() != piece.sentence();
        if (other != owner && elsewhere) {
          other.content.removeIf(each -> piece.covers(each));
        }
      }
    }
    owner.content.sort(Comparator.naturalOrder());
  }

  /** Whether somebody says it, and it is no title and no word held at arm's length. */
  private boolean speech(Quotation quotation, List<Piece> words) {
    String text = quotation.span().in(scene.report.text());
    int size = 0;
    boolean verb = false;
    for (Piece piece : words) {
      Analysed sentence = scene.sentence(piece);
      for (int i = piece.first(); i <= piece.last(); i++) {
        size += sentence.sentence().token(i).isWord() ? 1 : 0;
        verb |= sentence.words().get(i).has("VerbForm=Fin");
      }
    }
    boolean stop = text.length() > 2 && ",.?!…".indexOf(text.charAt(text.length() - 2)) >= 0;
    return quotation.goesOn() || (stop && verb) || (verb && size >= SPEECH);
  }

  private Telling goesOn(
      Quotation quotation, List<Piece> words, @Nullable Quotation last, @Nullable Telling before) {
    Piece first = words.getFirst();
    int away = last == null ? 2 : paragraph(quotation) - paragraph(last);
    if (last != null && before != null) {
      String between = scene.report.text().substring(last.span().end(), quotation.span().start());
      boolean after =
          before.cue != null
              && scene.span(before.cue).start() >= last.span().end()
              && scene.span(before.cue).end() <= quotation.span().start();
      boolean same = away == 0 && (between.isBlank() || after);
      if ((quotation.goesOn() && !last.closed()) || same) {
        return before;
      }
    }
    Telling telling = new Telling("attribution.goes-on");
    Piece introduced = introduced(first);
    if (introduced != null) {
      telling.source = introduced;
    } else if (before != null && away <= 1 && first.first() == 0) {
      telling.source = before.source;
    }
    telling.content.addAll(words);
    tellings.add(telling);
    return telling;
  }

  private int paragraph(Quotation quotation) {
    int number = scene.sentenceAt(quotation.span().start());
    return scene.sentences.get(number).sentence().paragraph();
  }

  /** "Her colleague shrugs. “One gets used to it.”": who acts right before speaks. */
  private @Nullable Piece introduced(Piece first) {
    int number = first.first() > 0 ? first.sentence() : first.sentence() - 1;
    if (number < 0) {
      return null;
    }
    Analysed sentence = scene.sentences.get(number);
    boolean opens = sentence.lower(sentence.size() - 1).equals(":");
    if (!opens && !scene.sameParagraph(number, first.sentence())) {
      return null;
    }
    Tree tree = scene.tree(number);
    int limit = first.first() > 0 ? first.first() : sentence.size();
    for (int i = 0; i < limit; i++) {
      PartOfSpeech tag = sentence.tag(i);
      boolean somebody =
          tag == PartOfSpeech.PROPN || tag == PartOfSpeech.NOUN || tag == PartOfSpeech.PRON;
      boolean acts =
          tree.relation(i).equals("nsubj")
              && tree.head(i) >= 0
              && tree.relation(tree.head(i)).equals("root");
      if (somebody && acts && scene.quotation(scene.word(number, i)) == null) {
        return tree.phrase(i);
      }
    }
    return null;
  }

  /**
   * Parts a quotation in a later sentence from what the one with the cue reports in other words.
   */
  private void part() {
    for (Telling telling : tellings.all()) {
      Piece cue = telling.cue;
      if (cue == null) {
        continue;
      }
      List<Piece> later =
          telling.content.stream()
              .filter(p -> p.sentence() > cue.sentence() && scene.quoted(p))
              .toList();
      boolean quotes =
          telling.content.stream().anyMatch(p -> p.sentence() == cue.sentence() && scene.quoted(p));
      if (!quotes && !later.isEmpty() && later.size() < telling.content.size()) {
        Telling behind = new Telling("attribution.goes-on");
        behind.source = telling.source;
        behind.content.addAll(later);
        telling.content.removeAll(later);
        tellings.add(behind);
      }
    }
  }
}
