package org.newsgraph.corpus;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All runs of three words of a text, as hashes: what two texts share of them is what they share of
 * their wording. Case and punctuation do not count.
 */
final class WordRuns {

  private static final int RUN = 3;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final Set<Long> runs = new HashSet<>();
  private int words;

  WordRuns(String text) {
    long[] last = new long[RUN];
    Matcher matcher =
        WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      last[words++ % RUN] = hash(matcher.group());
      if (words >= RUN) {
        long run = 0;
        for (int i = 0; i < RUN; i++) {
          run = mix(run + last[(words + i) % RUN]);
        }
        runs.add(run);
      }
    }
  }

  /** Number of words of the text. */
  int words() {
    return words;
  }

  /** The hashes of the runs, empty for a text of fewer than three words. */
  Set<Long> hashes() {
    return runs;
  }

  /** How much of the shorter text the longer one holds, from 0 to 1; 0 if one has no runs. */
  double shared(WordRuns other) {
    Set<Long> fewer = runs.size() < other.runs.size() ? runs : other.runs;
    Set<Long> more = fewer == runs ? other.runs : runs;
    long both = fewer.stream().filter(more::contains).count();
    return fewer.isEmpty() ? 0 : (double) both / fewer.size();
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
