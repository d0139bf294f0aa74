import cytoscape from "cytoscape";
import fcose from "cytoscape-fcose";
import { onThemeChange } from "../shared/colours.js";
import { element } from "../shared/element.js";
import { fillPicture, loadJson } from "../shared/load.js";
import { words } from "../shared/words.js";
import "./graph.css";
import { arrange, centre, makeRoom } from "./arrange.js";
import { elements } from "./elements.js";
import { keys } from "./keys.js";
import { list } from "./list.js";
import { look } from "./look.js";
import { Panel } from "./panel.js";
import { tools } from "./tools.js";

cytoscape.use(fcose);

// Cytoscape would write a style element into the page unless one of this name is there, and the pages' policy forbids
// that; the one rule it holds is in graph.css.
document.head.append(element("meta", { id: "__________cytoscape_stylesheet" }));

/** Draws a graph of relations into a place, with its tools, its panel of evidence and its list in words. */
export function drawGraph(data, place) {
  const canvas = element("div.picture-canvas", { role: "application", tabindex: "0", "aria-label": words.graphHint });
  const main = element("div.picture-main", {}, canvas);
  place.append(main);
  const cy = cytoscape({ container: canvas, elements: elements(data), style: look(), minZoom: 0.2, maxZoom: 3, boxSelectionEnabled: false });
  const panel = new Panel(cy);
  main.append(panel.place);
  markStarts(cy, place);
  // What only the text on this page names has no other links.
  cy.nodes("[href = '#result']").data("asked", true);
  hush(cy);
  const relayout = () => arrange(cy);
  const select = (chosen) => {
    cy.elements().unselect();
    chosen.select();
  };
  const inList = list(cy, select);
  place.prepend(tools(cy, data, () => { relayout(); inList.fill(); }));
  if (data.truncated) place.append(element("p.picture-hint", {}, words.truncated));
  if (data.latest) place.append(element("p.picture-hint", {}, words.latest.replace("{0}", data.latest)));
  place.append(inList.place);

  const expand = async (node) => {
    if (node.data("asked")) return;
    node.data("asked", true);
    try {
      const more = await loadJson(`/api/graph?iri=${encodeURIComponent(node.id())}`);
      const added = cy.add(elements(more, (id) => cy.getElementById(id).nonempty()));
      hush(cy);
      const { x, y } = node.position();
      added.nodes().positions((_, i) => ({ x: x + 80 * Math.cos(i), y: y + 80 * Math.sin(i) }));
      makeRoom(cy);
      select(node);
      panel.showNode(node, null, select);
    } catch (trouble) {
      node.data("asked", false);
      panel.place.append(element("p.error", { role: "alert" }, trouble.message));
    }
  };
  cy.on("select", "edge", (event) => panel.showEdge(event.target, select));
  cy.on("select", "node", (event) => panel.showNode(event.target, event.target.data("asked") ? null : expand, select));
  cy.on("select", (event) => spotlight(cy, event.target));
  const clear = () => {
    cy.elements().unselect().removeClass("faded");
    panel.showHint();
  };
  cy.on("tap", (event) => event.target === cy && clear());
  cy.on("dbltap", "node", (event) => expand(event.target));
  cy.on("resize", () => centre(cy));
  keys(cy, canvas, { select, expand, clear });
  onThemeChange(() => cy.style(look()));
  arrange(cy);
  place.dataset.drawn = "true";
  return cy;
}

// The words of more links stand on each other.
const MANY = 30;

/** Of many links only the one that is selected has its words; colours and the legend tell the others apart. */
function hush(cy) {
  cy.edges().toggleClass("quiet", cy.edges().length > MANY);
}

/** What is selected and its neighbours stay, the rest steps back. */
function spotlight(cy, chosen) {
  const near = chosen.isNode() ? chosen.closedNeighborhood() : chosen.union(chosen.connectedNodes());
  cy.elements().addClass("faded");
  near.removeClass("faded");
}

/** The entities that the picture is about, from its own address. */
function markStarts(cy, place) {
  const asked = new URL(place.dataset.src || location.href, location.href).searchParams;
  const starts = ["iri", "from", "to"].map((name) => asked.get(name)).filter(Boolean);
  cy.nodes().forEach((node) => {
    if (starts.includes(node.id())) node.addClass("start").data("asked", true);
  });
}

for (const place of document.querySelectorAll("[data-picture=graph]")) {
  fillPicture(place, (data) => !data.nodes?.length || !data.edges?.length, words.graphEmpty, drawGraph);
}
