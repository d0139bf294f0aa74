package org.newsgraph.entity;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.entity.HeadNoun.Sort;
import org.newsgraph.entity.Phrase.Determiner;

/**
 * Finds the organisation or place of which a noun without a name speaks: "le groupe", "la ville".
 *
 * <p>Of those spoken of in this sentence and the last it is the subject first, then the one of
 * which the article speaks most; else the last one of a fitting kind. Where the noun was used
 * before with nobody to refer to ("un mouvement de grève … le mouvement"), it goes on to mean that.
 */
final class BodyFinder {

  private static final int NEAR = 1;

  /** How many mentions of an entity to look through; the one around a phrase is among the last. */
  private static final int LATEST = 4;

  private static final Set<String> OPEN_KINDS = Set.of("company", "armed");

  private final Map<String, Draft> used = new HashMap<>();
  private final Map<String, Integer> strangers = new HashMap<>();

  /** Takes note that {@code phrase} refers to {@code owner}, or to nobody known. */
  void saw(Phrase phrase, Optional<Draft> owner) {
    String id = phrase.noun().id();
    if (owner.isPresent()) {
      used.put(id, owner.get());
      strangers.remove(id);
    } else if (phrase.noun().sort() == Sort.BODY
        && phrase.noun().type() == EntityType.ORGANIZATION) {
      // What "le mouvement" meant without a name before it, it will go on to mean.
      int sentence = phrase.definite() ? Integer.MAX_VALUE : phrase.line().sentence().index();
      strangers.merge(id, sentence, Math::max);
    }
  }

  /** The body or place that {@code phrase} means, of those {@code latest} spoken of. */
  Optional<Draft> find(Phrase phrase, Recent latest) {
    boolean open =
        phrase.noun().type() == EntityType.ORGANIZATION
            && !Collections.disjoint(phrase.noun().bodies(), OPEN_KINDS);
    if (isProper(phrase)) {
      return Optional.ofNullable(used.get(phrase.noun().id()));
    }
    int here = phrase.line().sentence().index();
    Draft far = null;
    Draft best = null;
    for (Draft draft : latest) {
      boolean known = !Collections.disjoint(draft.bodies(), phrase.noun().bodies());
      boolean unknown =
          open
              && draft.bodies().isEmpty()
              && draft.institution().isEmpty()
              && !draft.names().isEmpty();
      if (!known && !unknown
          || isAnother(phrase, latest.sentenceOf(draft))
          || isWithin(phrase, draft)) {
        continue;
      }
      if (here - latest.sentenceOf(draft) <= NEAR) {
        best = best == null || isBetter(draft, best, latest) ? draft : best;
      } else if (known && far == null) {
        far = draft;
      }
    }
    return Optional.ofNullable(best == null ? far : best);
  }

  /** "la Ville" within a sentence is short for "la Ville de Paris", whatever was named since. */
  private static boolean isProper(Phrase phrase) {
    return phrase.first() > 0
        && Character.isUpperCase(phrase.line().form(phrase.core()).charAt(0))
        && phrase.determiner() == Determiner.DEFINITE
        && phrase.line().token(phrase.core()).form().length() > 3;
  }

  /** "la direction de la régie" does not mean itself by "la régie". */
  private static boolean isWithin(Phrase phrase, Draft draft) {
    List<Reference> all = draft.references();
    for (int i = all.size() - 1; i >= 0 && i >= all.size() - LATEST; i--) {
      Reference one = all.get(i);
      if (one.line() == phrase.line()
          && one.first() <= phrase.first()
          && phrase.last() <= one.last()) {
        return true;
      }
    }
    return false;
  }

  private boolean isAnother(Phrase phrase, int sentence) {
    return strangers.getOrDefault(phrase.noun().id(), -1) > sentence;
  }

  /** True if {@code one}, less lately named than {@code other}, is the likelier to be meant. */
  private static boolean isBetter(Draft one, Draft other, Recent latest) {
    boolean subject = latest.isSubject(one);
    if (subject != latest.isSubject(other)) {
      return subject;
    }
    return latest.sentenceOf(one) == latest.sentenceOf(other)
        && one.references().size() > other.references().size();
  }
}
