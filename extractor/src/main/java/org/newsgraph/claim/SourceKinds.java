package org.newsgraph.claim;

import java.util.Locale;
import java.util.Optional;
import org.newsgraph.entity.Cast;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.EntityMention;
import org.newsgraph.entity.EntityType;
import org.newsgraph.entity.Role;
import org.newsgraph.mention.MentionKind;

/**
 * For whom a source speaks, judged by its name, its function and the words that describe it.
 *
 * <p>Whoever speaks for a state, court, army or international body is official; a politician
 * without office is named; a spokesperson speaks for the body that is named beside the function.
 */
final class SourceKinds {

  private final SourceNames names;
  private final SpeakerNouns nouns;
  private final BodyKinds bodies;
  private final Leaders leaders = new Leaders();

  SourceKinds(SourceNames names, SpeakerNouns nouns) {
    this.names = names;
    this.nouns = nouns;
    bodies = new BodyKinds(names, nouns);
  }

  /**
   * The kind of an entity of the cast.
   *
   * @param words the words that name it where it speaks, empty if none
   * @param date the day of the article, empty if unknown
   */
  SourceKind of(String text, Cast cast, Entity entity, String words, String date) {
    for (EntityMention mention : entity.mentions()) {
      Optional<SourceKind> listed =
          mention.mention().kind() == MentionKind.NAME
              ? names.kind(mention.mention().span().of(text))
              : Optional.empty();
      if (listed.isPresent() && entity.type() != EntityType.PERSON) {
        return listed.get();
      }
    }
    return switch (entity.type()) {
      case PERSON -> person(text, cast, entity, words, date);
      case ORGANIZATION -> bodies.of(text, entity, words);
      case PLACE -> SourceKind.OFFICIAL;
      case ANONYMOUS_SOURCE, VAGUE_SOURCE ->
          unnamed(words.isEmpty() ? entity.name() : words, false);
    };
  }

  /**
   * The kind of a source that is described but not named.
   *
   * @param proper true if its head is a name that the cast does not know
   */
  SourceKind unnamed(String words, boolean proper) {
    Optional<SpeakerNouns.Noun> noun = nouns.of(words);
    Optional<SourceKind> listed = names.kind(words);
    boolean word =
        noun.isPresent()
            && !(proper
                && (noun.get().what() == SpeakerNouns.What.WORDS
                    || noun.get().what() == SpeakerNouns.What.DOCUMENT));
    if (listed.isPresent() || proper && !word) {
      boolean article = Wording.WITH_ARTICLE.matches(words);
      return listed.orElse(article ? SourceKind.ORGANISATION : SourceKind.NAMED);
    }
    String rest = words.toLowerCase(Locale.ROOT).replace('’', '\'');
    // "certains de ses camarades" are some that the paper knows, "certains camarades" anybody
    boolean ofThem = Wording.SOME_OF.matches(rest);
    if (ofThem) {
      Optional<SpeakerNouns.Noun> one = nouns.of(rest.replaceFirst("(?s)^.*?\\bd(es?|') ?", ""));
      if (one.filter(n -> n.what() == SpeakerNouns.What.PERSON).isPresent()) {
        return one.get().unnamed();
      }
    }
    if (Wording.ANY.matches(rest)) {
      return SourceKind.VAGUE;
    }
    if (noun.isEmpty()) {
      return SourceKind.ANONYMOUS;
    }
    if (noun.get().what() == SpeakerNouns.What.PERSON
        && noun.get().kind() != SourceKind.ORGANISATION) {
      return noun.get().unnamed();
    }
    return bodies.complement(rest).orElse(noun.get().unnamed());
  }

