/**
 * The dataset in our own pages: a script of its own (`dataset.js`), a megabyte that is loaded and
 * parsed when it is wanted, so that the page draws before it.
 */
import type { Dataset } from "../core/dataset.ts";
import { runOwnScript } from "./own-script.ts";
import { world } from "./world.ts";

let loading: Promise<Dataset> | undefined;

/** Loads it once; rejects where the browser does not. */
export function bundledDataset(): Promise<Dataset> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Dataset> {
  await runOwnScript("dataset.js");
  const { sidenoteDataset: dataset } = world;
  if (!dataset) throw new Error("dataset.js ran without leaving the dataset");
  return dataset;
}
