/**
 * `npm run release`: builds twice and compares, lints as the stores do, and writes the zip for the
 * stores and the one with the sources for their reviewers. Exit 1 where the changelog has no entry,
 * the two builds differ, a file is over its budget or the lint has anything to say.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { overBudget } from "./build/budgets.ts";
import { changelogEntry } from "./build/changelog.ts";
import { zipExtension, zipSources } from "./build/zip.ts";
import { build } from "./build.ts";
import { EXTENSION_FOLDER, ROOT } from "./paths.ts";

async function builtHash(): Promise<string | null> {
  if (!(await build())) return null;
  return createHash("sha256")
    .update(readFileSync(zipExtension(EXTENSION_FOLDER)))
    .digest("hex");
}

async function release(): Promise<number> {
  const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, "utf8"));
  if (changelogEntry(readFileSync(`${ROOT}README.md`, "utf8"), version) === null) {
    process.stderr.write(`The README's changelog has no entry for ${version}: write one\n`);
    return 1;
  }
  const first = await builtHash();
  const second = first === null ? null : await builtHash();
  if (first === null || second === null) return 1;
  if (first !== second) {
    process.stderr.write(`Two builds differ: ${first} and ${second}\n`);
    return 1;
  }
  const large = overBudget(EXTENSION_FOLDER);
  if (large.length > 0) {
    process.stderr.write(`${large.join("\n")}\n`);
    return 1;
  }
  const { status } = spawnSync(
    process.execPath,
    [
      `${ROOT}node_modules/web-ext/bin/web-ext.js`,
      "lint",
      "--source-dir",
      EXTENSION_FOLDER,
      "--warnings-as-errors",
    ],
    { cwd: ROOT, stdio: "inherit" },
  );
  if (status !== 0) return 1;
  process.stdout.write(`${zipExtension(EXTENSION_FOLDER)}\nsha256 ${first}, the same twice\n`);
  process.stdout.write(`${zipSources()}\n`);
  return 0;
}

process.exitCode = await release();
