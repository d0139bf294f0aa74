import { day } from "../shared/day.js";
import { element } from "../shared/element.js";
import { evidenceList, statusBadge } from "../shared/evidence.js";
import { counted, wordFor, words } from "../shared/words.js";
import { inWords, kindOf } from "./elements.js";

/** The panel beside the graph: what is selected, and what proves it. */
export class Panel {
  constructor(cy) {
    this.cy = cy;
    this.place = element("section.picture-panel", { "aria-live": "polite", "aria-label": words.evidence, tabindex: "0" });
    this.showHint();
  }

  showHint() {
    this.place.replaceChildren(element("p.picture-hint", {}, words.evidenceHint), legend(this.cy));
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

const KINDS = ["person", "organisation", "place", "event", "claim", "anonymous", "vague"];
const LINES = { says: "edge.says", doing: "edge.doing", office: "edge.standing", denies: "edge.disputes", unsure: "edge[status='alleged'], edge[status='planned'], edge[status='possible']" };

/** What the shapes and lines stand for that are in the picture. */
function legend(cy) {
  const entry = (sign, label) => element("li", {}, element(`span.sign.${sign}`, { "aria-hidden": "true" }), label);
  return element(
    "ul.picture-legend",
    {},
    ...KINDS.filter((kind) => cy.nodes(`[kind='${kind}']`).nonempty()).map((kind) => entry(`sign-${kind}`, wordFor("kind", kind))),
    ...Object.keys(LINES).filter((line) => cy.edges(LINES[line]).nonempty()).map((line) => entry(`sign-line-${line}`, wordFor("legend", line))),
  );
}
