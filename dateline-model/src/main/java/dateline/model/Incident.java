package dateline.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The claims of one report that tell of the same event in the world: a view, computed from them.
 *
 * @param claims the claims, the main one first
 * @param tolls what they say together of each harm: everybody, fighters among them
 * @param byStatus the same parted by the status of the people
 * @param summary one line that says what happened
 */
public record Incident(
    List<Claim> claims,
    Map<Harm, TollRange> tolls,
    Map<Harm, Map<PersonStatus, TollRange>> byStatus,
    String summary) {
  /** Copies the collections and checks that there is a claim. */
  public Incident {
    claims = List.copyOf(claims);
    tolls = Collections.unmodifiableMap(new TreeMap<>(tolls));
    byStatus = Collections.unmodifiableMap(new TreeMap<>(byStatus));
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("an incident without a claim");
    }
  }

  /** Returns the claim that tells of it best. */
  public Claim main() {
    return claims.getFirst();
  }

  /** Returns the toll of a harm; null when nobody tells of one. */
  public @Nullable TollRange toll(Harm harm) {
    return tolls.get(harm);
  }
}
