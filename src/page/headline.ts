/** Which passage is an article's headline. */
import type { Passage } from "./passages.ts";
import { plainWords } from "./plain-words.ts";

/** The heading that says what the page's titles say; without titles, the first `h1`. */
export function findHeadline(
  passages: readonly Passage[],
  titles: readonly (string | null)[],
): Passage | null {
  const headings = passages.filter((passage) => passage.element.closest("h1, h2") !== null);
  const first = passages.filter((passage) => passage.element.closest("h1") !== null);
  for (const title of titles) {
    const words = title ? plainWords(title) : "";
    if (words === "") continue;
    const match = [...first, ...headings].find((passage) => {
      const own = plainWords(passage.flow.text);
      return (
        own.length >= 8 && (words.startsWith(own) || words.endsWith(own) || own.startsWith(words))
      );
    });
    if (match) return match;
  }
  const inArticle = first.find((passage) => passage.element.closest("article, main") !== null);
  const lone = inArticle ?? (first.length === 1 ? first[0] : undefined);
  if (lone) return lone;
  const said = plainWords(titles.find((title) => title !== null) ?? "");
  return passages.find((passage) => said !== "" && plainWords(passage.flow.text) === said) ?? null;
}
