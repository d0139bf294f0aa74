const DAY = 86_400_000;
const YEAR = 365 * DAY;

// What lasts longer is the background of a story ("depuis 1945"), not a moment of it.
const LONG = YEAR;

// Within a story days pass between two events, between two stories months.
const PAUSE = YEAR / 2;

/**
 * The stretch of time to show first: where the events stand closest, the later of two that are equal. One that is long
 * begun or long to come would squeeze all others into a corner; it is clipped, and the reader can go there. Where no two
 * stand close, all are shown: a line with a single event on it says nothing.
 *
 * @param {{start: Date, end?: Date}[]} items
 * @returns {{start: Date, end: Date} | null} null where there are none
 */
export function denseWindow(items) {
  const spans = items.map(({ start, end }) => ({ from: start.getTime(), to: (end ?? start).getTime() }));
  const short = spans.filter(({ from, to }) => to - from <= LONG);
  const stories = parted((short.length ? short : spans).sort((a, b) => a.from - b.from));
  const best = stories.reduce((one, other) => (other.length >= one.length ? other : one), []);
  if (!best.length) return null;
  if (best.length === 1) return wholeWindow(items);
  return around(best[0].from, Math.max(...best.map((span) => span.to)));
}

/** The stretch of time in which all events lie. */
export function wholeWindow(items) {
  const ends = items.flatMap(({ start, end }) => [start.getTime(), (end ?? start).getTime()]);
  return around(Math.min(...ends), Math.max(...ends));
}

/** How many events lie wholly before or after a stretch of time. */
export function outside(items, from, to) {
  return items.filter(({ start, end }) => start > to || (end ?? start) < from).length;
}

/** With room for the labels, half of which stand before their day. */
function around(from, to) {
  const room = Math.max((to - from) * 0.18, 5 * DAY);
  return { start: new Date(from - room), end: new Date(to + room) };
}

function parted(spans) {
  const parts = [];
  for (const span of spans) {
    const last = parts.at(-1)?.at(-1);
    if (last && span.from - last.to <= PAUSE) parts.at(-1).push(span);
    else parts.push([span]);
  }
  return parts;
}
