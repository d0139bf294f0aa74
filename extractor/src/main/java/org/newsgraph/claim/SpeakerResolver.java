package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.newsgraph.entity.Cast;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.EntityType;
import org.newsgraph.text.Span;

/**
 * Turns the words that name a source into an entity of the cast, and makes an entity for a source
 * without a name. One article, in the order of the text; not thread-safe.
 */
final class SpeakerResolver {

  // Characters behind a source in which its name may stand.
  private static final int TITLE = 60;

  private final String text;
  private final String date;
  private final Cast cast;
  private final CastIndex index;
  private final SpeakerNouns nouns;
  private final SourceKinds kinds;
  private final UnnamedSources unnamed;

  /**
   * Who speaks.
   *
   * @param speaker index in the cast that {@link #cast()} returns at the end
   * @param kind for whom
   */
  record Speaker(int speaker, SourceKind kind) {}

  /**
   * @param date the day of the article as {@code yyyy-MM-dd}, empty if unknown
   */
  SpeakerResolver(
      String text, String date, Cast cast, CastIndex index, SpeakerNouns nouns, SourceKinds kinds) {
    this.text = text;
    this.date = date;
    this.cast = cast;
    this.index = index;
    this.nouns = nouns;
    this.kinds = kinds;
    unnamed = new UnnamedSources(text, cast, nouns, kinds);
  }

  /**
   * The entity behind {@code source}.
   *
   * @param before the speaker of the claim before, to which a pronoun that the cast does not
   *     resolve refers; null if there is none
   * @param subject who the sentence before is about, if it holds no claim; empty if it does
   */
  Speaker resolve(SourceWords source, Speaker before, Optional<SourceWords> subject) {
    if (source.agentless() || source.span().isEmpty() && before == null) {
      return unnamed.nobody();
    }
    if (source.span().isEmpty()) {
      return before;
    }
    Span span = source.span().get();
    Span head = source.head().orElse(span);
    Optional<CastIndex.Found> entity = entity(span, head);
    Optional<Span> cabinet = entity.flatMap(found -> cabinet(found));
    if (cabinet.isPresent()) {
      return unnamed.of(cabinet.get(), entity.get().span());
    }
    if (entity.isPresent()) {
      Optional<Speaker> nearer = unnamed.nearer(entity.get().entity(), head);
      if (nearer.isPresent()) {
        return nearer.get();
      }
      Entity e = entity.get().entity();
      String words = span.contains(head) ? span.of(text) : head.of(text);
      return new Speaker(e.index(), kinds.of(text, cast, e, words, date));
    }
    String word = head.of(text).toLowerCase(Locale.ROOT).replaceFirst("^-(t-)?", "");
    if (WordGroup.ON.has(word)) {
      return unnamed.nobody();
    }
    if (WordGroup.BACKWARD.has(word)) {
      if (subject.isPresent() && !subject.get().span().equals(source.span())) {
        return resolve(subject.get(), before, Optional.empty());
      }
      return before == null ? unnamed.nobody() : before;
    }
    return unnamed.of(span.contains(head) ? span : source.phrase().orElse(head), head);
  }

  /** True if the speaker with this index is a person rather than a body. */
  boolean person(int speaker) {
    return unnamed.person(speaker);
  }

  /** The cast with the unnamed sources at its end. */
  Cast cast() {
    List<Entity> entities = new ArrayList<>(cast.entities());
    entities.addAll(unnamed.entities());
    return new Cast(entities, cast.roles());
  }

  private Optional<CastIndex.Found> entity(Span span, Span head) {
    Optional<CastIndex.Found> direct = index.at(head);
    if (direct.isPresent()) {
      return direct;
    }
    // "le maire, Étienne Volle", "l'agence Reuters": a name beside the noun, not behind "de"
    for (CastIndex.Found found : index.in(span)) {
      boolean inside = span.contains(found.span()) && found.span().begin() >= head.end();
      String between = inside ? text.substring(head.end(), found.span().begin()) : "";
      boolean apposed =
          found.entity().type() == EntityType.PERSON && Wording.APPOSED.matches(between);
      if (apposed) {
        return Optional.of(found);
      }
      if (inside && !Wording.COMPLEMENT.matches(between)) {
        return Optional.of(found);
      }
    }
    return titled(span);
  }

  // "le gouvernement Marin", "le clan Marin": the name tells whose body it is, not who speaks
  private Optional<Span> cabinet(CastIndex.Found name) {
    int begin = name.span().begin();
    int from = Math.max(0, begin - TITLE);
    Matcher before = Wording.BODY.in(text.substring(from, begin));
    boolean body =
        name.entity().type() == EntityType.PERSON
            && before.find()
            && nouns
                .of(before.group(1))
                .filter(noun -> noun.what() == SpeakerNouns.What.BODY)
                .isPresent();
    return body
        ? Optional.of(new Span(from + before.start(), name.span().end()))
        : Optional.empty();
  }

  // "L'avocate de Luc Petit" + ", Me Anne Roux, affirme": the name stands behind the source
  private Optional<CastIndex.Found> titled(Span span) {
    Span behind = new Span(span.end(), Math.min(text.length(), span.end() + TITLE));
    Matcher title = Wording.TITLED.in(behind.of(text));
    int name = title.lookingAt() ? span.end() + title.end() : -1;
    return index.in(behind).stream()
        .filter(found -> found.span().begin() <= name && found.span().end() > name)
        .filter(found -> found.entity().type() == EntityType.PERSON)
        .findFirst();
  }
}
