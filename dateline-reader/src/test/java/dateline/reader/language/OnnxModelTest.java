package dateline.reader.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Span;
import dateline.reader.table.Table;
import dateline.reader.text.Sentence;
import dateline.reader.text.Text;
import dateline.reader.text.Token;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The model as Java runs it, held against what training saw in the same sentences. */
class OnnxModelTest {
  private static final OnnxModel MODEL = OnnxModel.load();
  private static final String TEXT =
      """
      At least nine people were killed when shells hit the market of Wanlaweyn on Saturday. \
      "We carried the wounded to the road," said Halima Warsame, a nurse. The army denied that its \
      guns had fired.
      """;

  static List<Table.Row> examples() {
    return Table.resource("/dateline/reader/language/examples.tsv").rows();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void wordsAreCutAndShapedAsInTraining(Table.Row example) throws IOException {
    Sentence sentence = sentence(example.text("words"));
    assertEquals(example.text("shapes"), joined(Shapes.of(sentence)));
    try (InputStream vocabulary = OnnxModel.class.getResourceAsStream("vocabulary.txt")) {
      WordPieces pieces = new WordPieces(Objects.requireNonNull(vocabulary), 8);
      assertEquals(
          example.text("pieces"),
          sentence.tokens().stream()
              .map(token -> joined(pieces.of(token.text())).replace(' ', ','))
              .collect(Collectors.joining(" ")));
    }
  }

  /** The texts, each with its sentences' rows: what stands beside a sentence is seen with it. */
  static Collection<List<Table.Row>> texts() {
    return examples().stream()
        .collect(
            Collectors.groupingBy(row -> row.text("text"), LinkedHashMap::new, Collectors.toList()))
        .values();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void theSameIsSeenAsInTraining(List<Table.Row> rows) {
    List<Analysed> seen =
        MODEL.analyse(rows.stream().map(row -> sentence(row.text("words"))).toList());
    for (int i = 0; i < rows.size(); i++) {
      assertSeen(rows.get(i), seen.get(i));
    }
  }

  private static void assertSeen(Table.Row row, Analysed seen) {
    List<Word> words = seen.words();
    assertNear(row.text("tags"), told(words, word -> word.tag().name()));
    assertNear(row.text("lemmas"), told(words, Word::lemma));
    assertNear(row.text("heads"), told(words, word -> String.valueOf(word.head())));
    assertNear(row.text("relations"), told(words, Word::relation));
    assertAlike(row.text("names"), told(seen.names(), OnnxModelTest::told));
    assertAlike(row.text("things"), told(seen.things(), OnnxModelTest::told));
    assertAlike(row.text("phrases"), told(seen.phrases(), OnnxModelTest::told));
    assertAlike(
        row.text("said"),
        told(
            seen.said(),
            said ->
                said.part().name().toLowerCase(Locale.ROOT)
                    + String.format("-%d-%d-%d", said.first(), said.last(), said.cue())));
    String[] factuality = row.text("factuality").split(" ");
    String[] metonymy = row.text("metonymy").split(" ");
    for (int i = 0; i < words.size(); i++) {
      assertEquals(Double.parseDouble(factuality[i]), seen.factuality(i), 0.5);
      assertEquals(Double.parseDouble(metonymy[i]), seen.metonymy(i), 0.5);
    }
  }

  /**
   * Processors add up the model's small integers in other ways (some saturate, those with VNNI do
   * not): of two readings of a word that are nearly as likely either may be seen.
   */
  private static void assertNear(String expected, String seen) {
    List<String> one = Arrays.asList(expected.split(" "));
    List<String> other = Arrays.asList(seen.split(" "));
    assertEquals(one.size(), other.size());
    long differ =
        IntStream.range(0, one.size()).filter(i -> !one.get(i).equals(other.get(i))).count();
    assertTrue(differ <= 1 + one.size() / 20, expected + " against " + seen);
  }

  /** Like {@code assertNear}, of mentions: at most one in eight, and one, is seen in one only. */
  private static void assertAlike(String expected, String seen) {
    Set<String> one = new HashSet<>(Arrays.asList(expected.split(" ")));
    Set<String> other = new HashSet<>(Arrays.asList(seen.split(" ")));
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    int apart = one.size() + other.size() - 2 * both.size();
    assertTrue(apart <= 2 + (one.size() + other.size()) / 8, expected + " against " + seen);
  }

  private static String told(Stretch stretch) {
    return stretch.first() + "-" + stretch.last() + "-" + stretch.type();
  }

  private static <T> String told(List<T> parts, Function<T, String> word) {
    return parts.stream().map(word).collect(Collectors.joining(" "));
  }

  @Test
  void everyFileOfTheModelIsPartOfTheEngine() {
    assertEquals(
        List.of("lemmas.tsv", "reader.onnx", "reader.tsv", "vocabulary.txt"),
        MODEL.digests().keySet().stream().sorted().toList());
  }

  @Test
  void aQuestionAskedTwiceOrByManyThreadsIsAnsweredAlike()
      throws InterruptedException, ExecutionException {
    List<Sentence> sentences = Text.of(TEXT).sentences();
    String once = told(MODEL.analyse(sentences));
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<String>> answers = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        answers.add(threads.submit(() -> told(MODEL.analyse(sentences))));
      }
      for (Future<String> answer : answers) {
        assertEquals(once, answer.get());
      }
    }
  }

  @Test
  void whoSaysWhatIsSeen() {
    List<Sentence> sentences = Text.of(TEXT).sentences();
    Analysed quote = MODEL.analyse(sentences).get(1);
    List<Said> sources =
        quote.said().stream().filter(said -> said.part() == Said.Part.SOURCE).toList();
    assertEquals(1, sources.size());
    assertTrue(
        quote
            .sentence()
            .span(sources.getFirst().first(), sources.getFirst().last())
            .in(TEXT)
            .startsWith("Halima Warsame"));
    assertEquals("said", quote.lower(sources.getFirst().cue()));
  }

  @Test
  void everyWordOfAVeryLongSentenceIsRead() {
    String one = "the 3rd brigade of Mbarara-Kyegegwa-Bundibugyo advanced , ";
    Sentence sentence = sentence((one.repeat(40) + "he said").strip());
    Analysed seen = MODEL.analyse(List.of(sentence)).getFirst();
    // No seams: what recurs is tagged alike wherever the windows meet.
    long brigades =
        IntStream.range(0, seen.size())
            .filter(i -> seen.lower(i).equals("brigade") && seen.tag(i) == PartOfSpeech.NOUN)
            .count();
    assertEquals(40, brigades);
    assertEquals(1, seen.words().stream().filter(word -> word.relation().equals("root")).count());
  }

  @Test
  void nothingIsSeenInNothing() {
    assertEquals(List.of(), MODEL.analyse(List.of()));
  }

  private static Sentence sentence(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : text.split(" ")) {
      tokens.add(Token.at(new Span(at, at + word.length()), text));
      at += word.length() + 1;
    }
    return new Sentence(new Span(0, text.length()), 0, tokens);
  }

  private static String joined(int[] numbers) {
    return Arrays.stream(numbers).mapToObj(String::valueOf).collect(Collectors.joining(" "));
  }

  private static String told(List<Analysed> sentences) {
    return told(
        sentences,
        one -> one.words() + " " + one.names() + one.things() + one.phrases() + one.said() + "\n");
  }
}
