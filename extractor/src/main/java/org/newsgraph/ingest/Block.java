package org.newsgraph.ingest;

import org.newsgraph.text.Span;

/**
 * A paragraph of the text, or a dateline at the begin of one, with what it is to the reader.
 *
 * @param kind what the block is
 * @param span the block's place, without the white space around it
 */
public record Block(BlockKind kind, Span span) {}
