/**
 * From an analysis and its cast to claims: who says what, on whose word, in answer to what.
 *
 * <p>Start at {@link org.newsgraph.claim.Attributor}. A sentence becomes a {@code Passage}: its
 * syntax, the reporting verbs in it ({@code Cue}) and the quotations that touch it. Each class
 * named {@code …Claims} is one construction of French ("X affirme que …", "…, a dit X", "selon X,
 * …") and turns a cue into {@code Draft}s; the first that fits a cue takes it. {@code
 * NominalClaims} finds what only a noun names ("l'annonce par X de Y"). {@code Extent} and {@code
 * PhraseExtent} say where a content ends, {@code Circumstances} what stands between the verb and
 * it, {@code Sources} which words name the speaker: its subject ({@code Subjects}), if that can
 * speak ({@code Voices}). {@code Chains} adds the source behind the source, {@code CarriedOn} the
 * sentence that goes on with the one before, {@code StandingQuotes} the quotation beside which
 * nobody speaks. {@code SpeakerResolver} turns words into entities of the cast, {@code SourceKinds}
 * says for whom they speak, {@code Addressees} finds whom they speak to, {@code Stance} tells
 * hearsay from assertion, {@code Answers} ties denials to what they deny.
 *
 * <p>The tree of a sentence is evidence, not law: about one attachment in seven is wrong, so every
 * construction also looks at the words. Verbs, nouns, prepositions and names are data, in {@code
 * fr/*.tsv}: adding a reporting verb needs no Java.
 */
package org.newsgraph.claim;
