package dateline.reader.actor;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A state or territory with what acts for it.
 *
 * @param country ISO 3166-1 alpha-2 code; null where there is none
 * @param name usual English name
 * @param adjective "Syrian"; its name where it has no adjective
 * @param itself the state as an actor
 * @param government its government
 * @param military its armed forces, all together
 * @param police its police, all together
 * @param security its secret services, all together
 * @param capitals cities whose names stand for the government
 */
record State(
    @Nullable String country,
    String name,
    String adjective,
    KnownActor itself,
    KnownActor government,
    KnownActor military,
    KnownActor police,
    KnownActor security,
    List<String> capitals) {
  private static final Set<String> ARTICLE =
      Set.of("Bahamas", "Comoros", "Gambia", "Maldives", "Netherlands", "Philippines", "Vatican");

  State {
    capitals = List.copyOf(capitals);
  }

  /** Returns its name as it stands behind "of": "the United States". */
  String withArticle() {
    boolean article =
        name.startsWith("United ")
            || name.endsWith("Republic")
            || name.contains("Republic of")
            || name.endsWith("Islands")
            || name.endsWith("Union")
            || ARTICLE.contains(name);
    return article ? "the " + name : name;
  }

  /** Returns what acts for it under a name of {@code nouns.tsv}. */
  KnownActor organ(String organ) {
    return switch (organ) {
      case "government" -> government;
      case "military" -> military;
      case "police" -> police;
      case "security" -> security;
      default -> throw new IllegalArgumentException("no organ of a state: " + organ);
    };
  }
}
