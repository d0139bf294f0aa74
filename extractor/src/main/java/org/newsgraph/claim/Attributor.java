package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.entity.Cast;
import org.newsgraph.entity.FunctionReader;
import org.newsgraph.ingest.BlockKind;
import org.newsgraph.language.Analysis;
import org.newsgraph.language.Sentence;

/**
 * Finds the claims of an article and their sources. Thread-safe.
 *
 * <p>Sentence by sentence the constructions propose drafts, chains add the sources behind sources,
 * and a sentence without source may go on with the one before. Then speakers are resolved and
 * replies tied to what they answer. Headlines make no claim: they repeat the body's.
 */
public final class Attributor {

  private final Passages passages = new Passages(new ReportingLexicon());
  private final SourcePrepositions prepositions = new SourcePrepositions();
  private final CitingPhrases citing = new CitingPhrases();
  private final SpeakerNouns nouns = new SpeakerNouns();
  private final SourceNames names = new SourceNames();
  private final SourceKinds kinds = new SourceKinds(names, nouns);
  private final QuoteFinder quoteFinder = new QuoteFinder();
  private final SignedQuotes signedQuotes = new SignedQuotes();
  private final CarriedOn carriedOn = new CarriedOn();
  private final StandingQuotes standingQuotes = new StandingQuotes();
  private final Addressees addressees = new Addressees();
  private final Dismissals dismissals = new Dismissals();
  private final ActOfContent acts = new ActOfContent(dismissals);
  private final Answers answers = new Answers(dismissals);
  private final FunctionReader functions = new FunctionReader();

  /** The claims; empty if the article attributes nothing to anybody. */
  public Attribution attribute(Analysis analysis, Cast cast) {
    Attribution attribution = assemble(analysis, cast).finish();
    return new Attribution(functions.complete(analysis, attribution.cast()), attribution.claims());
  }

  /** The claims with every pair of which one may answer the other, to learn from. */
  public AnswerPairs answerPairs(Analysis analysis, Cast cast) {
    ClaimAssembly assembly = assemble(analysis, cast);
    return assembly.pairs(assembly.finish());
  }

  private ClaimAssembly assemble(Analysis analysis, Cast cast) {
    CastIndex index = new CastIndex(cast);
    ClaimAssembly assembly =
        new ClaimAssembly(
            analysis.text(),
            index,
            new SpeakerResolver(analysis.text(), day(analysis), cast, index, nouns, kinds),
            addressees,
            acts,
            answers);
    drafts(analysis, index, assembly);
    return assembly;
  }

  private static String day(Analysis analysis) {
    return analysis
        .article()
        .metadata()
        .published()
        .map(published -> published.day().toString())
        .orElse("");
  }

  // A subtitle is a lead that does not end as a sentence does.
  private static boolean title(Analysis analysis, Sentence sentence) {
    return sentence.kind() == BlockKind.HEADLINE
        || sentence.kind() == BlockKind.LEAD
            && ".!?»\"”".indexOf(analysis.text().charAt(sentence.span().end() - 1)) < 0;
  }

  private void drafts(Analysis analysis, CastIndex index, ClaimAssembly assembly) {
    Sources sources = new Sources(index, nouns);
    ClaimFinder finder = new ClaimFinder(sources, prepositions, nouns);
    Chains chains = new Chains(citing, sources, names);
    List<Quotation> quotations = quoteFinder.find(analysis.article());
    int near = 0;
    Sentence last = null;
    Passage before = null;
    boolean silent = false;
    for (Sentence sentence : analysis.sentences()) {
      if (title(analysis, sentence)) {
        continue;
      }
      while (near < quotations.size()
          && quotations.get(near).outer().end() < sentence.span().begin() - 3) {
        near++;
      }
      Passage p = passages.of(analysis.text(), sentence, quotations, near);
      List<Draft> found = new ArrayList<>(finder.find(p));
      if (found.isEmpty()) {
        signedQuotes
            .find(
                p, quotations.subList(Math.max(0, near - 2), Math.min(near + 2, quotations.size())))
            .ifPresent(found::add);
      }
      if (found.isEmpty()) {
        // A conditional goes on from the paragraph before as well: "Il serait âgé de 30 ans."
        boolean same = last != null && last.block() == sentence.block();
        boolean attributed = last != null && last.index() == sentence.index() - 1;
        Optional<Draft> next =
            (same || attributed) && !assembly.covers(sentence.span())
                ? assembly.carry(carriedOn, p, same)
                : Optional.empty();
        if (next.isEmpty() && !assembly.covers(sentence.span())) {
          next = standingQuotes.find(p, sources, near(before, sentence, analysis), attributed);
        }
        next.ifPresent(found::add);
        last = next.isPresent() || assembly.covers(sentence.span()) ? sentence : null;
      } else {
        chains.extend(p, found, 0);
        last = sentence;
      }
      assembly.add(p, found, silent ? subject(found, before, sources) : Optional.empty());
      silent = found.isEmpty();
      before = p;
    }
  }

  // Whom a pronoun means behind the sentence "before", which said nothing.
  private static Optional<SourceWords> subject(List<Draft> found, Passage before, Sources sources) {
    boolean plural =
        found.stream()
            .flatMap(d -> d.source().head().stream())
            .anyMatch(
                h -> before.text().substring(h.begin(), h.end()).matches("(?i)(eux|ils|elles)"));
    return found.isEmpty() || before == null
        ? Optional.empty()
        : plural ? SubjectBefore.people(sources, before) : SubjectBefore.of(sources, before);
  }

  // The sentence before, if it is of the same paragraph or ends with a colon; null if not.
  private static Passage near(Passage before, Sentence sentence, Analysis analysis) {
    if (before == null) {
      return null;
    }
    Sentence other = before.syntax().sentence();
    boolean colon = analysis.text().charAt(other.span().end() - 1) == ':';
    return other.index() == sentence.index() - 1 && (other.block() == sentence.block() || colon)
        ? before
        : null;
  }
}
