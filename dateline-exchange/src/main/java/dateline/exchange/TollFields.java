package dateline.exchange;

import dateline.model.Count;
import dateline.model.Harm;
import dateline.model.Passage;
import dateline.model.PersonStatus;
import dateline.model.Toll;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the tolls of a claim back, the parts after their wholes. */
final class TollFields {
  private final Quotations quotations;

  TollFields(Quotations quotations) {
    this.quotations = quotations;
  }

  List<Toll> read(LineValue claim) {
    List<LineValue> all = claim.at("tolls").values();
    Map<Integer, Toll> tolls = new TreeMap<>();
    for (int i = 0; i < all.size(); i++) {
      Deque<Integer> waiting = new ArrayDeque<>();
      Integer next = i;
      while (next != null && !tolls.containsKey(next)) {
        if (waiting.size() == all.size()) {
          throw all.get(i).at("partOf").wrong("makes a toll a part of itself");
        }
        waiting.push(next);
        next = wholeOf(all, next);
      }
      Toll whole = next == null ? null : tolls.get(next);
      for (int part : waiting) {
        whole = toll(all.get(part), whole);
        tolls.put(part, whole);
      }
    }
    return List.copyOf(tolls.values());
  }

  private static @Nullable Integer wholeOf(List<LineValue> all, int part) {
    return all.get(part)
        .known(
            "partOf",
            field -> {
              int index = field.number();
              if (index < 0 || index >= all.size()) {
                throw field.wrong("is the index of none of the tolls");
              }
              return index;
            });
  }

  private Toll toll(LineValue fields, @Nullable Toll whole) {
    Passage passage = quotations.quoted(fields);
    String of = fields.known("of", LineValue::text);
    Boolean includesKilled = fields.known("includesKilled", LineValue::flag);
    return fields.makes(
        () ->
            new Toll(
                fields.at("harm").oneOf(Harm.values(), Harm::label),
                count(fields, passage),
                passage,
                of == null ? "" : of,
                fields.at("status").oneOf(PersonStatus.values(), PersonStatus::label),
                includesKilled != null && includesKilled,
                fields.at("cumulative").flag(),
                whole,
                Provenance.foundBy(fields)));
  }

  /** Reads a count, and checks that it is no other one by its ends than by its kind. */
  private static Count count(LineValue fields, Passage passage) {
    LineValue kind = fields.at("count");
    int min = fields.at("min").number();
    Integer max = fields.known("max", LineValue::number);
    Count count =
        switch (kind.text()) {
          case "exactly" -> new Count.Exactly(min);
          case "at least" -> new Count.AtLeast(min);
          case "at most" -> new Count.AtMost(fields.at("max").number());
          case "about" -> new Count.About(min);
          case "between" -> new Count.Between(min, fields.at("max").number());
          case "in words" -> new Count.InWords(words(fields, passage), min);
          default ->
              throw kind.wrong("is none of exactly, at least, at most, about, between, in words");
        };
    if (count.min() != min || !Objects.equals(count.max(), max)) {
      throw kind.wrong("does not fit min and max");
    }
    return count;
  }

  private static String words(LineValue fields, Passage passage) {
    String words = fields.known("words", LineValue::text);
    return words == null ? passage.text() : words;
  }
}
