package dateline.reader.language;

import dateline.reader.text.Sentence;
import dateline.reader.text.Token;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;

/**
 * Parts of speech by OpenNLP's maximum-entropy tagger, trained on UD EWT. It stands in until our
 * own model does.
 *
 * <p>The tagger knows cased text; sentences in capitals are shown to it in lower case.
 */
public final class OpenNlpTagger implements LanguageModel {
  private static final String FILE = "opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
  private static final int LONGEST = 400;

  private final POSModel model;
  private final Map<String, String> digests;
  private final ThreadLocal<POSTaggerME> tagger;

  private OpenNlpTagger(POSModel model, String digest) {
    this.model = model;
    this.digests = Map.of(FILE, digest);
    this.tagger = ThreadLocal.withInitial(() -> new POSTaggerME(this.model, POSTagFormat.UD));
  }

  /** Loads the model from the class path, once for all threads. */
  public static OpenNlpTagger load() {
    try (InputStream file = OpenNlpTagger.class.getClassLoader().getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("the model " + FILE + " is not on the class path");
      }
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] bytes = new DigestInputStream(file, sha).readAllBytes();
      POSModel model = new POSModel(new java.io.ByteArrayInputStream(bytes));
      return new OpenNlpTagger(model, HexFormat.of().formatHex(sha.digest()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  @Override
  public Map<String, String> digests() {
    return digests;
  }

  @Override
  public List<Analysed> analyse(List<Sentence> sentences) {
    List<Analysed> analysed = new ArrayList<>(sentences.size());
    for (Sentence sentence : sentences) {
      analysed.add(new Analysed(sentence, tags(sentence)));
    }
    return analysed;
  }

  private List<PartOfSpeech> tags(Sentence sentence) {
    String[] words = words(sentence);
    List<PartOfSpeech> tags = new ArrayList<>(words.length);
    for (int from = 0; from < words.length; from += LONGEST) {
      int to = Math.min(words.length, from + LONGEST);
      for (String tag : tagger.get().tag(java.util.Arrays.copyOfRange(words, from, to))) {
        tags.add(partOfSpeech(tag));
      }
    }
    return tags;
  }

  private static String[] words(Sentence sentence) {
    int capitals = 0;
    int words = 0;
    for (Token token : sentence.tokens()) {
      if (token.isWord() && token.text().length() > 1) {
        words++;
        capitals += token.allCapitals() ? 1 : 0;
      }
    }
    boolean shouting = words > 2 && capitals * 10 > words * 7;
    String[] out = new String[sentence.size()];
    for (int i = 0; i < out.length; i++) {
      Token token = sentence.token(i);
      out[i] = shouting ? token.lower() : token.text().replace('’', '\'');
    }
    return out;
  }

  private static PartOfSpeech partOfSpeech(String tag) {
    try {
      return PartOfSpeech.valueOf(tag);
    } catch (IllegalArgumentException e) {
      return PartOfSpeech.X;
    }
  }
}
