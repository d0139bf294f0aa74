package org.newsgraph.language;

import java.util.Arrays;
import opennlp.tools.postag.POSContextGenerator;

/**
 * What the part-of-speech model sees of a word once the words before it are tagged: the features of
 * {@link TagFeatures}, passed as additional context, and the tags before.
 */
final class TagContext implements POSContextGenerator {

  @Override
  public String[] getContext(int i, String[] forms, String[] tags, Object[] features) {
    String[] given = (String[]) features[i];
    String before = i > 0 ? tags[i - 1] : "<";
    String two = (i > 1 ? tags[i - 2] : "<") + ' ' + before;
    String[] context = Arrays.copyOf(given, given.length + 6);
    int k = given.length;
    context[k++] = "t=" + before;
    context[k++] = "tt=" + two;
    context[k++] = "t" + given[0] + ' ' + before;
    context[k++] = "tt" + given[0] + ' ' + two;
    context[k++] = "t" + given[1] + ' ' + before;
    context[k] = "v" + given[0] + ' ' + verb(tags, i);
    return context;
  }

  /** The last verb or auxiliary before: it tells a participle from a finite verb. */
  private static String verb(String[] tags, int i) {
    for (int k = i - 1; k >= Math.max(0, i - 6); k--) {
      if (tags[k].startsWith("AUX") || tags[k].startsWith("VERB")) {
        return tags[k];
      }
    }
    return "";
  }
}
