/**
 * The questions that the graph answers: a file each in {@code queries/}, with the question in plain
 * words and its parameters at the top. Start reading at {@link org.newsgraph.query.QueryLibrary}.
 */
package org.newsgraph.query;
