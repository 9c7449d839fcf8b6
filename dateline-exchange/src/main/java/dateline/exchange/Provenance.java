package dateline.exchange;

import dateline.model.Engine;
import dateline.model.FoundBy;
import java.util.Map;
import java.util.TreeMap;

/** What a line says of what made it: of one value its rule, of the whole reading its engine. */
final class Provenance {
  private Provenance() {}

  /** Reads what found a part of a reading, {@code toll.passive/1}. */
  static FoundBy foundBy(LineValue part) {
    LineValue field = part.at("foundBy");
    String text = field.text();
    int slash = text.lastIndexOf('/');
    if (slash < 0) {
      throw field.wrong("is no name and version such as toll.passive/1");
    }
    try {
      int version = Integer.parseInt(text.substring(slash + 1));
      return field.makes(() -> new FoundBy(text.substring(0, slash), version));
    } catch (NumberFormatException e) {
      throw field.wrong("is no name and version such as toll.passive/1");
    }
  }

  static Engine engine(LineValue engine) {
    Map<String, String> models = new TreeMap<>();
    engine.at("models").fields().forEach((name, digest) -> models.put(name, digest.text()));
    return new Engine(engine.at("version").text(), engine.at("reader").text(), models);
  }
}
