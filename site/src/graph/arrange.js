// A person who opens the same picture twice wants to see the same picture: chance is steady while it is laid out. Of
// several beginnings the one with the fewest crossings is kept.
const BEGINNINGS = 8;

// Above this many links the search for a better beginning takes longer than it is worth.
const MANY = 120;

const calm = matchMedia("(prefers-reduced-motion: reduce)");

/** Lays the visible graph out anew. */
export function arrange(cy) {
  const shown = cy.elements(":visible");
  if (shown.empty()) return;
  const tries = shown.edges().length > MANY ? 1 : BEGINNINGS;
  let best = null;
  for (let seed = 1; seed <= tries; seed++) {
    steadily(seed, () => shown.layout(options({ randomize: true, animate: false, fit: false })).run());
    const clutter = crossings(shown.edges()) + 2 * covered(shown);
    if (!best || clutter < best.clutter) best = { clutter, at: new Map(shown.nodes().map((node) => [node.id(), { ...node.position() }])) };
  }
  shown.nodes().positions((node) => best.at.get(node.id()));
  cy.fit(shown, 32);
  // Two or three nodes would fill the canvas like posters.
  if (cy.zoom() > 1.15) cy.zoom({ level: 1.15, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
}

/** Makes room for new nodes and leaves the old ones about where they were. */
export function makeRoom(cy) {
  steadily(1, () => cy.elements(":visible").layout(options({ randomize: false, animate: !calm.matches, fit: true })).run());
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

function crossings(edges) {
  const lines = edges.map((edge) => [edge.source().position(), edge.target().position(), edge.source().id(), edge.target().id()]);
  let count = 0;
  for (let i = 0; i < lines.length; i++) {
    for (let j = 0; j < i; j++) {
      const [a, b, from, to] = lines[i];
      const [c, d, otherFrom, otherTo] = lines[j];
      if ([otherFrom, otherTo].includes(from) || [otherFrom, otherTo].includes(to)) continue;
      if (side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b)) count++;
    }
  }
  return count;
}

const side = (a, b, p) => Math.sign((b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x));

/** How many lines run over a node, or over its label, that they do not belong to. */
function covered(shown) {
  let count = 0;
  shown.nodes().forEach((node) => {
    const box = node.boundingBox();
    shown.edges().forEach((edge) => {
      if (edge.source().id() !== node.id() && edge.target().id() !== node.id() && passes(edge.source().position(), edge.target().position(), box)) count++;
    });
  });
  return count;
}

function passes(a, b, box) {
  const STEPS = 24;
  for (let i = 1; i < STEPS; i++) {
    const x = a.x + ((b.x - a.x) * i) / STEPS;
    const y = a.y + ((b.y - a.y) * i) / STEPS;
    if (x > box.x1 && x < box.x2 && y > box.y1 && y < box.y2) return true;
  }
  return false;
}
