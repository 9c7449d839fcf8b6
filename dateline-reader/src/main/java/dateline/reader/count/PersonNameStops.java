package dateline.reader.count;

import dateline.reader.table.Words;
import java.util.Set;

/** Capitalised words that stand in names of places, bodies, days and works, not of persons. */
final class PersonNameStops {
  static final Set<String> WORDS =
      Words.of(
          """
          police department county sheriff hospital street avenue road drive lane court
          boulevard highway interstate city state university college school church mosque park
          north south east west northern southern eastern western central district monday
          tuesday wednesday thursday friday saturday sunday january february march april may
          june july august september october november december army navy force forces air guard
          brigade battalion division ministry minister president prime council union nations
          united states kingdom republic party news times post press tribune journal herald
          television radio agency media medical center centre airport base camp hall house
          hotel building apartments apartment mall store bank club bar restaurant family office
          bureau superior federal national international regional general chief captain
          lieutenant sergeant colonel major detective officer deputy the a an and of in at on
          for from with by he she it they we i this that these those his her its their one two
          three four five six seven eight nine ten authorities officials investigators
          witnesses residents both another several some many most all after before when while
          as if but or so there here who what where why how no not only according police's
          island islands river sea lake mount bay gulf province governorate region village town
          township neighborhood neighbourhood square bridge station market red cross crescent
          human rights watch amnesty photo image video file caption copyright associated
          reuters facebook twitter google instagram youtube continue reading read story share
          advertisement click subscribe updated published follow related comments print email
          attorney judge circuit homicide unit crime stoppers crimestoppers downtown uptown
          midtown senior junior high elementary middle st. ave. rd. dr. blvd. inc. company
          corporation group association foundation gallery mass sgt. syrian iraqi russian
          ukrainian israeli palestinian american british french african asian european arab
          islamic christian muslim catholic
          """);

  private PersonNameStops() {}
}
