package org.newsgraph.store;

/**
 * Told how far a store is that is being completed: what its articles tell together, and its index
 * of words. With a large store that takes long.
 */
public interface Completion {

  /** For those who do not want to know. */
  Completion SILENT =
      new Completion() {
        @Override
        public void begin(String what) {}

        @Override
        public void step() {}

        @Override
        public void end() {}
      };

  /**
   * The next part is being made.
   *
   * @param what its name in plain words
   */
  void begin(String what);

  /** One more article, claim or the like was read for it. */
  void step();

  /** Nothing is being made any more; what was begun may have failed. */
  void end();
}
