package org.newsgraph.site.data;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.junit.jupiter.api.Test;
import org.newsgraph.site.web.Language;

class OverviewReaderTest {

  /** A store that cannot be read the first time. */
  private static final class Shaky extends DatasetGraphWrapper {

    private boolean failed;

    Shaky() {
      super(DatasetFactory.createTxnMem().asDatasetGraph());
    }

    @Override
    public synchronized void begin(TxnType type) {
      if (!failed) {
        failed = true;
        throw new IllegalStateException("not now");
      }
      super.begin(type);
    }
  }

  @Test
  void whatFailedOnceIsTriedAgain() throws InterruptedException {
    Shaky dataset = new Shaky();
    OverviewReader reader =
        new OverviewReader(new Graph(dataset, new Addresses(new Base(dataset))));
    assertThrows(CompletionException.class, () -> untilThere(reader));
    assertTrue(untilThere(reader).isPresent());
  }

  /** Waits as long as a busy machine may need. */
  private static Optional<Overview> untilThere(OverviewReader reader) throws InterruptedException {
    Optional<Overview> latest = reader.latest(Language.FR);
    for (int i = 0; i < 600 && latest.isEmpty(); i++) {
      Thread.sleep(100);
      latest = reader.latest(Language.FR);
    }
    return latest;
  }
}
