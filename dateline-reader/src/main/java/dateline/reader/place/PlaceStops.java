package dateline.reader.place;

import dateline.reader.table.Words;
import java.util.Set;

/** Words that are names of places somewhere, and nearly always something else in a report. */
final class PlaceStops {
  static final Set<String> WORDS =
      Words.of(
          """
          police of man nice reading mobile sunday monday tuesday wednesday thursday friday
          saturday january february march april may june july august september october november
          december the a an and in on at to for his her he she it they we i but as by if or so
          no not one two three four five six seven eight nine ten officer deputy sheriff chief
          victim victims suspect men woman women boy girl center central union liberty male
          female bar best hope black white green brown young king bishop marshall martin jordan
          taylor davis lee james john george charles thomas jackson washington carter tyler ray
          harris madison morgan parker anderson wilson clark lewis allen scott hill baker
          nelson campbell mitchell roberts phillips evans turner collins stewart morris murphy
          cook rogers cooper reed bailey bell gomez kelly howard ward cox diaz richardson wood
          watson brooks bennett gray hughes price myers long foster sanders ross powell
          sullivan russell perry butler barnes fisher shaw mason dixon hunt gordon state news
          court house prime most many some all after before when while photo image update live
          video watch share red blue north south east west gun shot homicide crime city county
          street road hospital army force ministry university school mosque church un eu us ap
          afp ied ngo isis isil law home family father mother brother sister christian
          independence freedom justice park lake river valley mountain mount beach college
          academy plaza mall square eagle lincoln monroe franklin hamilton warren marion wayne
          clinton graham salas burton norman douglas logan al el god allah islam christmas
          easter ramadan eid
          no. nos. drone drones strike strikes shelling bomb bombs attack attacks raid clash them him her us me you
          who whom which what there here minister commander brigade battalion governor mayor jan. feb. mar.
          apr. jun. jul. aug. sep. sept. oct. nov. dec. least about around over under
          """);

  private PlaceStops() {}
}
