package dateline.reader.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Claim;
import dateline.model.Position;
import dateline.model.Reading;
import dateline.model.Report;
import dateline.reader.ReportReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionsTest {
  private static final ReportReader READER = ReportReader.open();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The deportation of twelve herders began on Monday. The ministry denied the deportation."
            + " The army denied any deportation, and the militia denied the deportation too.",
        "The militia denied the shelling. The army denied the shelling. The shelling hit Mariupol.",
        "The army admitted the air strike. The air strike killed six people. The militia denied the"
            + " air strike. The ministry declined to comment on the air strike.",
      })
  void everyPositionIsAboutAClaimOfTheReading(String text) {
    Reading reading = READER.read(Report.of(text));
    List<Claim> positions =
        reading.claims().stream().filter(claim -> claim.position() != null).toList();
    assertFalse(positions.isEmpty());
    for (Claim position : positions) {
      assertTrue(position.about() == null || reading.claims().contains(position.about()));
    }
  }

  @Test
  void aDenialIsNoSourceForTheDeedAndChangesNoToll() {
    Reading reading =
        READER.read(
            Report.of(
                "Shelling killed six people in Mariupol. The militia denied responsibility."));
    Claim denial =
        reading.claims().stream().filter(claim -> claim.position() != null).findFirst().get();
    assertEquals(Position.DENIED, denial.position());
    assertTrue(denial.event().tolls().isEmpty());
    assertEquals(List.of(), denial.about().attribution());
    assertEquals(1, reading.incidents().size());
    assertTrue(reading.incidents().getFirst().claims().contains(denial));
  }
}
