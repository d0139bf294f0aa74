/**
 * How a batch of articles gets into a store: in bulk when the store is new, in transactions when it
 * lives, and going on where a run was broken off.
 *
 * <p>What is safe is written into a {@code Journal} in the folder {@code unfinished} of the store,
 * which is there as long as the batch is not done. A run that finds one passes over what it names;
 * so the same command, given again, does no work twice and nothing is lost, whenever it was killed.
 * Start reading at {@link org.newsgraph.batch.Loading}.
 */
package org.newsgraph.batch;
