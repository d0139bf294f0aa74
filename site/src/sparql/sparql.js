import Yasqe from "@zazuko/yasqe";
import Yasr from "@zazuko/yasr";
import "@zazuko/yasqe/build/yasqe.min.css";
import "@zazuko/yasr/build/yasr.min.css";
import { element } from "../shared/element.js";
import { HANDED } from "../shared/query.js";
import { counted, words } from "../shared/words.js";
import "../graph/graph.css";
import "./sparql.css";
import { libraryMenu } from "./library.js";
import { registerViews } from "./plugins.js";

const FIRST = `PREFIX ng: <https://w3id.org/newsgraph/ontology#>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX schema: <https://schema.org/>

SELECT ?who (COUNT(?claim) AS ?claims) WHERE {
  ?claim a schema:Claim ; prov:wasAttributedTo/schema:name ?who .
}
GROUP BY ?who ORDER BY DESC(?claims) LIMIT 20`;

// What columns hold, in the reader's words; known once the library is there.
let headings = () => undefined;

registerViews((column) => headings(column));

async function start(place) {
  const given = new URL(location.href).searchParams.get("query") || (location.hash === `#${HANDED}` && sessionStorage.getItem(HANDED));
  const endpoint = new URL(place.dataset.endpoint || "/newsgraph/sparql", location.href).href;
  const editor = element("div.editor", {});
  const results = element("div.results-of-query", { hidden: true });
  const run = element("button", { type: "button", onclick: () => ask() }, words.execute);
  const count = element("span.n", { role: "status" });
  place.replaceChildren(editor, element("p.line", {}, run, count), results);

  const yasqe = new Yasqe(editor, {
    value: given || FIRST,
    persistenceId: null,
    consumeShareLink: null,
    showQueryButton: false,
    resizeable: false,
    collapsePrefixesOnLoad: true,
    // The other completers ask prefix.cc and Linked Open Vocabularies.
    autocompleters: ["variables"],
    prefixCcApi: null,
    pluginButtons: undefined,
    createShareableLink: () => "",
    requestConfig: { endpoint, method: "POST" },
  });
  yasqe.getInputField().setAttribute("aria-label", words.query);
  // The editor would keep Tab for itself, and nobody could leave it by keyboard.
  yasqe.setOption("extraKeys", { ...yasqe.getOption("extraKeys"), Tab: false, "Shift-Tab": false });
  // A long query scrolls inside the editor; so it can with the keyboard.
  yasqe.getScrollerElement().tabIndex = 0;
  const yasr = new Yasr(results, { persistenceId: null, pluginOrder: ["table", "graph", "timeline", "map", "response"], defaultPlugin: "table", prefixes: () => yasqe.getPrefixesFromQuery() });
  let wanted = "table";
  // The view that was wanted may not fit the answer: the tabs tell which one is drawn, and not by a line alone.
  const mark = (tab, drawn) => {
    tab.classList.toggle("selected", drawn);
    tab.setAttribute("aria-pressed", String(drawn));
  };
  yasr.on("drawn", () => results.querySelectorAll(".yasr_btnGroup .yasr_btn").forEach((tab) => mark(tab, tab.classList.contains(`select_${yasr.drawnPlugin}`))));

  yasqe.on("queryResponse", (_, response, duration) => {
    // Before there is an answer its bar would be a few icons that do nothing.
    results.hidden = false;
    yasr.selectPlugin(wanted);
    yasr.setResponse(response, duration);
    const rows = yasr.results?.getBindings()?.length;
    count.textContent = rows === undefined ? "" : counted("rows", rows, duration / 1000);
    place.dataset.drawn = "true";
  });
  const ask = () => yasqe.query().catch(() => undefined);

  if (place.dataset.library || place.dataset.src) {
    const { form, heading } = await libraryMenu(place.dataset.library || place.dataset.src, (sparql, view) => {
      wanted = view;
      yasqe.setValue(sparql);
      yasqe.collapsePrefixes(true);
      ask();
    });
    place.prepend(form);
    headings = heading;
  }
  if (given) ask();
}

for (const place of document.querySelectorAll("[data-picture=sparql]")) start(place).catch((trouble) => place.prepend(element("p.error", { role: "alert" }, trouble.message)));
