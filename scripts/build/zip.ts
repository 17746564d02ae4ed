import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { type Zippable, zipSync } from "fflate";
import { ROOT } from "../paths.ts";

/** The same bytes for the same files: names sorted, one fixed time. */
const EPOCH = new Date("2020-01-01T00:00:00");

/** Packs an unpacked extension as dist/sidenote-<version>.zip and returns its path. */
export function zipExtension(folder: string): string {
  return zip(folder, filesIn(folder), "");
}

/** Packs all tracked files as dist/sidenote-<version>-sources.zip, for reviewers, and returns its path. */
export function zipSources(): string {
  const { status, stdout } = spawnSync("git", ["ls-files", "-z"], { cwd: ROOT, encoding: "utf8" });
  if (status !== 0) throw new Error("git cannot list the sources: run this in a clone");
  const paths = stdout.split("\0").filter((path) => path !== "" && existsSync(join(ROOT, path)));
  return zip(
    ROOT,
    paths.map((path) => join(ROOT, path)),
    "-sources",
  );
}

function zip(folder: string, paths: readonly string[], suffix: string): string {
  const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, "utf8"));
  const files: Zippable = {};
  for (const path of paths) {
    files[relative(folder, path).replaceAll("\\", "/")] = [readFileSync(path), { mtime: EPOCH }];
  }
  const target = `${ROOT}dist/sidenote-${version}${suffix}.zip`;
  writeFileSync(target, zipSync(files, { level: 9 }));
  return target;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesIn(path) : [path]));
}
