import { element } from "../shared/element.js";
import { asGraph, asMap, asTimeline } from "./columns.js";

/** What an answer can be drawn as besides a table, each made of its columns and rows by `data`. */
export const PICTURES = {
  graph: { data: asGraph, draw: "drawGraph" },
  timeline: { data: asTimeline, draw: "drawTimeline" },
  map: { data: asMap, draw: "drawMap" },
};

/** The view that shows an answer of the library best; every other one opens as a table. */
export const BEST = { timeline: "timeline", dyads: "graph", connection: "table", "citation-circles": "graph", "events-nearby": "map" };

// The pictures are files of their own, which only a reader who opens such a view loads, style sheet included.
async function load(name) {
  if (!document.querySelector(`link[data-for=${name}]`)) {
    document.head.append(element("link", { rel: "stylesheet", "data-for": name, href: new URL(`./${name}.css`, import.meta.url).href }));
  }
  return import(new URL(`./${name}.js`, import.meta.url).href);
}

/** Draws an answer as the picture of that name, unless the reader has gone on to another view while its file was loaded. */
export async function drawPicture(name, data, place) {
  const file = await load(name);
  if (place.isConnected) await file[PICTURES[name].draw](data, place);
}
