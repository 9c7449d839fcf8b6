package dateline.workbench.page;

import dateline.model.Incident;
import dateline.model.Reading;
import dateline.store.Store;
import dateline.store.ledger.Ledger.Kept;
import dateline.store.view.IncidentRow;
import dateline.workbench.text.Visible;
import dateline.workbench.web.NotFound;
import dateline.workbench.web.Page;
import dateline.workbench.web.PageMapping;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * An incident: how its toll comes about, and what each source says, side by side.
 *
 * <p>Incidents of several reports are not joined yet. Those that may be the same stand beside, each
 * with a toll of its own, marked as not joined.
 *
 * @param incident the incident
 * @param sources the report that tells of it, then others that may tell of the same
 */
public record IncidentPage(IncidentRow incident, List<Source> sources) implements Page {
  private static final int TITLE = 90;

  /** Copies the list. */
  public IncidentPage {
    sources = List.copyOf(sources);
  }

  /**
   * What one report says of it.
   *
   * @param incident the incident as this report tells of it
   * @param joined whether it is this incident; false where it only may be
   * @param claims the report's claims of it, the main one first
   * @param ladders how the tolls come about, by harm
   */
  public record Source(
      IncidentRow incident, boolean joined, List<ClaimCard> claims, List<Ladder> ladders) {
    /** Copies the lists. */
    public Source {
      claims = List.copyOf(claims);
      ladders = List.copyOf(ladders);
    }
  }

  @Override
  public String template() {
    return "incident.jte";
  }

  @Override
  public String title() {
    return Visible.line(incident.summary(), TITLE);
  }

  /** Answers with an incident. */
  @RestController
  public static final class Controller {
    private final Store store;

    /** Makes one over a store. */
    public Controller(Store store) {
      this.store = store;
    }

    /** Returns the incident of an id. */
    @PageMapping("/incidents/{id}")
    public IncidentPage incident(@PathVariable String id) {
      IncidentRow incident =
          store
              .incidents()
              .find(id)
              .orElseThrow(
                  () -> new NotFound("incident " + Visible.line(id, 40) + " in the record"));
      List<Source> sources = new ArrayList<>();
      sources.add(source(incident, true));
      for (IncidentRow other : store.incidents().near(incident)) {
        sources.add(source(other, false));
      }
      return new IncidentPage(incident, sources);
    }

    private Source source(IncidentRow row, boolean joined) {
      Kept kept =
          store
              .ledger()
              .kept(row.report())
              .orElseThrow(() -> new NotFound("report " + row.report() + " in the record"));
      Reading reading = kept.reading();
      Incident incident = reading.incidents().get(row.ordinal() - 1);
      Marking marking = new Marking(reading);
      List<ClaimCard> cards = new ClaimCards(kept.number(), reading, marking).cards();
      return new Source(
          row,
          joined,
          incident.claims().stream()
              .map(claim -> cards.get(reading.claims().indexOf(claim)))
              .toList(),
          Ladder.of(row.report(), reading, incident, marking));
    }
  }
}
