package org.newsgraph.ingest;

/** Why an article was not read. The names are stable: scripts may count them. */
public enum RejectionCode {
  /** The path does not exist. */
  NO_SUCH_FILE,
  /** The file exists but cannot be read. */
  UNREADABLE,
  /** The file has no bytes, or nothing but white space. */
  EMPTY_FILE,
  /** The file or the text is not text: it holds NUL or other control characters. */
  BINARY_FILE,
  /** The file is a known format that is not read, such as PDF or RTF. */
  UNSUPPORTED_FORMAT,
  /** The bytes are no text in any encoding that is known here. */
  UNKNOWN_ENCODING,
  /** A line of a JSON Lines file is no JSON object. */
  MALFORMED_JSON,
  /** A feed or a NewsML file is no well-formed one. */
  MALFORMED_XML,
  /** A zip, gzip or WARC file is damaged, or unpacks to more than it can honestly hold. */
  BROKEN_ARCHIVE,
  /** An article has no text, or no text could be found in a page. */
  MISSING_TEXT,
  /** One article is larger than the limit. */
  TOO_LARGE,
  /** The article is in a language that is not analysed. */
  UNSUPPORTED_LANGUAGE
}
