package dateline.reader.place;

import dateline.reader.language.Analysed;
import dateline.reader.language.Stretch;
import dateline.reader.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the names of places that no gazetteer holds are told again: what the model sees as a
 * village's name in one sentence is that village's in the others too.
 */
final class Repeats {
  private Repeats() {}

  /** Returns names with those of them that are told again, in the order of the text. */
  static List<Name> with(List<Name> names, List<Analysed> sentences) {
    Map<String, List<Name>> unknown = new HashMap<>();
    for (Name name : names) {
      if (name.candidates().isEmpty() && !name.inName()) {
        String begin = name.sentence().sentence().token(name.first()).text();
        List<Name> beginning = unknown.computeIfAbsent(begin, b -> new ArrayList<>());
        if (beginning.stream().noneMatch(each -> each.text().equals(name.text()))) {
          beginning.add(name);
        }
      }
    }
    if (unknown.isEmpty()) {
      return names;
    }
    List<Name> all = new ArrayList<>(names);
    int next = 0;
    for (Analysed sentence : sentences) {
      int from = next;
      while (next < names.size() && names.get(next).sentence() == sentence) {
        next++;
      }
      all.addAll(again(sentence, names.subList(from, next), unknown));
    }
    all.sort(Comparator.comparing(Name::span));
    return all;
  }

  private static List<Name> again(
      Analysed sentence, List<Name> here, Map<String, List<Name>> unknown) {
    List<Name> more = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      int first = i;
      boolean taken = here.stream().anyMatch(each -> each.first() <= first && first <= each.last());
      Name found = taken ? null : at(sentence, i, unknown);
      if (found != null) {
        more.add(found);
        i = found.last();
      }
    }
    return more;
  }

  private static @Nullable Name at(Analysed sentence, int i, Map<String, List<Name>> unknown) {
    Token token = sentence.sentence().token(i);
    for (Name name : unknown.getOrDefault(token.text(), List.of())) {
      int last = i + name.last() - name.first();
      boolean same =
          last < sentence.size() && NameScanner.text(sentence, i, last).equals(name.text());
      if (same && !isOther(sentence, i, last)) {
        return new Name(sentence, i, last, name.text(), List.of(), false, name.sure());
      }
    }
    return null;
  }

  /** Whether the model sees a person there, or a longer name of something else. */
  private static boolean isOther(Analysed sentence, int first, int last) {
    for (Stretch seen : Stretch.overlapping(sentence.names(), first, last)) {
      boolean longer = seen.last() - seen.first() > last - first;
      if (seen.type().equals("PER") || longer) {
        return true;
      }
    }
    return false;
  }
}
