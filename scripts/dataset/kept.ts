/**
 * The compiled dataset, kept in dist/ for as long as nothing that it is made of changes: compiling takes
 * seconds, which `npm run check` should not cost each time.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Bundle } from "../../src/cli/check.ts";
import type { Dataset } from "../../src/core/dataset.ts";
import { readPack } from "../../src/core/pack.ts";
import { DATASET_FOLDER, ROOT } from "../paths.ts";
import { compile } from "./compile.ts";
import type { Problem } from "./problem.ts";

const FOLDER = `${ROOT}dist/compiled`;
const KEPT = `${FOLDER}/kept.bin`;
const DIGEST_BYTES = 32;
/** Where the compiler's own code is: what it makes changes with it. */
const MADE_OF = [DATASET_FOLDER, `${ROOT}scripts/dataset`, `${ROOT}src/core`];

/** The project's dataset, compiled now or before; `problems` tells what could not be read. */
export function compileOrKeep(): { bundle: Bundle; problems: Problem[] } {
  const digest = digestOf(MADE_OF);
  const kept = readKept(digest);
  if (kept) return { bundle: kept, problems: [] };
  const { compiled, problems } = compile(DATASET_FOLDER);
  const { dataset, pack } = compiled;
  if (problems.length === 0) keep(digest, pack, dataset);
  return { bundle: { pack: readPack(pack), dataset }, problems };
}

function digestOf(folders: readonly string[]): Buffer {
  const hash = createHash("sha256");
  hash.update(readFileSync(`${ROOT}package-lock.json`));
  for (const folder of folders) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      hash.update(`\n${path}\n`).update(readFileSync(path));
    }
  }
  return hash.digest();
}

/** The digest, the length of the pack, the pack, then the dataset as JSON. */
function keep(digest: Buffer, pack: Uint8Array, dataset: Dataset): void {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(pack.length);
  const bytes = Buffer.concat([digest, length, pack, Buffer.from(JSON.stringify(dataset))]);
  mkdirSync(FOLDER, { recursive: true });
  // Two commands may end at once: each puts a whole file in place.
  const own = `${KEPT}.${process.pid}`;
  writeFileSync(own, bytes);
  renameSync(own, KEPT);
}

function readKept(digest: Buffer): Bundle | null {
  let bytes: Buffer;
  try {
    bytes = readFileSync(KEPT);
  } catch {
    return null;
  }
  if (!bytes.subarray(0, DIGEST_BYTES).equals(digest)) return null;
  const start = DIGEST_BYTES + 4;
  const end = start + bytes.readUInt32LE(DIGEST_BYTES);
  // The pack's numbers are read in place and stand on whole words.
  const pack = readPack(Uint8Array.from(bytes.subarray(start, end)));
  return { pack, dataset: JSON.parse(bytes.toString("utf8", end)) };
}
