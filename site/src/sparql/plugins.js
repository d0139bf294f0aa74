import Yasr from "@zazuko/yasr";
import { element } from "../shared/element.js";
import { words } from "../shared/words.js";
import { asGraph, asMap, asTimeline } from "./columns.js";
import { drawTable } from "./table.js";

const icons = { table: "▤", graph: "⚯", timeline: "⟶", map: "◉" };

/** A result view of Yasr, made of what turns rows into a picture's data and what draws that. */
function view(name, label, convert, draw, priority) {
  return class {
    constructor(yasr) {
      this.yasr = yasr;
      this.priority = priority;
      this.label = label;
    }

    canHandleResults() {
      return Boolean(this.yasr.results?.getVariables()?.length) && convert(this.yasr.results.getVariables(), this.yasr.results.getBindings() ?? []) !== null;
    }

    async draw() {
      const place = element("div.picture", { "data-src": "" });
      this.yasr.resultsEl.replaceChildren(place);
      const rows = this.yasr.results.getBindings() ?? [];
      if (!rows.length) return place.append(element("p.empty", {}, words.nothing));
      await draw(convert(this.yasr.results.getVariables(), rows), place);
    }

    getIcon() {
      return element("span.view-icon", { "aria-hidden": "true" }, icons[name]);
    }
  };
}

// The other pictures are files of their own, which only a reader who opens such a view loads, style sheet included.
async function picture(name) {
  if (!document.querySelector(`link[data-for=${name}]`)) {
    document.head.append(element("link", { rel: "stylesheet", "data-for": name, href: new URL(`./${name}.css`, import.meta.url).href }));
  }
  return import(new URL(`./${name}.js`, import.meta.url).href);
}

/** Draws unless the reader has gone on to another view while the picture's file was being loaded. */
function whileShown(place, file, draw, data) {
  return place.isConnected ? file[draw](data, place) : undefined;
}

/** Yasr's view of the bare answer under a name in the reader's language. */
function renamed(View, label) {
  return class extends View {
    constructor(yasr) {
      super(yasr);
      this.label = label;
    }
  };
}

/** Registers table, graph, timeline and map in place of Yasr's own table, which writes styles into the page. */
export function registerViews(labels) {
  Yasr.registerPlugin("response", renamed(Yasr.plugins.response, labels.response), true);
  Yasr.registerPlugin("table", view("table", labels.table, (columns, rows) => ({ columns, rows }), ({ columns, rows }, place) => place.append(drawTable(columns, rows)), 20), true);
  Yasr.registerPlugin("graph", view("graph", labels.graph, asGraph, async (data, place) => whileShown(place, await picture("graph"), "drawGraph", data), 9), true);
  Yasr.registerPlugin("timeline", view("timeline", labels.timeline, asTimeline, async (data, place) => whileShown(place, await picture("timeline"), "drawTimeline", data), 8), true);
  Yasr.registerPlugin("map", view("map", labels.map, asMap, async (data, place) => whileShown(place, await picture("map"), "drawMap", data), 7), true);
}
