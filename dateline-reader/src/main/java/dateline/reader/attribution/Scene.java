package dateline.reader.attribution;

import dateline.model.Report;
import dateline.model.Span;
import dateline.reader.language.Analysed;
import dateline.reader.tree.Piece;
import dateline.reader.tree.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A report's sentences and quotations, with what attributions are looked for in. */
final class Scene {
  static final Set<String> DASHES = Set.of("–", "—", "-", "--");
  private static final int LONGEST_DATELINE = 14;

  final Report report;
  final List<Analysed> sentences;
  final List<Quotation> quotations;
  private final Map<Integer, Tree> trees = new HashMap<>();

  Scene(Report report, List<Analysed> sentences) {
    this.report = report;
    this.sentences = sentences;
    this.quotations = QuotationMarks.in(report.text(), paragraphs(sentences));
  }

  private static List<Span> paragraphs(List<Analysed> sentences) {
    List<Span> paragraphs = new ArrayList<>();
    int last = -1;
    for (Analysed each : sentences) {
      Span span = each.sentence().span();
      if (each.sentence().paragraph() == last) {
        paragraphs.set(paragraphs.size() - 1, paragraphs.getLast().to(span));
      } else {
        paragraphs.add(span);
      }
      last = each.sentence().paragraph();
    }
    return paragraphs;
  }

  Analysed sentence(Piece piece) {
    return sentences.get(piece.sentence());
  }

  Tree tree(int sentence) {
    return trees.computeIfAbsent(sentence, i -> new Tree(sentences.get(i), i));
  }

  Span span(Piece piece) {
    return sentence(piece).sentence().span(piece.first(), piece.last());
  }

  /** Returns the number of the first word behind a dateline, "KASSERA, 4 July –"; 0 without one. */
  int behindDateline(int number) {
    Analysed sentence = sentences.get(number);
    if (!sentence.sentence().token(0).allCapitals()) {
      return 0;
    }
    for (int i = 1; i < Math.min(sentence.size(), LONGEST_DATELINE); i++) {
      if (DASHES.contains(sentence.lower(i))) {
        return i + 1;
      }
    }
    return 0;
  }

  boolean sameParagraph(int sentence, int other) {
    return other >= 0
        && other < sentences.size()
        && sentences.get(sentence).sentence().paragraph()
            == sentences.get(other).sentence().paragraph();
  }

  /** Returns the words between the semicolons around a word, those in quotations aside. */
  Piece between(int number, int word) {
    Analysed sentence = sentences.get(number);
    int from = word;
    while (from > 0 && !parts(number, from - 1)) {
      from--;
    }
    int to = word;
    while (to + 1 < sentence.size() && !parts(number, to + 1)) {
      to++;
    }
    return new Piece(number, from, to);
  }

  private boolean parts(int number, int word) {
    return sentences.get(number).lower(word).equals(";") && quotation(word(number, word)) == null;
  }

  Span word(int sentence, int word) {
    return sentences.get(sentence).sentence().token(word).span();
  }

  /** Returns the words of a stretch of text, sentence by sentence. */
  List<Piece> pieces(Span span) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = sentenceAt(span.start()); i < sentences.size(); i++) {
      if (sentences.get(i).sentence().span().start() >= span.end()) {
        break;
      }
      Piece piece = within(i, span);
      if (piece != null) {
        pieces.add(piece);
      }
    }
    return pieces;
  }

  private @Nullable Piece within(int number, Span span) {
    Analysed sentence = sentences.get(number);
    int first = -1;
    int last = -1;
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.sentence().token(i).span().overlaps(span)) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    return first < 0 ? null : new Piece(number, first, last);
  }

  /** Returns the number of the first sentence that ends behind an offset. */
  int sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).sentence().span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether the first word of a piece stands in quotation marks. */
  boolean quoted(Piece piece) {
    return quotation(word(piece.sentence(), piece.first())) != null;
  }

  /** Returns the quotation that has a word in it; null for a word outside all. */
  @Nullable Quotation quotation(Span word) {
    int low = 0;
    int high = quotations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotations.get(middle).span().end() <= word.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < quotations.size() && quotations.get(low).span().overlaps(word)
        ? quotations.get(low)
        : null;
  }
}
