package org.newsgraph.entity;

import java.util.List;
import java.util.Optional;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.MentionKind;
import org.newsgraph.mention.MentionType;

/**
 * "il", "elle" refer to the subject last spoken of that agrees in gender, "celui-ci", "ce dernier"
 * to whoever agrees and was named last. Without a safe antecedent they refer to nobody: a wrong
 * speaker is worse than none.
 */
final class Pronouns implements Sieve {

  private final Metonymy metonymy;
  private final ImpersonalSubjects impersonal = new ImpersonalSubjects();

  Pronouns(Metonymy metonymy) {
    this.metonymy = metonymy;
  }

  @Override
  public void apply(Scene scene) {
    Antecedents antecedents = new Antecedents(scene);
    List<Line> lines = scene.lines();
    boolean open = false;
    for (int n = 0; n < lines.size(); n++) {
      Line line = lines.get(n);
      boolean quoted = false;
      open &= n > 0 && !isApart(scene, lines.get(n - 1), line);
      for (int i = 0; i < line.size(); i++) {
        String form = line.form(i);
        quoted =
            form.equals("«")
                || form.equals("“")
                || quoted && !form.equals("»") && !form.equals("”");
        open = quoted || open && !form.equals("»") && !form.equals("”");
        Gender gender = quoted ? Gender.UNKNOWN : genderOf(line, i);
        if (gender == Gender.UNKNOWN) {
          continue;
        }
        boolean latter = isLatter(line, i);
        // "dit-il", "a-t-elle ajouté": turned round so, it is hardly ever a thing.
        boolean acts = form.startsWith("-") || metonymy.acts(line, i);
        PointingPronoun pronoun = new PointingPronoun(n, i, gender, latter, open, acts);
        Optional<Draft> draft = named(scene, line, pronoun).or(() -> antecedents.of(pronoun));
        if (draft.isPresent()) {
          int first = latter && line.word(i).startsWith("derni") ? i - 1 : i;
          antecedents.add(add(scene, line, first, i, draft.get()), draft.get());
        }
      }
    }
  }

  /** True if {@code line} begins a paragraph, where no quotation goes on without new marks. */
  private static boolean isApart(Scene scene, Line before, Line line) {
    int end = before.sentence().span().end();
    int begin = line.sentence().span().begin();
    return scene.analysis().text().substring(Math.min(end, begin), begin).indexOf('\n') >= 0;
  }

  /** "Ce dernier, Kevin Roux, dément": the name between the commas says whom it means. */
  private static Optional<Draft> named(Scene scene, Line line, PointingPronoun pronoun) {
    int comma = pronoun.token() + 1;
    int first = Titles.contains(line.word(comma + 1)) ? comma + 2 : comma + 1;
    Reference name = pronoun.latter() ? line.nameFrom(first) : null;
    if (name == null || !line.form(comma).equals(",") || !line.isPunctuation(name.last() + 1)) {
      return Optional.empty();
    }
    return scene
        .owner(name)
        .filter(draft -> draft.type() == EntityType.PERSON)
        .filter(draft -> draft.gender() == pronoun.gender() || draft.gender() == Gender.UNKNOWN);
  }

  private static Reference add(Scene scene, Line line, int first, int last, Draft draft) {
    MentionType type =
        draft.type() == EntityType.PERSON ? MentionType.PERSON : MentionType.ORGANIZATION;
    Mention mention = new Mention(line.span(first, last), type, MentionKind.PRONOUN, 0.6);
    return scene.add(line, first, last, mention, draft);
  }

  /** The gender that the pronoun at {@code i} asks for; unknown if there is none that refers. */
  private Gender genderOf(Line line, int i) {
    return switch (line.word(i)) {
      case "il", "t il" -> impersonal.isImpersonal(line, i) ? Gender.UNKNOWN : Gender.MASCULINE;
      case "elle", "t elle", "celle ci" -> Gender.FEMININE;
      case "celui ci" -> Gender.MASCULINE;
      case "dernier" -> isLatter(line, i) ? Gender.MASCULINE : Gender.UNKNOWN;
      case "derniere" -> isLatter(line, i) ? Gender.FEMININE : Gender.UNKNOWN;
      default -> Gender.UNKNOWN;
    };
  }

  private static boolean isLatter(Line line, int i) {
    String word = line.word(i);
    String next = line.tag(i + 1);
    return word.equals("celui ci")
        || word.equals("celle ci")
        || (word.equals("dernier") && line.word(i - 1).equals("ce")
                || word.equals("derniere") && line.word(i - 1).equals("cette"))
            && !next.equals("NOUN")
            && !next.equals("ADJ")
            && !next.equals("PROPN");
  }
}
