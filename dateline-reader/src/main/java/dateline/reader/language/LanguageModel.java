package dateline.reader.language;

import dateline.reader.text.Sentence;
import java.util.List;
import java.util.Map;

/** Sees in sentences what the rules rest on. Implementations are shared by threads. */
public interface LanguageModel {
  /** Analyses sentences, in order, one result each. */
  List<Analysed> analyse(List<Sentence> sentences);

  /** Returns the SHA-256 of each model file behind it, by name. */
  Map<String, String> digests();
}
