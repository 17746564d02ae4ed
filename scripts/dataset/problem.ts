import { join } from "node:path";

/** One fault in the dataset: what is wrong, where, and what to do about it. */
export interface Problem {
  /** Path from the project's root. */
  file: string;
  /** The record's id and field, `us-atacms.standings[1].facts`; empty for the whole file. */
  field: string;
  message: string;
}

/** A file of the dataset as problems name it, from its path in the dataset's folder. */
export function datasetFile(path: string): string {
  return join("src/dataset", path);
}

export function formatProblem(problem: Problem): string {
  const where = problem.field ? `${problem.file}: ${problem.field}` : problem.file;
  return `${where}: ${problem.message}`;
}
