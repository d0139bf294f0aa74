package org.newsgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.Extractor;
import org.newsgraph.ingest.ArticleReader;
import org.newsgraph.ingest.ReadOptions;
import org.newsgraph.ingest.Reading;
import org.newsgraph.store.Store;

/** An agency's text that three outlets print, a day later and with other heads and ends. */
class RepublishedTest {

  private static final String BODY =
      "L'explosion d'un dépôt de munitions a tué douze personnes mardi à Bagdad. Un responsable"
          + " de la sécurité, sous couvert de l'anonymat, a affirmé que des drones avaient bombardé"
          + " le dépôt. Les pompiers ont lutté toute la nuit contre les flammes, qui"
          + " menaçaient un quartier d'habitations. Les écoles du secteur resteront fermées jusqu'à"
          + " dimanche et les habitants ont été appelés à ne pas sortir de chez eux.";

  @TempDir private static Path folder;

  private static Store store;

  @BeforeAll
  static void load() throws Exception {
    List<String> lines =
        List.of(
            line(
                "c",
                "Le Soir du Midi",
                "2022-02-10",
                BODY + " Le bilan pourrait s'alourdir.\\n\\n(avec AFP)"),
            line("a", "L'Écho", "2022-02-08", BODY + " (AFP)"),
            line("b", "La Vigie", "2022-02-09", BODY),
            line(
                "d",
                "La Vigie",
                "2022-02-09",
                "Le conseil municipal de Lyon a voté mardi le budget de la ville. La majorité a"
                    + " rejeté les amendements de l'opposition, qui demandait la gratuité des"
                    + " transports pour les étudiants et une baisse de la taxe foncière."));
    Path file = folder.resolve("articles.jsonl");
    Files.write(file, lines);
    store = Store.open(folder.resolve("store"));
    Extractor extractor = new Extractor("http://localhost:3030/");
    new ArticleReader(new ReadOptions(Optional.empty(), Optional.of("fr"), 1 << 20))
        .read(
            file,
            reading -> store.replace(extractor.extract(((Reading.ReadArticle) reading).article())));
    store.settle();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static String line(String id, String publisher, String day, String text) {
    return "{\"id\":\"%s\",\"publisher\":\"%s\",\"date\":\"%s\",\"text\":\"%s\"}"
        .formatted(id, publisher, day, text);
  }

  private static String rows(String query) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ResultSetFormatter.outputAsCSV(
        out,
        ResultSet.adapt(
            QueryRunner.select(store.dataset(), QueryLibrary.find(query).orElseThrow(), Map.of())));
    return out.toString(StandardCharsets.UTF_8)
        .replace("\r", "")
        .replaceAll("http://\\S*?/article/\\w+", "A");
  }

  @Test
  void theFirstToPrintATextIsFoundWithTheAgencyThatSigns() {
    assertEquals(
        """
        first,outlet,day,again,againIn,againOn,agency
        A,L'Écho,2022-02-08,A,La Vigie,2022-02-09,AFP
        A,L'Écho,2022-02-08,A,Le Soir du Midi,2022-02-10,AFP
        """,
        rows("republished"));
  }

  @Test
  void anAnonymousSourceThatThreeOutletsPrintIsOne() {
    assertEquals(
        """
        event,source,claims,articles
        avaient bombardé,un responsable de la sécurité,3,3
        """,
        rows("single-anonymous-source"));
  }
}
