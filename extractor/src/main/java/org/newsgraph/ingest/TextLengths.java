package org.newsgraph.ingest;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much text the elements below one hold, counted in a single walk, however deep they nest. */
final class TextLengths {

  private static final Set<String> BLOCKS = Set.of("p", "div", "li", "td", "dd");

  private static final int RUNNING_TEXT = 40;

  private final Map<Element, Count> counts = new IdentityHashMap<>();

  /** Characters of an element. */
  private static final class Count {
    int text;
    int links;
    int prose;
    boolean blocks;
  }

  TextLengths(Element root) {
    root.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof Element element) {
              counts.put(element, new Count());
            } else if (node instanceof TextNode text && node.parent() instanceof Element parent) {
              counts.get(parent).text += text.text().strip().length();
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element && element != root) {
              Count own = counts.get(element);
              Count parent = counts.get(element.parent());
              if (!own.blocks && own.prose == 0 && isBlock(element)) {
                own.prose = running(element) < RUNNING_TEXT ? 0 : running(element);
              }
              parent.prose += own.prose;
              parent.text += own.text;
              parent.links += element.nameIs("a") ? own.text : own.links;
              parent.blocks |= own.blocks || isBlock(element);
            }
          }
        });
  }

  /** Characters of text, white space at the ends of its pieces left out. */
  int text(Element element) {
    return counts.get(element).text;
  }

  /** Characters of text in links. */
  int links(Element element) {
    return counts.get(element).links;
  }

  /** Characters of running text: links count half, and what is mostly links has none. */
  int running(Element element) {
    Count count = counts.get(element);
    return count.links > count.text / 2 ? 0 : count.text - count.links / 2;
  }

  /** True if it holds paragraphs, list items or cells of its own. */
  boolean holdsBlocks(Element element) {
    return counts.get(element).blocks;
  }

  /** Characters of running text in paragraphs that are no shorter than a line. */
  int prose(Element element) {
    return counts.get(element).prose;
  }

  private static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName())
        || element.nameIs("figcaption")
        || isOwnMaking(element);
  }

  /** True for elements that a site defines itself, as in {@code <story-paragraph>}. */
  static boolean isOwnMaking(Element element) {
    return element.normalName().indexOf('-') > 0;
  }
}
