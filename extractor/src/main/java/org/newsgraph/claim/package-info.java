/** From an analysis and its cast to claims: who says what, on whose word, in answer to what. */
package org.newsgraph.claim;
