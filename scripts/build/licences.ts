/** The licences of what is bundled: found by what the bundler says went in, not by a list of ours. */
import { readdirSync, readFileSync } from "node:fs";
import type { Metafile } from "esbuild";
import { ROOT } from "../paths.ts";

/** Names of the packages that have code in the bundles, in order. */
export function bundledPackages({ outputs }: Metafile): string[] {
  const names = new Set<string>();
  for (const { inputs } of Object.values(outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
      if (name && bytesInOutput > 0) names.add(name);
    }
  }
  return [...names].sort();
}

/** Name, version, source and licence text of each package. Throws where one comes without its licence. */
export function licenceText(packages: readonly string[]): string {
  const parts = packages.map((name) => {
    const folder = `${ROOT}node_modules/${name}`;
    const { version, license, repository } = JSON.parse(
      readFileSync(`${folder}/package.json`, "utf8"),
    );
    const file = readdirSync(folder).find((each) => /^licen[cs]e(?:\.|$)/i.test(each));
    if (!file) throw new Error(`${name} comes without the text of its licence: add it or drop it`);
    const address = String(
      repository?.url ?? repository ?? `https://www.npmjs.com/package/${name}`,
    );
    const source = address
      .replace(/^git\+|\.git$/g, "")
      .replace(/^(?:github:)?([\w-]+\/[\w.-]+)$/, "https://github.com/$1");
    const text = readFileSync(`${folder}/${file}`, "utf8").trim();
    return `${name} ${version} (${license})\nSource: ${source}\n\n${text}\n`;
  });
  const rule = `\n${"-".repeat(80)}\n\n`;
  return ["Sidenote itself is under the licence in LICENSE. It contains:\n", ...parts].join(rule);
}
