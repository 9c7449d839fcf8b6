package dateline.cli;

import dateline.exchange.CodePoints;
import dateline.model.Actor.Profile;
import dateline.model.Arrival;
import dateline.model.Arrival.Arrived;
import dateline.model.Arrival.Refused;
import dateline.model.KnownPlace;
import dateline.model.Mention.Anchor;
import dateline.model.Mention.TimeExpression;
import dateline.model.Passage;
import dateline.model.PlaceRef;
import dateline.model.Report;
import dateline.model.Span;
import dateline.model.TimeRef;
import dateline.reader.ReportReader;
import dateline.reader.ReportReader.Reasons;
import dateline.reader.actor.ActorReasons;
import dateline.reader.event.EventReasons;
import dateline.reader.event.Happening;
import dateline.reader.place.PlaceReasons;
import dateline.reader.place.PlaceReasons.Choice;
import dateline.reader.place.PlaceReasons.Reason;
import dateline.reader.tree.Tree;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline explain}: why times, places and actors are read as they are. */
@Command(
    name = "explain",
    description = {
      "Tells for each expression of time the rule that found it and what it is counted from, and for",
      "each place name what it may stand for, how likely, and what speaks for and against each;",
      "for each actor the words that stand for it, and why; for each event the rule that found it, who",
      "takes part, and which rules nearly did; with --sentence, how its words hang together.",
      "Offsets are in code points."
    })
final class ExplainCommand implements Callable<Integer> {
  private static final int REASONS = 6;

  private final Terminal terminal;
  private final Messages messages;

  @Mixin private Sources sources = new Sources();

  @Option(
      names = "--candidates",
      paramLabel = "N",
      defaultValue = "4",
      description = "Places told of each name; 4 without it.")
  private int candidates;

  @Option(
      names = "--sentence",
      paramLabel = "N",
      description = "Tells only of this sentence, counted from 1.")
  private @Nullable Integer sentence;

