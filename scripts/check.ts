/** `npm run --silent check`: the command line on the dataset as it is. */
import { main } from "../src/cli/main.ts";
import { compileOrKeep } from "./dataset/kept.ts";
import { formatProblem } from "./dataset/problem.ts";

const { bundle, problems } = compileOrKeep();
for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
if (problems.length > 0) {
  process.stderr.write(`The dataset has ${problems.length} problems: mend them first.\n`);
  process.exit(2);
}
const { stdin, stdout, stderr } = process;
const folder = process.env.INIT_CWD ?? process.cwd();
process.exitCode = await main(process.argv.slice(2), { folder, stdin, stdout, stderr }, bundle);
