package org.newsgraph.language;

import java.util.Arrays;
import opennlp.tools.postag.POSContextGenerator;

/**
 * What the part-of-speech model sees of a word once the words before it are tagged: the features of
 * {@link TagFeatures}, passed as additional context, and the tags before.
 */
final class TagContext implements POSContextGenerator {

  // How far back a verb can be and still decide: "a, selon ses dires, été".
  private static final int VERB_WINDOW = 6;

  @Override
  public String[] getContext(int i, String[] forms, String[] tags, Object[] features) {
    String[] given = (String[]) features[i];
    String[] fromTags = ofTags(i, tags, given);
    String[] context = Arrays.copyOf(given, given.length + fromTags.length);
    System.arraycopy(fromTags, 0, context, given.length, fromTags.length);
    return context;
  }

  /** The features of word {@code i} that need the tags before it. */
  static String[] ofTags(int i, String[] tags, String[] given) {
    String before = i > 0 ? tags[i - 1] : "<";
    String two = (i > 1 ? tags[i - 2] : "<") + ' ' + before;
    return new String[] {
      "t=" + before,
      "tt=" + two,
      "t" + given[0] + ' ' + before,
      "tt" + given[0] + ' ' + two,
      "t" + given[1] + ' ' + before,
      "v" + given[0] + ' ' + verb(tags, i)
    };
  }

  /** The last verb or auxiliary before: it tells a participle from a finite verb. */
  private static String verb(String[] tags, int i) {
    for (int k = i - 1; k >= Math.max(0, i - VERB_WINDOW); k--) {
      if (tags[k].startsWith("AUX") || tags[k].startsWith("VERB")) {
        return tags[k];
      }
    }
    return "";
  }
}
