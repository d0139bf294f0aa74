/**
 * From an analysis to names.
 *
 * <p>{@link org.newsgraph.mention.NameFinder} reads an article twice. {@code SentenceWords} turns
 * each word into attributes (form, shape, lists of known names, what stands before the run of
 * capitals, how the word is used elsewhere in the article); {@code FeatureTemplates} combines them
 * as {@code fr/name-templates.tsv} says; a {@link org.newsgraph.mention.SequenceModel} finds the
 * best labels of the sentence. The second pass also sees what the first found in the whole article
 * ({@code SeenNames}), and {@link org.newsgraph.mention.KnownPersons} settles surnames that stand
 * alone.
 *
 * <p>Names never overlap and never cross a sentence; of nested names the outermost is found.
 * Articles, titles and quote marks stay outside. No method takes or returns null.
 */
package org.newsgraph.mention;
