package dateline.reader.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who leads or speaks for a state, an organisation or an armed group.
 *
 * @param name full name
 * @param country ISO 3166-1 alpha-2 code of the state; null for those of no state
 * @param terms what they were and when
 */
record Leader(String name, @Nullable String country, List<Term> terms) {
  Leader {
    terms = List.copyOf(terms);
  }

  /**
   * A term of office.
   *
   * @param office "president"
   * @param of what of: a state, an organisation, a group; empty where the office says it
   * @param group whether that is no state
   * @param from the first day that may belong to it
   * @param to the last one; {@link LocalDate#MAX} for who is in office
   */
  record Term(String office, String of, boolean group, LocalDate from, LocalDate to) {
    boolean covers(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Returns "President of Syria". */
    String title() {
      String words = office.contains(" of ") || of.isEmpty() ? office : office + " of " + of;
      return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
  }

  /** Returns the term of a day, the one begun last; null for none. */
  @Nullable Term term(LocalDate day) {
    Term found = null;
    for (Term term : terms) {
      if (term.covers(day) && (found == null || !term.from().isBefore(found.from()))) {
        found = term;
      }
    }
    return found;
  }

  /** Whether they had come to office by a day: later they are spoken of for years. */
  boolean knownBy(LocalDate day) {
    return terms.stream().anyMatch(term -> !day.isBefore(term.from()));
  }

  /** Returns the first day of a year or a month as the table writes it: 2015, 2021-03. */
  static LocalDate firstDay(String written) {
    String[] parts = written.split("-");
    int month = parts.length > 1 ? Integer.parseInt(parts[1]) : 1;
    return LocalDate.of(Integer.parseInt(parts[0]), month, 1);
  }

  /** Returns the last day of it. */
  static LocalDate lastDay(String written) {
    LocalDate first = firstDay(written);
    return written.contains("-")
        ? first.plusMonths(1).minusDays(1)
        : first.plusYears(1).minusDays(1);
  }

  /** Returns the terms of several rows of one person. */
  Leader and(Term term) {
    List<Term> all = new ArrayList<>(terms);
    all.add(term);
    return new Leader(name, country, all);
  }
}
