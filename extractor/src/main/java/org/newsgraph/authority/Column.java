package org.newsgraph.authority;

/**
 * A column of a table that says something.
 *
 * @param index from 0 on
 * @param heading as the table has it
 * @param meaning as in {@code columns.tsv}
 * @param language of its names, empty if not known
 */
record Column(int index, String heading, String meaning, String language) {}
