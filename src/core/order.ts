/**
 * Order of two texts by code units, for `sort`. Not `localeCompare`: the first call of it in a page
 * loads the collation tables, which takes longer than reading an article.
 */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
