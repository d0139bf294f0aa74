import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

// Licences under which a package may go into what is shipped. Where a package offers a choice, one of these is taken.
const allowed = ["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"];

// What a package does not say of itself, with where that was read.
const known = {
  "@fortawesome/free-solid-svg-icons": "MIT AND CC-BY-4.0", // MIT the code, CC-BY-4.0 the icons that Yasr draws
};

// Packages whose publisher bundled others into the file that we bundle: those are in there as well.
const carries = (name) => name.startsWith("@zazuko/") || name === "vis-timeline";

/** The text of the third-party notice: every package that is in the built files, with its licence text. */
export async function notice(root, inputs) {
  const names = new Set(["world-atlas"]);
  for (const input of inputs) {
    const match = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input);
    if (match) await add(root, match[1], names);
  }
  const parts = [];
  for (const name of [...names].sort()) parts.push(await entry(root, name));
  return `The files in this folder are built from the newsgraph sources (Apache-2.0) and from these packages.\n\n${parts.join("\n")}`;
}

async function add(root, name, names) {
  if (names.has(name)) return;
  names.add(name);
  if (!carries(name)) return;
  const { dependencies = {}, peerDependencies = {} } = await description(root, name);
  for (const inner of Object.keys({ ...dependencies, ...peerDependencies })) await add(root, inner, names);
}

async function entry(root, name) {
  const folder = join(root, "node_modules", name);
  const about = await description(root, name);
  const licence = known[name] ?? choose(name, about.license ?? about.licenses);
  const file = (await readdir(folder)).find((f) => /^(licen[sc]e|copying)/i.test(f));
  const text = file ? await readFile(join(folder, file), "utf8") : `Licence: ${licence}`;
  return `${"=".repeat(78)}\n${name} ${about.version} (${licence})\n\n${text.trim()}\n`;
}

function choose(name, expression) {
  const choices = String(expression).replace(/[()]/g, "").split(" OR ");
  const choice = choices.find((one) => allowed.includes(one));
  if (!choice) throw new Error(`${name} is under ${expression}: not to be shipped`);
  return choice;
}

async function description(root, name) {
  return JSON.parse(await readFile(join(root, "node_modules", name, "package.json"), "utf8"));
}
