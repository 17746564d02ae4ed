/** One fault in the dataset: what is wrong, where, and what to do about it. */
export interface Problem {
  /** Path from the project's root. */
  file: string;
  /** The record's id and field, `us-atacms.standings[1].facts`; empty for the whole file. */
  field: string;
  message: string;
}

export function formatProblem(problem: Problem): string {
  const where = problem.field ? `${problem.file}: ${problem.field}` : problem.file;
  return `${where}: ${problem.message}`;
}
