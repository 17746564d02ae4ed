/**
 * The dataset in our own pages: a script of its own (`notes.js`) beside the page's, so that the
 * page draws while it loads and nothing is parsed before it is needed.
 */
import type { Dataset } from "../core/dataset.ts";
import { world } from "./world.ts";

/** Resolves once the page's scripts have run; rejects where `notes.js` is not among them. */
export async function bundledDataset(): Promise<Dataset> {
  if (!world.sidenoteDataset && document.readyState !== "complete") {
    await new Promise((loaded) => {
      document.addEventListener("DOMContentLoaded", loaded, { once: true });
    });
  }
  const dataset = world.sidenoteDataset?.();
  if (!dataset) throw new Error("notes.js did not run in this page");
  return dataset;
}
