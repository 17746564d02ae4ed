/** A set of words, from a list of them with a space between. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
