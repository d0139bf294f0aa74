// A person who opens the same picture twice wants to see the same picture: chance is steady while it is laid out. Of
// several beginnings the one with the fewest crossings is kept.
import { clutter } from "./clutter.js";
import { placeNames } from "./names.js";

const BEGINNINGS = 8;

// Above this many links the search for a better beginning takes longer than it is worth.
const MANY = 120;

// How much larger than the canvas the picture may become before names that cover each other are put up with.
const GROWTH = [1, 1.2, 1.45, 1.75, 2.1];

// Room for a name at the edge of the canvas, in pixels.
const EDGE = { x: 76, y: 52 };

// A few nodes that are drawn apart as far as the canvas allows look lost.
const FURTHEST = { x: 340, y: 230 };

export const calm = matchMedia("(prefers-reduced-motion: reduce)");

/** Lays the visible graph out anew, in the shape of its canvas. */
export function arrange(cy) {
  const shown = cy.elements(":visible");
  if (shown.empty()) return;
  const tries = shown.edges().length > MANY ? 1 : BEGINNINGS;
  let best = null;
  for (let seed = 1; seed <= tries; seed++) {
    steadily(seed, () => shown.layout(options({ randomize: true, animate: false, fit: false })).run());
    const found = clutter(shown);
    if (!best || found < best.found) best = { found, at: new Map(shown.nodes().map((node) => [node.id(), { ...node.position() }])) };
  }
  // Upright or lying, whichever lets the names be larger.
  const ways = [false, true].map((turned) => spread(cy, shown, shaped(best.at, turned)));
  if (better(ways[0], ways[1])) spread(cy, shown, shaped(best.at, false));
  centre(cy);
}

/** Makes room for new nodes and leaves the old ones about where they were. */
export function makeRoom(cy) {
  const shown = cy.elements(":visible");
  const layout = shown.layout(options({ randomize: false, animate: !calm.matches, fit: false }));
  layout.one("layoutstop", () => {
    placeNames(shown);
    centre(cy);
  });
  steadily(1, () => layout.run());
}

/** Shows all of it, in the middle. */
export function centre(cy) {
  const shown = cy.elements(":visible");
  if (shown.empty()) return;
  cy.fit(shown, 16);
  // Two or three nodes would fill the canvas like posters.
  if (cy.zoom() > 1.15) {
    cy.zoom(1.15);
    cy.center(shown);
  }
}

function options(changes) {
  return { name: "fcose", quality: "proof", animationDuration: 300, nodeDimensionsIncludeLabels: true, idealEdgeLength: 120, nodeRepulsion: 9000, nodeSeparation: 120, padding: 32, ...changes };
}

/** Runs with a Math.random that always gives the same numbers (Park and Miller's generator). */
function steadily(seed, work) {
  const random = Math.random;
  let state = seed * 7919;
  Math.random = () => (state = (state * 48271) % 2147483647) / 2147483647;
  try {
    work();
  } finally {
    Math.random = random;
  }
}

/** The positions, turned on their side or not, as shares of their extent. */
function shaped(at, turned) {
  const points = [...at.values()];
  const range = (axis) => {
    const values = points.map((point) => point[axis]);
    return { from: Math.min(...values), span: Math.max(...values) - Math.min(...values) };
  };
  const [x, y] = [range("x"), range("y")];
  const share = (point, { from, span }, axis) => (span < 1 ? 0.5 : (point[axis] - from) / span);
  const shares = new Map([...at].map(([id, point]) => {
    const across = share(point, x, "x");
    const down = share(point, y, "y");
    return [id, turned ? { x: down, y: across } : { x: across, y: down }];
  }));
  return { shares, span: turned ? { x: y.span, y: x.span } : { x: x.span, y: y.span } };
}

/** Stretches the picture to the canvas, and beyond it until no name covers another. Says how that went. */
function spread(cy, shown, { shares, span }) {
  const size = { x: Math.max(cy.width() - 2 * EDGE.x, 160), y: Math.max(cy.height() - 2 * EDGE.y, 160) };
  const rows = Math.max(1, Math.sqrt(shown.nodes().length) - 1);
  let covered = 0;
  for (const growth of GROWTH) {
    const extent = (axis) => Math.min(size[axis] * growth, FURTHEST[axis] * rows * growth, span[axis] * 2.2 * growth);
    const [width, height] = [extent("x"), extent("y")];
    shown.nodes().positions((node) => ({ x: shares.get(node.id()).x * width, y: shares.get(node.id()).y * height }));
    covered = placeNames(shown);
    if (covered === 0) break;
  }
  const { w, h } = shown.boundingBox();
  return { covered, zoom: Math.min(cy.width() / w, cy.height() / h) };
}

/** True if names are better to read one way than the other; the picture as it was laid out if there is little in it. */
const better = (one, other) => one.covered < other.covered || (one.covered === other.covered && Math.min(one.zoom, 1) >= 0.95 * Math.min(other.zoom, 1));
