package dateline.reader.place;

import dateline.reader.language.Analysed;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words before a place name that say the event was not in it but by it. */
final class Relations {
  private static final Map<String, String> OF =
      Map.ofEntries(
          Map.entry("north", "north of"),
          Map.entry("south", "south of"),
          Map.entry("east", "east of"),
          Map.entry("west", "west of"),
          Map.entry("northeast", "northeast of"),
          Map.entry("northwest", "northwest of"),
          Map.entry("southeast", "southeast of"),
          Map.entry("southwest", "southwest of"),
          Map.entry("outskirts", "outskirts of"),
          Map.entry("outside", "near"));
  private static final Set<String> NEAR =
      Set.of("near", "outside", "around", "by", "towards", "toward", "between", "nearby");

  private Relations() {}

  /** Returns the normalised relation of a name that begins at a token; null when there is none. */
  static @Nullable String before(Analysed sentence, int first) {
    int i = first - 1;
    if (sentence.lower(i).equals("the")) {
      i--;
    }
    String word = sentence.lower(i);
    if (word.equals("between")) {
      return "between";
    }
    if (NEAR.contains(word)) {
      return "near";
    }
    if (!word.equals("of")) {
      return null;
    }
    String side = sentence.lower(i - 1);
    if (side.equals("city") || side.equals("town") || side.equals("village")) {
      return before(sentence, i - 1);
    }
    return OF.get(side);
  }
}
