package dateline.reader.place;

import dateline.model.KnownPlace;
import dateline.model.Mention.PlaceName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a place name is taken for what it is.
 *
 * @param name the name, as the reading has it
 * @param sure how sure it is that it is the name of a place, 0 to 1
 * @param choices what it may stand for, the likeliest first; none where no place of the name is
 *     known
 */
public record PlaceReasons(PlaceName name, double sure, List<Choice> choices) {
  /** Copies the list. */
  public PlaceReasons {
    choices = List.copyOf(choices);
  }

  /**
   * One thing that a name may stand for.
   *
   * @param place null for none of the places known
   * @param likely how likely it is, 0 to 1
   * @param reasons what speaks for and against it, the weightiest first
   */
  public record Choice(@Nullable KnownPlace place, double likely, List<Reason> reasons) {
    /** Copies the list. */
    public Choice {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * What speaks for a choice, or against it.
   *
   * @param sign what it is: "country share", "contained"
   * @param weight how much it adds, a logarithm of odds; below 0 it speaks against
   */
  public record Reason(String sign, double weight) {}
}
