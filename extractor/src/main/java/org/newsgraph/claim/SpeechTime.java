package org.newsgraph.claim;

/** Words that say when somebody spoke, between the verb and its complements: "jeudi soir". */
final class SpeechTime {

  private SpeechTime() {}

  /** True for a day, a part of a day or a month. */
  static boolean word(Syntax s, int i) {
    return s.any(i, WordGroup.SPEECH_TIME)
        || s.any(i, WordGroup.WEEKDAY)
        || s.any(i, WordGroup.MONTH);
  }
}
