package dateline.reader.count;

import dateline.reader.table.Words;
import java.util.Set;

/** Words of harm that end a phrase for people: "three people killed", "12 wounded". */
final class HarmWords {
  static final Set<String> ENDS_PHRASE =
      Words.of(
          """
          killed dead died shot injured wounded hurt slain murdered missing arrested
          detained kidnapped abducted displaced hospitalized hospitalised executed martyred
          captured stabbed struck hit left fatally critically seriously deaths fatalities
          injuries casualties bodies wounds lives killings murders homicides shootings arrests detentions slayings corpses
          """);

  private HarmWords() {}
}
