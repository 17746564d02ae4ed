/** Bundles the entries and lays out one unpacked extension for all browsers. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type BuildOptions, build } from "esbuild";
import type { Compiled } from "../dataset/compile.ts";
import { ROOT } from "../paths.ts";
import { escaped } from "./ascii.ts";
import { writeIcons } from "./icons.ts";
import { bundledPackages, licenceText } from "./licences.ts";
import { datasetModules, withoutInnerHtml } from "./plugins.ts";

export interface ExtensionOptions {
  /** Where the unpacked extension goes; what is there is replaced. */
  folder: string;
  shadowMode: "closed" | "open";
}

const PAGES = ["popup", "options"] as const;

/** Runs on every page: its bytes count, so it keeps its letters of other alphabets as they are. */
const GATE = { gate: "src/content/gate.ts" };
/**
 * Bundle name → entry. Content scripts are injected one by one, so each is a bundle of its own.
 * In ASCII: one other letter makes a browser keep a whole script, the patterns with it, in twice the
 * memory, and take twice the time to read it.
 */
const ENTRIES = {
  patterns: "src/content/patterns.ts",
  reader: "src/content/reader.ts",
  notes: "src/content/notes.ts",
  card: "src/content/card.ts",
  background: "src/background/background.ts",
  popup: "src/popup/popup.tsx",
  options: "src/options/options.tsx",
  dataset: "src/platform/dataset.ts",
  try: "src/options/try.ts",
};

export async function buildExtension(compiled: Compiled, options: ExtensionOptions): Promise<void> {
  const { folder } = options;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const common: BuildOptions & { metafile: true } = {
    absWorkingDir: ROOT,
    outdir: folder,
    bundle: true,
    minify: true,
    format: "iife",
    target: ["chrome123", "firefox140"],
    // Otherwise each becomes a call that reads its tables when the script starts, used or not.
    supported: { "regexp-unicode-property-escapes": true },
    jsx: "automatic",
    jsxImportSource: "preact",
    loader: { ".css": "text" },
    metafile: true,
    // Licences are given whole in LICENSES.txt.
    legalComments: "none",
    define: { SIDENOTE_SHADOW_MODE: JSON.stringify(options.shadowMode) },
    plugins: [datasetModules(compiled), withoutInnerHtml()],
    logLevel: "warning",
  };
  const [, { metafile }] = await Promise.all([
    build({ ...common, entryPoints: GATE, charset: "utf8" }),
    build({ ...common, entryPoints: ENTRIES, charset: "ascii" }),
  ]);
  for (const name of Object.keys(ENTRIES)) {
    const path = `${folder}/${name}.js`;
    writeFileSync(path, escaped(readFileSync(path, "utf8")));
  }
  writeFileSync(`${folder}/manifest.json`, `${JSON.stringify(manifest(compiled), null, 2)}\n`);
  cpSync(`${ROOT}src/_locales`, `${folder}/_locales`, { recursive: true });
  cpSync(`${ROOT}src/content/marks.css`, `${folder}/marks.css`);
  cpSync(`${ROOT}LICENSE`, `${folder}/LICENSE`);
  writeFileSync(`${folder}/LICENSES.txt`, licenceText(bundledPackages(metafile)));
  for (const page of PAGES) {
    cpSync(`${ROOT}src/${page}/${page}.html`, `${folder}/${page}.html`);
    // One sheet: each file that a page waits for takes milliseconds.
    const sheets = ["ui/tokens", "ui/pieces", `${page}/${page}`];
    const css = sheets.map((sheet) => readFileSync(`${ROOT}src/${sheet}.css`, "utf8"));
    writeFileSync(`${folder}/${page}.css`, css.join("\n"));
  }
  writeIcons(`${folder}/icons`);
}

/** The manifest with the news sites of the dataset. */
function manifest(compiled: Compiled): object {
  const base = JSON.parse(readFileSync(`${ROOT}manifest.json`, "utf8"));
  const matches = compiled.sites.map(({ host }) => `*://*.${host}/*`);
  base.host_permissions = matches;
  base.content_scripts[0].matches = matches;
  return base;
}
