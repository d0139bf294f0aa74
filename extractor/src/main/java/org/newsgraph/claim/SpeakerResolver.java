package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.entity.Cast;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.EntityMention;
import org.newsgraph.entity.EntityType;
import org.newsgraph.entity.Gender;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.MentionKind;
import org.newsgraph.mention.MentionType;
import org.newsgraph.text.Span;

/**
 * Turns the words that name a source into an entity of the cast, and makes an entity for a source
 * without a name. One article, in the order of the text; not thread-safe.
 */
final class SpeakerResolver {

  private static final String NOBODY = "source non précisée";
  // Characters behind a source in which its name may stand.
  private static final int TITLE = 60;
  // Characters that a pronoun may lie behind the one without a name whom it means.
  private static final int REACH = 600;

  private final String text;
  private final String date;
  private final Cast cast;
  private final CastIndex index;
  private final SpeakerNouns nouns;
  private final SourceKinds kinds;
  private final List<Unnamed> unnamed = new ArrayList<>();

  /** A source without a name, with its mentions so far. */
  private record Unnamed(
      int index, String name, String head, SourceKind kind, Gender gender, List<Span> mentions) {}

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
      return nobody();
    }
    if (source.span().isEmpty()) {
      return before;
    }
    Span span = source.span().get();
    Span head = source.head().orElse(span);
    Optional<CastIndex.Found> entity = entity(span, head);
    Optional<Span> cabinet = entity.flatMap(found -> cabinet(found));
    if (cabinet.isPresent()) {
      return unnamed(cabinet.get(), entity.get().span());
    }
    if (entity.isPresent()) {
      Optional<Speaker> nearer = nearer(entity.get().entity(), head);
      if (nearer.isPresent()) {
        return nearer.get();
      }
      Entity e = entity.get().entity();
      String words = span.contains(head) ? span.of(text) : head.of(text);
      return new Speaker(e.index(), kinds.of(text, cast, e, words, date));
    }
    String word = head.of(text).toLowerCase(Locale.ROOT).replaceFirst("^-(t-)?", "");
    if (WordGroup.ON.has(word)) {
      return nobody();
    }
    if (WordGroup.BACKWARD.has(word)) {
      if (subject.isPresent() && !subject.get().span().equals(source.span())) {
        return resolve(subject.get(), before, Optional.empty());
      }
      return before == null ? nobody() : before;
    }
    return unnamed(span.contains(head) ? span : source.phrase().orElse(head), head);
  }

  // "le secrétaire général de la CGT affirme que … Par ailleurs, il estime": the cast knows no one
  // without a name, so it takes "il" for somebody farther back.
  private Optional<Speaker> nearer(Entity taken, Span pronoun) {
    String word = pronoun.of(text).toLowerCase(Locale.ROOT);
    if (!WordGroup.HE_OR_SHE.has(word)) {
      return Optional.empty();
    }
    Unnamed best = null;
    int said = -1;
    for (Unnamed one : unnamed) {
      boolean agrees = one.gender() != Gender.FEMININE ^ word.endsWith("elle");
      for (Span mention : one.mentions()) {
        boolean before = mention.begin() > said && mention.end() <= pronoun.begin();
        if (before && agrees && !plural(one.name()) && person(one.index())) {
          best = one;
          said = mention.begin();
        }
      }
    }
    int from = said;
    boolean near =
        best != null
            && pronoun.begin() - from < REACH
            && text.substring(from, pronoun.begin()).indexOf('\n') < 0
            && taken.mentions().stream()
                .filter(m -> m.mention().kind() != MentionKind.PRONOUN)
                .map(m -> m.mention().span().begin())
                .noneMatch(begin -> begin > from && begin < pronoun.begin());
    return near ? Optional.of(new Speaker(best.index(), best.kind())) : Optional.empty();
  }

  /** True if the speaker with this index is a person rather than a body. */
  boolean person(int speaker) {
    int own = speaker - cast.entities().size();
    return own < 0
        ? cast.entities().get(speaker).type() == EntityType.PERSON
        : nouns
            .of(unnamed.get(own).name())
            .filter(n -> n.what() == SpeakerNouns.What.PERSON)
            .isPresent();
  }

  /** The cast with the unnamed sources at its end. */
  Cast cast() {
    List<Entity> entities = new ArrayList<>(cast.entities());
    for (Unnamed u : unnamed) {
      List<EntityMention> mentions = new ArrayList<>();
      for (Span span : u.mentions()) {
        mentions.add(
            new EntityMention(
                new Mention(span, MentionType.PERSON, MentionKind.DESCRIPTION, 0.8), false));
      }
      EntityType type =
          u.kind() == SourceKind.VAGUE ? EntityType.VAGUE_SOURCE : EntityType.ANONYMOUS_SOURCE;
      entities.add(new Entity(u.index(), type, u.name(), u.gender(), mentions, Optional.empty()));
    }
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

  private Speaker unnamed(Span span, Span head) {
    // Two cues may share one source; a place in the text refers to one entity.
    for (Unnamed u : unnamed) {
      if (u.mentions().stream().anyMatch(m -> m.equals(span) || m.contains(head))) {
        return new Speaker(u.index(), u.kind());
      }
    }
    String word = head.of(text).toLowerCase(Locale.ROOT);
    String words = span.of(text);
    boolean definite = Wording.DEFINITE.matches(words.toLowerCase(Locale.ROOT));
    for (int i = unnamed.size() - 1; i >= 0 && definite; i--) {
      Unnamed u = unnamed.get(i);
      if (u.head().equals(word) || pointsAt(words, word, u)) {
        u.mentions().add(span);
        return new Speaker(u.index(), u.kind());
      }
    }
    SourceKind kind = kinds.unnamed(words, Character.isUpperCase(head.of(text).charAt(0)));
    if (definite && kind == SourceKind.ANONYMOUS && plural(words)) {
      // "les enquêteurs" are the police, "les voisins" anybody
      boolean service = nouns.of(words).filter(n -> n.kind() == SourceKind.OFFICIAL).isPresent();
      kind = service ? SourceKind.OFFICIAL : SourceKind.VAGUE;
    }
    return add(words, word, kind, span);
  }

  // "ce responsable" is "un haut responsable" of before
  private static boolean pointsAt(String words, String head, Unnamed one) {
    return Wording.THIS_ONE.matches(words)
        && one.name()
            .toLowerCase(Locale.ROOT)
            .matches("(?su)(une?|le|la|l['’]) ?(\\p{L}+ )?" + Pattern.quote(head) + "\\b.*");
  }

  private static boolean plural(String words) {
    return Wording.PLURAL.matches(words.toLowerCase(Locale.ROOT));
  }

  private Speaker nobody() {
    for (Unnamed u : unnamed) {
      if (u.name().equals(NOBODY)) {
        return new Speaker(u.index(), u.kind());
      }
    }
    return add(NOBODY, "", SourceKind.VAGUE, null);
  }

  private Speaker add(String name, String head, SourceKind kind, Span span) {
    List<Span> mentions = new ArrayList<>();
    if (span != null) {
      mentions.add(span);
    }
    Gender gender = Wording.FEMININE.matches(name) ? Gender.FEMININE : Gender.UNKNOWN;
    int at = cast.entities().size() + unnamed.size();
    unnamed.add(new Unnamed(at, name.replaceAll("\\s+", " "), head, kind, gender, mentions));
    return new Speaker(at, kind);
  }
}
