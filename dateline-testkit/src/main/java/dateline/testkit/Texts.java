package dateline.testkit;

import dateline.model.Count;
import dateline.model.Span;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of texts that are hard on offsets, of spans in them, and of counts. */
public final class Texts {
  private static final List<String> HARD =
      List.of(
          "🕊",
          "👨‍👩‍👧",
          "🇺🇦",
          "𝔘",
          "𐍈",
          "قُتل",
          "הרוגים",
          "\u202E",
          "\u200F",
          "é",
          "e\u0301",
          "ﬁ",
          "\uFEFF",
          "\u00A0",
          "\r\n",
          "\n\n",
          "\t",
          "\0",
          "“",
          "”",
          "U.S.",
          "Nov. 26",
          "１２",
          "战争");

  private Texts() {}

  /** Returns texts of words, emoji, combining marks, scripts from right to left and line breaks. */
  public static Arbitrary<String> texts() {
    Arbitrary<String> word = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(9);
    Arbitrary<String> piece =
        Arbitraries.frequencyOf(
            Tuple.of(6, word),
            Tuple.of(3, Arbitraries.of(HARD)),
            Tuple.of(2, Arbitraries.of(" ", ". ", ", ", " six killed ")));
    return piece.list().ofMinSize(1).ofMaxSize(60).map(pieces -> String.join("", pieces));
  }

  /** Returns spans of a text that part no character in two. */
  public static Arbitrary<Span> spans(String text) {
    int length = text.codePointCount(0, text.length());
    Arbitrary<Integer> place = Arbitraries.integers().between(0, length - 1);
    return Combinators.combine(place, place)
        .as(
            (one, other) ->
                new Span(
                    text.offsetByCodePoints(0, Math.min(one, other)),
                    text.offsetByCodePoints(0, Math.max(one, other) + 1)));
  }

  /** Returns counts of every kind. */
  public static Arbitrary<Count> counts() {
    Arbitrary<Integer> number = Arbitraries.integers().between(0, 100_000);
    Arbitrary<Count> between =
        Combinators.combine(number, Arbitraries.integers().between(1, 1000))
            .as((least, more) -> new Count.Between(least, least + more));
    Arbitrary<Count> inWords =
        Combinators.combine(Arbitraries.of("dozens", "scores", "several"), number)
            .as(Count.InWords::new);
    return Arbitraries.oneOf(
        List.of(
            number.map(Count.Exactly::new),
            number.map(Count.AtLeast::new),
            number.map(Count.AtMost::new),
            number.map(Count.About::new),
            between,
            inWords));
  }
}
