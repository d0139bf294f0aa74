package org.newsgraph.authority;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BytesRef;
import org.newsgraph.entity.NormalForm;

/**
 * An imported authority: a Lucene index in a folder, mapped into memory rather than loaded. Opening
 * takes milliseconds, a look-up microseconds, whatever its size. Thread-safe until closed.
 */
public final class AuthorityIndex implements Authority, Closeable {

  /** Nobody weighs more candidates than these, and "Springfield" must not cost milliseconds. */
  static final int MOST = 100;

  private final Manifest manifest;
  private final Directory directory;
  private final DirectoryReader reader;

  private AuthorityIndex(Manifest manifest, Directory directory) throws IOException {
    this.manifest = manifest;
    this.directory = directory;
    this.reader = DirectoryReader.open(directory);
  }

  /**
   * Opens what {@code newsgraph authority import} made in {@code folder}.
   *
   * @throws AuthorityException if there is none or it cannot be read
   */
  public static AuthorityIndex open(Path folder) {
    try {
      return attempt(folder);
    } catch (NoSuchFileException | IndexNotFoundException e) {
      // An import may have replaced the index between the two steps of opening; then a second
      // attempt finds the new one.
      try {
        return attempt(folder);
      } catch (IOException again) {
        throw broken(folder, again);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw broken(folder, e);
    }
  }

  private static AuthorityException broken(Path folder, Exception cause) {
    return new AuthorityException(
        "the authority in "
            + folder
            + " is damaged; import its sources again ("
            + cause.getMessage()
            + ")",
        cause);
  }

  private static AuthorityIndex attempt(Path folder) throws IOException {
    return open(folder, Manifest.read(folder));
  }

  /** Opens the index that the manifest names. */
  static AuthorityIndex open(Path folder, Manifest manifest) throws IOException {
    Directory directory = new MMapDirectory(folder.resolve(manifest.index()));
    boolean opened = false;
    try {
      AuthorityIndex index = new AuthorityIndex(manifest, directory);
      opened = true;
      return index;
    } finally {
      if (!opened) {
        directory.close();
      }
    }
  }

  /** What it holds. */
  public Manifest manifest() {
    return manifest;
  }

  @Override
  public List<AuthorityEntry> named(String name) {
    return Candidates.of(find(IndexWriting.NAME, NormalForm.of(name), MOST));
  }

  @Override
  public Optional<AuthorityEntry> withIri(String iri) {
    return find(IndexWriting.IRI, iri, 1).stream()
        .findFirst()
        .or(() -> find(IndexWriting.SAME, iri, 1).stream().findFirst());
  }

  private List<AuthorityEntry> find(String field, String value, int most) {
    if (value.isEmpty()) {
      return List.of();
    }
    try {
      List<AuthorityEntry> found = new ArrayList<>(1);
      Term term = new Term(field, value);
      for (LeafReaderContext leaf : reader.leaves()) {
        find(leaf.reader(), term, most, found);
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException("the authority can no longer be read", e);
    }
  }

  private static void find(LeafReader leaf, Term term, int most, List<AuthorityEntry> found)
      throws IOException {
    PostingsEnum postings = leaf.postings(term, PostingsEnum.NONE);
    if (postings == null) {
      return;
    }
    BinaryDocValues entries = leaf.getBinaryDocValues(IndexWriting.ENTRY);
    for (int document = postings.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS && found.size() < most;
        document = postings.nextDoc()) {
      entries.advanceExact(document);
      BytesRef bytes = entries.binaryValue();
      found.add(EntryBytes.read(bytes.bytes, bytes.offset, bytes.length));
    }
  }

  /** What is done with each entry. */
  interface EntrySink {
    void accept(AuthorityEntry entry) throws IOException;
  }

  /** Hands over all entries, the most prominent first. */
  void forEach(EntrySink sink) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      BinaryDocValues entries = leaf.reader().getBinaryDocValues(IndexWriting.ENTRY);
      while (entries.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        BytesRef bytes = entries.binaryValue();
        sink.accept(EntryBytes.read(bytes.bytes, bytes.offset, bytes.length));
      }
    }
  }

  /** How many entries it has. */
  int size() {
    return reader.numDocs();
  }

  /** How many different names lead to an entry. */
  long names() throws IOException {
    long names = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      names += leaf.reader().terms(IndexWriting.NAME).size();
    }
    return names;
  }

  @Override
  public void close() throws IOException {
    try (directory) {
      reader.close();
    }
  }
}
