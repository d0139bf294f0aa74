/**
 * Places in a text. Nothing here knows what an article is.
 *
 * <p>No method takes or returns null.
 */
package org.newsgraph.text;
