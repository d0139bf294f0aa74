package org.newsgraph.language;

/**
 * A partly parsed sentence in the arc-eager system (Nivre 2003), with the artificial root at the
 * end of the sentence (Ballesteros and Nivre 2013).
 *
 * <p>States are immutable and share their past, so that keeping several costs little. A move is a
 * number: {@link #SHIFT}, {@link #REDUCE}, or an arc to the left or right with its relation. Every
 * sentence of n words takes 2n moves.
 */
public final class ParserState {

  /** Puts the next word on the stack. */
  public static final int SHIFT = 0;

  /** Takes the top word, which has a head, off the stack. */
  public static final int REDUCE = 1;

  /**
   * A word with what hangs on it so far. On the stack the head of a word, if it has one, is always
   * the word below.
   */
  record Word(
      int index, int relation, Side left, Side right, int marker, int markerRelation, Word below) {

    boolean attached() {
      return relation >= 0;
    }

    Word with(Side newLeft, Side newRight, int newMarker, int newMarkerRelation) {
      return new Word(index, relation, newLeft, newRight, newMarker, newMarkerRelation, below);
    }
  }

  /** The dependents of a word on one side: the two outermost and a summary of all. */
  record Side(int count, int outer, int relation, int second, int secondRelation, long all) {

    static final Side EMPTY = new Side(0, -1, -1, -1, -1, 0);

    Side with(int word, int newRelation) {
      long sum = all | 1L << newRelation;
      return new Side(count + 1, word, newRelation, outer, relation, sum);
    }
  }

  private final ParserState before;
  private final int move;
  private final float score;
  final Word stack;
  final Word next;

  private ParserState(ParserState before, int move, float score, Word stack, Word next) {
    this.before = before;
    this.move = move;
    this.score = score;
    this.stack = stack;
    this.next = next;
  }

  /** The state before the first move. */
  public static ParserState first() {
    return new ParserState(null, -1, 0, null, word(0));
  }

  /** The move that makes the top of the stack a dependent of the next word. */
  public static int left(int relation) {
    return 2 + 2 * relation;
  }

  /** The move that makes the next word a dependent of the top of the stack. */
  public static int right(int relation) {
    return 3 + 2 * relation;
  }

  /** The relation of an arc move. */
  static int relation(int move) {
    return (move - 2) / 2;
  }

  static boolean isLeft(int move) {
    return move >= 2 && (move & 1) == 0;
  }

  /**
   * True if {@code move} may follow in a sentence of {@code size} words; relation 0 is the root.
   */
  public boolean allows(int move, int size) {
    boolean end = next.index == size;
    if (move == SHIFT) {
      return !end;
    }
    if (stack == null) {
      return false;
    }
    if (move == REDUCE) {
      return stack.attached();
    }
    boolean root = relation(move) == 0;
    return isLeft(move) ? !stack.attached() && root == end : !end && !root;
  }

  /**
   * The state after {@code move}.
   *
   * @param total score of all moves up to this one
   * @param marks true if the relation of the move marks its head, as a preposition does
   */
  public ParserState after(int move, float total, boolean marks) {
    if (move == SHIFT) {
      Word pushed = pushed(next, -1, stack);
      return new ParserState(this, move, total, pushed, word(next.index + 1));
    }
    if (move == REDUCE) {
      return new ParserState(this, move, total, stack.below, next);
    }
    int relation = relation(move);
    if (isLeft(move)) {
      int marker = marks ? stack.index : next.marker;
      int markerRelation = marks ? relation : next.markerRelation;
      Word head =
          next.with(next.left.with(stack.index, relation), next.right, marker, markerRelation);
      return new ParserState(this, move, total, stack.below, head);
    }
    Word head =
        stack.with(
            stack.left, stack.right.with(next.index, relation), stack.marker, stack.markerRelation);
    Word pushed = pushed(next, relation, head);
    return new ParserState(this, move, total, pushed, word(next.index + 1));
  }

  /** True if every word has been dealt with. */
  public boolean done(int size) {
    return next.index == size && stack == null;
  }

  /** Score of all moves so far. */
  public float score() {
    return score;
  }

  /** The move that led here, -1 for the first state. */
  public int move() {
    return move;
  }

  /** The state before the last move, null for the first state. */
  public ParserState before() {
    return before;
  }

  /** Index of the word on top of the stack, -1 if the stack is empty. */
  public int top() {
    return stack == null ? -1 : stack.index;
  }

  /** Index of the next word. */
  public int front() {
    return next.index;
  }

  /** True if the top of the stack has its head. */
  public boolean topAttached() {
    return stack != null && stack.attached();
  }

  private static Word word(int index) {
    return new Word(index, -1, Side.EMPTY, Side.EMPTY, -1, -1, null);
  }

  private static Word pushed(Word word, int relation, Word below) {
    return new Word(
        word.index, relation, word.left, word.right, word.marker, word.markerRelation, below);
  }
}
