/** The dataset's prose, injected only where there is a note to write. */
import type { Dataset } from "../core/dataset.ts";
import { world } from "../platform/world.ts";
import json from "sidenote:dataset";

let parsed: Dataset | undefined;

world.sidenoteDataset = () => {
  parsed ??= JSON.parse(json) as Dataset;
  return parsed;
};
