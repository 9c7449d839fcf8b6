package dateline.testkit;

import java.util.ArrayList;
import java.util.List;

/** What an invariant check found wrong, told all at once rather than one by one. */
final class Findings {
  private final List<String> wrong = new ArrayList<>();

  void that(boolean holds, String otherwise) {
    if (!holds) {
      wrong.add(otherwise);
    }
  }

  void add(String finding) {
    wrong.add(finding);
  }

  /** Fails when anything was found. */
  void done(String what) {
    if (!wrong.isEmpty()) {
      throw new AssertionError(what + ":\n  " + String.join("\n  ", wrong));
    }
  }
}
