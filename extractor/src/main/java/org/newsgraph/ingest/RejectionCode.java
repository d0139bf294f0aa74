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
  /** The file is a known format that is not read, such as HTML or PDF. */
  UNSUPPORTED_FORMAT,
  /** The bytes are no text in any encoding that is known here. */
  UNKNOWN_ENCODING,
  /** A line of a JSON Lines file is no JSON object. */
  MALFORMED_JSON,
  /** A JSON object has no {@code text}, or an empty one. */
  MISSING_TEXT,
  /** One article is larger than the limit. */
  TOO_LARGE,
  /** The article is in a language that is not analysed. */
  UNSUPPORTED_LANGUAGE
}
