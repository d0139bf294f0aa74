package org.newsgraph.ingest;

/** What a block of an article's text is to the reader. */
public enum BlockKind {
  /** The title at the head of the text, or a repetition of it. */
  HEADLINE,
  /** The short summary between the headline and the body. */
  LEAD,
  /** Place, day or author above or at the begin of the body: "PARIS, 3 février 2022 (AFP) –". */
  DATELINE,
  /** The article itself. */
  BODY,
  /** Not part of the article (calls for donations, share links): kept, never extracted from. */
  BOILERPLATE
}
