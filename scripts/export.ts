/** `npm run export`: the dataset as schema.org ClaimReview (JSON-LD) and as CSV, in dist/export. */
import { mkdirSync, writeFileSync } from "node:fs";
import { compileAll } from "./dataset/compile.ts";
import { formatProblem } from "./dataset/problem.ts";
import { claimReviews } from "./export/claim-review.ts";
import { claimsCsv } from "./export/csv.ts";
import { DATASET_FOLDER, ROOT } from "./paths.ts";

const { compiled, problems } = compileAll(DATASET_FOLDER);
if (problems.length > 0) {
  for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
  process.exitCode = 1;
} else {
  const folder = `${ROOT}dist/export`;
  mkdirSync(folder, { recursive: true });
  const reviews = claimReviews(compiled.dataset);
  writeFileSync(`${folder}/claim-review.jsonld`, `${JSON.stringify(reviews, null, 2)}\n`);
  writeFileSync(`${folder}/claims.csv`, claimsCsv(compiled.dataset));
  process.stdout.write(`${compiled.dataset.claims.length} claims in ${folder}\n`);
}
