package dateline.reader.attribution;

import dateline.model.Actor;
import dateline.model.ActorMentions;
import dateline.model.Attribution;
import dateline.model.Attribution.Manner;
import dateline.model.FoundBy;
import dateline.model.Passage;
import dateline.model.Report;
import dateline.model.Span;
import dateline.reader.language.Analysed;
import dateline.reader.language.PartOfSpeech;
import dateline.reader.text.Token;
import dateline.reader.tree.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who says what in a report. */
public final class AttributionFinder {
  private final Scene scene;
  private final Speakers speakers;
  private final Map<Telling, Attribution> made = new HashMap<>();

  private AttributionFinder(Scene scene, Speakers speakers) {
    this.scene = scene;
    this.speakers = speakers;
  }

  /**
   * What a report says of who says what.
   *
   * @param attributions in the order of the text
   * @param stances the positions that those take who are said to have done something, in order
   */
  public record Found(List<Attribution> attributions, List<Stance> stances) {
    /** Copies the lists. */
    public Found {
      attributions = List.copyOf(attributions);
      stances = List.copyOf(stances);
    }
  }

  /**
   * Finds who says what in a report.
   *
   * @param actors who is in the report
   */
  public static Found find(Report report, List<Analysed> sentences, List<Actor> actors) {
    Scene scene = new Scene(report, sentences);
    ActorMentions mentions = new ActorMentions(actors);
    Tellings found = new Tellings(ModelTellings.of(sentences));
    Sources sources = new Sources(scene, mentions);
    sources.complete(found);
    new RuleTellings(scene, mentions, sources).add(found);
    new Contents(scene, found).complete();
    new Chains(scene, mentions, found).link();
    List<Telling> tellings = said(scene, found);
    Speakers speakers = Speakers.of(scene, tellings, mentions, actors);
    AttributionFinder finder = new AttributionFinder(scene, speakers);
    List<Attribution> attributions = tellings.stream().map(finder::attribution).distinct().toList();
    return new Found(attributions, new Stances(scene, mentions).find(tellings));
  }

  /** Returns what is said by somebody, in the order of the text. */
  private static List<Telling> said(Scene scene, Tellings found) {
    NotSaid not = new NotSaid(scene);
    List<Telling> said = new ArrayList<>();
    for (Telling each : found.all()) {
      if (!each.content.isEmpty() && !not.is(each)) {
        said.add(each);
      }
    }
    Set<Telling> kept = new HashSet<>(said);
    for (Telling each : said) {
      while (each.inside != null && !kept.contains(each.inside)) {
        each.inside = each.inside.inside;
      }
    }
    said.forEach(each -> each.shorten(Attribution.LONGEST_CHAIN));
    said.sort(Comparator.comparing(Telling::begin));
    return said;
  }

  private Attribution attribution(Telling telling) {
    Attribution before = made.get(telling);
    if (before != null) {
      return before;
    }
    Attribution attribution =
        new Attribution(
            passage(telling.source),
            passage(telling.cue),
            spans(telling.content).stream().map(scene.report::passage).toList(),
            manner(telling.content),
            speakers.speaker(telling),
            telling.inside == null ? null : attribution(telling.inside),
            FoundBy.rule(telling.rule));
    made.put(telling, attribution);
    return attribution;
  }

  private @Nullable Passage passage(@Nullable Piece words) {
    return words == null ? null : scene.report.passage(scene.span(words));
  }

  /** Whether all words of a content stand in quotation marks, some, or none. */
  private Manner manner(List<Piece> content) {
    boolean quoted = false;
    boolean plain = false;
    for (Piece piece : content) {
      for (int i = piece.first(); i <= piece.last(); i++) {
        Token token = scene.sentence(piece).sentence().token(i);
        boolean that = i == piece.first() && scene.sentence(piece).tag(i) == PartOfSpeech.SCONJ;
        if (token.isWord() && !that) {
          boolean inside = scene.quotation(token.span()) != null;
          quoted |= inside;
          plain |= !inside;
        }
      }
    }
    return !quoted ? Manner.INDIRECT : plain ? Manner.MIXED : Manner.DIRECT;
  }

  /** Returns where words stand; what only white space parts is one. */
  private List<Span> spans(List<Piece> pieces) {
    List<Span> spans = new ArrayList<>();
    for (Piece piece : pieces.stream().sorted().toList()) {
      Span span = scene.span(piece);
      Span last = spans.isEmpty() ? null : spans.getLast();
      if (last != null && scene.report.text().substring(last.end(), span.start()).isBlank()) {
        spans.set(spans.size() - 1, last.to(span));
      } else {
        spans.add(span);
      }
    }
    return spans;
  }
}
