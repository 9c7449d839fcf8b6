package dateline.reader.text;

import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a sentence into tokens by the conventions of the English UD treebanks. */
final class Tokenizer {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?:https?://|www\\.)[^\\s<>\"”]*[^\\s<>\"”.,;:!?)\\]]"
              + "|[@#][\\p{L}\\p{N}_]+"
              + "|\\p{N}+(?:st|nd|rd|th|s)(?![\\p{L}])"
              + "|\\p{N}+(?:[.,:/]\\p{N}+)*+"
              + "|(?:\\p{L}\\.){2,}+"
              + "|[\\p{L}\\p{M}]+(?:['’ʼ][\\p{L}\\p{M}]+)*+"
              + "|\\.{2,}|--+|\\s+|.",
          Pattern.DOTALL);

  private static final List<String> CLITICS = List.of("n't", "'s", "'re", "'ve", "'ll", "'d", "'m");

  private Tokenizer() {}

  static List<Token> tokens(String text, Span within) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text).region(within.start(), within.end());
    while (matcher.find()) {
      int start = matcher.start();
      int end = matcher.end();
      if (Blank.is(text.codePointAt(start))) {
        continue;
      }
      boolean stop = end < within.end() && text.charAt(end) == '.';
      if (stop && end + 1 < within.end() && abbreviation(text, start, end)) {
        end++;
        matcher.region(end, within.end());
      }
      add(text, start, end, tokens);
    }
    return tokens;
  }

  private static boolean abbreviation(String text, int start, int end) {
    return Character.isLetter(text.charAt(start))
        && (Abbreviations.isAbbreviation(text.substring(start, end).toLowerCase(Locale.ROOT))
            || (end == start + 1 && Character.isUpperCase(text.charAt(start)))
            || numero(text, start, end));
  }

  /** The stop of "No. 12" belongs to the word, that of "No." alone does not. */
  private static boolean numero(String text, int start, int end) {
    return text.startsWith("No", start)
        && end == start + 2
        && end + 2 < text.length()
        && Blank.is(text.charAt(end + 1))
        && Character.isDigit(text.charAt(end + 2));
  }

  /** Adds a word, its clitic apart. */
  private static void add(String text, int start, int end, List<Token> tokens) {
    String lower = text.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\'');
    int cut = end;
    if (Character.isLetter(lower.charAt(0)) && lower.indexOf('\'') > 0) {
      for (String clitic : CLITICS) {
        if (lower.length() > clitic.length() && lower.endsWith(clitic)) {
          cut = end - clitic.length();
          break;
        }
      }
    } else if (lower.equals("cannot")) {
      cut = start + 3;
    }
    tokens.add(Token.at(new Span(start, cut), text));
    if (cut < end) {
      tokens.add(Token.at(new Span(cut, end), text));
    }
  }
}
