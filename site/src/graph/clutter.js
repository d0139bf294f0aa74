/** How hard a laid out graph is to read: lines that cross, and twice the lines that run over nodes they do not belong to. */
export function clutter(shown) {
  return crossings(shown.edges()) + 2 * covered(shown);
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

/** True if the line from a to b runs over the box. */
export function passes(a, b, box) {
  const STEPS = 24;
  for (let i = 1; i < STEPS; i++) {
    const x = a.x + ((b.x - a.x) * i) / STEPS;
    const y = a.y + ((b.y - a.y) * i) / STEPS;
    if (x > box.x1 && x < box.x2 && y > box.y1 && y < box.y2) return true;
  }
  return false;
}
