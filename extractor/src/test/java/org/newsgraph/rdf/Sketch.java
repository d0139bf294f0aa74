package org.newsgraph.rdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.newsgraph.claim.Act;
import org.newsgraph.claim.Answer;
import org.newsgraph.claim.Attribution;
import org.newsgraph.claim.Claim;
import org.newsgraph.claim.Form;
import org.newsgraph.claim.Polarity;
import org.newsgraph.claim.SourceKind;
import org.newsgraph.entity.Cast;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.EntityMention;
import org.newsgraph.entity.EntityType;
import org.newsgraph.entity.Gender;
import org.newsgraph.entity.Role;
import org.newsgraph.event.Event;
import org.newsgraph.event.EventStatus;
import org.newsgraph.event.EventType;
import org.newsgraph.event.Figure;
import org.newsgraph.event.Participant;
import org.newsgraph.ingest.Article;
import org.newsgraph.ingest.Block;
import org.newsgraph.ingest.BlockKind;
import org.newsgraph.ingest.DateBasis;
import org.newsgraph.ingest.Metadata;
import org.newsgraph.ingest.PublicationDate;
import org.newsgraph.language.Analysis;
import org.newsgraph.language.Morphology;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.linking.Link;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.MentionKind;
import org.newsgraph.mention.MentionType;
import org.newsgraph.text.Span;
import org.newsgraph.time.Granularity;
import org.newsgraph.time.TimeExpression;
import org.newsgraph.time.TimeKind;
import org.newsgraph.time.TimeValue;

/**
 * An extraction written by hand, for tests of this room alone: spans are given as their words, and
 * mean the first place where the text has them.
 */
final class Sketch {

  private final String text;
  private Metadata metadata =
      new Metadata(
          Optional.of("sketch"),
          Optional.empty(),
          Optional.empty(),
          "fr",
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty());
  private final List<Block> blocks = new ArrayList<>();
  private final List<Entity> entities = new ArrayList<>();
  private final List<Role> roles = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();

  Sketch(String text) {
    this.text = text;
    blocks.add(new Block(BlockKind.BODY, new Span(0, text.length())));
  }

  Sketch metadata(Metadata metadata) {
    this.metadata = metadata;
    return this;
  }

  /** Published by Wikinews on {@code day}, according to the file. */
  Sketch published(String day) {
    return metadata(
        new Metadata(
            Optional.of("sketch"),
            Optional.of("Un titre"),
            Optional.of(new PublicationDate(LocalDate.parse(day), DateBasis.METADATA)),
            "fr",
            Optional.of("https://example.org/article"),
            Optional.of("Wikinews"),
            List.of("Une Auteure"),
            Optional.of("https://example.org/original")));
  }

  Sketch boilerplate(String words) {
    blocks.add(new Block(BlockKind.BOILERPLATE, span(words)));
    return this;
  }

  /** Adds an entity that the text names with {@code surfaces}; its index is its position. */
  Sketch named(EntityType type, String name, String authority, String... surfaces) {
    return entity(type, name, authority, MentionKind.NAME, surfaces);
  }

  /** Adds an entity that the text only describes. */
  Sketch described(EntityType type, String name, String... surfaces) {
    return entity(type, name, "", MentionKind.DESCRIPTION, surfaces);
  }

  private Sketch entity(
      EntityType type, String name, String authority, MentionKind kind, String... surfaces) {
    List<EntityMention> mentions = new ArrayList<>();
    for (String surface : surfaces) {
      boolean metonymic = surface.startsWith("~");
      Span span = span(metonymic ? surface.substring(1) : surface);
      MentionType named =
          metonymic || type == EntityType.PLACE
              ? MentionType.LOCATION
              : type == EntityType.ORGANIZATION ? MentionType.ORGANIZATION : MentionType.PERSON;
      mentions.add(new EntityMention(new Mention(span, named, kind, 0.9), metonymic));
    }
    entities.add(
        new Entity(
            entities.size(),
            type,
            name,
            Gender.UNKNOWN,
            mentions,
            Optional.of(authority).filter(a -> !a.isEmpty())));
    return this;
  }

  Sketch role(int person, String label, int body, String words) {
    roles.add(new Role(person, label, OptionalInt.of(body), span(words)));
    return this;
  }

  Sketch link(int entity, String iri, double confidence) {
    links.add(new Link(entity, iri, confidence, Optional.empty(), Optional.empty()));
    return this;
  }

