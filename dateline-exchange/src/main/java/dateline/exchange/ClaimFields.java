package dateline.exchange;

import dateline.model.Attribution;
import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.ClaimStatus;
import dateline.model.Event;
import dateline.model.Event.Occasion;
import dateline.model.Event.Precision;
import dateline.model.EventType;
import dateline.model.Mention.PlaceName;
import dateline.model.Mention.TimeExpression;
import dateline.model.Mode;
import dateline.model.Participant;
import dateline.model.Position;
import dateline.model.Victim;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the claims of a line back: the inverse of {@link ClaimLines#claims}. */
final class ClaimFields {
  private final Quotations quotations;
  private final NamedParts<PlaceName> places;
  private final NamedParts<TimeExpression> times;
  private final NamedParts<Attribution> attributions;
  private final Map<String, LineValue> byId = new HashMap<>();
  private final TollFields tolls;

  ClaimFields(
      Quotations quotations,
      NamedParts<PlaceName> places,
      NamedParts<TimeExpression> times,
      NamedParts<Attribution> attributions,
      LineValue line) {
    line.each("claims", fields -> byId.putIfAbsent(fields.at("id").text(), fields));
    this.quotations = quotations;
    this.places = places;
    this.times = times;
    this.attributions = attributions;
    this.tolls = new TollFields(quotations);
  }

  /** Reads a claim, and the one that it is about, which may stand behind it. */
  Claim read(LineValue fields) {
    Claim alone = alone(fields);
    Position position =
        fields.known("position", value -> value.oneOf(Position.values(), Position::label));
    Claim about = fields.known("about", this::about);
    return position == null && about == null
        ? alone
        : fields.makes(
            () ->
                new Claim(
                    alone.event(),
                    alone.attribution(),
                    alone.status(),
                    alone.certainty(),
                    alone.trigger(),
                    alone.sentence(),
                    alone.confidence(),
                    alone.foundBy(),
                    about,
                    position));
  }

  private Claim about(LineValue id) {
    LineValue fields = byId.get(id.text());
    if (fields == null) {
      throw id.wrong("is the id of none of the claims");
    }
    if (fields.known("about", LineValue::text) != null) {
      throw id.wrong("is a claim about another itself");
    }
    return read(fields);
  }

  private Claim alone(LineValue fields) {
    return fields.makes(
        () ->
            new Claim(
                event(fields),
                fields.each("attribution", attributions::named),
                fields.at("status").oneOf(ClaimStatus.values(), ClaimStatus::label),
                fields.at("certainty").oneOf(Certainty.values(), Certainty::label),
                quotations.passage(fields.at("trigger")),
                quotations.passage(fields.at("sentence")),
                fields.at("confidence").decimal(),
                Provenance.foundBy(fields)));
  }

  private Event event(LineValue fields) {
    return new Event(
        fields.at("event").oneOf(EventType.values(), EventType::name),
        fields.known("mode", mode -> mode.oneOf(Mode.values(), Mode::label)),
        fields.each("contexts", LineValue::text),
        fields.each("participants", this::participant),
        fields.each("victims", this::victim),
        fields.known("place", places::named),
        fields.at("placePrecision").oneOf(Precision.values(), ClaimFields::word),
        occasion(fields),
        tolls.read(fields));
  }

  private Participant participant(LineValue fields) {
    return new Participant(
        fields.at("role").oneOf(Participant.Role.values(), Participant.Role::label),
        quotations.quoted(fields),
        fields.at("inferred").flag());
  }

  private Victim victim(LineValue fields) {
    return new Victim(
        fields.at("name").text(),
        fields.known("age", LineValue::number),
        quotations.passage(fields.at("span")));
  }

  private @Nullable Occasion occasion(LineValue fields) {
    TimeExpression expression = fields.known("time", times::named);
    if (expression == null) {
      return null;
    }
    Boolean[] fromContext = {false, true};
    return new Occasion(
        expression, fields.at("timeFrom").oneOf(fromContext, ClaimFields::timeFrom));
  }

  /** Returns the format's word for whether a time stands outside the claim's own sentence. */
  static String timeFrom(boolean fromContext) {
    return fromContext ? "context" : "expression";
  }

  /** Returns the format's word for how near an event is to its place. */
  static String word(Precision precision) {
    return precision.name().toLowerCase(Locale.ROOT);
  }
}
