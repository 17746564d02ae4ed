/**
 * The dataset in our own pages: a script of its own (`dataset.js`) beside the page's, so that the
 * page draws while it loads and nothing is parsed before it is needed.
 */
import type { Dataset } from "../core/dataset.ts";
import { world } from "./world.ts";

let parsed: Dataset | undefined;

/** Resolves once the page's scripts have run; rejects where `dataset.js` is not among them. */
export async function bundledDataset(): Promise<Dataset> {
  if (!world.sidenoteDataset && document.readyState !== "complete") {
    await new Promise((loaded) => {
      document.addEventListener("DOMContentLoaded", loaded, { once: true });
    });
  }
  parsed ??= world.sidenoteDataset?.();
  if (!parsed) throw new Error("dataset.js did not run in this page");
  return parsed;
}
