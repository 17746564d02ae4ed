/** The dataset's prose, injected only where there is a note to write. */

import json from "sidenote:dataset";
import type { Dataset } from "../core/dataset.ts";
import { world } from "../platform/world.ts";

/** Not kept once it is parsed: it is a megabyte in every tab with a note. */
let unparsed = json;
let parsed: Dataset | undefined;

world.sidenoteDataset = () => {
  parsed ??= JSON.parse(unparsed) as Dataset;
  unparsed = "";
  return parsed;
};
