package org.newsgraph.authority;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Several authorities as one; what two of them say of one thing is one entry. */
public final class JoinedAuthority implements Authority {

  private final List<Authority> authorities;

  /**
   * Joins the authorities. Where they contradict each other, the entry under Wikidata's IRI has its
   * way, then the one whose IRI sorts first, and of two under one IRI that of the first authority.
   */
  public JoinedAuthority(List<Authority> authorities) {
    this.authorities = List.copyOf(authorities);
  }

  @Override
  public List<AuthorityEntry> named(String name) {
    List<AuthorityEntry> found = new ArrayList<>();
    for (Authority authority : authorities) {
      found.addAll(authority.named(name));
    }
    return Candidates.of(found);
  }

  @Override
  public Optional<AuthorityEntry> withIri(String iri) {
    Set<String> iris = new LinkedHashSet<>(List.of(iri));
    boolean more = true;
    while (more) {
      // One authority may know the thing only under an IRI that another one gives.
      more = iris.addAll(further(iris));
    }
    List<AuthorityEntry> found = new ArrayList<>();
    for (Authority authority : authorities) {
      iris.stream()
          .flatMap(known -> authority.withIri(known).stream())
          .findFirst()
          .ifPresent(found::add);
    }
    return Candidates.of(found).stream().findFirst();
  }

  private Set<String> further(Set<String> iris) {
    Set<String> further = new LinkedHashSet<>();
    for (Authority authority : authorities) {
      for (String iri : iris) {
        authority
            .withIri(iri)
            .ifPresent(
                entry -> {
                  further.add(entry.iri());
                  further.addAll(entry.sameAs());
                });
      }
    }
    return further;
  }
}
