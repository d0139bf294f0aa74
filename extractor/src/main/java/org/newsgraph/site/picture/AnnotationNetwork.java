package org.newsgraph.site.picture;

import java.util.List;
import org.newsgraph.site.data.Relation;
import org.newsgraph.site.page.Messages;
import org.newsgraph.site.web.Language;

/** The picture of a text that is not in the store: no query can be asked for it again. */
public final class AnnotationNetwork {

  private final Messages messages;

  public AnnotationNetwork(Messages messages) {
    this.messages = messages;
  }

  /** What {@code /api/graph} would tell of these relations, without a query. */
  public Object of(List<Relation> relations, Language language) {
    NetworkBuilder network = new NetworkBuilder(messages, language);
    relations.forEach(network::add);
    return network.build("", 0);
  }
}
