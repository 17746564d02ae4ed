/** From the dataset's folder to what the extension bundles. */
import type { Dataset } from "../../src/core/dataset.ts";
import { readPack } from "../../src/core/pack.ts";
import type { SiteFile } from "../../src/dataset/schema.ts";
import { compileDataset } from "./compile-dataset.ts";
import { compilePack } from "./compile-pack.ts";
import { checkFormat } from "./format.ts";
import type { Problem } from "./problem.ts";
import { type DatasetFiles, readDataset } from "./read.ts";
import { checkSamples } from "./samples.ts";
import { validate } from "./validate.ts";

export interface Compiled {
  dataset: Dataset;
  /** The bytes that `readPack` reads. */
  pack: Uint8Array;
  sites: SiteFile[];
  files: DatasetFiles;
}

/** Compiles what can be read; `problems` tells what cannot. */
export function compile(root: string): { compiled: Compiled; problems: Problem[] } {
  const { files, problems } = readDataset(root);
  const dataset = compileDataset(files);
  const background = [
    ...files.facts.map(({ record }) => record.statement),
    ...files.claims.flatMap(({ record }) => [...record.matches, ...record.nearMisses]),
  ].join("\n");
  const { pack, problems: packProblems } = compilePack(
    dataset.version,
    files.concepts,
    files.claims,
    background,
  );
  problems.push(...packProblems);
  return { compiled: { dataset, pack, sites: files.sites, files }, problems };
}

/** Compiles and checks everything; all problems at once, none of them hiding another's. */
export function compileAll(root: string): { compiled: Compiled; problems: Problem[] } {
  const { compiled, problems } = compile(root);
  const { files, pack } = compiled;
  problems.push(...validate(files), ...checkFormat(files.texts));
  problems.push(...checkSamples(files.claims, readPack(pack)));
  return { compiled, problems };
}
