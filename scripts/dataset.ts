/** `npm run dataset`: validates the dataset and reports on it. Exit 1 where it has a fault. */
import { mkdirSync, writeFileSync } from "node:fs";
import { readPack } from "../src/core/pack.ts";
import { compileAll } from "./dataset/compile.ts";
import { formatProblem } from "./dataset/problem.ts";
import { datasetReport } from "./dataset/report.ts";
import { wordList } from "./dataset/word-list.ts";
import { DATASET_FOLDER, ROOT } from "./paths.ts";

const { compiled, problems } = compileAll(DATASET_FOLDER);
process.stdout.write(datasetReport(compiled));
const sentences = compiled.files.claims.flatMap(({ record }) => [
  ...record.matches,
  ...record.nearMisses,
]);
const { text, phrases, unused } = wordList(
  compiled.files.concepts,
  readPack(compiled.pack),
  sentences,
);
mkdirSync(`${ROOT}dist`, { recursive: true });
writeFileSync(`${ROOT}dist/concepts.txt`, text);
process.stdout.write(
  `phrases: ${phrases}, spelled out in dist/concepts.txt; ${unused} marked “?” stand in no sentence\n`,
);
for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
if (problems.length > 0) {
  process.stderr.write(`${problems.length} problems in the dataset\n`);
  process.exitCode = 1;
}
