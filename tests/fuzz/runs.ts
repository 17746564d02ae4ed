/**
 * How hard the property tests try. `npm test` takes a few seconds; SIDENOTE_FUZZ=100000 makes every
 * property run at least that often. A failure prints its seed and path: pass both to `fc.assert` to
 * see it again.
 */
const asked = wholeNumber("SIDENOTE_FUZZ", 0);

/** Options for `fc.assert`: `usual` runs, or as many as the environment asks for. */
export function runs(usual: number): { numRuns: number } {
  return { numRuns: Math.max(usual, asked) };
}

/** Time limit of a test that makes so many runs, in milliseconds. */
export const PATIENCE = Math.max(120_000, asked * 40);

/** What a variable of the environment asks for; `usual` where it is not set. */
export function wholeNumber(variable: string, usual: number): number {
  const given = process.env[variable];
  if (given === undefined) return usual;
  if (!/^\d+$/.test(given)) throw new Error(`${variable} is "${given}": give a whole number`);
  return Number(given);
}
