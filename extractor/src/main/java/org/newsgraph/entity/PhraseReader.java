package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.entity.HeadNoun.Sort;
import org.newsgraph.entity.Phrase.Determiner;
import org.newsgraph.mention.MentionType;

/**
 * Reads the noun phrases whose head is in the {@link NounTable}.
 *
 * <p>Works on words and tags alone: complements with "de" are where parsers of French err most, and
 * here the head noun already tells how far they reach.
 */
final class PhraseReader {

  /** Adjectives before the noun that do not change the function itself. */
  static final Set<String> TEMPORAL = WordClasses.of("temporal");

  /** Adjectives before the noun that are part of it. */
  private static final Set<String> RANK = WordClasses.of("rank");

  private static final Set<String> DEFINITE = WordClasses.of("definite-determiners");
  private static final Set<String> DEMONSTRATIVE = WordClasses.of("demonstratives");
  private static final Set<String> POSSESSIVE = WordClasses.of("possessives");
  private static final Set<String> INDEFINITE = WordClasses.of("indefinite-determiners");
  private static final Set<String> PLURAL = WordClasses.of("plural-determiners");
  private static final Set<String> CONTRACTED = WordClasses.of("contracted");

  private static final Pattern OCCUPATION =
      Pattern.compile(".{2,}(" + String.join("|", WordClasses.of("endings-of-occupations")) + ")");

  private static final Pattern FEMININE =
      Pattern.compile(".*(" + String.join("|", WordClasses.of("endings-of-women")) + ")");

  private final NounTable nouns;
  private final PhraseEnd end;
  private final Demonyms demonyms = new Demonyms();
  private final Countries countries = Countries.all();

  PhraseReader(NounTable nouns) {
    this.nouns = nouns;
    end = new PhraseEnd(nouns);
  }

  /** The phrases of {@code line} in the order of their heads; they may nest. Empty if none. */
  List<Phrase> read(Line line) {
    return read(line, false);
  }

