package dateline.reader.event;

import dateline.reader.language.PartOfSpeech;
import dateline.reader.language.Word;
import dateline.reader.tree.Tree;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a word may be written as in a table: its lemma as the language model has it, its own form,
 * and what it is without the endings of English verbs and nouns, for words whose lemma the model
 * never saw.
 */
public final class Forms {
  private static final int SHORTEST = 4;

  /** Past forms whose lemma the model may never have seen. */
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("dug", "dig"),
          Map.entry("fled", "flee"),
          Map.entry("slew", "slay"),
          Map.entry("slain", "slay"),
          Map.entry("fought", "fight"),
          Map.entry("sought", "seek"),
          Map.entry("swore", "swear"),
          Map.entry("blew", "blow"),
          Map.entry("blown", "blow"),
          Map.entry("overran", "overrun"),
          Map.entry("retook", "retake"),
          Map.entry("overtook", "overtake"),
          Map.entry("overthrew", "overthrow"),
          Map.entry("overthrown", "overthrow"),
          Map.entry("forbade", "forbid"),
          Map.entry("forbidden", "forbid"),
          Map.entry("flung", "fling"),
          Map.entry("shelled", "shell"),
          Map.entry("lit", "light"),
          Map.entry("flew", "fly"),
          Map.entry("flown", "fly"),
          Map.entry("froze", "freeze"),
          Map.entry("frozen", "freeze"),
          Map.entry("lent", "lend"),
          Map.entry("rebuilt", "rebuild"),
          Map.entry("suing", "sue"),
          Map.entry("undertook", "undertake"),
          Map.entry("upheld", "uphold"),
          Map.entry("withheld", "withhold"),
          Map.entry("forgave", "forgive"),
          Map.entry("forgiven", "forgive"),
          Map.entry("beset", "beset"),
          Map.entry("beaten", "beat"),
          Map.entry("withdrew", "withdraw"),
          Map.entry("withdrawn", "withdraw"));

  private Forms() {}

  /**
   * Returns the forms of a word, the likeliest first.
   *
   * @param lower the word in lower case
   */
  public static Set<String> of(Tree tree, String lower, int i) {
    Word word = tree.word(i);
    Set<String> forms = new LinkedHashSet<>();
    forms.add(word.lemma().toLowerCase(Locale.ROOT));
    forms.add(lower);
    String irregular = IRREGULAR.get(lower);
    if (irregular != null) {
      forms.add(irregular);
    }
    PartOfSpeech tag = word.tag();
    boolean noun = tag == PartOfSpeech.NOUN || tag == PartOfSpeech.PROPN;
    boolean verb = tag == PartOfSpeech.VERB || tag == PartOfSpeech.ADJ;
    if ((noun || verb)
        && lower.length() >= SHORTEST
        && lower.endsWith("s")
        && !lower.endsWith("ss")) {
      without(forms, lower, "s");
      without(forms, lower, "es");
      if (lower.endsWith("ies")) {
        forms.add(lower.substring(0, lower.length() - 3) + "y");
      }
    }
    if (verb || noun) {
      ending(forms, lower, "ing");
    }
    if (verb) {
      ending(forms, lower, "ed");
    }
    return forms;
  }

  private static void without(Set<String> forms, String lower, String ending) {
    if (lower.endsWith(ending)) {
      forms.add(lower.substring(0, lower.length() - ending.length()));
    }
  }

  /** "Shelled": shell; "raided": raid; "stopped": stop; "seized": seize; "occupied": occupy. */
  private static void ending(Set<String> forms, String lower, String ending) {
    if (!lower.endsWith(ending) || lower.length() < SHORTEST + ending.length() - 1) {
      return;
    }
    String stem = lower.substring(0, lower.length() - ending.length());
    forms.add(stem);
    forms.add(stem + "e");
    int last = stem.length() - 1;
    if (stem.charAt(last) == stem.charAt(last - 1)) {
      forms.add(stem.substring(0, last));
    }
    if (stem.endsWith("i")) {
      forms.add(stem.substring(0, last) + "y");
    }
  }
}
