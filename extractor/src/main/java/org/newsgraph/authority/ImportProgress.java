package org.newsgraph.authority;

/** Is told how far an import is; called often, so it must be quick. */
@FunctionalInterface
public interface ImportProgress {

  /**
   * @param file what is being read
   * @param lines how much of it was read, in lines or statements
   * @param kept how much of that was kept
   */
  void at(String file, long lines, long kept);
}
