/** `npm run export`: the dataset as schema.org ClaimReview (JSON-LD) and as CSV, in dist/export. */
import { mkdirSync, writeFileSync } from "node:fs";
import { compileAll } from "./dataset/compile.ts";
import { formatProblem } from "./dataset/problem.ts";
import { claimReviews } from "./export/claim-review.ts";
import { COLUMNS, claimsCsv } from "./export/csv.ts";
import { claimReviewFaults, csvFaults } from "./export/validate.ts";
import { DATASET_FOLDER, ROOT } from "./paths.ts";

const { compiled, problems } = compileAll(DATASET_FOLDER);
const { dataset } = compiled;
const reviews = claimReviews(dataset);
const csv = claimsCsv(dataset);
const rows = 1 + dataset.claims.flatMap(({ standings }) => standings).length;
const faults = [
  ...problems.map(formatProblem),
  ...claimReviewFaults(reviews),
  ...csvFaults(csv, COLUMNS.length, rows),
];
if (faults.length > 0) {
  process.stderr.write(`${faults.join("\n")}\nNothing was written.\n`);
  process.exitCode = 1;
} else {
  const folder = `${ROOT}dist/export`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/claim-review.jsonld`, `${JSON.stringify(reviews, null, 2)}\n`);
  writeFileSync(`${folder}/claims.csv`, csv);
  process.stdout.write(`${dataset.claims.length} claims, ${rows - 1} reviews in ${folder}\n`);
}
