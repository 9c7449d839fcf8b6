package dateline.store.view;

import java.beans.ConstructorProperties;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report in a list.
 *
 * @param number its number in the record
 * @param id the id that it came with
 * @param outlet who published it; null when not known
 * @param title its headline; null when it came without one
 * @param published the day; null when not known
 * @param language BCP 47 tag; null when not known
 * @param characters length of the text in code points
 * @param claims how many claims were read in it
 * @param incidents how many incidents
 * @param problems how many problems its reading has
 * @param opening the beginning of its text
 * @param incident what its main incident is, in a line; null when it has none
 * @param found words around what was searched for, the found ones between U+0002 and U+0003; null
 *     when nothing was searched for
 */
public record ReportRow(
    long number,
    String id,
    @Nullable String outlet,
    @Nullable String title,
    @Nullable LocalDate published,
    @Nullable String language,
    int characters,
    int claims,
    int incidents,
    int problems,
    String opening,
    @Nullable String incident,
    @Nullable String found) {
  /** Makes one of a row. */
  @ConstructorProperties({
    "number",
    "id",
    "outlet",
    "title",
    "published",
    "language",
    "characters",
    "claims",
    "incidents",
    "problems",
    "opening",
    "incident",
    "found"
  })
  public ReportRow {}
}
