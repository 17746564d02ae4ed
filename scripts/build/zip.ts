import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { type Zippable, zipSync } from "fflate";
import { ROOT } from "../paths.ts";

/** The same bytes for the same files: names sorted, one fixed time. */
const EPOCH = new Date("2020-01-01T00:00:00");

/** Packs an unpacked extension as dist/sidenote-<version>.zip and returns its path. */
export function zipExtension(folder: string): string {
  const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, "utf8"));
  const files: Zippable = {};
  for (const path of filesIn(folder)) {
    files[relative(folder, path).replaceAll("\\", "/")] = [readFileSync(path), { mtime: EPOCH }];
  }
  const target = `${ROOT}dist/sidenote-${version}.zip`;
  writeFileSync(target, zipSync(files, { level: 9 }));
  return target;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesIn(path) : [path]));
}
