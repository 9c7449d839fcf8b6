/**
 * Days: the expressions of time in a report and the days that they stand for.
 *
 * <p>A thin first version: absolute dates, weekdays, "yesterday" and the like, counted from the day
 * of publication. Where that is unknown, "yesterday" has no days and says why; nothing here ever
 * falls back on the day of publication.
 */
@NullMarked
package dateline.reader.time;

import org.jspecify.annotations.NullMarked;
