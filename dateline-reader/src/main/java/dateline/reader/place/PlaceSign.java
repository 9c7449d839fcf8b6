package dateline.reader.place;

/** What speaks for or against a place being the one that a name stands for. */
enum PlaceSign {
  /** How many live there: a logarithm, about 0 to 2. */
  POPULATION,
  /** It is a country. */
  COUNTRY,
  /** It is a first-level division. */
  REGION,
  /** It is a second-level division. */
  DISTRICT,
  /** It is a water, an area or something built. */
  AREA,
  /** It is the capital of a country. */
  CAPITAL,
  /** It is the seat of a first-level division. */
  SEAT,
  /** It is a quarter of a city. */
  QUARTER,
  /** An article had to be left out to find it. */
  WITHOUT_ARTICLE,
  /** Its name is only spelt alike. */
  LOOSELY,
  /** It is the most populous of the name. */
  MOST_POPULOUS,
  /** It is a division whose name says so, and the report does not. */
  DIVISION_NOT_SAID,
  /** The report says behind it what it lies in: "Paris, Texas". */
  CONTAINED,
  /** What the report says behind it is not what it lies in. */
  NOT_CONTAINED,
  /** What the report says near it is what it lies in: "Paris in northern Texas". */
  CONTAINED_NEARBY,
  /** The kind that the report says: "Homs province". */
  KIND_SAID,
  /** Another kind than the report says. */
  OTHER_KIND,
  /** How much of the report's other places lies in its country. */
  COUNTRY_SHARE,
  /** None of the report's other places lies in its country. */
  COUNTRY_UNSPOKEN,
  /** How much of the report's other places lies in its first-level division. */
  REGION_SHARE,
  /** How near the report's other places are, within some hundred kilometres. */
  NEAR,
  /** How near the report's other places are, within some thirty. */
  VERY_NEAR,
  /** It lies in the country of the outlet's address. */
  OUTLET,
  /** Its country is one whose people the report names. */
  PEOPLE_NAMED,
  /** It is a country or a capital, and the name acts: "Moscow said". */
  ACTS,
  /** It is none of the places known. */
  NONE,
  /** None, and the name is not sure to be a place's. */
  NONE_UNSURE,
  /** None, and the largest of the name is small. */
  NONE_SMALL,
  /** None, and none of them lies in a country that the report speaks of. */
  NONE_UNSPOKEN,
  /** None, and the name stands in that of something else. */
  NONE_IN_NAME
}
