/**
 * How hard the property tests try. `npm test` takes a few seconds; SIDENOTE_FUZZ=100000 makes every
 * property run at least that often. A failure prints its seed and path: pass both to `fc.assert` to
 * see it again.
 */
const asked = Number(process.env.SIDENOTE_FUZZ ?? 0);

/** Options for `fc.assert`: `usual` runs, or as many as the environment asks for. */
export function runs(usual: number): { numRuns: number } {
  return { numRuns: Math.max(usual, Number.isSafeInteger(asked) ? asked : 0) };
}

/** Time limit of a test that makes so many runs, in milliseconds. */
export const PATIENCE = Math.max(120_000, asked * 40);
