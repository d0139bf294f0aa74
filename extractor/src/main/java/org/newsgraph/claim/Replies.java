package org.newsgraph.claim;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.text.Span;

/** Tells which claims answer something, and how they bear on it. Thread-safe. */
final class Replies {

  private final Map<String, AnswerKind> verbs = new TreeMap<>();
  private final Set<String> answering = new TreeSet<>();
  private final Connectives connectives = new Connectives();

  Replies() {
    for (LexiconFile.Row row : LexiconFile.read(Replies.class, "fr/reply-verbs.tsv")) {
      answering.add(row.get("verb"));
      if (!row.get("answer").equals("open")) {
        verbs.put(row.get("verb"), AnswerKind.valueOf(row.get("answer").toUpperCase(Locale.ROOT)));
      }
    }
  }

  /**
   * True for the lemma of a verb by which one answers, whichever way: "riposter", "se défendre".
   */
  boolean verb(String lemma) {
    return answering.contains(lemma);
  }

  /** How claim {@code i} answers, empty if it answers nothing. */
  Optional<Reply> of(List<Utterance> claims, int i) {
    Utterance claim = claims.get(i);
    if (claim.citing()) {
      return Optional.empty();
    }
    Optional<AnswerKind> told = byCue(claim);
    if (told.isPresent()) {
      return Optional.of(new Reply(told.get(), Reply.Ground.CUE));
    }
    Optional<AnswerKind> said = byContent(claim);
    if (said.isPresent()) {
      boolean own =
          claim.act() != Act.DENY
              && claim.dismissal().isEmpty()
              && before(claims, i).filter(o -> o.speaker() == claim.speaker()).isPresent();
      return own ? Optional.empty() : Optional.of(new Reply(said.get(), Reply.Ground.CONTENT));
    }
    return connective(claims, i).map(c -> new Reply(c.answer(), Reply.Ground.CONNECTIVE));
  }

  // Who goes on speaking means their own words by "cette annonce".
  private static Optional<Utterance> before(List<Utterance> claims, int i) {
    for (int j = i - 1; j >= 0; j--) {
      if (!claims.get(j).citing()) {
        return Optional.of(claims.get(j));
      }
    }
    return Optional.empty();
  }

  private Optional<AnswerKind> byCue(Utterance claim) {
    return switch (claim.verbAct()) {
      case DENY -> Optional.of(AnswerKind.DISPUTES);
      case CONFIRM -> Optional.of(AnswerKind.CONFIRMS);
      case DOWNPLAY -> Optional.of(AnswerKind.QUALIFIES);
      case ADMIT -> claim.draft().negated() ? Optional.of(AnswerKind.QUALIFIES) : Optional.empty();
      default -> Optional.ofNullable(verbs.get(claim.verb()));
    };
  }

  private static Optional<AnswerKind> byContent(Utterance claim) {
    if (claim.act() == Act.DENY) {
      return Optional.of(AnswerKind.DISPUTES);
    }
    if (claim.dismissal().isPresent()) {
      return claim.dismissal();
    }
    if (claim.contradiction().isPresent() && claim.act() != Act.ACCUSE) {
      return claim.contradiction();
    }
    Reference.Kind kind = claim.reference().kind();
    boolean about = kind == Reference.Kind.DEMONSTRATIVE || kind == Reference.Kind.THAT;
    return switch (claim.act()) {
      case ASSERT, REPORT -> about ? Optional.of(AnswerKind.QUALIFIES) : Optional.empty();
      case CRITICISE ->
          about || kind == Reference.Kind.NOUN
              ? Optional.of(AnswerKind.DISPUTES)
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Optional<Connectives.Connective> connective(List<Utterance> claims, int i) {
    Utterance claim = claims.get(i);
    if (claim.act() != Act.ASSERT && claim.act() != Act.REPORT && claim.act() != Act.ANNOUNCE) {
      return Optional.empty();
    }
    int begin = claim.syntax().sentence().span().begin();
    Span own = claim.draft().cover();
    int end = claim.draft().cue().map(c -> Math.max(c.end(), own.begin())).orElse(own.begin());
    if (i > 0 && claims.get(i - 1).syntax() == claim.syntax()) {
      int other = claims.get(i - 1).draft().cover().end();
      begin = other <= Math.min(end, own.begin()) ? other : begin;
    }
    return connectives.between(claim.syntax(), begin, end);
  }
}
