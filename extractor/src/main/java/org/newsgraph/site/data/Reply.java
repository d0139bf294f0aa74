package org.newsgraph.site.data;

/**
 * That one claim answers another, as seen from one of the two.
 *
 * @param how code of the answer: {@code denies} if it is a denial in words, {@code disputes},
 *     {@code confirms}, {@code qualifies}, or {@code mayanswer} where two articles are compared
 * @param given true if the claim at hand gives the answer, false if it gets it
 * @param other the other claim
 * @param speaker who makes the other claim
 */
public record Reply(String how, boolean given, Thing other, Thing speaker) {}
