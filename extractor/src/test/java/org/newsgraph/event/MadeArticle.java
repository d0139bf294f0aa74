package org.newsgraph.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.newsgraph.claim.Act;
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
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.MentionKind;
import org.newsgraph.mention.MentionType;
import org.newsgraph.text.Span;
import org.newsgraph.time.Granularity;
import org.newsgraph.time.TimeExpression;
import org.newsgraph.time.TimeKind;
import org.newsgraph.time.TimeValue;

/**
 * An article written as trees by hand, so that a test of events rests on no model.
 *
 * <p>A token is {@code form/lemma/tag/head/relation} with an optional sixth part of features such
 * as {@code Past.Part}; heads count from 1 in the sentence, 0 is the root.
 */
final class MadeArticle {

  private final List<Claim> claims = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Entity> entities = new ArrayList<>();
  private final List<TimeExpression> times = new ArrayList<>();

  MadeArticle sentence(String tokens) {
    List<Token> made = new ArrayList<>();
    for (String token : tokens.split("\\s+")) {
      String[] parts = token.split("/");
      String form = parts[0].replace('_', ' ');
      int begin = text.length();
      text.append(form).append(' ');
      made.add(
          new Token(
              new Span(begin, begin + form.length()),
              form,
              parts[2],
              parts[1],
              morphology(parts.length > 5 ? parts[5] : ""),
              Integer.parseInt(parts[3]) - 1,
              parts[4]));
    }
    Span span = made.get(0).span().cover(made.get(made.size() - 1).span());
    sentences.add(new Sentence(sentences.size(), 0, BlockKind.BODY, span, made));
    return this;
  }

  /** The tree of sentence {@code i}, counted from 0. */
  Tree tree(int i) {
    return new Tree(sentences.get(i));
  }

  /** Adds an entity with a mention at the first occurrence of {@code name}. */
  MadeArticle entity(EntityType type, String name) {
    return entity(type, name, 1);
  }

  /** Adds an entity with mentions at the first {@code times} occurrences of {@code name}. */
  MadeArticle entity(EntityType type, String name, int times) {
    List<EntityMention> mentions = new ArrayList<>();
    int begin = -1;
    for (int i = 0; i < times; i++) {
      begin = text.indexOf(name, begin + 1);
      Span span = new Span(begin, begin + name.length());
      mentions.add(
          new EntityMention(new Mention(span, MentionType.PERSON, MentionKind.NAME, 1), false));
    }
    entities.add(
        new Entity(entities.size(), type, name, Gender.UNKNOWN, mentions, Optional.empty()));
    return this;
  }

  /** Adds a person with a name and a pronoun, each at its first occurrence. */
  MadeArticle personAlso(String name, String pronoun) {
    List<EntityMention> mentions = new ArrayList<>();
    for (String words : List.of(name, pronoun)) {
      int begin = text.indexOf(words);
      MentionKind kind = words.equals(pronoun) ? MentionKind.PRONOUN : MentionKind.NAME;
      mentions.add(
          new EntityMention(
              new Mention(new Span(begin, begin + words.length()), MentionType.PERSON, kind, 1),
              false));
    }
    entities.add(
        new Entity(
            entities.size(),
            EntityType.PERSON,
            name,
            Gender.MASCULINE,
            mentions,
            Optional.empty()));
    return this;
  }

  /** Adds a day at the first occurrence of {@code words}. */
  MadeArticle day(String words, String iso) {
    int begin = text.indexOf(words);
    LocalDate day = LocalDate.parse(iso);
    times.add(
        new TimeExpression(
            new Span(begin, begin + words.length()),
            Optional.of(new TimeValue(iso, day, day, Granularity.DAY)),
            TimeKind.DATE));
    return this;
  }

  /** The first entity says {@code content} by the words {@code cue}. */
  MadeArticle claim(Act act, String cue, String content) {
    claims.add(
        new Claim(
            claims.size(),
            List.of(span(content)),
            List.of(),
            Optional.of(span(cue)),
            Optional.empty(),
            0,
            SourceKind.NAMED,
            Form.INDIRECT,
            act,
            false,
            Polarity.POSITIVE,
            OptionalInt.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            1,
            false));
    return this;
  }

  private Span span(String words) {
    int begin = text.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  Analysis analysis() {
    String all = text.toString();
    Metadata metadata =
        Metadata.unknown("fr")
            .withPublished(new PublicationDate(LocalDate.of(2020, 3, 4), DateBasis.GIVEN));
    Block block = new Block(BlockKind.BODY, new Span(0, all.strip().length()));
    return new Analysis(new Article(all, metadata, List.of(block)), sentences);
  }

  List<Event> events() {
    return new EventFinder()
        .find(analysis(), new Attribution(new Cast(entities, List.of()), claims), times);
  }

  String words(Span span) {
    return span.of(text.toString());
  }

  List<String> names(List<Participant> participants) {
    return participants.stream().map(p -> entities.get(p.entity()).name()).toList();
  }

  private static Morphology morphology(String features) {
    String form = "";
    String mood = "";
    String tense = "";
    String number = "Sing";
    for (String f : features.split("\\.")) {
      switch (f) {
        case "Part", "Inf", "Fin" -> form = f;
        case "Ind", "Cnd", "Sub" -> mood = f;
        case "Past", "Pres", "Imp", "Fut" -> tense = f;
        case "Plur" -> number = f;
        default -> {}
      }
    }
    return new Morphology("", number, "3", form, mood, tense);
  }
}
