package dateline.exchange;

import dateline.model.Actor;
import dateline.model.Actor.Described;
import dateline.model.Actor.Known;
import dateline.model.Actor.Named;
import dateline.model.Actor.Profile;
import dateline.model.ActorKind;
import dateline.model.FoundBy;
import dateline.model.Passage;
import dateline.model.Sector;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.jspecify.annotations.Nullable;

/** Writes who is in a report, and reads it back. */
final class ActorFields {
  private static final String KNOWN = "known";
  private static final String NAMED = "named";
  private static final String DESCRIBED = "described";

  private final Quotations quotations;
  private final Map<String, String> names = new HashMap<>();

  ActorFields(Quotations quotations, LineValue line) {
    this.quotations = quotations;
    line.each("actors", fields -> names.put(fields.at("id").text(), fields.at("name").text()));
  }

  Actor read(LineValue fields) {
    return fields.makes(
        () -> {
          Profile profile =
              new Profile(
                  fields.at("name").text(),
                  fields.at("kind").oneOf(ActorKind.values(), ActorKind::label),
                  fields.known("country", LineValue::text),
                  fields.known("sector", s -> s.oneOf(Sector.values(), Sector::name)),
                  fields.known("memberOf", this::named),
                  fields.known("office", LineValue::text));
          List<Passage> mentions = fields.each("mentions", quotations::passage);
          FoundBy foundBy = Provenance.foundBy(fields);
          LineValue as = fields.at("as");
          return switch (as.text()) {
            case KNOWN -> new Known(profile, mentions, foundBy);
            case NAMED -> new Named(profile, mentions, foundBy);
            case DESCRIBED -> new Described(profile, mentions, foundBy);
            default -> throw as.wrong("is none of known, named, described");
          };
        });
  }

  private String named(LineValue id) {
    String name = names.get(id.text());
    if (name == null) {
      throw id.wrong("is the id of none of the actors");
    }
    return name;
  }

  static void write(JsonLine json, ReadingIds ids, List<Actor> actors) {
    json.list("actors");
    for (Actor actor : actors) {
      Profile profile = actor.profile();
      json.open();
      json.text("id", ids.of(actor));
      json.text("name", profile.name());
      json.text("kind", profile.kind().label());
      json.text("country", profile.country());
      json.text("sector", profile.sector() == null ? null : profile.sector().name());
      json.text("code", code(profile));
      json.unknown("wikidata");
      json.text("memberOf", profile.memberOf() == null ? null : ids.ofActor(profile.memberOf()));
      json.text("office", profile.office());
      json.list("mentions");
      actor.mentions().forEach(mention -> json.span(mention.span()));
      json.endList();
      json.text("as", as(actor));
      json.foundBy(actor.foundBy());
      json.close();
    }
    json.endList();
  }

  private static String as(Actor actor) {
    return switch (actor) {
      case Known known -> KNOWN;
      case Named named -> NAMED;
      case Described described -> DESCRIBED;
    };
  }

  /** Returns the country in three letters and the sector: SYRMIL; null where both are unknown. */
  private static @Nullable String code(Profile profile) {
    boolean international = profile.kind() == ActorKind.INTERNATIONAL_ORGANISATION;
    String country = profile.country() == null ? null : threeLetters(profile.country());
    String first = international ? "IGO" : country;
    if (first == null && profile.sector() == null) {
      return null;
    }
    return (first == null ? "" : first) + (profile.sector() == null ? "" : profile.sector().name());
  }

  /** Returns a country in three letters; null for what is no country's code. */
  private static @Nullable String threeLetters(String country) {
    if (country.equals("XK")) {
      return "XKX";
    }
    try {
      return Locale.of("", country).getISO3Country();
    } catch (MissingResourceException e) {
      return null;
    }
  }
}
