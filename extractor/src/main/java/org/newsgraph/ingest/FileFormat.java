package org.newsgraph.ingest;

/** What a file holds, as its first bytes tell. */
enum FileFormat {
  TEXT,
  /** An article a line. */
  JSON_LINES,
  /** One JSON object over several lines, or an array of them. */
  JSON,
  HTML,
  /** RSS or Atom. */
  FEED,
  /** NewsML-G2: a news item or a message of several. */
  NEWSML,
  WARC,
  ZIP,
  GZIP
}
