// Names of places that stand close cover each other. The places where most happens keep theirs, on whichever side there
// is room; the others show theirs when they are pointed at, or when the reader comes nearer.
const SIDES = ["right", "left", "top", "bottom"];

/**
 * Places the names beside their dots.
 *
 * @param {L.Map} map
 * @param {{dot: L.CircleMarker, text: () => HTMLElement, weight: number}[]} named
 */
export function placeLabels(map, named) {
  const byWeight = [...named].sort((a, b) => b.weight - a.weight);
  for (const { dot } of byWeight) dot.unbindTooltip();
  const dots = byWeight.map(({ dot }) => dot.getElement().getBoundingClientRect());
  const names = [];
  const frame = map.getContainer().getBoundingClientRect();
  const controls = [...map.getContainer().querySelectorAll(".leaflet-bar")].map((bar) => bar.getBoundingClientRect());
  byWeight.forEach((one, i) => {
    // Rather over the dot of a lesser place than nowhere; never over a greater one, nor over a name.
    const free = [dots, dots.slice(0, i)].some((avoided) => SIDES.some((side) => {
      const box = shown(one, side);
      const fits = inside(box, frame) && [...names, ...controls, ...avoided.filter((dot) => dot !== dots[i])].every((other) => !overlap(box, other));
      if (fits) names.push(box);
      return fits;
    }));
    if (!free) hidden(one);
  });
}

function shown({ dot, text }, side) {
  const radius = dot.getRadius() - 2;
  const offset = { right: [radius, 0], left: [-radius, 0], top: [0, -radius], bottom: [0, radius] }[side];
  dot.unbindTooltip().bindTooltip(text, { permanent: true, direction: side, offset });
  return dot.getTooltip().getElement().getBoundingClientRect();
}

function hidden({ dot, text }) {
  dot.unbindTooltip().bindTooltip(text, { direction: "top" });
}

const inside = (box, frame) => box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
const overlap = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
