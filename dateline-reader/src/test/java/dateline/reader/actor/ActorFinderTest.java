package dateline.reader.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Actor;
import dateline.model.Actor.Known;
import dateline.model.Actor.Named;
import dateline.model.ActorKind;
import dateline.model.Passage;
import dateline.model.Report;
import dateline.model.Sector;
import dateline.reader.Sentences;
import dateline.reader.language.Analysed;
import dateline.reader.place.PlaceFinder;
import dateline.reader.place.gazetteer.Gazetteer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ActorFinderTest {
  private static final PlaceFinder PLACES = new PlaceFinder(Gazetteer.embedded());
  private static final LocalDate DAY = LocalDate.of(2024, 10, 4);

  @Test
  void theNamesOfAGroupAreOneActor() {
    List<Actor> found =
        find(
            "Daesh claimed the attack in Mosul, Iraq. The Islamic State had lost the city before."
                + " ISIS said more would follow.");
    Actor group = with(found, "ISIS");
    assertEquals(List.of("Daesh", "Islamic State", "ISIS"), words(group));
    assertEquals("Islamic State", group.profile().name());
    assertEquals(Sector.REB, group.profile().sector());
    assertTrue(group instanceof Known);
  }

  @Test
  void anAcronymInBracketsIsTheNameBeforeIt() {
    List<Actor> found =
        find(
            "The Orchard Growers' Relief Union (OGRU) sent blankets to Goma. OGRU said that more was"
                + " needed.");
    assertEquals(
        List.of("Orchard Growers' Relief Union", "OGRU", "OGRU"), words(with(found, "OGRU")));
  }

  @Test
  void anAcronymOfSeveralIsThatOfTheReportsCountry() {
    String sudan = "The RSF shelled a market in El Fasher, Sudan, on Friday.";
    assertEquals("Rapid Support Forces", with(find(sudan), "RSF").profile().name());
  }

  @Test
  void whatStandsBesideANameWithACommaIsTheOneOfThatName() {
    List<Actor> found =
        find(
            "The mayor, Awa Kpodo, asked for tents. Bilal Sarr, a shopkeeper, gave two, and the gunmen"
                + " who hold the bridge let them through. “We are grateful,” the mayor said.");
    assertEquals(List.of("mayor", "Awa Kpodo", "mayor"), words(with(found, "Awa Kpodo")));
    assertEquals(List.of("Bilal Sarr", "shopkeeper"), words(with(found, "Bilal Sarr")));
    assertEquals(List.of("gunmen"), words(with(found, "gunmen")));
  }

  @Test
  void whatActsForAStateIsToldFromOthers() {
    List<Actor> found =
        find(
            "Syrian troops entered the town. The Iraqi army stayed away. Syria's army lost two men,"
                + " and the Syrian government said nothing.");
    Actor troops = with(found, "Syrian troops");
    assertEquals(List.of("Syrian troops", "Syria's army"), words(troops));
    assertEquals("SY", troops.profile().country());
    assertEquals(ActorKind.MILITARY, troops.profile().kind());
    assertNotEquals(troops, with(found, "Iraqi army"));
    assertNotEquals(troops, with(found, "Syrian government"));
  }

  @Test
  void aSurnameIsThePersonNamedInFull() {
    List<Actor> found =
        find(
            "Police chief Adama Traorel said four people were killed in Bamako. Traorel said the men"
                + " fled. His deputy, Issa Traorel-Keita, did not speak.");
    Actor chief = with(found, "Adama Traorel");
    assertTrue(words(chief).contains("Traorel"), () -> words(chief).toString());
    assertTrue(chief instanceof Named);
    assertEquals("Police chief", chief.profile().office());
  }

  @Test
  void namesakesStayApart() {
    List<Actor> found =
        find("Bashar al-Assad spoke in Damascus on Monday. Maher al-Assad, his brother, did not.");
    assertNotEquals(with(found, "Bashar al-Assad"), with(found, "Maher al-Assad"));
  }

  @Test
  void aLeaderHasTheOfficeThatTheyHeldThatDay() {
    List<Actor> found = find("Paul Kagame spoke in Kigali, Rwanda. The president was brief.");
    Actor kagame = with(found, "Paul Kagame");
    assertEquals("President of Rwanda", kagame.profile().office());
    assertEquals("RW", kagame.profile().country());
    assertTrue(words(kagame).contains("president"), () -> words(kagame).toString());
  }

  @Test
  void aCapitalThatSpeaksIsItsGovernment() {
    Actor government = with(find("Moscow said on Monday that it would answer."), "Moscow");
    assertEquals(ActorKind.GOVERNMENT, government.profile().kind());
    assertEquals("RU", government.profile().country());
  }

  @Test
  void theGroupGoesBackToTheOneNamed() {
    List<Actor> found =
        find(
            "Al-Shabaab attacked a base near Baidoa, Somalia. The group said it killed ten soldiers.");
    assertTrue(words(with(found, "Al-Shabaab")).contains("group"), found::toString);
  }

  @Test
  void whoIsNotNamedIsDescribed() {
    List<Actor> found = find("Gunmen killed two farmers near Jos, Nigeria. The gunmen fled.");
    Actor gunmen = with(found, "Gunmen");
    assertTrue(gunmen instanceof Actor.Described);
    assertEquals(List.of("Gunmen", "gunmen"), words(gunmen));
    assertEquals(ActorKind.CIVILIANS, with(found, "farmers").profile().kind());
  }

  @Test
  void heIsTheOnlyPersonToldOf() {
    List<Actor> found = find("Hawa Tirab sells onions in Kosti. She saw the blast.");
    assertEquals(List.of("Hawa Tirab", "She"), words(with(found, "Hawa Tirab")));
    List<Actor> two = find("Hawa Tirab met Salma Bakhit in Kosti. She saw the blast.");
    assertFalse(words(with(two, "Hawa Tirab")).contains("She"));
  }

  @Test
  void noWordsStandForTwo() {
    List<Actor> found =
        find(
            "M23 fighters and the Congolese army clashed near Goma, Army spokesman Gen. Sylvain Ekenge"
                + " said, and the U.N. mission, MONUSCO, confirmed it.");
    List<Passage> all = found.stream().flatMap(actor -> actor.mentions().stream()).toList();
    assertEquals(all.size(), all.stream().map(Passage::span).distinct().count());
  }

  @Test
  void aNameBeforeFightersOrAnArmyIsNoPerson() {
    List<Actor> fighters = find("Heavily armed al-Kalaba fighters attacked the camp.");
    assertEquals(
        ActorKind.ARMED_GROUP, with(fighters, "al-Kalaba").profile().kind(), brief(fighters));
    List<Actor> army = find("Tormund's army recovered the villages near the border.");
    assertEquals(ActorKind.MILITARY, with(army, "Tormund's army").profile().kind());
  }

  @Test
  void anArticleInSmallLettersBelongsToAName() {
    assertTrue(with(find("Fighters of al-Qaeda left the town."), "al-Qaeda") instanceof Known);
  }

  private static List<Actor> find(String text) {
    List<Analysed> sentences = Sentences.of(text);
    Report report =
        new Report("x", text, null, DAY, Report.DateSource.GIVEN, null, null, null, "en", null);
    return ActorFinder.find(report, sentences, PLACES.find(report, sentences, List.of()));
  }

  private static Actor with(List<Actor> actors, String words) {
    return actors.stream()
        .filter(actor -> words(actor).contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError(words + " is nobody: " + brief(actors)));
  }

  private static String brief(List<Actor> actors) {
    return actors.stream()
        .map(actor -> actor.profile().name() + " " + words(actor))
        .collect(Collectors.joining("; "));
  }

  private static List<String> words(Actor actor) {
    return actor.mentions().stream().map(Passage::text).toList();
  }
}
