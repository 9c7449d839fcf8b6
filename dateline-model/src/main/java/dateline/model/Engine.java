package dateline.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What made a reading, so that it can be made again.
 *
 * @param version of Dateline
 * @param reader of the reader's rules
 * @param models SHA-256 of each model and data file, by name
 */
public record Engine(String version, String reader, Map<String, String> models) {
  /** Copies the map, in the order of names. */
  public Engine {
    models = Collections.unmodifiableMap(new TreeMap<>(models));
  }
}
