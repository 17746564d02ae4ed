/** The whole dataset as a script of our own pages: `bundled-dataset.ts`. */
import json from "sidenote:dataset";
import type { Dataset } from "../core/dataset.ts";
import { world } from "./world.ts";

world.sidenoteDataset = JSON.parse(json) as Dataset;
