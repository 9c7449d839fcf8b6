package dateline.cli;

import dateline.exchange.CodePoints;
import dateline.model.Arrival;
import dateline.model.Arrival.Arrived;
import dateline.model.Arrival.Refused;
import dateline.model.Report;
import dateline.model.Span;
import dateline.reader.language.Analysed;
import dateline.reader.language.LanguageModel;
import dateline.reader.language.OnnxModel;
import dateline.reader.language.Said;
import dateline.reader.language.Stretch;
import dateline.reader.language.Word;
import dateline.reader.text.Sentence;
import dateline.reader.text.Text;
import dateline.reader.text.Token;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * {@code dateline analyse}: what the language model sees in reports, before any rule: to look at,
 * and to measure it.
 */
@Command(
    name = "analyse",
    hidden = true,
    description = {
      "Tells what the language model sees, a JSON object a report: {\"id\", \"sentences\": [{",
      "\"words\": [[start, end, tag, fine, features, lemma, head, relation]],",
      "\"names\", \"things\", \"phrases\": [[first, last, type]],",
      "\"said\": [[part, first, last, begins, cue]], \"factuality\", \"metonymy\": [number]}]}.",
      "Words are counted from 0, offsets in code points."
    })
final class AnalyseCommand implements Callable<Integer> {
  private static final JsonFactory JSON = new JsonFactory();

  private final Terminal terminal;
  private final Messages messages;

  @Mixin private Sources sources = new Sources();

  @Option(
      names = "--tokenised",
      description = "The texts hold a sentence a line, a blank between any two words.")
  private boolean tokenised;

  AnalyseCommand(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  @Override
  public Integer call() throws Output.Failure {
    sources.check();
    boolean all = true;
    LanguageModel model = OnnxModel.load();
    try (Output output = Output.standard(terminal.out());
        Stream<Arrival> arrivals = sources.arrivals(terminal, messages)) {
      Iterator<Arrival> each = arrivals.iterator();
      while (each.hasNext()) {
        switch (each.next()) {
          case Arrived arrived -> output.write(line(arrived.report(), model));
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

  private String line(Report report, LanguageModel model) {
    String text = report.text();
    CodePoints points = CodePoints.of(text);
    List<Sentence> sentences = tokenised ? sentences(text) : Text.of(text).sentences();
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("id", report.id());
      json.writeArrayPropertyStart("sentences");
      for (Analysed sentence : model.analyse(sentences)) {
        write(sentence, points, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return out + "\n";
  }

  /** Returns the sentences of a text that was cut into words before; empty lines are none. */
  private static List<Sentence> sentences(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int from = 0;
    for (String line : text.split("\n")) {
      List<Token> tokens = new ArrayList<>();
      int at = from;
      for (String word : line.split(" ")) {
        if (!word.isEmpty()) {
          tokens.add(Token.at(new Span(at, at + word.length()), text));
        }
        at += word.length() + 1;
      }
      if (!tokens.isEmpty()) {
        Span span = tokens.getFirst().span().to(tokens.getLast().span());
        sentences.add(new Sentence(span, 0, tokens));
      }
      from += line.length() + 1;
    }
    return sentences;
  }

  private static void write(Analysed sentence, CodePoints points, JsonGenerator json) {
    json.writeStartObject();
    json.writeArrayPropertyStart("words");
    for (int i = 0; i < sentence.size(); i++) {
      Span span = sentence.sentence().token(i).span();
      Word word = sentence.words().get(i);
      json.writeStartArray();
      json.writeNumber(points.before(span.start()));
      json.writeNumber(points.before(span.end()));
      json.writeString(word.tag().name());
      json.writeString(word.fine());
      json.writeString(word.features());
      json.writeString(word.lemma());
      json.writeNumber(word.head());
      json.writeString(word.relation());
      json.writeEndArray();
    }
    json.writeEndArray();
    write("names", sentence.names(), json);
    write("things", sentence.things(), json);
    write("phrases", sentence.phrases(), json);
    json.writeArrayPropertyStart("said");
    for (Said said : sentence.said()) {
      json.writeStartArray();
      json.writeString(said.part().name().toLowerCase(Locale.ROOT));
      json.writeNumber(said.first());
      json.writeNumber(said.last());
      json.writeBoolean(said.begins());
      json.writeNumber(said.cue());
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("factuality");
    for (int i = 0; i < sentence.size(); i++) {
      json.writeNumber(rounded(sentence.factuality(i)));
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("metonymy");
    for (int i = 0; i < sentence.size(); i++) {
      json.writeNumber(rounded(sentence.metonymy(i)));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(String name, List<Stretch> stretches, JsonGenerator json) {
    json.writeArrayPropertyStart(name);
    for (Stretch stretch : stretches) {
      json.writeStartArray();
      json.writeNumber(stretch.first());
      json.writeNumber(stretch.last());
      json.writeString(stretch.type());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private static double rounded(float number) {
    return Math.round(number * 1000.0) / 1000.0;
  }
}
