import Yasr from "@zazuko/yasr";
import { cellsOf } from "../answer/columns.js";
import { drawPicture, PICTURES } from "../answer/pictures.js";
import { element } from "../shared/element.js";
import { words } from "../shared/words.js";
import { drawTable } from "./table.js";

const icons = { table: "▤", graph: "⚯", timeline: "⟶", map: "◉" };

/** A result view of Yasr, made of what turns columns and rows into a picture's data and what draws that. */
function view(name, convert, draw, priority) {
  return class {
    constructor(yasr) {
      this.yasr = yasr;
      this.priority = priority;
      this.label = words[name];
    }

    data() {
      const { columns, rows } = cellsOf(this.yasr.results.getVariables(), this.yasr.results.getBindings() ?? []);
      return convert(columns, rows);
    }

    canHandleResults() {
      return Boolean(this.yasr.results?.getVariables()?.length) && this.data() !== null;
    }

    async draw() {
      const place = element("div.picture", { "data-src": "" });
      this.yasr.resultsEl.replaceChildren(place);
      if (!this.yasr.results.getBindings()?.length) return place.append(element("p.empty", {}, words.nothing));
      await draw(this.data(), place);
    }

    getIcon() {
      return element("span.view-icon", { "aria-hidden": "true" }, icons[name]);
    }
  };
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

/**
 * Registers table, graph, timeline and map in place of Yasr's own table, which writes styles into the page.
 *
 * @param {(column: string) => string | undefined} heading what a column holds, in plain words
 */
export function registerViews(heading) {
  Yasr.registerPlugin("response", renamed(Yasr.plugins.response, words.response), true);
  Yasr.registerPlugin("table", view("table", (columns, rows) => ({ columns, rows }), ({ columns, rows }, place) => place.append(drawTable(columns, rows, heading)), 20), true);
  Object.entries(PICTURES).forEach(([name, { data }], i) => Yasr.registerPlugin(name, view(name, data, (made, place) => drawPicture(name, made, place), 9 - i), true));
}
