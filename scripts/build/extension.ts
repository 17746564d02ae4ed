/** Bundles the entries and lays out one unpacked extension for all browsers. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { build } from "esbuild";
import type { Compiled } from "../dataset/compile.ts";
import { ROOT } from "../paths.ts";
import { writeIcons } from "./icons.ts";
import { bundledPackages, licenceText } from "./licences.ts";
import { datasetModules, withoutInnerHtml } from "./plugins.ts";

export interface ExtensionOptions {
  /** Where the unpacked extension goes; what is there is replaced. */
  folder: string;
  shadowMode: "closed" | "open";
}

const PAGES = ["popup", "options"] as const;

/** Bundle name → entry. Content scripts are injected one by one, so each is a bundle of its own. */
const ENTRIES = {
  gate: "src/content/gate.ts",
  reader: "src/content/reader.ts",
  notes: "src/content/notes.ts",
  card: "src/content/card.tsx",
  background: "src/background/background.ts",
  popup: "src/popup/popup.tsx",
  options: "src/options/options.tsx",
  try: "src/options/try.ts",
};

export async function buildExtension(compiled: Compiled, options: ExtensionOptions): Promise<void> {
  const { folder } = options;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ENTRIES,
    outdir: folder,
    bundle: true,
    minify: true,
    format: "iife",
    target: ["chrome123", "firefox140"],
    jsx: "automatic",
    jsxImportSource: "preact",
    loader: { ".css": "text" },
    metafile: true,
    // Licences are given whole in LICENSES.txt.
    legalComments: "none",
    charset: "utf8",
    define: { SIDENOTE_SHADOW_MODE: JSON.stringify(options.shadowMode) },
    plugins: [datasetModules(compiled), withoutInnerHtml()],
    logLevel: "warning",
  });
  writeFileSync(`${folder}/manifest.json`, `${JSON.stringify(manifest(compiled), null, 2)}\n`);
  cpSync(`${ROOT}src/_locales`, `${folder}/_locales`, { recursive: true });
  cpSync(`${ROOT}src/content/marks.css`, `${folder}/marks.css`);
  cpSync(`${ROOT}LICENSE`, `${folder}/LICENSE`);
  writeFileSync(`${folder}/LICENSES.txt`, licenceText(bundledPackages(metafile)));
  for (const page of PAGES) {
    for (const file of readdirSync(`${ROOT}src/${page}`)) {
      if (/\.(?:html|css)$/.test(file)) cpSync(`${ROOT}src/${page}/${file}`, `${folder}/${file}`);
    }
  }
  for (const sheet of ["tokens.css", "pieces.css"]) {
    if (existsSync(`${ROOT}src/ui/${sheet}`))
      cpSync(`${ROOT}src/ui/${sheet}`, `${folder}/${sheet}`);
  }
  writeIcons(`${folder}/icons`);
}

/** The manifest with the news sites of the dataset and the version of package.json. */
function manifest(compiled: Compiled): object {
  const base = JSON.parse(readFileSync(`${ROOT}manifest.json`, "utf8"));
  const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, "utf8"));
  if (base.version !== version) {
    throw new Error(
      `manifest.json is version ${base.version}, package.json ${version}: make them equal`,
    );
  }
  const matches = compiled.sites.map(({ host }) => `*://*.${host}/*`);
  base.host_permissions = matches;
  base.content_scripts[0].matches = matches;
  return base;
}
