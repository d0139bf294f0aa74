package org.newsgraph.entity;

import java.util.Optional;
import org.newsgraph.entity.HeadNoun.Sort;

/**
 * The noun right before a name tells what it names: "l'armateur Kalypso Marine" is no person, "le
 * président Xi Jinping" is one, whatever the name finder took them for.
 */
final class TypeHints implements Sieve {

  /** More than the mentions of a name in an article, less than what the tables know. */
  private static final int HINT = 20;

  @Override
  public void apply(Scene scene) {
    for (Phrase phrase : scene.phrases()) {
      Reference name = phrase.line().nameFrom(phrase.last() + 1);
      // "le président du Conseil italien Matteo Renzi"
      boolean part = phrase.line().nameAt(phrase.headEnd()) != null;
      if (part || name == null || name.institution().isPresent()) {
        continue;
      }
      Optional<Draft> owner = scene.owner(name).filter(d -> d.authority().isEmpty());
      boolean body =
          phrase.noun().sort() == Sort.BODY
              && phrase.noun().type() == EntityType.ORGANIZATION
              // "en compagnie de la Japonaise Ai Ueda"
              && !phrase.hasComplement();
      // "l'Américain General Electric" is no person.
      boolean person =
          phrase.noun().sort() == Sort.FUNCTION
              && name.key().indexOf(' ') > 0
              && !phrase.noun().kind().equals(HeadNoun.DEMONYM);
      if (body || person) {
        owner.ifPresent(d -> d.vote(phrase.noun().type(), HINT));
        // "la banque Reyl" is not François Reyl.
        owner.ifPresent(d -> d.bodies().addAll(phrase.noun().bodies()));
      }
    }
  }
}
