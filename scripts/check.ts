/** `npm run --silent check`: compiles the dataset and runs the command line on it. */
import { main } from "../src/cli/main.ts";
import { readPack } from "../src/core/pack.ts";
import { compile } from "./dataset/compile.ts";
import { formatProblem } from "./dataset/problem.ts";
import { DATASET_FOLDER } from "./paths.ts";

const { compiled, problems } = compile(DATASET_FOLDER);
for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
if (problems.length > 0) {
  process.stderr.write(`The dataset has ${problems.length} problems: mend them first.\n`);
  process.exit(2);
}
const bundle = { pack: readPack(compiled.pack), dataset: compiled.dataset };
const folder = process.env.INIT_CWD ?? process.cwd();
process.exitCode = await main(process.argv.slice(2), folder, bundle);
