package org.newsgraph.language;

import org.newsgraph.language.ParserState.Side;
import org.newsgraph.language.ParserState.Word;

/**
 * Describes a state to the model: the words around the place of the next arc, alone and combined.
 *
 * <p>The set follows Zhang and Nivre (2011), with lemmas for words, and adds what French needs: the
 * preposition of a noun with the lemma it may hang on, and what lies between the two words. Not
 * thread-safe: one for each thread and sentence.
 */
public final class ParserFeatures {

  /** More than any state has. */
  public static final int CAPACITY = 160;

  private static final Word NONE = new Word(-1, -1, Side.EMPTY, Side.EMPTY, -1, -1, null);

  private final ParserWords words;
  private final int size;
  private final long[] keys = new long[CAPACITY];
  private int count;
  private int template;

  public ParserFeatures(ParserWords words) {
    this.words = words;
    this.size = words.size();
  }

  /** The keys of the last state described; only the first ones are valid. */
  public long[] keys() {
    return keys;
  }

  /**
   * Describes {@code state}.
   *
   * @return how many of {@link #keys()} are set
   */
  public int describe(ParserState state) {
    count = 0;
    template = 0;
    Word s0 = state.stack == null ? NONE : state.stack;
    Word s1 = s0.below() == null ? NONE : s0.below();
    Word head = s0.attached() ? s1 : NONE;
    Word head2 = head.attached() && head.below() != null ? head.below() : NONE;
    Word s2 = s1.below() == null ? NONE : s1.below();
    Word n0 = state.next;
    neighbours(s0, s1, s2, n0);
    pair(s0, n0);
    family(s0, head, head2, n0);
    return count;
  }

  private void neighbours(Word s0, Word s1, Word s2, Word n0) {
    int i0 = at(s0.index());
    int i1 = at(s1.index());
    int b0 = n0.index();
    int b1 = at(b0 + 1);
    int b2 = at(b0 + 2);
    int b3 = at(b0 + 3);
    int[] tag = words.finer;
    add(words.form[i0]);
    add(words.lemma[i0], tag[i0]);
    add(tag[i0]);
    add(words.form[b0]);
    add(words.lemma[b0], tag[b0]);
    add(tag[b0]);
    add(words.form[b1]);
    add(words.lemma[b1], tag[b1]);
    add(tag[b1]);
    add(words.lemma[b2], tag[b2]);
    add(tag[b2]);
    add(words.lemma[i1], tag[i1]);
    add(tag[i1]);
    add(tag[b0], tag[b1]);
    add(tag[b0], tag[b1], tag[b2]);
    add(tag[b1], tag[b2], tag[b3]);
    add(tag[i0], tag[b0], tag[b1]);
    add(tag[i1], tag[i0], tag[b0]);
    add(tag[at(s2.index())], tag[i1], tag[i0], tag[b0]);
    add(tag[i0], tag[b0], tag[b1], tag[b2]);
    add(words.lemma[b0], words.lemma[b1], tag[i0]);
    add(words.lemma[i0], tag[b0], tag[b1]);
    add(tag[i0], words.lemma[b0], tag[b1]);
    add(tag[i0], tag[b0], words.lemma[b1]);
    add(words.lemma[i1], tag[i0], tag[b0]);
    add(words.lemma[i1], words.lemma[b0], tag[i0]);
    // The words just after the top and just before the next word.
    int after = s0.index() < 0 ? size + 1 : at(s0.index() + 1);
    int before = at(b0 - 1);
    add(tag[i0], tag[after], tag[before], tag[b0]);
    add(words.lemma[before], tag[i0], tag[b0]);
    add(words.lemma[after], tag[i0], tag[b0]);
  }

  private void pair(Word s0, Word n0) {
    int i = at(s0.index());
    int b = n0.index();
    int[] tag = words.finer;
    int[] lemma = words.lemma;
    int between = between(s0.index(), b);
    int distance = s0.index() < 0 ? 0 : Math.min(b - s0.index(), 5) + (b - s0.index() > 10 ? 1 : 0);
    add(lemma[i], lemma[b]);
    add(lemma[i], tag[i], tag[b]);
    add(tag[i], lemma[b], tag[b]);
    add(lemma[i], lemma[b], tag[i], tag[b]);
    add(tag[i], tag[b]);
    add(words.tag[i], words.tag[b]);
    add(words.inflection[i], words.inflection[b], words.tag[i], words.tag[b]);
    add(tag[i], distance);
    add(tag[b], distance);
    add(lemma[i], distance);
    add(lemma[b], distance);
    add(tag[i], tag[b], distance);
    add(tag[i], tag[b], between);
    add(lemma[i], tag[b], between);
    add(tag[i], lemma[b], between);
    add(lemma[i], tag[i], s0.right().count());
    add(tag[i], s0.right().count());
    add(lemma[i], tag[i], s0.left().count());
    add(tag[i], s0.left().count());
    add(lemma[b], tag[b], n0.left().count());
    add(tag[b], n0.left().count());
    add(tag[i], tag[b], s0.right().count());
    add(tag[i], tag[b], n0.left().count());
  }

