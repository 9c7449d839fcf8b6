package dateline.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is meant by words of a report: its actors by where their mentions stand. */
public final class ActorMentions {
  private record Mention(Span span, Actor actor) {}

  private final List<Mention> mentions = new ArrayList<>();

  /** Looks up mentions of these. */
  public ActorMentions(List<Actor> actors) {
    for (Actor actor : actors) {
      for (Passage mention : actor.mentions()) {
        mentions.add(new Mention(mention.span(), actor));
      }
    }
    mentions.sort(Comparator.comparingInt(mention -> mention.span().start()));
  }

  /**
   * Returns the actor that words stand for: the one whose mention makes up the most of them, the
   * first of those as long; null where none is mentioned in them.
   */
  public @Nullable Actor in(Span words) {
    Actor best = null;
    int most = 0;
    for (int i = from(words.start()); i < mentions.size(); i++) {
      Span at = mentions.get(i).span();
      if (at.start() >= words.end()) {
        break;
      }
      int length = at.end() - at.start();
      if (at.end() <= words.end() && length > most) {
        best = mentions.get(i).actor();
        most = length;
      }
    }
    return best;
  }

  /** Returns the actor that one of whose mentions covers words; null where none does. */
  public @Nullable Actor over(Span words) {
    int i = from(words.start() + 1) - 1;
    return i >= 0 && mentions.get(i).span().covers(words) ? mentions.get(i).actor() : null;
  }

  /** Returns the number of the first mention that begins at an offset or behind it. */
  private int from(int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
