// The words of what scripts draw. Every page brings them in its reader's language, from the messages of the server.
export const language = document.documentElement.lang.startsWith("en") ? "en" : "fr";

/** What the interface says, by key. */
export const words = JSON.parse(document.getElementById("messages")?.textContent || "{}");

const plural = new Intl.PluralRules(language);
const decimals = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });

/** The word for a kind or status; the code itself where there is none. */
export function wordFor(list, code) {
  return words[`${list}.${code}`] ?? code ?? "";
}

/** "1 link", "3 links": the form that goes with the first number, with the numbers in their places. */
export function counted(key, ...numbers) {
  const message = words[`${key}.${plural.select(numbers[0])}`] ?? words[`${key}.other`] ?? "";
  return numbers.reduce((text, number, i) => text.replace(`{${i}}`, decimals.format(number)), message);
}
