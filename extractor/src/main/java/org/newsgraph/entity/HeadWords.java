package org.newsgraph.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.entity.Phrase.Determiner;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.MentionKind;
import org.newsgraph.mention.MentionType;

/**
 * After "la Fondation Abbé-Pierre" or "l'aéroport de Rostov", "la fondation" and "l'aéroport" alone
 * are the only ones of the article whose names begin so.
 */
final class HeadWords implements Sieve {

  /** Common nouns that mean too much besides. */
  private static final Set<String> VAGUE = WordClasses.of("vague-first-words");

  private static final Draft SEVERAL = new Draft();

  @Override
  public void apply(Scene scene) {
    Map<String, Draft> byWord = new HashMap<>();
    Map<String, Draft> byProperWord = new HashMap<>();
    Map<Draft, Integer> begins = new HashMap<>();
    for (Reference name : scene.names()) {
      Optional<Draft> owner = scene.owner(name).filter(d -> d.type() != EntityType.PERSON);
      int space = name.key().indexOf(' ');
      if (space > 3 && owner.isPresent() && owner.get().institution().isEmpty()) {
        String word = name.key().substring(0, space);
        byWord.merge(word, owner.get(), (a, b) -> a == b ? a : SEVERAL);
        begins.putIfAbsent(owner.get(), name.span().begin());
      }
      if (name.institution().isPresent() && owner.isPresent()) {
        // "La Commission" after "Bruxelles".
        String full = NormalForm.of(name.institution().get().name());
        byProperWord.merge(
            full.substring(0, (full + " ").indexOf(' ')),
            owner.get(),
            (a, b) -> a == b ? a : SEVERAL);
        begins.putIfAbsent(owner.get(), name.span().begin());
      }
    }
    if (byWord.isEmpty() && byProperWord.isEmpty()) {
      return;
    }
    for (Line line : scene.lines()) {
      for (int i = 1; i < line.size(); i++) {
        boolean proper = Character.isUpperCase(line.form(i).charAt(0));
        Draft draft = byWord.get(line.word(i));
        draft = draft == null && proper ? byProperWord.get(line.word(i)) : draft;
        if (draft != null
            && draft != SEVERAL
            && isAlone(line, i)
            && begins.get(draft) < line.token(i).span().begin()) {
          add(scene, line, i, draft);
        }
      }
    }
  }

  private static boolean isAlone(Line line, int i) {
    return (line.tag(i).equals("NOUN") || line.tag(i).equals("PROPN"))
        && line.nameAt(i) == null
        && (!VAGUE.contains(line.word(i)) || Character.isUpperCase(line.form(i).charAt(0)))
        && PhraseReader.determiner(line, i - 1) == Determiner.DEFINITE
        && !isContinued(line, i + 1);
  }

  private static boolean isContinued(Line line, int next) {
    return PhraseEnd.DE.contains(line.word(next))
        || line.tag(next).equals("ADJ")
        || line.nameAt(next) != null;
  }

  private static void add(Scene scene, Line line, int i, Draft draft) {
    int first = PhraseReader.isContracted(line.word(i - 1)) ? i : i - 1;
    MentionType type =
        draft.type() == EntityType.PLACE ? MentionType.LOCATION : MentionType.ORGANIZATION;
    Mention mention = new Mention(line.span(first, i), type, MentionKind.DESCRIPTION, 0.7);
    scene.add(line, first, i, mention, draft);
  }
}
