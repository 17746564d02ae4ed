/**
 * The dataset in our own pages: a script of its own (`dataset.js`), a megabyte that is loaded and
 * parsed when it is wanted, so that the page draws before it.
 */
import { ownScript } from "./own-script.ts";
import { world } from "./world.ts";

/** Loads it once; rejects where the browser does not. */
export const bundledDataset = ownScript("dataset.js", () => world.sidenoteDataset);
