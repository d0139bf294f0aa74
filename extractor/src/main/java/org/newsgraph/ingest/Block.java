package org.newsgraph.ingest;

import org.newsgraph.text.Span;

/**
 * A run of text between blank lines, with what it is to the reader.
 *
 * @param kind what the block is
 * @param span the block's place, without the white space around it
 */
public record Block(BlockKind kind, Span span) {}
