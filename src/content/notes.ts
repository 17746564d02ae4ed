/** The dataset's prose, injected only where there is a note to write. */

import json from "sidenote:dataset";
import type { Dataset } from "../core/dataset.ts";
import { world } from "../platform/world.ts";

let parsed: Dataset | undefined;

world.sidenoteDataset = () => {
  parsed ??= JSON.parse(json) as Dataset;
  return parsed;
};
