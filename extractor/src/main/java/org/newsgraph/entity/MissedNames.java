package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.entity.HeadNoun.Sort;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.MentionKind;
import org.newsgraph.mention.MentionType;

/**
 * Names that the name finder passed over and that the words beside them give away: "l'ONG Russian
 * LGBT network", "la procureure Éliane Houlette" of which it saw the surname alone.
 */
final class MissedNames {

  private static final int LENGTH = 6;

  /** "le site Internet" has no name. */
  private static final Set<String> NO_NAMES = WordClasses.of("no-names");

  private final NounTable nouns;
  private final FirstNames firstNames = FirstNames.all();

  MissedNames(NounTable nouns) {
    this.nouns = nouns;
  }

  /** {@code names} of {@code line}, first names added to surnames, and what was passed over. */
  List<Mention> complete(Line line, List<Mention> names) {
    boolean[] taken = new boolean[line.size()];
    for (Mention name : names) {
      for (int i = line.sentence().firstTokenIn(name.span());
          i >= 0 && i < line.size() && line.token(i).span().overlaps(name.span());
          i++) {
        taken[i] = true;
      }
    }
    List<Mention> all = new ArrayList<>();
    names.forEach(name -> all.add(withFirstName(line, name, taken)));
    for (int i = 0; i < line.size(); i++) {
      if (!taken[i] && !line.isPunctuation(i)) {
        after(line, i, taken).ifPresent(all::add);
      }
    }
    return all;
  }

  private Mention withFirstName(Line line, Mention name, boolean[] taken) {
    int first = line.sentence().firstTokenIn(name.span());
    int before = first - 1;
    boolean widened =
        name.type() == MentionType.PERSON
            && name.kind() == MentionKind.NAME
            && before >= 0
            && !taken[before]
            && isCapitalised(line, before)
            && firstNames.contains(line.word(before))
            && !firstNames.contains(line.word(first))
            && line.token(before).span().end() + 1 == name.span().begin();
    if (!widened) {
      return name;
    }
    taken[before] = true;
    return new Mention(
        line.token(before).span().cover(name.span()), name.type(), name.kind(), name.confidence());
  }

  /** The name that follows a noun for a body at token {@code i}, empty if none. */
  private Optional<Mention> after(Line line, int i, boolean[] taken) {
    Optional<NounTable.Match> match =
        nouns
            .at(line, i)
            .filter(m -> m.noun().sort() == Sort.BODY)
            .filter(m -> m.noun().type() == EntityType.ORGANIZATION);
    if (match.isEmpty()) {
      return Optional.empty();
    }
    int first = i + match.get().length();
    while (line.tag(first).equals("ADJ") && !isCapitalised(line, first)) {
      first++;
    }
    int last = first - 1;
    while (last + 1 < line.size()
        && last - first < LENGTH
        && !taken[last + 1]
        && isNamePart(line, last + 1, last + 1 == first)) {
      last++;
    }
    boolean end = last + 1 >= line.size() || !taken[last + 1];
    if (last < first || !end) {
      return Optional.empty();
    }
    for (int k = first; k <= last; k++) {
      taken[k] = true;
    }
    return Optional.of(
        new Mention(line.span(first, last), MentionType.ORGANIZATION, MentionKind.NAME, 0.7));
  }

  private static boolean isNamePart(Line line, int i, boolean first) {
    boolean proper = line.tag(i).equals("PROPN") || line.tag(i).equals("X");
    if (line.isPunctuation(i) || NO_NAMES.contains(line.word(i))) {
      return false;
    }
    return first
        ? proper && isCapitalised(line, i) && line.form(i).length() > 2
        : proper || isCapitalised(line, i) && !line.tag(i).equals("DET");
  }

  private static boolean isCapitalised(Line line, int i) {
    return Character.isUpperCase(line.form(i).charAt(0));
  }
}