  /**
   * As {@link #read(Line)}.
   *
   * @param plurals true to read "deux députés" too, who are no entity of the article by themselves
   */
  List<Phrase> read(Line line, boolean plurals) {
    List<Phrase> phrases = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      Reference name = line.nameAt(i);
      if (line.isPunctuation(i) || name != null && isOtherThanInstitution(name)) {
        continue;
      }
      Optional<NounTable.Match> match = nouns.at(line, i);
      if (match.isPresent()
          && (plurals || !match.get().noun().plural())
          && isNoun(line, i, match.get())
          && !disagrees(line, match.get().noun(), i - 1)) {
        phrases.add(phrase(line, i, match.get()));
        i += match.get().length() - 1;
      } else if (match.isEmpty() && isOccupation(line, i)) {
        phrases.add(phrase(line, i, new NounTable.Match(occupation(line.word(i)), 1)));
      } else if (match.isEmpty() && demonyms.isDemonym(line, i)) {
        phrases.add(phrase(line, i, new NounTable.Match(demonyms.noun(line, i), 1)));
      }
    }
    return phrases;
  }

  private static boolean isOtherThanInstitution(Reference name) {
    return name.mention().type() != MentionType.ORGANIZATION;
  }

  /** "il juge", "elle garde": several function nouns are verb forms as well. */
  private static boolean isNoun(Line line, int at, NounTable.Match match) {
    String tag = line.tag(at);
    if (match.length() > 1) {
      return !tag.equals("ADP");
    }
    String before = line.tag(at - 1);
    return switch (tag) {
      // "une source policière"
      case "ADJ" -> !before.equals("NOUN");
      case "VERB", "AUX" ->
          before.equals("DET")
              || before.equals("PUNCT") && line.token(at).morphology().verbForm().equals("Part");
      case "ADP", "PRON", "ADV" -> false;
      default -> true;
    };
  }

  /** "la marathonienne Olga Petruk": a noun of agent that no table has, right before a person. */
  private boolean isOccupation(Line line, int i) {
    if (!line.tag(i).equals("NOUN") || line.nameAt(i) != null) {
      return false;
    }
    int next = line.tag(i + 1).equals("ADJ") && line.nameAt(i + 1) == null ? i + 2 : i + 1;
    Reference name = line.nameFrom(next);
    return name != null
        && name.mention().type() == MentionType.PERSON
        && OCCUPATION.matcher(line.word(i)).matches()
        && countries.ofAdjective(line.word(i)).isEmpty()
        && Character.isLowerCase(line.form(i).charAt(0));
  }

  private static HeadNoun occupation(String word) {
    boolean feminine = FEMININE.matcher(word).matches();
    Gender gender = feminine ? Gender.FEMININE : Gender.UNKNOWN;
    return new HeadNoun(
        word,
        Sort.FUNCTION,
        EntityType.PERSON,
        gender,
        false,
        "profession",
        Set.of(),
        true,
        false,
        true);
  }

  /** "les pays" are no country. */
  private static boolean disagrees(Line line, HeadNoun noun, int before) {
    boolean several = PLURAL.contains(line.word(before));
    return several && !noun.plural() && noun.sort() != Sort.INSTITUTION;
  }

  private Phrase phrase(Line line, int head, NounTable.Match match) {
    HeadNoun noun = isWife(line, head, match.noun()) ? nouns.wife() : match.noun();
    int headEnd = head + match.length() - 1;
    int core = head;
    int start = head;
    while (start > 0
        && (RANK.contains(line.word(start - 1)) || TEMPORAL.contains(line.word(start - 1)))) {
      start--;
      core = core == start + 1 && RANK.contains(line.word(start)) ? start : core;
    }
    Determiner determiner = determiner(line, start - 1);
    int first =
        determiner == Determiner.NONE || isContracted(line.word(start - 1)) ? start : start - 1;
    int last = end.end(line, noun, headEnd);
    Optional<Reference> body = Optional.empty();
    Optional<Country> country =
        noun.id().equals(HeadNoun.DEMONYM)
            ? countries.ofAdjective(line.word(head))
            : Optional.empty();
    Set<String> modifiers = new LinkedHashSet<>();
    for (int i = headEnd + 1; i <= last; i++) {
      Reference name = line.nameFrom(i);
      Optional<Country> here =
          name != null
              ? countries.named(name.key())
              : line.tag(i).equals("NOUN") && !line.form(i - 1).equals("(")
                  ? Optional.empty()
                  : countries.ofAdjective(line.word(i));
      if (name != null && line.nameAt(headEnd) != name) {
        // "le maire UDI de Vincennes" is the mayor of Vincennes.
        boolean modifier = body.isPresent() && body.get().first() == headEnd + 1;
        body = body.isEmpty() || modifier ? Optional.of(name) : body;
        i = name.last();
      }
      if (here.isPresent()) {
        country = country.isPresent() ? country : here;
      } else if (name == null && isContent(line, i)) {
        modifiers.add(line.word(i));
      }
    }
    return new Phrase(
        line, noun, determiner, first, core, headEnd, last, country, Set.copyOf(modifiers), body);
  }

  /** "sa femme", "la femme de François Fillon" */
  private static boolean isWife(Line line, int head, HeadNoun noun) {
    if (!noun.kind().equals("person") || !line.word(head).equals("femme")) {
      return false;
    }
    Reference name = PhraseEnd.DE.contains(line.word(head + 1)) ? line.nameFrom(head + 2) : null;
    return determiner(line, head - 1) == Determiner.POSSESSIVE
        || name != null && name.mention().type() == MentionType.PERSON;
  }

  private static boolean isContent(Line line, int i) {
    return switch (line.tag(i)) {
      case "NOUN", "ADJ", "PROPN", "NUM", "VERB", "X" -> true;
      default -> false;
    };
  }

  static Determiner determiner(Line line, int i) {
    String word = line.word(i);
    if (DEFINITE.contains(word)) {
      // "Des" is the plural of "un" as well as "de les".
      return word.equals("des") && line.tag(i).equals("DET")
          ? Determiner.INDEFINITE
          : Determiner.DEFINITE;
    }
    if (DEMONSTRATIVE.contains(word)) {
      return Determiner.DEMONSTRATIVE;
    }
    if (POSSESSIVE.contains(word)) {
      return Determiner.POSSESSIVE;
    }
    return INDEFINITE.contains(word) ? Determiner.INDEFINITE : Determiner.NONE;
  }

  /** True for a preposition that has grown together with an article. */
  static boolean isContracted(String word) {
    return CONTRACTED.contains(word);
  }
}
