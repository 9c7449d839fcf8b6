package dateline.cli;

import dateline.exchange.CodePoints;
import dateline.model.Arrival;
import dateline.model.Arrival.Arrived;
import dateline.model.Arrival.Refused;
import dateline.model.Report;
import dateline.model.Span;
import dateline.reader.text.Sentence;
import dateline.reader.text.Text;
import dateline.reader.text.Token;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * {@code dateline tokens}: where the sentences and words of reports stand, for those who train its
 * language model: a model must see in training what it sees in use.
 */
@Command(
    name = "tokens",
    hidden = true,
    description = {
      "Tells how reports are cut into sentences and words, a JSON object a report:",
      "{\"id\", \"sentences\": [[[start, end]]]}, in code points."
    })
final class TokensCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Messages messages;

  @Mixin private Sources sources = new Sources();

  TokensCommand(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  @Override
  public Integer call() throws Output.Failure {
    sources.check();
    boolean all = true;
    try (Output output = Output.standard(terminal.out());
        Stream<Arrival> arrivals = sources.arrivals(terminal, messages)) {
      Iterator<Arrival> each = arrivals.iterator();
      while (each.hasNext()) {
        switch (each.next()) {
          case Arrived arrived -> output.write(line(arrived.report()));
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

  private static String line(Report report) {
    CodePoints points = CodePoints.of(report.text());
    String sentences =
        Text.of(report.text()).sentences().stream()
            .map(sentence -> tokens(sentence, points))
            .collect(Collectors.joining(",", "[", "]"));
    String id = new String(JsonStringEncoder.getInstance().quoteAsCharArray(report.id()));
    return "{\"id\":\"" + id + "\",\"sentences\":" + sentences + "}\n";
  }

  private static String tokens(Sentence sentence, CodePoints points) {
    return sentence.tokens().stream()
        .map(Token::span)
        .map(span -> pair(span, points))
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static String pair(Span span, CodePoints points) {
    return "[" + points.before(span.start()) + "," + points.before(span.end()) + "]";
  }
}
