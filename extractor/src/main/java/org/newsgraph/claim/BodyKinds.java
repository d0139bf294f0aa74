package org.newsgraph.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.EntityMention;
import org.newsgraph.mention.MentionKind;

/**
 * For whom a body speaks, judged by its name, by the body that stands behind "de" and by what the
 * authority knows.
 */
final class BodyKinds {

  private final SourceNames names;
  private final SpeakerNouns nouns;

  BodyKinds(SourceNames names, SpeakerNouns nouns) {
    this.names = names;
    this.nouns = nouns;
  }

  /**
   * The kind of an organisation of the cast.
   *
   * @param words the words that name it where it speaks, empty if none
   */
  SourceKind of(String text, Entity entity, String words) {
    if (entity.authority().filter(a -> a.endsWith("#government")).isPresent()
        || entity.mentions().stream().anyMatch(EntityMention::metonymic)) {
      return SourceKind.OFFICIAL;
    }
    Optional<SpeakerNouns.Noun> noun = nouns.of(entity.name());
    for (EntityMention mention : entity.mentions()) {
      if (noun.isEmpty()) {
        String surface = mention.mention().span().of(text);
        noun = nouns.of(surface);
        Optional<SourceKind> listed = names.kind(surface);
        if (listed.isPresent()) {
          return listed.get();
        }
      }
    }
    if (entity.mentions().stream()
        .filter(m -> m.mention().kind() == MentionKind.NAME)
        .anyMatch(m -> names.builtAsMedia(m.mention().span().of(text)))) {
      return SourceKind.MEDIA;
    }
    return noun.or(() -> nouns.of(words))
        .map(SpeakerNouns.Noun::kind)
        .or(() -> complement(entity.name().toLowerCase(Locale.ROOT)))
        .orElse(SourceKind.ORGANISATION);
  }

  /**
   * The kind of whom a leader or spokesperson of a body speaks for: a leader of a party speaks as a
   * politician, its spokesperson for the party. Empty if the words name no body.
   */
  Optional<SourceKind> ofMember(SpeakerNouns.Noun noun, String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    boolean party = Wording.OF_PARTY.matches(lower);
    return party && !noun.noun().equals("porte-parole")
        ? Optional.of(SourceKind.NAMED)
        : complement(lower);
  }

  /** The kind of a function beside which no body is named: a president is that of a state. */
  static SourceKind head(SpeakerNouns.Noun noun) {
    return WordGroup.HEAD_OF_STATE.has(noun.noun()) ? SourceKind.OFFICIAL : noun.kind();
  }

  /** The kind of the body behind "de" in a description: "porte-parole du gouvernement". */
  Optional<SourceKind> complement(String words) {
    return complement(words, nouns.of(words).map(n -> n.noun().length()).orElse(0));
  }

  // Behind the noun's own words: "attaché de presse" is not of the press.
  private Optional<SourceKind> complement(String words, int own) {
    String rest = words.length() > own ? words.substring(own) : "";
    String plain = rest.replace('’', '\'');
    Matcher of = Wording.BODY_OF.in(plain);
    // From the second letter on: something has to stand before "de".
    if (plain.isEmpty() || !of.find(1)) {
      return Optional.empty();
    }
    String body = plain.substring(of.end());
    Optional<SourceKind> listed = names.kind(body).or(() -> names.kind(capital(body)));
    return listed
        .or(
            () ->
                nouns
                    .of(body)
                    .filter(
                        n -> n.what() == SpeakerNouns.What.BODY || n.kind() == SourceKind.OFFICIAL)
                    .map(SpeakerNouns.Noun::kind))
        .or(() -> complement(body))
        .or(
            () ->
                Wording.STATE_HEAD.matches(body)
                    ? Optional.of(SourceKind.OFFICIAL)
                    : Optional.empty());
  }

  private static String capital(String words) {
    return words.toUpperCase(Locale.ROOT);
  }
}
