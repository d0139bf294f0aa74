/** From an article to sentences, tokens, tags, lemmas and dependencies. */
package org.newsgraph.language;
