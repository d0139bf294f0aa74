import { colour } from "../shared/colours.js";
import { element } from "../shared/element.js";
import { queryBehind } from "../shared/query.js";
import { words } from "../shared/words.js";
import { centre } from "./arrange.js";
import { toSvg } from "./svg.js";

/** The row above the graph: filter by type of link and by date, centre, save, and the query behind the picture. */
export function tools(cy, data, relayout) {
  const types = new Map();
  cy.edges().forEach((edge) => types.set(edge.data("type"), typeLabel(edge)));
  const type = element(
    "select",
    { "aria-label": words.anyType, onchange: filter },
    element("option", { value: "" }, words.anyType),
    ...[...types].sort((a, b) => a[1].localeCompare(b[1])).map(([value, label]) => element("option", { value }, label)),
  );
  const none = element("p.picture-hint", { role: "status", hidden: true }, words.graphFiltered);
  const since = element("input", { type: "date", onchange: filter });
  const until = element("input", { type: "date", onchange: filter });

  function filter() {
    cy.batch(() => {
      cy.edges().forEach((edge) => {
        const date = edge.data("date") ?? "";
        const outside = (since.value && (!date || date < since.value)) || (until.value && (!date || date.slice(0, 10) > until.value));
        const wrong = type.value && edge.data("type") !== type.value;
        edge.style("display", outside || wrong ? "none" : "element");
      });
      cy.nodes().forEach((node) => {
        const alone = node.degree() > 0 && node.connectedEdges().every((edge) => edge.style("display") === "none");
        node.style("display", alone && !node.hasClass("start") ? "none" : "element");
      });
    });
    none.hidden = cy.elements(":visible").nonempty() && cy.edges(":visible").nonempty();
    relayout();
  }

  const save = (name, blob) => {
    const link = element("a", { download: name });
    link.href = URL.createObjectURL(blob);
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  };
  const button = (label, onclick) => element("button.quiet", { type: "button", onclick }, label);
  return element(
    "div.picture-tools",
    {},
    type,
    element("label", {}, words.from, " ", since),
    element("label", {}, words.until, " ", until),
    button(words.fit, () => centre(cy)),
    button("PNG", async () => save("newsgraph.png", await cy.png({ output: "blob-promise", full: true, scale: 2, bg: colour("surface") }))),
    button("SVG", () => save("newsgraph.svg", new Blob([toSvg(cy, colour("surface"))], { type: "image/svg+xml" }))),
    data.sparql ? queryBehind(data.sparql) : null,
    none,
  );
}

function typeLabel(edge) {
  return edge.data("typeLabel") || edge.data("label") || edge.data("type") || "";
}
