package org.newsgraph.authority;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.LexiconFile.Row;

/**
 * Reads SKOS and any other RDF that names things, statement by statement: every statement is a fact
 * of its own, so that nothing but the current one is in memory.
 *
 * <p>Which properties say what is in {@code rdf-properties.tsv}. Blank nodes are left out: nobody
 * can link to them. JSON-LD is not read, because it cannot be streamed and fetches its contexts
 * from wherever the file says.
 */
final class RdfReader implements FactReader {

  private static final Set<Lang> STREAMED =
      Set.of(Lang.TURTLE, Lang.NTRIPLES, Lang.NQUADS, Lang.TRIG, Lang.RDFXML);

  private final Map<String, String> meanings = new HashMap<>();
  private final Map<String, AuthorityType> classes = new HashMap<>();
  private final Set<String> languages;
  private final Optional<AuthorityType> type;

  /**
   * @param languages tags of the languages whose labels to keep; names without one are kept too
   * @param type of the things, as told; otherwise their classes say it
   */
  RdfReader(Set<String> languages, Optional<AuthorityType> type) {
    this.languages = languages;
    this.type = type;
    for (Row row : LexiconFile.read(RdfReader.class, "rdf-properties.tsv")) {
      meanings.put(row.get("property"), row.get("meaning"));
    }
    for (Row row : LexiconFile.read(RdfReader.class, "rdf-classes.tsv")) {
      classes.put(row.get("class"), AuthorityType.valueOf(row.get("type")));
    }
  }

  @Override
  public void read(SourceFile file, FactSink sink) throws IOException {
    Trouble trouble = new Trouble(sink.log());
    try {
      RDFParser.source(file.stream())
          .base("urn:newsgraph:authority:")
          .lang(syntax(file))
          .errorHandler(trouble)
          .parse(new Statements(sink));
    } catch (RiotException e) {
      // Told to the error handler; what was read until there is kept.
      trouble.require();
    } catch (RuntimeIOException e) {
      if (e.getCause() instanceof BrokenFileException broken) {
        throw broken;
      }
      throw e;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Lang syntax(SourceFile file) throws IOException {
    String name = file.name().replaceAll("\\.(gz|bz2)$", "");
    Lang named = RDFLanguages.filenameToLang(name);
    if (named != null && STREAMED.contains(named)) {
      return named;
    }
    String head = file.head().stripLeading().toLowerCase(Locale.ROOT);
    if (head.startsWith("{") || head.startsWith("[")) {
      throw new AuthorityException(
          file.path() + " is JSON-LD, which cannot be streamed; write it as Turtle or N-Triples");
    }
    return head.startsWith("<?xml") || head.startsWith("<rdf:rdf") ? Lang.RDFXML : Lang.TRIG;
  }

  private Optional<Fact> fact(String subject, String property, Node object) {
    String meaning = meanings.getOrDefault(property, "");
    Draft draft = new Draft(subject);
    type.ifPresent(told -> draft.type = told);
    if (object.isURI()) {
      if (meaning.equals("same")) {
        draft.same(object.getURI());
      } else if (meaning.equals("type") && type.isEmpty() && classes.containsKey(object.getURI())) {
        draft.type = classes.get(object.getURI());
      } else {
        return Optional.empty();
      }
      return Optional.of(draft.further());
    }
    if (!object.isLiteral()) {
      return Optional.empty();
    }
    String text = object.getLiteralLexicalForm();
    String language = object.getLiteralLanguage();
    switch (meaning) {
      case "label", "alias" -> {
        String main = language.replaceAll("-.*", "");
        if (!language.isEmpty() && !languages.contains(main)) {
          return Optional.empty();
        }
        draft.name(text, main, meaning.equals("label"));
        return draft.names.isEmpty() ? Optional.empty() : Optional.of(draft.founding());
      }
      case "country" -> draft.countries.add(text);
      case "population" -> draft.population = (long) number(text);
      case "latitude" -> draft.latitude = number(text);
      case "longitude" -> draft.longitude = number(text);
      case "from" -> draft.existence = new Period(Days.first(text), Optional.empty());
      case "to" -> draft.existence = new Period(Optional.empty(), Days.last(text));
      default -> {
        return Optional.empty();
      }
    }
    return Optional.of(draft.further());
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text.strip());
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  /** Takes the statements of the file. */
  private final class Statements extends StreamRDFBase {

    private final FactSink sink;
    private long count;

    Statements(FactSink sink) {
      this.sink = sink;
    }

    @Override
    public void quad(Quad quad) {
      triple(quad.asTriple());
    }

    @Override
    public void triple(Triple triple) {
      sink.log().line(++count);
      if (!triple.getSubject().isURI()) {
        return;
      }
      Optional<Fact> fact =
          fact(triple.getSubject().getURI(), triple.getPredicate().getURI(), triple.getObject());
      if (fact.isPresent()) {
        try {
          sink.add(0, fact.get());
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  /** Turns what the parser reports into warnings. */
  private static final class Trouble implements ErrorHandler {

    private final ImportLog log;
    private boolean reported;

    Trouble(ImportLog log) {
      this.log = log;
    }

    @Override
    public void warning(String message, long line, long column) {
      // A label with an odd language tag is still a label.
    }

    @Override
    public void error(String message, long line, long column) {
      fatal(message, line, column);
    }

    @Override
    public void fatal(String message, long line, long column) {
      reported = true;
      log.skip(Math.max(line, 0), "BROKEN_OFF", message);
      throw new RiotException(message);
    }

    /** A parser that fails without a word must not pass for one that reached the end. */
    void require() {
      if (!reported) {
        log.skip(0, "BROKEN_OFF", "the file cannot be read as RDF");
      }
    }
  }
}
