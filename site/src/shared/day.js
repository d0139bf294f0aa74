import { language } from "./words.js";

const form = { day: { day: "numeric", month: "long", year: "numeric" }, month: { month: "long", year: "numeric" }, year: { year: "numeric" } };

// As the server writes them: "14 June 2017", not "June 14, 2017".
const REGION = { en: "en-GB", fr: "fr" };

/** A date as the reader writes it: "2022-02-03" → "3 février 2022", "2017-04-01" → "1er avril 2017", "2022-02" → "février 2022". Unreadable ones stay as they are. */
export function day(iso) {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso || "");
  if (!parts) return iso || "";
  const precision = parts[3] ? "day" : parts[2] ? "month" : "year";
  const date = new Date(Date.UTC(+parts[1], +(parts[2] || 1) - 1, +(parts[3] || 1)));
  const read = new Intl.DateTimeFormat(REGION[language], { ...form[precision], timeZone: "UTC" }).format(date);
  // French counts the first of a month and no other day, and Intl does not.
  return language === "fr" && precision === "day" ? read.replace(/^1 /, "1er ") : read;
}