  ExplainCommand(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  @Override
  public Integer call() throws Output.Failure {
    sources.check();
    boolean all = true;
    ReportReader reader = reader();
    try (Output output = Output.standard(terminal.out());
        Stream<Arrival> arrivals = sources.arrivals(terminal, messages)) {
      Iterator<Arrival> each = arrivals.iterator();
      while (each.hasNext()) {
        switch (each.next()) {
          case Arrived arrived -> {
            Report report = sources.dated(arrived.report());
            output.write(account(report, reader.explain(report)));
          }
          case Refused refused -> {
            messages.say(refused.source() + ": " + refused.why() + "; " + refused.remedy());
            all = false;
          }
        }
      }
      output.finish();
    }
    return all ? Dateline.DONE : Dateline.SOME_NOT_READ;
  }

  private static ReportReader reader() {
    try {
      return GazetteerFolder.usual().reader();
    } catch (IOException e) {
      throw new GazetteerFolder.Unusable(e);
    }
  }

  private String account(Report report, Reasons reasons) {
    StringBuilder out = new StringBuilder(Shown.line(report.id())).append("\n");
    int last = reasons.sentences().size();
    if (sentence != null && (sentence < 1 || sentence > last)) {
      return out.append(String.format(Locale.ROOT, "  it has %d sentences%n%n", last)).toString();
    }
    CodePoints points = CodePoints.of(report.text());
    for (TimeExpression time : reasons.times()) {
      if (asked(time.passage(), reasons)) {
        out.append(time(time, points));
      }
    }
    for (PlaceReasons place : reasons.places()) {
      if (asked(place.name().passage(), reasons)) {
        out.append(place(place, points));
      }
    }
    for (ActorReasons actor : reasons.actors()) {
      out.append(actor(actor, reasons, points));
    }
    for (int i = 0; i < reasons.events().size(); i++) {
      if (sentence == null || sentence == i + 1) {
        out.append(sentence == null ? "" : tree(reasons.events().get(i).tree()));
        for (EventReasons event : reasons.events().get(i).reasons()) {
          out.append(event(report, reasons.events().get(i).tree(), event, points));
        }
      }
    }
    return out.append("\n").toString();
  }

  private boolean asked(Passage passage, Reasons reasons) {
    if (sentence == null) {
      return true;
    }
    boolean there = 0 < sentence && sentence <= reasons.sentences().size();
    return there && reasons.sentences().get(sentence - 1).covers(passage.span());
  }

  private static String time(TimeExpression time, CodePoints points) {
    String days =
        switch (time.ref()) {
          case TimeRef.On on -> on.day().toString();
          case TimeRef.Within within -> within.from() + " to " + within.to();
          case TimeRef.Unresolved open -> "no days: " + open.why();
        };
    String from =
        switch (time.anchor()) {
          case null -> "";
          case Anchor.Published published -> ", counted from the day of publication";
          case Anchor.Dateline dateline -> ", counted from the dateline";
          case Anchor.Told told ->
              ", counted from what is told at " + points.before(told.span().start());
        };
    return String.format(
        Locale.ROOT,
        "  time   “%s” at %d: %s, %s%s; by %s%n",
        Shown.line(time.passage().text()),
        points.before(time.passage().span().start()),
        time.value() == null ? "no value" : time.value(),
        days,
        from,
        time.foundBy());
  }

  private String place(PlaceReasons place, CodePoints points) {
    String found =
        switch (place.name().ref()) {
          case PlaceRef.Resolved resolved -> called(resolved.place());
          case PlaceRef.Ambiguous ambiguous -> "not decided";
          case PlaceRef.Unresolved open -> "open: " + open.why();
        };
    String use =
        switch (place.name().use()) {
          case PLACE -> "";
          case GOVERNMENT -> ", for its government";
          case NAME -> ", in the name of something else";
        };
    StringBuilder out =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "  place  “%s” at %d: %s%s; a place's name with %.2f%n",
                Shown.line(place.name().passage().text()),
                points.before(place.name().passage().span().start()),
                found,
                use,
                place.sure()));
    place.choices().stream()
        .limit(Math.max(0, candidates))
        .forEach(choice -> out.append(choice(choice)));
    return out.toString();
  }

  /** Tells of an actor whom the sentence asked for speaks of; empty for others. */
  private String actor(ActorReasons actor, Reasons reasons, CodePoints points) {
    Profile profile = actor.actor().profile();
    StringBuilder mentions = new StringBuilder();
    for (int i = 0; i < actor.why().size(); i++) {
      Passage mention = actor.actor().mentions().get(i);
      if (asked(mention, reasons)) {
        mentions.append(
            String.format(
                Locale.ROOT,
                "         “%s” at %d: %s%n",
                Shown.line(mention.text()),
                points.before(mention.span().start()),
                actor.why().get(i)));
      }
    }
    String more =
        Stream.of(profile.kind().label(), profile.country(), profile.sector(), profile.office())
            .filter(Objects::nonNull)
            .map(Object::toString)
            .collect(Collectors.joining(", "));
    return mentions.isEmpty()
        ? ""
        : String.format(
            Locale.ROOT, "  actor  %s (%s)%n%s", Shown.line(profile.name()), more, mentions);
  }

  /** Returns the words of a sentence, a line each: the word, its lemma, and what it hangs on. */
  private static String tree(Tree tree) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < tree.size(); i++) {
      int head = tree.head(i);
      out.append(
          String.format(
              Locale.ROOT,
              "  word   %d %s %s (%s) %s %s%n",
              i + 1,
              tree.word(i).tag(),
              Shown.line(tree.lower(i)),
              Shown.line(tree.lemma(i)),
              tree.relation(i),
              head < 0 ? "" : "of " + (head + 1) + " " + Shown.line(tree.lower(head))));
    }
    return out.toString();
  }

  private static String event(Report report, Tree tree, EventReasons event, CodePoints points) {
    Span span = tree.span(event.first(), event.last());
    String words = Shown.line(span.in(report.text()));
    Happening found = event.found();
    if (found == null) {
      return String.format(
          Locale.ROOT, "         “%s”: not %s, %s%n", words, event.rule().id(), event.why());
    }
    return String.format(
        Locale.ROOT,
        "  event  “%s” at %d: %s%s%s; by %s%n",
        words,
        points.before(span.start()),
        found.rule().type(),
        told(", done by", found.actors(), tree),
        told(", to", found.recipients(), tree),
        found.rule().id());
  }

  private static String told(String what, List<Integer> words, Tree tree) {
    return words.isEmpty()
        ? ""
        : words.stream()
            .map(word -> "“" + Shown.line(tree.lower(word)) + "”")
            .collect(Collectors.joining(", ", what + " ", ""));
  }

  private static String choice(Choice choice) {
    KnownPlace place = choice.place();
    String reasons =
        choice.reasons().stream()
            .limit(REASONS)
            .map(ExplainCommand::reason)
            .collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        "         %.2f  %s: %s%n",
        choice.likely(),
        place == null ? "none of the places known" : called(place),
        reasons);
  }

  private static String reason(Reason reason) {
    return String.format(Locale.ROOT, "%s %+.1f", reason.sign(), reason.weight());
  }

  private static String called(KnownPlace place) {
    String in =
        Stream.of(place.admin1(), place.country())
            .filter(each -> each != null && !each.equals(place.name()))
            .collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        "%s%s (%s, %.3f %.3f)",
        place.name(),
        in.isEmpty() ? "" : ", " + in,
        place.kind().label(),
        place.latitude(),
        place.longitude());
  }
}
