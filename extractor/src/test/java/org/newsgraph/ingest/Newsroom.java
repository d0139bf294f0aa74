package org.newsgraph.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.ingest.Reading.ReadArticle;
import org.newsgraph.ingest.Reading.Rejected;

/** What newsrooms have, in a folder of its own, and how the program reads it. */
record Newsroom(Path folder) {

  static final String FRENCH =
      "Le ministre de l'Intérieur a démenti jeudi les accusations portées contre lui par"
          + " l'opposition, qui réclame depuis des mois sa démission et celle de son directeur.";

  static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="fr"><head><title>Journal | Un démenti</title>
      <link rel="canonical" href="https://journal.example/un-dementi">
      <meta property="og:site_name" content="Le Journal">
      <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
        {"@type": "NewsArticle", "headline": "Un démenti", "datePublished": "2022-02-03T08:00:00+01:00",
         "author": [{"@type": "Person", "name": "Anne Dupont"}], "publisher": {"name": "Le Journal"}}]}</script>
      </head><body><nav><a href="/">Accueil</a> <a href="/monde">Monde</a></nav>
      <div class="share-buttons">Partager sur les réseaux cet article qui vous a plu aujourd'hui</div>
      <article><h1>Un démenti</h1><p>%s</p>
      <p>Il a « <a href="/x">tout</a> nié », dit-on.</p><aside><p>Lire aussi : le même sujet, hier, ailleurs et encore</p></aside>
      </article><footer>Tous droits réservés</footer></body></html>
      """
          .formatted(FRENCH);

  /** What is read of a file of this name and these bytes. */
  List<Reading> read(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    List<Reading> readings = new ArrayList<>();
    new ArticleReader(ReadOptions.DEFAULT).read(file, readings::add);
    return readings;
  }

  /** What is read of a file that holds this text. */
  List<Reading> read(String text) throws IOException {
    return read("file", text.getBytes(StandardCharsets.UTF_8));
  }

  /** The article that was read; fails if it was rejected. */
  static Article article(Reading reading) {
    return assertInstanceOf(ReadArticle.class, reading, reading.toString()).article();
  }

  /** Why the one article of a file was rejected. */
  static RejectionCode code(List<Reading> readings) {
    assertEquals(1, readings.size(), readings.toString());
    return assertInstanceOf(Rejected.class, readings.get(0), readings.toString()).code();
  }
}
