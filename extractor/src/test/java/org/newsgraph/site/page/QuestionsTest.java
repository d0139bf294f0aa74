package org.newsgraph.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.newsgraph.query.NamedQuery;
import org.newsgraph.query.QueryLibrary;

class QuestionsTest {

  @Test
  void everyQuestionAndParameterIsTranslatedAndNothingElse() {
    Set<String> wanted = new TreeSet<>();
    for (String name : QueryLibrary.names()) {
      NamedQuery query = QueryLibrary.find(name).orElseThrow();
      wanted.add(name);
      query.parameters().forEach(parameter -> wanted.add(name + "." + parameter.name()));
    }
    assertEquals(wanted, new TreeSet<>(Questions.translated()));
  }
}
