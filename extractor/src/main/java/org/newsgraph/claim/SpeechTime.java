package org.newsgraph.claim;

/** Words that say when somebody spoke, between the verb and its complements: "jeudi soir". */
final class SpeechTime {

  private SpeechTime() {}

  /** True for a day, a part of a day or a month. */
  static boolean word(Syntax s, int i) {
    return WordGroup.SPEECH_TIME.has(s.form(i))
        || WordGroup.WEEKDAY.has(s.form(i))
        || WordGroup.MONTH.has(s.form(i));
  }
}
