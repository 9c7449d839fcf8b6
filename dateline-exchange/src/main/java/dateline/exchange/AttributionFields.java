package dateline.exchange;

import dateline.model.Attribution;
import dateline.model.Attribution.Manner;

/** Reads who says what back. What stands inside what follows from the claims. */
final class AttributionFields {
  private final Quotations quotations;

  AttributionFields(Quotations quotations) {
    this.quotations = quotations;
  }

  Attribution read(LineValue fields) {
    return fields.makes(
        () ->
            new Attribution(
                fields.known("source", quotations::passage),
                fields.known("cue", quotations::passage),
                fields.each("content", quotations::passage),
                fields.at("manner").oneOf(Manner.values(), Manner::label)));
  }
}
