package org.newsgraph.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Which reports share a class, a day and a name: only these need to be compared. */
final class Meetings {

  private final Map<String, List<Integer>> blocks = new HashMap<>();
  private final List<List<String>> keys = new ArrayList<>();

  Meetings(List<EventReport> reports) {
    for (int i = 0; i < reports.size(); i++) {
      List<String> own = keys(reports.get(i));
      keys.add(own);
      for (String key : own) {
        blocks.computeIfAbsent(key, k -> new ArrayList<>(2)).add(i);
      }
    }
  }

  /** Places of the reports that meet the one at place {@code i}, itself among them. */
  TreeSet<Integer> with(int i) {
    TreeSet<Integer> met = new TreeSet<>();
    keys.get(i).forEach(key -> met.addAll(blocks.get(key)));
    return met;
  }

  /** What two reports must have in common for them to meet: a class, a day and a name. */
  static List<String> keys(EventReport report) {
    List<String> keys = new ArrayList<>();
    for (String day : report.time().blocks()) {
      for (String name : report.names()) {
        keys.add(report.type() + " " + day + " " + name);
      }
    }
    return keys;
  }
}
