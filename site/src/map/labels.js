// Names of places that stand close cover each other. The places where most happens keep theirs, on whichever side there
// is room; the others show theirs when they are pointed at, or when the reader comes nearer.
const SIDES = ["right", "left", "top", "bottom"];

/**
 * Places the names beside their dots whenever the map is moved or zoomed.
 *
 * @param {L.Map} map
 * @param {{dot: L.CircleMarker, text: () => HTMLElement, weight: number}[]} named
 */
export function placeLabels(map, named) {
  const byWeight = [...named].sort((a, b) => b.weight - a.weight);
  const place = () => {
    for (const { dot } of byWeight) dot.unbindTooltip();
    const taken = byWeight.map(({ dot }) => dot.getElement().getBoundingClientRect());
    const frame = map.getContainer().getBoundingClientRect();
    for (const one of byWeight) {
      const own = one.dot.getElement().getBoundingClientRect();
      const free = SIDES.find((side) => {
        const box = shown(one, side);
        const fits = inside(box, frame) && taken.every((other) => other === own || same(other, own) || !overlap(box, other));
        if (fits) taken.push(box);
        return fits;
      });
      if (!free) hidden(one);
    }
  };
  map.on("zoomend moveend resize", place);
  place();
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
const same = (a, b) => a.left === b.left && a.top === b.top && a.width === b.width;
const overlap = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
