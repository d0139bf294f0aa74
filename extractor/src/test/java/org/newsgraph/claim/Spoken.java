package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.entity.Cast;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.EntityMention;
import org.newsgraph.entity.EntityResolver;
import org.newsgraph.entity.EntityType;
import org.newsgraph.entity.Gender;
import org.newsgraph.ingest.Article;
import org.newsgraph.ingest.MadeText;
import org.newsgraph.language.Analysis;
import org.newsgraph.language.Analyzer;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.MentionKind;
import org.newsgraph.mention.MentionType;
import org.newsgraph.mention.NameFinder;
import org.newsgraph.text.Span;

/** What is said in a text of one or more paragraphs, with a cast of names given by the test. */
record Spoken(String text, Attribution attribution) {

  private static final Analyzer ANALYZER = new Analyzer();
  private static final NameFinder NAMES = new NameFinder();
  private static final EntityResolver RESOLVER = new EntityResolver();
  private static final Attributor ATTRIBUTOR = new Attributor();

  /** Attributes {@code text}; each of {@code names} is an entity, "org:" before an organisation. */
  static Spoken in(String text, String... names) {
    Article article = MadeText.of(text);
    return new Spoken(text, ATTRIBUTOR.attribute(ANALYZER.analyze(article), cast(text, names)));
  }

  /** Attributes {@code text} with the names and pronouns that the stages before find in it. */
  static Spoken read(String text) {
    Analysis analysis = ANALYZER.analyze(MadeText.of(text));
    Cast cast = RESOLVER.resolve(analysis, NAMES.find(analysis));
    return new Spoken(text, ATTRIBUTOR.attribute(analysis, cast));
  }

  private static Cast cast(String text, String... names) {
    List<Entity> entities = new ArrayList<>();
    for (String name : names) {
      boolean organization = name.startsWith("org:");
      String surface = name.replace("org:", "");
      List<EntityMention> mentions = new ArrayList<>();
      for (int i = text.indexOf(surface); i >= 0; i = text.indexOf(surface, i + 1)) {
        Span span = new Span(i, i + surface.length());
        MentionType type = organization ? MentionType.ORGANIZATION : MentionType.PERSON;
        mentions.add(new EntityMention(new Mention(span, type, MentionKind.NAME, 1), false));
      }
      entities.add(
          new Entity(
              entities.size(),
              organization ? EntityType.ORGANIZATION : EntityType.PERSON,
              surface,
              Gender.UNKNOWN,
              mentions,
              Optional.empty()));
    }
    return new Cast(entities, List.of());
  }

  List<Claim> claims() {
    return attribution.claims();
  }

  /** The only claim. */
  Claim only() {
    if (claims().size() != 1) {
      throw new AssertionError("not one claim: " + lines());
    }
    return claims().get(0);
  }

  /** Every claim as "speaker | act | content". */
  List<String> lines() {
    return claims().stream().map(this::line).toList();
  }

  private String line(Claim claim) {
    String content = String.join(" … ", claim.content().stream().map(s -> s.of(text)).toList());
    return speaker(claim) + " | " + claim.act() + " | " + content;
  }

  String speaker(Claim claim) {
    return attribution.cast().entities().get(claim.speaker()).name();
  }

  /** The name of the entity spoken to, empty if none. */
  String addressee(Claim claim) {
    return claim.addressee().isPresent()
        ? attribution.cast().entities().get(claim.addressee().getAsInt()).name()
        : "";
  }
}
