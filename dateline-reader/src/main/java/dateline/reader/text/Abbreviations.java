package dateline.reader.text;

import dateline.reader.table.Words;
import java.util.Set;

/** The abbreviations of English news that end in a full stop, by what may follow them. */
final class Abbreviations {
  /** Titles and the like: a name follows, never a new sentence. Lower case, without the stop. */
  private static final Set<String> BEFORE_NAME =
      Words.of(
          """
          mr mrs ms messrs dr prof gen lt col maj capt cpt cmdr sgt cpl pvt pfc adm brig
          cdr det insp supt gov sen rep reps sens rev fr hon pres amb sec st ste mt ft vs v
          approx dept e.g i.e cf viz art fig vol pp op supp ave blvd rd hwy asst atty dist
          sgts ofc spc spec sr no nos tel ext ret
          """);

  /** Months: no new sentence when a number follows. */
  private static final Set<String> MONTHS =
      Words.of(
          """
          jan feb mar apr jun jul aug sep sept oct nov dec
          """);

  /** May end a sentence; they do when a word follows that begins sentences. */
  private static final Set<String> EITHER =
      Words.of(
          """
          inc corp co ltd jr bros etc al a.m p.m km ph.d b.a calif fla ill tex ariz colo
          conn del ga ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn
          va vt wash wis wyo ala ark n.y n.j n.c s.c n.d s.d n.h n.m w.va d.c est min hrs
          """);

  /** What may follow an hour with a capital letter and yet in the same sentence. */
  private static final Set<String> AFTER_HOUR =
      Words.of(
          """
          monday tuesday wednesday thursday friday saturday sunday january february march april may
          june july august september october november december jan feb mar apr jun jul aug sep sept
          oct nov dec mon tue tues wed thu thur thurs fri sat sun local eastern central mountain
          pacific greenwich est edt cst cdt mst mdt pst pdt et ct mt pt gmt utc bst cet eet msk
          """);

  /** Words that begin sentences far more often than they go on with a name. */
  private static final Set<String> STARTERS =
      Words.of(
          """
          the a an he she it they we i this that these those his her its their in on at
          after but and however there according police officials two three four five one no
          when while as if since for both another several some many witnesses residents
          authorities officers investigators what who
          """);

  private Abbreviations() {}

  /**
   * Tells whether a full stop after a word belongs to the word and ends no sentence.
   *
   * @param word the word before the stop, lower case
   * @param next the word after the blank, as written; empty at the end
   */
  static boolean goesOn(String word, String next) {
    if (next.isEmpty()) {
      return false;
    }
    boolean starter = STARTERS.contains(next.toLowerCase(java.util.Locale.ROOT));
    if (word.equals("no") || word.equals("nos")) {
      return Character.isDigit(next.charAt(0));
    }
    if (BEFORE_NAME.contains(word)) {
      return true;
    }
    if (MONTHS.contains(word)) {
      return Character.isDigit(next.charAt(0)) || !starter;
    }
    if ((word.equals("a.m") || word.equals("p.m")) && Character.isUpperCase(next.charAt(0))) {
      boolean shouted = next.length() > 1 && next.equals(next.toUpperCase(java.util.Locale.ROOT));
      return AFTER_HOUR.contains(next.toLowerCase(java.util.Locale.ROOT)) || (shouted && !starter);
    }
    if (EITHER.contains(word)) {
      return !starter;
    }
    boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0)) && !word.equals("i");
    boolean acronym = word.length() > 2 && word.charAt(word.length() - 2) == '.';
    return (initial || acronym) && !starter;
  }

  /** Tells whether a word is written with a full stop that is part of it. */
  static boolean isAbbreviation(String word) {
    return !word.equals("no")
        && !word.equals("al")
        && !word.equals("min")
        && (BEFORE_NAME.contains(word) || MONTHS.contains(word) || EITHER.contains(word));
  }
}
