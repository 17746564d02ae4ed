/**
 * `npm run build`: dist/extension (release), dist/extension-test (the same with an open shadow
 * root) and dist/sidenote-<version>.zip.
 */
import { pathToFileURL } from "node:url";
import { buildExtension } from "./build/extension.ts";
import { zipExtension } from "./build/zip.ts";
import { compileAll } from "./dataset/compile.ts";
import { formatProblem } from "./dataset/problem.ts";
import { DATASET_FOLDER, EXTENSION_FOLDER, TEST_EXTENSION_FOLDER } from "./paths.ts";

/** Builds everything; false where the dataset has a fault, with every fault on standard error. */
export async function build(): Promise<boolean> {
  const { compiled, problems } = compileAll(DATASET_FOLDER);
  if (problems.length > 0) {
    for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
    process.stderr.write(`The build stops: ${problems.length} problems in the dataset.\n`);
    return false;
  }
  await buildExtension(compiled, { folder: EXTENSION_FOLDER, shadowMode: "closed" });
  await buildExtension(compiled, { folder: TEST_EXTENSION_FOLDER, shadowMode: "open" });
  zipExtension(EXTENSION_FOLDER);
  return true;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const built = await build();
  process.stdout.write(built ? `built ${EXTENSION_FOLDER}\n` : "");
  process.exitCode = built ? 0 : 1;
}
