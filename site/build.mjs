// Builds what the pages load, from src/ into the program's resources. The same sources give the same bytes. Run by `build`.
import { build } from "esbuild";
import { copyFile, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { notice } from "./notice.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const assets = join(here, "../extractor/src/main/resources/org/newsgraph/site/assets");

await mkdir(assets, { recursive: true });
const result = await build({
  absWorkingDir: here,
  entryPoints: {
    app: "src/page/app.js",
    theme: "src/page/theme-first.js",
    "app-style": "src/style/app.css",
    graph: "src/graph/graph.js",
    timeline: "src/timeline/timeline.js",
    map: "src/map/map.js",
    answer: "src/answer/answer.js",
    sparql: "src/sparql/sparql.js",
  },
  entryNames: "[name]",
  outdir: assets,
  write: false,
  bundle: true,
  minify: true,
  format: "esm",
  target: ["es2022"],
  legalComments: "none",
  loader: { ".svg": "dataurl", ".png": "dataurl" },
  metafile: true,
});

// The style of every page is app.css; esbuild names an entry after its key, and "app" is the script's.
for (const file of result.outputFiles) {
  const name = file.path.slice(assets.length + 1).replace("app-style", "app");
  await writeFile(join(assets, name), file.contents);
}
await copyFile(join(here, "src/icon.svg"), join(assets, "icon.svg"));
await copyFile(join(here, "node_modules/world-atlas/countries-50m.json"), join(assets, "countries.json"));
await writeFile(join(assets, "NOTICE.txt"), await notice(here, Object.keys(result.metafile.inputs)));

for (const name of (await readdir(assets)).sort()) {
  const bytes = await readFile(join(assets, name));
  console.log(`${name.padEnd(16)}${String(bytes.length).padStart(10)} bytes${String(gzipSync(bytes).length).padStart(10)} compressed`);
}
