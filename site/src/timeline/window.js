const DAY = 86_400_000;
const YEAR = 365 * DAY;

// What lasts longer is the background of a story ("depuis 1945"), not a moment of it.
const LONG = YEAR;

// Within a story days pass between two events, between two stories months.
const PAUSE = YEAR / 2;

/**
 * The stretch of time to show first: where the events stand closest, the later of two that are equal. One that is long
 * begun or long to come would squeeze all others into a corner; it is clipped, and the reader can go there.
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
  const from = best[0].from;
  const to = Math.max(...best.map((span) => span.to));
  // Room for the labels, which begin at their day.
  const room = Math.max((to - from) * 0.12, 4 * DAY);
  return { start: new Date(from - room), end: new Date(to + 2 * room) };
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
