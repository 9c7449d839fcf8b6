package dateline.exchange;

import dateline.model.Claim;
import dateline.model.Harm;
import dateline.model.Incident;
import dateline.model.PersonStatus;
import dateline.model.TollRange;
import dateline.model.TollRange.Basis;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the incidents of a line back. Their event, place and days are those of their claims and are
 * not read again.
 */
final class IncidentFields {
  private final NamedParts<Claim> claims;

  IncidentFields(NamedParts<Claim> claims) {
    this.claims = claims;
  }

  Incident read(LineValue fields) {
    Tolls tolls = new Tolls();
    tolls.take(Harm.KILLED, fields, "killed", "killedBy");
    tolls.take(Harm.INJURED, fields, "injured", "injuredBy");
    List<LineValue> others = fields.known("otherTolls", LineValue::values);
    for (LineValue other : others == null ? List.<LineValue>of() : others) {
      tolls.take(other.at("harm").oneOf(Harm.values(), Harm::label), other, "toll", "by");
    }
    return fields.makes(
        () ->
            new Incident(
                fields.each("claims", claims::named),
                tolls.all,
                tolls.byStatus,
                fields.at("summary").text()));
  }

  /** What the claims say together of each harm. */
  private static final class Tolls {
    private static final Basis[] STATED =
        Stream.of(Basis.values()).filter(b -> b != Basis.UNSTATED).toArray(Basis[]::new);

    private final Map<Harm, TollRange> all = new EnumMap<>(Harm.class);
    private final Map<Harm, Map<PersonStatus, TollRange>> byStatus = new EnumMap<>(Harm.class);

    void take(Harm harm, LineValue fields, String whole, String parts) {
      TollRange range = fields.known(whole, Tolls::range);
      Map<PersonStatus, TollRange> parted = parted(fields.at(parts));
      if (range != null && all.putIfAbsent(harm, range) != null) {
        throw fields.wrong("gives a toll that is given already");
      }
      if (!parted.isEmpty() && byStatus.putIfAbsent(harm, parted) != null) {
        throw fields.wrong("parts a toll that is parted already");
      }
    }

    private static Map<PersonStatus, TollRange> parted(LineValue fields) {
      Map<PersonStatus, TollRange> parted = new EnumMap<>(PersonStatus.class);
      for (PersonStatus status : PersonStatus.values()) {
        @Nullable TollRange range = fields.known(status.label(), Tolls::range);
        if (range != null) {
          parted.put(status, range);
        }
      }
      return Collections.unmodifiableMap(parted);
    }

    private static TollRange range(LineValue fields) {
      Basis basis = fields.known("basis", word -> word.oneOf(STATED, Basis::label));
      return fields.makes(
          () ->
              new TollRange(
                  fields.at("min").number(),
                  fields.known("max", LineValue::number),
                  fields.at("best").number(),
                  basis == null ? Basis.UNSTATED : basis));
    }
  }
}
