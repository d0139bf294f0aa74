import { day } from "../shared/day.js";
import { element } from "../shared/element.js";
import { evidenceList, statusBadge } from "../shared/evidence.js";
import { counted, wordFor, words } from "../shared/words.js";
import { inWords, kindOf } from "./elements.js";

/** The panel beside the graph: what is selected, and what proves it. */
export class Panel {
  constructor() {
    this.place = element("aside.picture-panel", { "aria-live": "polite", "aria-label": words.evidence, tabindex: "0" });
    this.showHint();
  }

  showHint() {
    this.place.replaceChildren(element("p.picture-hint", {}, words.evidenceHint), legend());
  }

  showEdge(edge, select) {
    this.place.replaceChildren(
      element("h3", { dir: "auto" }, inWords(edge)),
      element("p.line", {}, statusBadge(edge.data("status")), edge.data("date") ? element("time", { datetime: edge.data("date") }, day(edge.data("date"))) : null),
      evidenceList(edge.data("evidence")),
      element("p.line.ends", {}, ...[edge.source(), edge.target()].map((end) => element("button.quiet", { type: "button", onclick: () => select(end) }, end.data("label")))),
    );
  }

  showNode(node, expand, select) {
    const edges = node.connectedEdges(":visible");
    this.place.replaceChildren(
      element("p.kicker", {}, kindOf(node)),
      element("h3", { dir: "auto" }, node.data("label")),
      element(
        "p.line",
        {},
        element("a.button", { href: node.data("href") || node.id() }, words.open),
        expand ? element("button.quiet", { type: "button", onclick: () => expand(node) }, words.more) : null,
      ),
      element("p.picture-hint", {}, counted("links", edges.length)),
      element("ul.plain", {}, ...edges.map((edge) => element("li", {}, element("button.plain", { type: "button", onclick: () => select(edge) }, inWords(edge))))),
    );
  }
}

/** What the shapes and lines stand for. */
function legend() {
  const entry = (sign, label) => element("li", {}, element(`span.sign.${sign}`, { "aria-hidden": "true" }), label);
  return element(
    "ul.picture-legend",
    {},
    ...["person", "organisation", "place", "event", "claim", "anonymous"].map((kind) => entry(`sign-${kind}`, wordFor("kind", kind))),
    ...["says", "doing", "office", "denies", "unsure"].map((line) => entry(`sign-line-${line}`, wordFor("legend", line))),
  );
}
