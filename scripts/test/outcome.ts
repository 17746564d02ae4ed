/** What came of one step of `npm test`. */
export interface Outcome {
  passed: number;
  failed: number;
  /** What was printed on the way. */
  output: string;
}

/** A step that throws has failed; the others go on. */
export async function outcomeOf(run: () => Outcome | Promise<Outcome>): Promise<Outcome> {
  try {
    return await run();
  } catch (error) {
    const output = `${error instanceof Error ? error.message : String(error)}\n`;
    return { passed: 0, failed: 1, output };
  }
}
