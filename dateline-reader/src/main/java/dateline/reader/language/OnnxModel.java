package dateline.reader.language;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dateline.reader.language.Window.Part;
import dateline.reader.table.Table;
import dateline.reader.text.Sentence;
import dateline.reader.text.Token;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;

/**
 * Our own model: one small encoder with several heads, run by onnxruntime (docs/decisions/0010,
 * {@code training/}). One pass over a report's words gives all that {@link Analysed} holds.
 *
 * <p>Each window is a run of its own on the thread that asked, so that threads do not wait for one
 * another; the session and its weights are shared.
 */
public final class OnnxModel implements LanguageModel {
  /** The heads that find spans, in the order in which {@link Analysed} names them. */
  static final List<String> SPAN_HEADS = List.of("names", "conflict", "phrases");

  private static final long STACK = 64L << 20;
  private static final String FOLDER = "/dateline/reader/language/";
  private static final String FILE = "reader.onnx";
  private static final String FACTS = "reader.tsv";
  private static final String LEMMAS = "lemmas.tsv";
  private static final String VOCABULARY = "vocabulary.txt";

  /** The head whose outputs no rule reads yet. */
  private static final String UNREAD = "reference";

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final Set<String> outputs;
  private final Map<String, String> digests;
  private final WordPieces pieces;
  private final Window.Limits limits;
  private final Decoder decoder;

  private OnnxModel(
      OrtSession session,
      Map<String, String> digests,
      WordPieces pieces,
      Window.Limits limits,
      Decoder decoder)
      throws OrtException {
    this.session = session;
    this.environment = OrtEnvironment.getEnvironment();
    this.digests = digests;
    this.outputs =
        session.getOutputNames().stream()
            .filter(name -> !name.startsWith(UNREAD))
            .collect(Collectors.toSet());
    this.pieces = pieces;
    this.limits = limits;
    this.decoder = decoder;
  }

  /**
   * Loads the model from the class path, once for all threads. What else it needs is read while its
   * session is made.
   */
  public static OnnxModel load() {
    try (InputStream file = resource(FILE);
        InputStream vocabulary = resource(VOCABULARY)) {
      byte[] model = file.readAllBytes();
      FutureTask<OrtSession> making = making(model);
      ModelFacts facts = new ModelFacts(Table.resource(FOLDER + FACTS));
      Window.Limits limits =
          new Window.Limits(
              facts.size("window"),
              facts.size("slots"),
              facts.size("context"),
              facts.size("longest"));
      Decoder decoder = new Decoder(facts, new Lemmas(Table.resource(FOLDER + LEMMAS)));
      WordPieces pieces = new WordPieces(vocabulary, facts.size("mostPieces"));
      Map<String, String> digests = digests(model);
      return new OnnxModel(made(making), digests, pieces, limits, decoder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (OrtException e) {
      throw new IllegalStateException("the language model could not be loaded", e);
    }
  }

  /**
   * Begins to load onnxruntime and to make a session, on a thread of its own: both go so deep that
   * a thread with Java's usual stack (1 MB) would end the process without a word.
   */
  private static FutureTask<OrtSession> making(byte[] model) {
    FutureTask<OrtSession> making =
        new FutureTask<>(
            () -> {
              OrtEnvironment environment = OrtEnvironment.getEnvironment("dateline");
              environment.setTelemetry(false);
              try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
                options.setIntraOpNumThreads(1);
                options.setInterOpNumThreads(1);
                return environment.createSession(model, options);
              }
            });
    new Thread(null, making, "language model", STACK).start();
    return making;
  }

  private static OrtSession made(FutureTask<OrtSession> making) throws OrtException {
    try {
      return making.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof OrtException failure) {
        throw failure;
      }
      throw new IllegalStateException("the language model could not be loaded", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the language model was loaded", e);
    }
  }

  @Override
  public Map<String, String> digests() {
    return digests;
  }

  @Override
  public List<Analysed> analyse(List<Sentence> sentences) {
    int[][][] cut = new int[sentences.size()][][];
    int[][] sizes = new int[sentences.size()][];
    int[][] shapes = new int[sentences.size()][];
    Scores[] scores = new Scores[sentences.size()];
    for (int i = 0; i < cut.length; i++) {
      Sentence sentence = sentences.get(i);
      cut[i] = sentence.tokens().stream().map(Token::text).map(pieces::of).toArray(int[][]::new);
      sizes[i] = Arrays.stream(cut[i]).mapToInt(word -> word.length).toArray();
      shapes[i] = Shapes.of(sentence);
      scores[i] = new Scores(sentence.size(), SPAN_HEADS.size());
    }
    for (Window window : Window.of(sizes, limits)) {
      run(window, cut, shapes, scores);
    }
    List<Analysed> analysed = new ArrayList<>(cut.length);
    for (int i = 0; i < cut.length; i++) {
      analysed.add(decoder.decode(sentences.get(i), scores[i]));
    }
    return analysed;
  }

  private void run(Window window, int[][][] cut, int[][] shapes, Scores[] scores) {
    Input input = new Input(window, cut, shapes);
    long[] row = {1, input.length};
    long[] words = {window.parts().size(), input.words};
    try (OnnxTensor ids = tensor(input.ids, row);
        OnnxTensor kinds = tensor(input.shapes, row);
        OnnxTensor first = tensor(input.first, words);
        OnnxTensor last = tensor(input.last, words);
        OrtSession.Result result =
            session.run(
                Map.of("ids", ids, "shapes", kinds, "first", first, "last", last), outputs)) {
      Outputs said = new Outputs(result);
      for (int i = 0; i < window.parts().size(); i++) {
        Part part = window.parts().get(i);
        scores[part.sentence()].take(said, i, part);
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the language model failed", e);
    }
  }

  private OnnxTensor tensor(long[] numbers, long[] shape) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(numbers), shape);
  }