  private void family(Word s0, Word head, Word head2, Word n0) {
    int i = at(s0.index());
    int h = at(head.index());
    int b = n0.index();
    int[] tag = words.finer;
    int[] lemma = words.lemma;
    int relation = s0.relation() + 1;
    add(relation);
    add(tag[i], relation);
    add(tag[i], relation, tag[b]);
    add(tag[i], relation, lemma[b]);
    add(lemma[h], tag[h]);
    add(tag[h], relation);
    add(tag[h], tag[i], tag[b]);
    add(lemma[h], tag[i], tag[b]);
    add(lemma[h], relation, tag[b]);
    add(lemma[h], lemma[i], tag[b]);
    add(tag[h], head.relation() + 1, relation, tag[b]);
    add(tag[at(head2.index())], tag[h], tag[i], tag[b]);
    add(lemma[at(head2.index())], head2.relation() + 1);
    children(i, s0.left(), b);
    children(i, s0.right(), b);
    children(b, n0.left(), i);
    add(tag[i], set(s0.left()));
    add(tag[i], set(s0.right()), tag[b]);
    add(lemma[i], set(s0.right()));
    add(lemma[i], set(s0.left()));
    add(tag[b], set(n0.left()));
    add(lemma[b], set(n0.left()));
    add(tag[i], tag[b], set(n0.left()));
    add(tag[h], set(head.right()), tag[b], tag[i]);
    // "accuse de meurtre", "le chef de la police": the preposition with what it may hang on.
    int marker = lemma[at(n0.marker())];
    int topMarker = lemma[at(s0.marker())];
    add(lemma[i], marker, tag[b]);
    add(tag[i], marker, lemma[b]);
    add(lemma[i], marker, lemma[b]);
    add(tag[i], marker, tag[b], between(s0.index(), b));
    add(lemma[h], tag[i], marker, tag[b]);
    add(tag[h], tag[i], marker, topMarker);
    add(topMarker, tag[i], tag[b]);
    add(topMarker, lemma[i], lemma[b]);
    add(topMarker, lemma[h], tag[i]);
    add(topMarker, marker, tag[i], tag[b]);
    add(n0.markerRelation(), s0.markerRelation(), tag[i], tag[b]);
  }

  private void children(int word, Side side, int other) {
    int[] tag = words.finer;
    int outer = at(side.outer());
    int second = at(side.second());
    add(words.lemma[outer], side.relation());
    add(tag[outer], side.relation());
    add(side.relation(), tag[word]);
    add(side.relation(), tag[word], tag[other]);
    add(tag[outer], tag[word], tag[other]);
    add(words.lemma[outer], tag[word], tag[other]);
    add(side.relation(), words.lemma[word]);
    add(side.relation(), side.secondRelation(), tag[word], tag[other]);
    add(tag[outer], tag[second], tag[word]);
    add(words.lemma[second], side.secondRelation());
  }

  /** The relations on one side, whatever their order and number. */
  private static int set(Side side) {
    return Long.hashCode(side.all());
  }

  /** Marks and verbs between two words, each at most 3. */
  private int between(int from, int to) {
    if (from < 0) {
      return -1;
    }
    int commas = Math.min(3, words.commas[to] - words.commas[from + 1]);
    int verbs = Math.min(3, words.verbs[to] - words.verbs[from + 1]);
    return commas * 4 + verbs;
  }

  private int at(int index) {
    return index < 0 || index > size ? size + 1 : index;
  }

  private void add(int a) {
    put(mix(seed(), a));
  }

  private void add(int a, int b) {
    put(mix(mix(seed(), a), b));
  }

  private void add(int a, int b, int c) {
    put(mix(mix(mix(seed(), a), b), c));
  }

  private void add(int a, int b, int c, int d) {
    put(mix(mix(mix(mix(seed(), a), b), c), d));
  }

  private long seed() {
    return ++template * 0x9E3779B97F4A7C15L;
  }

  private static long mix(long hash, int value) {
    long mixed = (hash ^ value) * 0xD6E8FEB86659FD93L;
    return mixed ^ mixed >>> 32;
  }

  /** Forty bits tell a few million features apart: one in a million meets a stranger. */
  private void put(long hash) {
    keys[count++] = hash * 0x9E3779B97F4A7C15L >>> 24;
  }
}
