package org.newsgraph.authority;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.entity.NormalForm;

/** An authority in memory, for tables that are small enough. */
public final class TableAuthority implements Authority {

  private final Map<String, List<AuthorityEntry>> byName = new HashMap<>();
  private final Map<String, AuthorityEntry> byIri = new HashMap<>();

  /** An authority of these entries; where two share an IRI, {@link #withIri} gives the first. */
  public TableAuthority(List<AuthorityEntry> entries) {
    for (AuthorityEntry entry : entries) {
      byIri.putIfAbsent(entry.iri(), entry);
      entry.names().forEach(name -> add(name.text(), entry));
    }
    entries.forEach(entry -> entry.sameAs().forEach(iri -> byIri.putIfAbsent(iri, entry)));
    byName.values().forEach(list -> list.sort(AuthorityEntry.BY_PROMINENCE));
  }

  private void add(String name, AuthorityEntry entry) {
    List<AuthorityEntry> same =
        byName.computeIfAbsent(NormalForm.of(name), k -> new ArrayList<>(1));
    // Spellings of one name often share a normal form.
    if (same.isEmpty() || same.get(same.size() - 1) != entry) {
      same.add(entry);
    }
  }

  @Override
  public List<AuthorityEntry> named(String name) {
    List<AuthorityEntry> same = byName.get(NormalForm.of(name));
    return same == null ? List.of() : List.copyOf(same);
  }

  @Override
  public Optional<AuthorityEntry> withIri(String iri) {
    return Optional.ofNullable(byIri.get(iri));
  }
}