  private static InputStream resource(String name) {
    InputStream in = OnnxModel.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("the model file " + name + " is not on the class path");
    }
    return in;
  }

  /** The digest of every file that a reading depends on, by name. */
  private static Map<String, String> digests(byte[] model) throws IOException {
    Map<String, String> digests = new TreeMap<>(Map.of(FILE, digest(model)));
    for (String name : List.of(FACTS, LEMMAS, VOCABULARY)) {
      try (InputStream file = resource(name)) {
        digests.put(name, digest(file.readAllBytes()));
      }
    }
    return Collections.unmodifiableMap(digests);
  }

  private static String digest(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** A window in the numbers that the model takes. */
  private static final class Input {
    final int length;
    final int words;
    final long[] ids;
    final long[] shapes;
    final long[] first;
    final long[] last;
    private int at = 1;

    Input(Window window, int[][][] cut, int[][] kinds) {
      int pieces = 1;
      int longest = 0;
      List<Part> seen = new ArrayList<>(window.parts());
      if (window.context() != null) {
        seen.addFirst(window.context());
      }
      for (Part part : seen) {
        pieces++;
        for (int word = part.from(); word < part.to(); word++) {
          pieces += cut[part.sentence()][word].length;
        }
      }
      for (Part part : window.parts()) {
        longest = Math.max(longest, part.to() - part.from());
      }
      length = pieces;
      words = longest;
      ids = new long[length];
      shapes = new long[length];
      first = new long[window.parts().size() * words];
      last = new long[first.length];
      ids[0] = WordPieces.CLS;
      int row = window.context() == null ? 0 : -1;
      for (Part part : seen) {
        add(part, cut[part.sentence()], kinds[part.sentence()], row++);
      }
    }

    /** Adds a part; one without a row is not read. */
    private void add(Part part, int[][] cut, int[] kinds, int row) {
      for (int word = part.from(); word < part.to(); word++) {
        if (row >= 0) {
          first[row * words + word - part.from()] = at;
          last[row * words + word - part.from()] = at + cut[word].length - 1L;
        }
        for (int piece : cut[word]) {
          ids[at] = piece;
          shapes[at++] = kinds[word];
        }
      }
      ids[at++] = WordPieces.SEP;
    }
  }
}
