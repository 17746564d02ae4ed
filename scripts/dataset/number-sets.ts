/** Gives each set of numbers a number of its own; the empty set has 0. */
export class NumberSets {
  /** Number → the set, in order. */
  readonly lists: number[][] = [[]];
  private readonly numbers = new Map<string, number>([["", 0]]);

  of(members: readonly number[]): number {
    const sorted = [...new Set(members)].sort((a, b) => a - b);
    const key = sorted.join(" ");
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.lists.length);
    return this.lists.push(sorted) - 1;
  }
}
