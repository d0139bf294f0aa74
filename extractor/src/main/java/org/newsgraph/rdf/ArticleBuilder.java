package org.newsgraph.rdf;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.newsgraph.ingest.Article;
import org.newsgraph.ingest.Block;
import org.newsgraph.ingest.BlockKind;
import org.newsgraph.ingest.DateBasis;
import org.newsgraph.ingest.Metadata;
import org.newsgraph.ingest.PublicationDate;
import org.newsgraph.rdf.Terms.NIF;
import org.newsgraph.rdf.Terms.PROV;
import org.newsgraph.text.CodePoints;

/** Writes what is known about the article itself, and its text. */
final class ArticleBuilder {

  /** What made the graph; outside of a packaged program the version is not known. */
  private static final String VERSION =
      Optional.ofNullable(ArticleBuilder.class.getPackage().getImplementationVersion())
          .orElse("unreleased");

  /** Addresses that are IRIs as they stand: no blank, quote mark, bracket or backslash. */
  private static final Pattern WEB =
      Pattern.compile("https?://[^\\s\\p{Cntrl}<>\"{}|\\\\^`\\[\\]]+");

  private final Iris iris;
  private final Phrases phrases;

  ArticleBuilder(Iris iris, Phrases phrases) {
    this.iris = iris;
    this.phrases = phrases;
  }

  void build(Article article, CodePoints points, Resource node) {
    Metadata about = article.metadata();
    node.addProperty(RDF.type, SchemaDO.NewsArticle)
        .addProperty(RDF.type, PROV.Entity)
        .addProperty(SchemaDO.inLanguage, about.language())
        .addProperty(NG.textDigest, Iris.sha256(article.text()))
        .addProperty(PROV.wasGeneratedBy, generator(node));
    about
        .title()
        .or(() -> headline(article))
        .ifPresent(title -> node.addProperty(SchemaDO.headline, phrases.inLanguage(title)));
    about.published().ifPresent(date -> dated(node, date));
    about
        .modified()
        .ifPresent(
            moment ->
                node.addProperty(
                    SchemaDO.dateModified, moment.toString(), XSDDatatype.XSDdateTime));
    about.identifier().ifPresent(id -> node.addProperty(SchemaDO.identifier, id));
    about.url().ifPresent(url -> node.addProperty(SchemaDO.url, url, XSDDatatype.XSDanyURI));
    about.basedOn().ifPresent(url -> node.addProperty(SchemaDO.isBasedOn, address(url, node)));
    about.authors().forEach(author -> node.addProperty(SchemaDO.author, author));
    about.publisher().ifPresent(name -> node.addProperty(SchemaDO.publisher, outlet(node, name)));
    text(article, points, node);
  }

  /** The address as a node, so that an original and its translation meet; literal if it is none. */
  private static RDFNode address(String url, Resource node) {
    Model model = node.getModel();
    return WEB.matcher(url).matches()
        ? model.createResource(url)
        : model.createTypedLiteral(url, XSDDatatype.XSDanyURI);
  }

  private void text(Article article, CodePoints points, Resource node) {
    String text = article.text();
    Resource context =
        phrases
            .context()
            .addProperty(RDF.type, NIF.Context)
            .addProperty(NIF.isString, text)
            .addProperty(NIF.beginIndex, "0", XSDDatatype.XSDnonNegativeInteger)
            .addProperty(
                NIF.endIndex,
                Integer.toString(points.at(text.length())),
                XSDDatatype.XSDnonNegativeInteger)
            .addProperty(NIF.sourceUrl, node);
    article.metadata().identifier().ifPresent(id -> context.addProperty(SchemaDO.identifier, id));
    for (Block block : article.blocks()) {
      if (block.kind() == BlockKind.BOILERPLATE) {
        context.addProperty(NG.boilerplateSpan, phrases.at(block.span()));
      }
    }
  }

  private static Optional<String> headline(Article article) {
    return article.blocks().stream()
        .filter(block -> block.kind() == BlockKind.HEADLINE)
        .map(block -> block.span().of(article.text()))
        .findFirst();
  }

  private static void dated(Resource node, PublicationDate date) {
    node.addProperty(SchemaDO.datePublished, date.day().toString(), XSDDatatype.XSDdate)
        .addProperty(NG.dateBasis, basis(date.basis()));
  }

  private static Resource basis(DateBasis basis) {
    return switch (basis) {
      case METADATA -> NG.FromMetadata;
      case TEXT -> NG.FromText;
      case GIVEN -> NG.Given;
    };
  }

  private Resource outlet(Resource node, String name) {
    String slug = Iris.slug(name);
    String iri =
        slug.isEmpty()
            ? iris.local("entity", "publisher")
            : iris.shared("entity", "organization/" + slug);
    Resource outlet =
        node.getModel()
            .createResource(iri)
            .addProperty(RDF.type, SchemaDO.Organization)
            .addProperty(RDF.type, SchemaDO.NewsMediaOrganization);
    EntityBuilder.name(phrases.inLanguage(name), outlet);
    return outlet;
  }

  private Resource generator(Resource node) {
    return node.getModel()
        .createResource(iris.shared("extractor", Iris.slug(VERSION)))
        .addProperty(RDF.type, PROV.Activity)
        .addProperty(RDFS.label, "newsgraph " + VERSION);
  }
}
