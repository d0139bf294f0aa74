package org.newsgraph.claim;

/**
 * That a claim answers another of the same article.
 *
 * @param claim index of the claim answered
 * @param kind how it bears on it
 * @param confidence from 0 to 1
 */
public record Answer(int claim, AnswerKind kind, double confidence) {}
