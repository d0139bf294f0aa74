package org.newsgraph.entity;

import java.util.Optional;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.MentionKind;
import org.newsgraph.mention.MentionType;
import org.newsgraph.text.Span;

/**
 * A phrase of the article that may refer to an entity.
 *
 * @param mention the place in the text
 * @param line the sentence
 * @param first index of its first token
 * @param last index of its last token
 * @param key normal form of its words
 * @param phrase what its words tell if it is a description, empty for names and pronouns
 * @param institution the institution for which the name of a place stands, empty if for none
 */
record Reference(
    Mention mention,
    Line line,
    int first,
    int last,
    String key,
    Optional<Phrase> phrase,
    Optional<Institution> institution) {

  Span span() {
    return mention.span();
  }

  int sentence() {
    return line.sentence().index();
  }

  /** The same name as one of another type. */
  Reference typed(MentionType type) {
    Mention other = new Mention(span(), type, mention.kind(), mention.confidence());
    return new Reference(other, line, first, last, key, phrase, institution);
  }

  /** The same name where it stands for {@code what}. */
  Reference standingFor(Institution what) {
    return new Reference(mention, line, first, last, key, phrase, Optional.of(what));
  }

  MentionKind kind() {
    return mention.kind();
  }

  // A reference is a place in the text, so identity is what matters and is much cheaper.
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return 31 * span().begin() + span().end();
  }
}
