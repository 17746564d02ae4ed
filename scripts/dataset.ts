/** `npm run dataset`: validates the dataset and reports on it. Exit 1 where it has a fault. */
import { compileAll } from "./dataset/compile.ts";
import { formatProblem } from "./dataset/problem.ts";
import { datasetReport } from "./dataset/report.ts";
import { DATASET_FOLDER } from "./paths.ts";

const { compiled, problems } = compileAll(DATASET_FOLDER);
process.stdout.write(datasetReport(compiled));
for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
if (problems.length > 0) {
  process.stderr.write(`${problems.length} problems in the dataset\n`);
  process.exitCode = 1;
}
