package dateline.reader.place;

/** What speaks for or against words being the name of a place. */
enum NameSign {
  /** Always there. */
  ALWAYS,
  /** The model sees just these words as the name of a place. */
  SEEN,
  /** The model sees the name of a place that is longer or shorter. */
  SEEN_IN_PART,
  /** The model sees the name of a person. */
  PERSON,
  /** The model sees the name of a body. */
  BODY,
  /** The model sees another name. */
  OTHER_NAME,
  /** The model sees no name. */
  NO_NAME,
  /** Among what matters in conflict it is a place. */
  THING_PLACE,
  /** … a person. */
  THING_PERSON,
  /** … a body. */
  THING_BODY,
  /** … something built. */
  THING_BUILT,
  /** … an armed group or a unit. */
  THING_ARMED,
  /** … a nationality. */
  THING_NATIONALITY,
  /** … nothing. */
  THING_NONE,
  /** The narrowest phrase that holds it is of a place. */
  PHRASE_PLACE,
  /** … of a person. */
  PHRASE_PERSON,
  /** … of a body. */
  PHRASE_BODY,
  /** Its first word is a proper noun. */
  PROPER,
  /** It is part of a compound, whose head is another word. */
  COMPOUND,
  /** "In", "at", "near" … stand before it. */
  WHERE_BEFORE,
  /** Another word that leads to a place stands before it. */
  LEADING_BEFORE,
  /** A comma and another name stand behind it. */
  COMMA_BEHIND,
  /** "Times", "University" … stand behind it. */
  BODY_BEHIND,
  /** "City", "county" … stand behind it, or before it with "of". */
  KIND_SAID,
  /** A name stands right before it. */
  RUN_BEFORE,
  /** A name stands right behind it. */
  RUN_BEHIND,
  /** The first of its places is a country. */
  COUNTRY,
  /** … a capital. */
  CAPITAL,
  /** … a division. */
  DIVISION,
  /** … a water, an area. */
  AREA,
  /** How many live in the largest of its places: a logarithm, about 0 to 2. */
  POPULATION,
  /** No place of that name is known. */
  UNKNOWN,
  /** Several words. */
  SEVERAL_WORDS,
  /** An article had to be left out to find it. */
  WITHOUT_ARTICLE,
  /** Its word nearly always means something else. */
  STOP_WORD,
  /** The sentence is in capitals. */
  CAPITALS,
  /** The model sees these words as a place somewhere in the report. */
  PLACE_ELSEWHERE,
  /** The model sees it as a person, or as the end of one's name, elsewhere in the report. */
  PERSON_ELSEWHERE,
  /** It begins the sentence. */
  BEGINS,
  /** It is all that its line says. */
  HEADING,
  /** It begins a report's first sentence: "KABUL (Own) -", "BAHIR DAR –". */
  DATELINE,
  /** It begins the name of a body. */
  BODY_BEGINS,
  /** It ends the name of a body: "Bank of England". */
  BODY_ENDS,
  /** It stands in the name of a public body: a council, a police. */
  PUBLIC_BODY,
  /** It stands in the name of a newspaper, a club, a firm. */
  OTHER_BODY,
  /** It stands in the name of a body and is a country or a division. */
  BODY_OF_DIVISION,
  /** It stands in the name of a person's office: "Litchfield Selectman". */
  IN_ROLE,
  /** It is a body's name by itself: "Richmond beat Paris". */
  BODY_ITSELF
}
