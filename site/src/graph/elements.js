import { wordFor } from "../shared/words.js";

// Longer labels make the picture a wall of text; the whole one is in the panel.
const LONGEST = 48;

const SAYS = new Set(["says", "about", "derived", "source", "addressee"]);
const ANSWERS = new Set(["disputes", "denies", "qualifies"]);
const STANDING = new Set(["member", "place", "same"]);

/** A server's graph as elements of Cytoscape; elements that are there already are left out. */
export function elements(data, has = () => false) {
  const nodes = (data.nodes ?? [])
    .filter((node) => !has(node.id))
    .map((node) => ({ group: "nodes", data: { ...node, short: shortened(node.label || node.id) } }));
  const edges = (data.edges ?? [])
    .filter((edge) => !has(edge.id))
    .map((edge) => ({
      group: "edges",
      data: { ...edge, status: edge.status?.toLowerCase() ?? null, short: shortened(edge.label || edge.type || ""), weight: Math.min(1.5 + (edge.evidence?.length ?? 1) * 0.5, 4) },
      classes: family(edge.type),
    }));
  return [...nodes, ...edges];
}

function family(type = "") {
  const name = type.toLowerCase();
  if (ANSWERS.has(name)) return "disputes";
  if (SAYS.has(name)) return "says";
  return STANDING.has(name) ? "standing" : "doing";
}

export function shortened(text) {
  const characters = [...text];
  return characters.length <= LONGEST ? text : `${characters.slice(0, LONGEST - 1).join("").trimEnd()}…`;
}

/** An edge as a sentence: "Joe Biden — annonce → raid". */
export function inWords(edge) {
  return `${edge.source().data("label")} — ${edge.data("label") || edge.data("type")} → ${edge.target().data("label")}`;
}

export function kindOf(node) {
  return wordFor("kind", node.data("kind"));
}
