package dateline.reader.claim;

import dateline.model.Mode;
import dateline.reader.language.Analysed;
import dateline.reader.table.Table;
import dateline.reader.table.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words for weapons, from {@code means.tsv}. */
final class Means {
  private static final Set<String> ONLY =
      Words.of(
          """
          bomb grenade bullet machinegun rifle pistol mortar dynamite explosive warplane gunman gunmen
          militant militants sniper artillery ied
          """);

  private static final Set<String> WEAPONS =
      Words.of(
          """
          bomb shell rocket missile mortar mine grenade bullet drone dynamite explosive explosives
          machinegun machineguns gun guns rifle rifles pistol pistols artillery grenades bombs shells
          rockets missiles mortars mines bullets knife knives machete machetes axe stones rocks
          cannon revolver submachinegun submachineguns weapon weapons device tnt charge charges
          firebomb cocktail cocktails torpedo acid
          """);

  /** Words that tell with what it was done and are no weapons: acts, and whom they arm. */
  private static final Set<String> ACTS =
      Words.of("shooting gunfire gunshot air aerial gunman gunmen barrel");

  private static final Set<String> WORDS = load();

  /** What words of a sentence say that an attack was made with, best first. */
  private static final List<Map.Entry<List<String>, Mode>> MODES =
      Table.resource("/dateline/reader/means.tsv").rows().stream()
          .map(
              row ->
                  Map.entry(
                      List.of(row.required("word").split(" ")),
                      Mode.ofLabel(row.required("mode")).orElseThrow()))
          .toList();

  private Means() {}

  private static Set<String> load() {
    Set<String> words = new HashSet<>();
    for (Table.Row row : Table.resource("/dateline/reader/means.tsv").rows()) {
      String word = row.required("word");
      if (!word.contains(" ")) {
        words.add(word);
      }
    }
    words.addAll(WEAPONS);
    // "Air strike" names no weapon, only where it came from.
    words.remove("air");
    return Set.copyOf(words);
  }

  /** Returns how an attack was made by the weapons that its sentence names; null for none. */
  static @Nullable Mode mode(Analysed sentence) {
    for (Map.Entry<List<String>, Mode> means : MODES) {
      if (Phrases.before(sentence, sentence.size(), sentence.size(), means.getKey()) >= 0) {
        return means.getValue();
      }
    }
    return null;
  }

  /** Whether a lemma is a word for what is nothing else than a weapon. */
  static boolean isOnly(String lemma) {
    return ONLY.contains(lemma.toLowerCase(Locale.ROOT));
  }

  /** Whether a lemma is a word for a weapon. */
  static boolean is(String lemma) {
    String lower = lemma.toLowerCase(Locale.ROOT);
    return WORDS.contains(lower) && !ACTS.contains(lower);
  }
}
