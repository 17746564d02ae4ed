/**
 * `npm run release`: builds, checks all that a store asks for and that a build from the sources gives
 * the same bytes, and writes to dist/ the zip for the stores, the zip with the sources for their
 * reviewers, and the store's texts and pictures. Exit 1 where anything is wrong.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { findBrowser } from "./browsers.ts";
import { zipExtension, zipSources } from "./build/zip.ts";
import { build } from "./build.ts";
import { EXTENSION_FOLDER } from "./paths.ts";
import { audit } from "./release/audit.ts";
import { CHECKS, faultsOf } from "./release/checks.ts";
import { writeStoreFiles } from "./store/store-files.ts";

async function release(): Promise<number> {
  if (!(await build())) return 1;
  let faulty = 0;
  for (const check of CHECKS) {
    const faults = await faultsOf(check);
    process.stdout.write(`${faults.length === 0 ? "ok" : "NOT OK"}  ${check.name}\n`);
    for (const fault of faults) process.stderr.write(`        ${fault}\n`);
    faulty += faults.length;
  }
  const vulnerable = audit();
  process.stdout.write(
    vulnerable === null
      ? "        npm audit: the registry does not answer; ask another before publishing\n"
      : `${vulnerable.length === 0 ? "ok" : "NOT OK"}  npm audit\n`,
  );
  for (const fault of vulnerable ?? []) process.stderr.write(`        ${fault}\n`);
  if (faulty + (vulnerable?.length ?? 0) > 0) return 1;
  const chromium = findBrowser("chromium");
  if ("fault" in chromium) {
    process.stderr.write(`No pictures for the stores. ${chromium.fault}\n`);
    return 1;
  }
  for (const path of await writeStoreFiles(chromium.path)) process.stdout.write(`${path}\n`);
  for (const path of [zipExtension(EXTENSION_FOLDER), zipSources()]) {
    const hash = createHash("sha256").update(readFileSync(path)).digest("hex");
    process.stdout.write(`${path}\n        sha256 ${hash}\n`);
  }
  return 0;
}

process.exitCode = await release();
