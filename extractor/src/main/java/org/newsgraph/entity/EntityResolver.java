package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.Analysis;
import org.newsgraph.language.Sentence;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.MentionKind;
import org.newsgraph.mention.MentionType;

/**
 * Groups names, descriptions and pronouns into entities within an article. Thread-safe.
 *
 * <p>Names of places first learn whether they stand for an institution; then the {@link Sieve}s
 * join references in order of precision; at last the functions of persons are read off.
 */
public final class EntityResolver {

  private static final Set<String> OFFICES = WordClasses.of("offices-before-names");

  private final NounTable nouns = new NounTable();
  private final BodyTable bodies = new BodyTable();
  private final PhraseReader phraseReader = new PhraseReader(nouns);
  private final Seats seats = new Seats();
  private final Portfolios portfolios = new Portfolios();
  private final MissedNames missed = new MissedNames(nouns);
  private final Metonymy metonymy = new Metonymy();
  private final PlacePhrases placePhrases = new PlacePhrases();
  private final List<Sieve> sieves =
      List.of(
          new ExactNames(bodies, nouns, portfolios),
          new TypeHints(),
          new LongForms(),
          new Acronyms(),
          new Spellings(),
          new PartialNames(nouns),
          new Appositions(),
          new Namings(),
          new Genders(),
          new Suspects(),
          new Institutions(),
          new HeadWords(),
          new Descriptions(),
          new FirstMentions(),
          new Pronouns(metonymy));

  /** The cast of the article; empty if it has no names. */
  public Cast resolve(Analysis analysis, List<Mention> names) {
    Scene scene = scene(analysis, names);
    sieves.forEach(sieve -> sieve.apply(scene));
    return placePhrases.join(analysis, CastBuilder.build(scene));
  }

  private Scene scene(Analysis analysis, List<Mention> mentions) {
    List<Mention> sorted = new ArrayList<>(mentions);
    sorted.sort(Comparator.comparing(Mention::span));
    List<Line> lines = new ArrayList<>();
    List<Reference> names = new ArrayList<>();
    List<Phrase> phrases = new ArrayList<>();
    Set<String> rivalled = seats.rivalled(analysis.text());
    Set<String> surnames = surnames(analysis, mentions);
    int next = 0;
    for (Sentence sentence : analysis.sentences()) {
      Line line = new Line(sentence);
      lines.add(line);
      while (next < sorted.size() && sorted.get(next).span().begin() < sentence.span().begin()) {
        next++;
      }
      List<Mention> here = new ArrayList<>();
      while (next < sorted.size() && sorted.get(next).span().end() <= sentence.span().end()) {
        here.add(sorted.get(next));
        next++;
      }
      List<Mention> complete =
          missed.complete(line, withSeats(portfolios.part(line, here), seats.namesIn(line)));
      complete.sort(Comparator.comparing(Mention::span));
      names.addAll(settle(analysis, line, complete, rivalled, surnames));
      phrases.addAll(phraseReader.read(line));
    }
    return new Scene(analysis, lines, names, phrases);
  }

  /** {@code names} and those of {@code seats} that are not part of a longer name. */
  private static List<Mention> withSeats(List<Mention> names, List<Mention> seats) {
    if (seats.isEmpty()) {
      return names;
    }
    List<Mention> all = new ArrayList<>(names);
    for (Mention seat : seats) {
      boolean part = names.stream().anyMatch(n -> n.span().contains(seat.span()));
      if (!part) {
        all.removeIf(n -> n.span().overlaps(seat.span()));
        all.add(seat);
      }
    }
    all.sort(Comparator.comparing(Mention::span));
    return all;
  }

  private List<Reference> settle(
      Analysis analysis,
      Line line,
      List<Mention> mentions,
      Set<String> rivalled,
      Set<String> surnames) {
    List<Reference> names = new ArrayList<>();
    mentions.forEach(m -> name(analysis, line, m).ifPresent(names::add));
    names.forEach(line::mark);
    List<Reference> settled =
        names.stream().map(n -> standing(line, n, rivalled, surnames)).toList();
    settled.forEach(line::mark);
    return settled;
  }

  static Optional<Reference> name(Analysis analysis, Line line, Mention mention) {
    int first = line.sentence().firstTokenIn(mention.span());
    boolean other =
        mention.type() == MentionType.EVENT
            || mention.type() == MentionType.PRODUCT
            || mention.kind() != MentionKind.NAME;
    if (first < 0 || other) {
      return Optional.empty();
    }
    int last = first;
    while (last + 1 < line.size() && line.token(last + 1).span().overlaps(mention.span())) {
      last++;
    }
    String key = NormalForm.of(mention.span().of(analysis.text()));
    return Optional.of(
        new Reference(mention, line, first, last, key, Optional.empty(), Optional.empty()));
  }

  /** {@code name} with the institution for which it stands there, if it does. */
  private Reference standing(
      Line line, Reference name, Set<String> rivalled, Set<String> surnames) {
    MentionType type = type(name, surnames);
    Reference typed = type == name.mention().type() ? name : name.typed(type);
    if (type == MentionType.PERSON || isContinued(line, name.last() + 1)) {
      return typed;
    }
    Optional<Institution> institution =
        seats
            .behind(name.key(), rivalled)
            .filter(i -> metonymy.standsForInstitution(line, name.first(), name.last()));
    return institution.isEmpty() ? typed : typed.standingFor(institution.get());
  }

  /** What the tables say of the name, else what the name finder says. */
  private MentionType type(Reference name, Set<String> surnames) {
    boolean person = name.mention().type() == MentionType.PERSON;
    if (isOfOffice(name) || person && surnames.contains(name.key())) {
      return MentionType.PERSON;
    }
    if (seats.isBuilding(name.key()) || person && seats.isPlace(name.key())) {
      return MentionType.LOCATION;
    }
    if (!person) {
      return name.mention().type();
    }
    return bodies.named(name.key()).isPresent() ? MentionType.ORGANIZATION : MentionType.PERSON;
  }

  /** Last words of the full names of people in the article, in normal form; empty if none. */
  private static Set<String> surnames(Analysis analysis, List<Mention> mentions) {
    Set<String> surnames = new HashSet<>();
    for (Mention mention : mentions) {
      String key = NormalForm.of(mention.span().of(analysis.text()));
      int last = key.lastIndexOf(' ');
      if (last > 0 && mention.type() == MentionType.PERSON) {
        surnames.add(key.substring(last + 1));
      }
    }
    return surnames;
  }

  /** "Le président Hollande" is somebody; "le président Burundais" and "la France" are not. */
  private boolean isOfOffice(Reference name) {
    Line line = name.line();
    int office = name.first() - 1;
    boolean one =
        office > 0
            && OFFICES.contains(line.word(office))
            && line.token(office).tag().equals("NOUN")
            && !line.token(office).morphology().number().equals("Plur");
    return one
        && name.first() == name.last()
        && seats.isPlace(name.key())
        && line.tag(office - 1).equals("DET");
  }

  /** "France 3", "Washington Post": a name cut short stands for nothing. */
  private static boolean isContinued(Line line, int next) {
    String form = line.form(next);
    return line.tag(next).equals("NUM") && form.length() < 3
        || line.tag(next).equals("PROPN")
            && Character.isUpperCase(form.charAt(0))
            && line.nameAt(next) == null;
  }
}
