package dateline.reader;

import dateline.model.Count;
import dateline.reader.language.Analysed;
import dateline.reader.language.LanguageModel;
import dateline.reader.language.OnnxModel;
import dateline.reader.text.Text;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Sentences for tests, tagged by the model that ships, and counts in short. */
public final class Sentences {
  private static final LanguageModel MODEL = OnnxModel.load();

  /** Mutation tests ask the same again and again. */
  private static final Map<String, List<Analysed>> KNOWN = new ConcurrentHashMap<>();

  private static final int MOST_KNOWN = 5_000;

  private Sentences() {}

  /** Returns the sentences of a text. */
  public static List<Analysed> of(String text) {
    if (KNOWN.size() > MOST_KNOWN) {
      KNOWN.clear();
    }
    return KNOWN.computeIfAbsent(text, asked -> MODEL.analyse(Text.of(asked).sentences()));
  }

  /** Returns the words of a sentence of a text, from a first token to a last one. */
  public static String words(Analysed sentence, int first, int last, String text) {
    return sentence.sentence().span(first, last).in(text);
  }

  /** Writes a count in short: 6, 6+ (at least), ..6 (at most), ~6 (about), 6-9, 24+ in words. */
  public static String brief(Count count) {
    return switch (count) {
      case Count.Exactly exactly -> String.valueOf(exactly.number());
      case Count.AtLeast least -> least.number() + "+";
      case Count.AtMost most -> ".." + most.number();
      case Count.About about -> "~" + about.number();
      case Count.Between between -> between.least() + "-" + between.most();
      case Count.InWords words -> words.atLeast() + "+ in words";
    };
  }
}