  /** Adds a claim; {@code cue} and {@code source} may be empty. */
  Sketch claim(int speaker, SourceKind kind, Act act, String content, String cue, String source) {
    claims.add(
        new Claim(
            claims.size(),
            List.of(span(content)),
            List.of(),
            optional(cue),
            optional(source),
            speaker,
            kind,
            Form.INDIRECT,
            act,
            false,
            Polarity.POSITIVE,
            OptionalInt.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            0.8,
            false));
    return this;
  }

  /** Makes the last claim a quotation of {@code words} that rests on nothing. */
  Sketch quoting(String words) {
    Claim c = claims.get(claims.size() - 1);
    return replace(c, List.of(span(words)), Form.MIXED, c.derivedFrom(), c.answer());
  }

  /** Makes the last claim rest on another. */
  Sketch restingOn(int claim) {
    Claim c = claims.get(claims.size() - 1);
    return replace(c, c.quotations(), c.form(), OptionalInt.of(claim), c.answer());
  }

  /** Makes the last claim answer another. */
  Sketch answering(Answer answer) {
    Claim c = claims.get(claims.size() - 1);
    return replace(c, c.quotations(), c.form(), c.derivedFrom(), Optional.of(answer));
  }

  private Sketch replace(
      Claim c, List<Span> quoted, Form form, OptionalInt derivedFrom, Optional<Answer> answer) {
    claims.set(
        c.index(),
        new Claim(
            c.index(),
            c.content(),
            quoted,
            c.cue(),
            c.source(),
            c.speaker(),
            c.sourceKind(),
            form,
            c.act(),
            c.conditional(),
            c.polarity(),
            derivedFrom,
            answer,
            c.addressee(),
            c.confidence(),
            c.inferred()));
    return this;
  }

  /** Adds an event that is a fact, with everything about it still to be said. */
  Sketch event(EventType type, String... triggers) {
    List<Span> spans = new ArrayList<>();
    for (String trigger : triggers) {
      spans.add(span(trigger));
    }
    events.add(
        new Event(
            type,
            spans,
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            EventStatus.FACT,
            0.7));
    return this;
  }

  /** Gives the last event an agent, a patient and a place by index, and the words of each. */
  Sketch with(int agent, String by, int patient, String whom, int place, String where) {
    Event e = events.get(events.size() - 1);
    return replace(
        new Event(
            e.type(),
            e.triggers(),
            List.of(new Participant(agent, span(by))),
            List.of(new Participant(patient, span(whom))),
            List.of(new Participant(place, span(where))),
            e.time(),
            e.figures(),
            e.status(),
            e.confidence()));
  }

  Sketch when(String words, String iso, String first, String last, Granularity granularity) {
    Event e = events.get(events.size() - 1);
    TimeValue value =
        new TimeValue(iso, LocalDate.parse(first), LocalDate.parse(last), granularity);
    return replace(
        new Event(
            e.type(),
            e.triggers(),
            e.agents(),
            e.patients(),
            e.places(),
            Optional.of(new TimeExpression(span(words), Optional.of(value), TimeKind.DATE)),
            e.figures(),
            e.status(),
            e.confidence()));
  }

  Sketch figure(String value, String what, String words, OptionalInt claim) {
    Event e = events.get(events.size() - 1);
    List<Figure> figures = new ArrayList<>(e.figures());
    figures.add(new Figure(new BigDecimal(value), what, span(words), claim));
    return replace(
        new Event(
            e.type(),
            e.triggers(),
            e.agents(),
            e.patients(),
            e.places(),
            e.time(),
            figures,
            e.status(),
            e.confidence()));
  }

  private Sketch replace(Event event) {
    events.set(events.size() - 1, event);
    return this;
  }

  Extraction extraction() {
    Span whole = new Span(0, text.length());
    Token token = new Token(whole, text, "X", text, Morphology.UNKNOWN, -1, "root");
    Sentence sentence = new Sentence(0, 0, BlockKind.BODY, whole, List.of(token));
    return new Extraction(
        new Analysis(new Article(text, metadata, blocks), List.of(sentence)),
        new Attribution(new Cast(entities, roles), claims),
        events,
        links);
  }

  private Optional<Span> optional(String words) {
    return words.isEmpty() ? Optional.empty() : Optional.of(span(words));
  }

  private Span span(String words) {
    int begin = text.indexOf(words);
    if (begin < 0) {
      throw new IllegalArgumentException("the text does not say: " + words);
    }
    return new Span(begin, begin + words.length());
  }
}
