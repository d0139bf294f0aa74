package org.newsgraph.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.newsgraph.query.Column;
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
    Set<String> translated = new TreeSet<>(Questions.translated());
    translated.removeIf(name -> name.startsWith("column."));
    assertEquals(wanted, translated);
  }

  @Test
  void everyColumnHasAHeadingInBothLanguagesAndNothingElseHas() {
    Set<String> used = new TreeSet<>();
    for (String name : QueryLibrary.names()) {
      NamedQuery query = QueryLibrary.find(name).orElseThrow();
      List<String> declared = query.columns().stream().map(Column::name).toList();
      assertEquals(query.query().getResultVars(), declared, name);
      for (String column : declared) {
        String own = "column." + name + "." + column;
        String usual = "column." + column;
        assertTrue(
            Questions.translated().contains(own) || Questions.translated().contains(usual), own);
        used.add(own);
        used.add(usual);
      }
    }
    for (String key : Questions.translated()) {
      assertTrue(!key.startsWith("column.") || used.contains(key), key);
    }
  }
}
