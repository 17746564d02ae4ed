/**
 * `npm run release`: builds twice and compares, lints as the store does, and writes the zip. Exit 1
 * where the two builds differ or the lint has anything to say.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { zipExtension } from "./build/zip.ts";
import { build } from "./build.ts";
import { EXTENSION_FOLDER, ROOT } from "./paths.ts";

async function builtHash(): Promise<string | null> {
  if (!(await build())) return null;
  return createHash("sha256")
    .update(readFileSync(zipExtension(EXTENSION_FOLDER)))
    .digest("hex");
}

async function release(): Promise<number> {
  const first = await builtHash();
  const second = first === null ? null : await builtHash();
  if (first === null || second === null) return 1;
  if (first !== second) {
    process.stderr.write(`Two builds differ: ${first} and ${second}\n`);
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
  return 0;
}

process.exitCode = await release();
