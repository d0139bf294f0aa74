package org.newsgraph.authority;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.newsgraph.entity.NormalForm;

/**
 * Writes entries into a Lucene index: their normal forms and IRIs as terms, the entry itself as a
 * binary doc value, which Lucene keeps uncompressed and reads in place. Stored fields come in
 * compressed blocks, and unpacking one costs more than everything else of a look-up.
 *
 * <p>Documents lie by prominence, so that the first postings of a name are the entries to give
 * first; one segment at the end, so that a look-up is one walk through one dictionary.
 */
final class IndexWriting implements Closeable {

  static final String NAME = "name";
  static final String IRI = "iri";
  static final String SAME = "same";
  static final String ENTRY = "entry";
  private static final String POPULATION = "population";
  private static final String POPULARITY = "popularity";

  /** Longer than any name; Lucene's limit for a term is 32,766 bytes. */
  private static final int LONGEST = 300;

  private final Directory directory;
  private final IndexWriter writer;
  private long entries;

  /**
   * @param folder made if missing
   * @param megabytes memory for what is not yet on disk
   */
  IndexWriting(Path folder, double megabytes) throws IOException {
    LogByteSizeMergePolicy merging = new LogByteSizeMergePolicy();
    merging.setNoCFSRatio(0);
    IndexWriterConfig config =
        new IndexWriterConfig()
            .setRAMBufferSizeMB(megabytes)
            .setUseCompoundFile(false)
            // Neighbours are merged in their order, on this thread: ties stay in order of IRI.
            .setMergePolicy(merging)
            .setMergeScheduler(new SerialMergeScheduler())
            .setIndexSort(
                new Sort(
                    new SortField(POPULATION, SortField.Type.LONG, true),
                    new SortField(POPULARITY, SortField.Type.LONG, true)));
    directory = FSDirectory.open(folder);
    writer = new IndexWriter(directory, config);
  }

  void add(AuthorityEntry entry) throws IOException {
    Document document = new Document();
    Set<String> forms = new HashSet<>();
    for (AuthorityEntry.Name name : entry.names()) {
      String form = NormalForm.of(name.text());
      if (!form.isEmpty() && form.length() <= LONGEST && forms.add(form)) {
        document.add(new StringField(NAME, form, Field.Store.NO));
      }
    }
    document.add(new StringField(IRI, entry.iri(), Field.Store.NO));
    entry.sameAs().forEach(iri -> document.add(new StringField(SAME, iri, Field.Store.NO)));
    document.add(new NumericDocValuesField(POPULATION, entry.population()));
    document.add(new NumericDocValuesField(POPULARITY, entry.popularity()));
    document.add(new BinaryDocValuesField(ENTRY, new BytesRef(EntryBytes.of(entry))));
    writer.addDocument(document);
    entries++;
  }

  /** Makes one segment of it all and commits. */
  void finish() throws IOException {
    writer.forceMerge(1);
    writer.commit();
  }

  /** Entries added so far. */
  long entries() {
    return entries;
  }

  /** Drops what {@link #finish} has not committed. */
  @Override
  public void close() throws IOException {
    try (directory;
        writer) {
      if (writer.isOpen() && writer.hasUncommittedChanges()) {
        writer.rollback();
      }
    }
  }
}
