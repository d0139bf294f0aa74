package org.newsgraph.time;

/** What a word of a time expression can be; those with forms of their own have them in a file. */
enum Category {
  MONTH,
  /** A month if a full stop follows: "janv.". */
  ABBREVIATED,
  WEEKDAY,
  /** Days in the plural: "tous les lundis". */
  WEEKDAYS,
  UNIT,
  /** Part of a day right after it: "mercredi soir". */
  PART,
  /** A stretch of a day: "dans la matinée". */
  SPELL,
  SHIFT,
  PAST,
  NEXT,
  EDGE,
  SEASON,
  /** A whole number in words or digits: "trois", "90", "une dizaine de". */
  NUMBER,
  VAGUE,
  HOLIDAY,
  /** What makes the number after it a count: "environ 2000". */
  COUNTING,
  /** What may follow a time of day: "heure locale", "UTC". */
  ZONE,
  /** Day of the month in digits, 1 to 31, with "er" if it has one. */
  DAY,
  /** Day of the month in words: "quatorze juillet". */
  DAYWORD,
  /** Four digits from 1000 to 2199. */
  YEAR,
  /** A year from 1900 on that stands alone and counts nothing. */
  LONEYEAR,
  /** 03/02/2022 or 2022-02-03; its value is the year, month and day in eight digits. */
  SLASHED,
  /** Time of day in minutes: "20 heures", "midi", "14h30". */
  CLOCK,
  /** Time of day that no duration looks like: "14h30". */
  HCLOCK,
  /** "2000" or "60" after "années"; its value is the first year. */
  DECADE,
  /** "XXe siècle"; its value is the number of the century. */
  CENTURY
}
