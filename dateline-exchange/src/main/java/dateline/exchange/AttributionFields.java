package dateline.exchange;

import dateline.model.Actor;
import dateline.model.Attribution;
import dateline.model.Attribution.Manner;
import dateline.model.FoundBy;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads who says what back. */
final class AttributionFields {
  /** What found those of lines that do not say so, which readers wrote before they did. */
  private static final FoundBy UNSTATED = FoundBy.rule("unstated");

  private final Quotations quotations;
  private final NamedParts<Actor> actors;
  private final Map<String, LineValue> byId = new HashMap<>();
  private final Map<String, Attribution> read = new HashMap<>();

  AttributionFields(Quotations quotations, NamedParts<Actor> actors, LineValue line) {
    this.quotations = quotations;
    this.actors = actors;
    line.each("attributions", fields -> byId.putIfAbsent(fields.at("id").text(), fields));
  }

  Attribution read(LineValue fields) {
    return read(fields, new HashSet<>());
  }

  /** Reads one and what passes it on, which may stand behind it; those on the way are open. */
  private Attribution read(LineValue fields, Set<String> open) {
    Attribution inside = fields.known("inside", id -> outer(id, open));
    return fields.makes(
        () ->
            new Attribution(
                fields.known("source", quotations::passage),
                fields.known("cue", quotations::passage),
                fields.each("content", quotations::passage),
                fields.at("manner").oneOf(Manner.values(), Manner::label),
                fields.known("speaker", id -> actors.named(id).mentions().getFirst()),
                inside,
                foundBy(fields)));
  }

  private Attribution outer(LineValue id, Set<String> open) {
    Attribution before = read.get(id.text());
    if (before != null) {
      return before;
    }
    LineValue fields = byId.get(id.text());
    if (fields == null) {
      throw id.wrong("is the id of none of the attributions");
    }
    if (!open.add(id.text()) || open.size() > Attribution.LONGEST_CHAIN) {
      throw id.wrong("stands inside itself, or in a chain that is too long");
    }
    Attribution outer = read(fields, open);
    read.put(id.text(), outer);
    return outer;
  }

  private static FoundBy foundBy(LineValue fields) {
    @Nullable FoundBy known = fields.known("foundBy", value -> Provenance.foundBy(fields));
    return known == null ? UNSTATED : known;
  }
}
