package dateline.reader.attribution;

import dateline.model.Attribution;
import dateline.model.Attribution.Manner;
import dateline.model.Report;
import dateline.model.Span;
import dateline.reader.language.Analysed;
import dateline.reader.language.PartOfSpeech;
import dateline.reader.table.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds speakers beside verbs of saying. */
public final class AttributionFinder {
  private static final Set<String> SAYING =
      Words.of(
          """
          said says say told tells reported reports report announced announces confirmed
          confirms stated states added adds wrote claimed claims warned explained insisted
          acknowledged declared replied asserted alleged recalled concludes concluded
          testified tweeted posted
          """);

  private AttributionFinder() {}

  /** Returns the attributions of a report, at most one a sentence, in the order of the text. */
  public static List<Attribution> find(Report report, List<Analysed> sentences) {
    List<Attribution> found = new ArrayList<>();
    for (Analysed sentence : sentences) {
      Attribution attribution = according(report, sentence);
      if (attribution == null) {
        attribution = said(report, sentence);
      }
      if (attribution != null) {
        found.add(attribution);
      }
    }
    return found;
  }

  private static @Nullable Attribution according(Report report, Analysed s) {
    for (int i = 0; i + 2 < s.size(); i++) {
      if (!s.lower(i).equals("according") || !s.lower(i + 1).equals("to")) {
        continue;
      }
      int last = phraseEnd(s, i + 2);
      if (last < i + 2) {
        return null;
      }
      List<Span> content = new ArrayList<>();
      if (i > 1) {
        content.add(trimmed(s, 0, i - 1));
      }
      if (last + 2 < s.size()) {
        content.add(trimmed(s, last + 1, s.size() - 1));
      }
      return attribution(
          report, s.sentence().span(i + 2, last), s.sentence().span(i, i + 1), content);
    }
    return null;
  }

  private static @Nullable Attribution said(Report report, Analysed s) {
    for (int i = 1; i < s.size(); i++) {
      boolean noun = s.tag(i) == PartOfSpeech.NOUN && !s.lower(i + 1).equals("that");
      if (!SAYING.contains(s.lower(i))
          || noun
          || s.lower(i - 1).equals("to")
          || s.tag(i - 1) == PartOfSpeech.AUX) {
        continue;
      }
      boolean atEnd = i >= s.size() - 3;
      boolean apart = s.tag(i - 1) == PartOfSpeech.ADV || (atEnd && s.lower(i - 1).equals(","));
      int subject = apart ? i - 2 : i - 1;
      int first = subject < 0 ? i : phraseStart(s, subject);
      boolean name = subject >= 0 && s.tag(subject) == PartOfSpeech.PROPN;
      if (atEnd && name && first > 2 && first <= subject && s.lower(first - 1).equals(",")) {
        int title = phraseStart(s, first - 2);
        first = title < first - 1 && s.lower(title - 1).equals(",") ? title : first;
      }
      if (first <= subject && named(s, subject)) {
        List<Span> content = new ArrayList<>();
        boolean before = first > 2 && (s.lower(first - 1).equals(",") || quote(s.lower(first - 1)));
        if (before) {
          content.add(trimmed(s, 0, first - 1));
        } else if (i + 2 < s.size() && first < 3) {
          content.add(trimmed(s, i + 1, s.size() - 1));
        }
        return attribution(
            report, s.sentence().span(first, subject), s.sentence().span(i, i), content);
      }
      if (i > 2 && (s.lower(i - 1).equals(",") || quote(s.lower(i - 1)))) {
        int last = phraseEnd(s, i + 1);
        if (last > i) {
          return attribution(
              report,
              s.sentence().span(i + 1, last),
              s.sentence().span(i, i),
              List.of(trimmed(s, 0, i - 1)));
        }
      }
    }
    return null;
  }

  private static @Nullable Attribution attribution(
      Report report, Span source, Span cue, List<Span> content) {
    if (content.isEmpty()) {
      return null;
    }
    boolean quoted =
        content.stream().anyMatch(c -> quote(report.text().substring(c.start(), c.start() + 1)));
    boolean some =
        content.stream()
            .anyMatch(
                c -> c.in(report.text()).chars().anyMatch(ch -> quote(Character.toString(ch))));
    return new Attribution(
        report.passage(source),
        report.passage(cue),
        content.stream().map(report::passage).toList(),
        quoted ? Manner.DIRECT : some ? Manner.MIXED : Manner.INDIRECT);
  }

  private static boolean quote(String mark) {
    return mark.equals("\"") || mark.equals("“") || mark.equals("”") || mark.equals("''");
  }

  /** The stretch from a first token to a last one without the commas and stops around it. */
  private static Span trimmed(Analysed s, int from, int to) {
    int first = from;
    int last = to;
    while (first < last && s.tag(first) == PartOfSpeech.PUNCT && !quote(s.lower(first))) {
      first++;
    }
    while (last > first && s.tag(last) == PartOfSpeech.PUNCT && !quote(s.lower(last))) {
      last--;
    }
    return s.sentence().span(first, last);
  }

  /**
   * Returns the first token of the noun phrase that ends at a token; the next token if none does.
   */
  private static int phraseStart(Analysed s, int last) {
    int i = last;
    while (i >= 0 && (nominal(s, i) || joined(s, i, last))) {
      i--;
    }
    while (i >= 0 && i < last && s.lower(i).equals("of") && i > 0 && nominal(s, i - 1)) {
      i--;
      while (i >= 0 && nominal(s, i)) {
        i--;
      }
    }
    return i + 1;
  }

  /**
   * Tells whether a token may be the head of a speaker: "the first" of "the first confirmed" is
   * none.
   */
  private static boolean named(Analysed s, int i) {
    return switch (s.tag(i)) {
      case NOUN, PROPN, PRON, X -> true;
      default -> s.sentence().token(i).capitalised();
    };
  }

  /** "Doctors and a local official". */
  private static boolean joined(Analysed s, int i, int last) {
    return s.lower(i).equals("and") && i > 0 && i < last && nominal(s, i - 1);
  }

  private static int phraseEnd(Analysed s, int first) {
    int i = first;
    while (i < s.size()
        && (nominal(s, i)
            || (i > first && (s.lower(i).equals("of") || s.lower(i).equals("for"))))) {
      i++;
    }
    return i - 1;
  }

  private static boolean nominal(Analysed s, int i) {
    if (s.lower(i).equals("-") || s.lower(i).equals("'s")) {
      return true;
    }
    return switch (s.tag(i)) {
      case NOUN, PROPN, DET, ADJ, PRON, NUM ->
          !s.lower(i).equals("that") && !s.lower(i).equals("who");
      default -> false;
    };
  }
}
