package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
 * The sources of one article that have no name, in the order of the text: which words mean one that
 * was there before, and which a new one. They stand behind the cast; not thread-safe.
 */
final class UnnamedSources {

  private static final String NOBODY = "source non précisée";

  // Characters that a pronoun may lie behind the one without a name whom it means.
  private static final int REACH = 600;

  private final String text;
  private final Cast cast;
  private final SpeakerNouns nouns;
  private final SourceKinds kinds;
  private final List<Unnamed> unnamed = new ArrayList<>();

  /** A source without a name, with its mentions so far. */
  private record Unnamed(
      int index, String name, String head, SourceKind kind, Gender gender, List<Span> mentions) {}

  UnnamedSources(String text, Cast cast, SpeakerNouns nouns, SourceKinds kinds) {
    this.text = text;
    this.cast = cast;
    this.nouns = nouns;
    this.kinds = kinds;
  }

  /**
   * One whom a pronoun means rather than {@code taken}, as he was spoken of since; empty if none.
   * "Le secrétaire général de la CGT affirme que … Par ailleurs, il estime": the cast knows no one
   * without a name, so it takes "il" for somebody farther back.
   */
  Optional<SpeakerResolver.Speaker> nearer(Entity taken, Span pronoun) {
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
    return near
        ? Optional.of(new SpeakerResolver.Speaker(best.index(), best.kind()))
        : Optional.empty();
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

  /** The source that the words {@code span} with the noun {@code head} describe. */
  SpeakerResolver.Speaker of(Span span, Span head) {
    // Two cues may share one source; a place in the text refers to one entity.
    for (Unnamed u : unnamed) {
      if (u.mentions().stream().anyMatch(m -> m.equals(span) || m.contains(head))) {
        return new SpeakerResolver.Speaker(u.index(), u.kind());
      }
    }
    String word = head.of(text).toLowerCase(Locale.ROOT);
    String words = span.of(text);
    boolean definite = Wording.DEFINITE.matches(words.toLowerCase(Locale.ROOT));
    for (int i = unnamed.size() - 1; i >= 0 && definite; i--) {
      Unnamed u = unnamed.get(i);
      if (u.head().equals(word) || pointsAt(words, word, u)) {
        u.mentions().add(span);
        return new SpeakerResolver.Speaker(u.index(), u.kind());
      }
    }
    SourceKind kind = kinds.unnamed(words, Character.isUpperCase(head.of(text).charAt(0)));
    boolean known = definite && !Wording.SOMEBODYS.matches(words);
    if (known && kind == SourceKind.ANONYMOUS && plural(words)) {
      // "les enquêteurs" are the police, "les voisins" anybody; "ses proches" are neither
      boolean service = nouns.of(words).filter(n -> n.kind() == SourceKind.OFFICIAL).isPresent();
      kind = service ? SourceKind.OFFICIAL : SourceKind.VAGUE;
    }
    return add(words, word, kind, span);
  }

  // "ce responsable" is "un haut responsable" of before
  private static boolean pointsAt(String words, String head, Unnamed one) {
    return Wording.THIS_ONE.matches(words)
        && isDescribedBy(one.name().toLowerCase(Locale.ROOT), head);
  }

  /** True if {@code head} stands right behind the article, or with one word between. */
  private static boolean isDescribedBy(String name, String head) {
    for (int at = name.indexOf(head); at >= 0; at = name.indexOf(head, at + 1)) {
      int end = at + head.length();
      boolean whole = end == name.length() || !Character.isLetterOrDigit(name.charAt(end));
      if (whole && Wording.BEFORE_HEAD.matches(name.substring(0, at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean plural(String words) {
    return Wording.PLURAL.matches(words.toLowerCase(Locale.ROOT));
  }

  /** Whoever it is of whom the text says nothing. */
  SpeakerResolver.Speaker nobody() {
    for (Unnamed u : unnamed) {
      if (u.name().equals(NOBODY)) {
        return new SpeakerResolver.Speaker(u.index(), u.kind());
      }
    }
    return add(NOBODY, "", SourceKind.VAGUE, null);
  }

  private SpeakerResolver.Speaker add(String name, String head, SourceKind kind, Span span) {
    List<Span> mentions = new ArrayList<>();
    if (span != null) {
      mentions.add(span);
    }
    Gender gender = Wording.FEMININE.matches(name) ? Gender.FEMININE : Gender.UNKNOWN;
    int at = cast.entities().size() + unnamed.size();
    unnamed.add(new Unnamed(at, name.replaceAll("\\s+", " "), head, kind, gender, mentions));
    return new SpeakerResolver.Speaker(at, kind);
  }

  /** All of them as entities, to stand behind those of the cast. */
  List<Entity> entities() {
    List<Entity> entities = new ArrayList<>();
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
    return entities;
  }
}
