/** Integers as a pack stores them: each list as wide as its largest number needs. */
export type Numbers = Uint8Array | Uint16Array | Int32Array;

/**
 * Lists of variable length: row `r` is `items[first[r]] … items[first[r + 1] - 1]`.
 * Row 0 of a table of sets is empty and stands for "none".
 */
export interface Rows {
  first: Numbers;
  items: Numbers;
}

/** Entry `i` of an array that is in bounds by construction. */
export function at(array: Numbers, i: number): number {
  return array[i] as number;
}

/** True where row `row` holds `item`. */
export function rowHas(table: Rows, row: number, item: number): boolean {
  const end = at(table.first, row + 1);
  for (let i = at(table.first, row); i < end; i++) if (table.items[i] === item) return true;
  return false;
}