  private SourceKind person(String text, Cast cast, Entity entity, String words, String date) {
    Optional<SourceKind> office = Optional.empty();
    for (Role role : cast.roles()) {
      if (role.person() == entity.index() && !given(cast, role)) {
        Optional<SourceKind> kind = office(text, cast, role.label(), role);
        office =
            kind.filter(k -> k == SourceKind.OFFICIAL).or(() -> kind).or(() -> Optional.empty());
        if (office.isPresent() && office.get() == SourceKind.OFFICIAL) {
          return SourceKind.OFFICIAL;
        }
      }
    }
    if (office.isPresent()) {
      return office.get();
    }
    return described(words)
        .or(() -> descriptions(text, entity))
        .orElse(leaders.inOffice(entity.name(), date) ? SourceKind.OFFICIAL : SourceKind.NAMED);
  }

  // "le ministre Paul Marin" who is "l'ancien ministre" further down: he has left the office
  private boolean given(Cast cast, Role role) {
    Optional<String> office = nouns.of(role.label()).map(SpeakerNouns.Noun::noun);
    return office.isPresent()
        && !former(role.label())
        && cast.roles().stream()
            .filter(other -> other.person() == role.person() && former(other.label()))
            .anyMatch(other -> nouns.of(other.label()).map(SpeakerNouns.Noun::noun).equals(office));
  }

  // What the words say of the speaker, empty if they are but a name.
  private Optional<SourceKind> described(String words) {
    Optional<SpeakerNouns.Noun> noun = nouns.of(words).or(() -> apposed(words));
    if (noun.isEmpty()) {
      return Optional.empty();
    }
    if (former(words)) {
      return Optional.of(SourceKind.NAMED);
    }
    return Optional.of(
        noun.get().kind() == SourceKind.ORGANISATION
            ? bodies.ofMember(noun.get(), words).orElse(BodyKinds.head(noun.get()))
            : noun.get().kind());
  }

  // "le chef de la police" elsewhere in the article, of one who is but named here
  private Optional<SourceKind> descriptions(String text, Entity entity) {
    for (EntityMention mention : entity.mentions()) {
      if (mention.mention().kind() == MentionKind.DESCRIPTION) {
        Optional<SourceKind> kind = described(mention.mention().span().of(text));
        if (kind.isPresent()) {
          return kind;
        }
      }
    }
    return Optional.empty();
  }

  // "Denis Volle, délégué syndical"
  private Optional<SpeakerNouns.Noun> apposed(String words) {
    int comma = words.indexOf(',');
    return comma < 0 ? Optional.empty() : nouns.of(words.substring(comma + 1));
  }

  // Who held an office speaks for it no longer.
  private static boolean former(String words) {
    return Wording.FORMER.matches(words);
  }

  private Optional<SourceKind> office(String text, Cast cast, String label, Role role) {
    Optional<SpeakerNouns.Noun> noun = nouns.of(label);
    if (noun.isEmpty()) {
      return Optional.empty();
    }
    if (former(label)) {
      return Optional.of(SourceKind.NAMED);
    }
    if (noun.get().kind() != SourceKind.ORGANISATION) {
      return Optional.of(noun.get().kind());
    }
    // "secrétaire du syndicat au dépôt de Nantes": the syndicate, whatever place stands beside
    Optional<SourceKind> own =
        bodies.complement(label.toLowerCase(Locale.ROOT)).filter(k -> k == SourceKind.ORGANISATION);
    if (own.isPresent()) {
      return own;
    }
    if (possessive(text, role.span().begin())) {
      // "la FNSEA … son président": of the body that the text has just named
      return Optional.of(noun.get().kind());
    }
    if (role.body().isPresent()) {
      Entity body = cast.entities().get(role.body().getAsInt());
      return Optional.of(
          body.type() == EntityType.ORGANIZATION ? bodies.of(text, body, "") : SourceKind.OFFICIAL);
    }
    return Optional.of(
        bodies
            .complement(label.toLowerCase(Locale.ROOT))
            .or(() -> bodies.complement(role.span().of(text).toLowerCase(Locale.ROOT)))
            .orElse(BodyKinds.head(noun.get())));
  }

  private static boolean possessive(String text, int begin) {
    return Wording.POSSESSED.matches(
        text.substring(Math.max(0, begin - 5), Math.min(text.length(), begin + 5)));
  }
}
