package org.newsgraph.corpus;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * All runs of three words of a text, as hashes: what two texts share of them is what they share of
 * their wording. Case and punctuation do not count. Immutable.
 */
final class WordRuns {

  private static final int RUN = 3;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** Each once, in their order: eight bytes a run. */
  private final long[] runs;

  private final int words;

  WordRuns(String text) {
    LongStream.Builder found = LongStream.builder();
    long[] last = new long[RUN];
    int count = 0;
    Matcher matcher =
        WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      last[count++ % RUN] = hash(matcher.group());
      if (count >= RUN) {
        long run = 0;
        for (int i = 0; i < RUN; i++) {
          run = mix(run + last[(count + i) % RUN]);
        }
        found.add(run);
      }
    }
    words = count;
    runs = found.build().sorted().distinct().toArray();
  }

  /** Number of words of the text. */
  int words() {
    return words;
  }

  /** Number of different runs, 0 for a text of fewer than three words. */
  int size() {
    return runs.length;
  }

  /** The hashes of the runs, empty for a text of fewer than three words. */
  LongStream hashes() {
    return Arrays.stream(runs);
  }

  /** How much of the shorter text the longer one holds, from 0 to 1; 0 if one has no runs. */
  double shared(WordRuns other) {
    int both = 0;
    int here = 0;
    int there = 0;
    while (here < runs.length && there < other.runs.length) {
      int order = Long.compare(runs[here], other.runs[there]);
      both += order == 0 ? 1 : 0;
      here += order <= 0 ? 1 : 0;
      there += order >= 0 ? 1 : 0;
    }
    int fewer = Math.min(runs.length, other.runs.length);
    return fewer == 0 ? 0 : (double) both / fewer;
  }

  /** FNV-1a. */
  private static long hash(String word) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  /** The finaliser of SplitMix64. */
  static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
