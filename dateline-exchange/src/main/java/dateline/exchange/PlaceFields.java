package dateline.exchange;

import dateline.model.KnownPlace;
import dateline.model.Mention.PlaceName;
import dateline.model.Mention.Use;
import dateline.model.PlaceKind;
import dateline.model.PlaceRef;
import dateline.model.PlaceRef.Candidate;

/** Reads the place names of a line back. */
final class PlaceFields {
  private final Quotations quotations;

  PlaceFields(Quotations quotations) {
    this.quotations = quotations;
  }

  PlaceName read(LineValue fields) {
    return new PlaceName(
        quotations.quoted(fields),
        ref(fields),
        fields.known("relation", LineValue::text),
        use(fields),
        Provenance.foundBy(fields));
  }

  private static Use use(LineValue fields) {
    boolean inName = Boolean.TRUE.equals(fields.known("inName", LineValue::flag));
    boolean metonym = fields.at("metonym").flag();
    if (inName && metonym) {
      throw fields.at("inName").wrong("and metonym cannot both be true");
    }
    return inName ? Use.NAME : metonym ? Use.GOVERNMENT : Use.PLACE;
  }

  private static PlaceRef ref(LineValue fields) {
    LineValue status = fields.at("status");
    return switch (status.text()) {
      case "resolved" ->
          new PlaceRef.Resolved(
              known(fields),
              fields.at("confidence").decimal(),
              fields.each("candidates", PlaceFields::candidate));
      case "ambiguous" ->
          fields.makes(
              () -> new PlaceRef.Ambiguous(fields.each("candidates", PlaceFields::candidate)));
      case "unresolved" -> new PlaceRef.Unresolved(fields.at("why").text());
      default -> throw status.wrong("is none of resolved, ambiguous, unresolved");
    };
  }

  private static Candidate candidate(LineValue fields) {
    return new Candidate(known(fields), fields.at("confidence").decimal());
  }

  private static KnownPlace known(LineValue fields) {
    return fields.makes(
        () ->
            new KnownPlace(
                fields.at("name").text(),
                fields.known("geonames", LineValue::longNumber),
                fields.known("wikidata", LineValue::text),
                fields.known("country", LineValue::text),
                fields.known("admin1", LineValue::text),
                fields.known("admin2", LineValue::text),
                fields.at("lat").decimal(),
                fields.at("lon").decimal(),
                fields.at("kind").oneOf(PlaceKind.values(), PlaceKind::label)));
  }
}
