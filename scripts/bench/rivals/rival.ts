/** One way to find phrases in a text: built from all of them, then called with a text. */
export interface Rival {
  /** Builds what the search needs and returns the search, which counts what it found. */
  build(phrases: readonly string[]): (text: string) => number;
}
