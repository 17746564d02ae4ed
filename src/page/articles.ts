/** Several whole articles in one document, as pages have them that scroll on into the next story. */
import { isLiveBlog } from "./live-updates.ts";
import { lengthOf, type Passage } from "./passages.ts";

/** One of several articles of a page. */
export interface PageArticle {
  root: Element;
  headline: Passage;
  /** All passages under the root. */
  passages: Passage[];
}

const ROOTS = "article, [itemtype*='Article' i], [data-article-id], [data-article-url]";
const MOST_ROOTS = 200;
/** Shorter ones are teasers. */
const SHORTEST_ARTICLE = 500;
const SHORTEST_PARAGRAPH = 60;

/** The page's articles where it holds at least two, top to bottom; else none. */
export function articlesIn(document: Document, passages: readonly Passage[]): PageArticle[] {
  const roots = document.querySelectorAll(ROOTS);
  if (roots.length < 2 || roots.length > MOST_ROOTS || isLiveBlog(document)) return [];
  const found: PageArticle[] = [];
  for (const root of Array.from(roots)) {
    if (root.parentElement?.closest(ROOTS)) continue;
    const own = passages.filter(({ element }) => root.contains(element));
    const headline = own.find(({ element }) => element.closest("h1, h2") !== null);
    const isAside = own.some(({ suspects }) => suspects.some((each) => each.contains(root)));
    if (headline && !isAside && textLength(own) >= SHORTEST_ARTICLE) {
      found.push({ root, headline, passages: own });
    }
  }
  return found.length > 1 ? found : [];
}

function textLength(passages: readonly Passage[]): number {
  const paragraphs = passages.filter(({ flow, linked, suspects }) => {
    return flow.text.length >= SHORTEST_PARAGRAPH && linked < 0.5 && suspects.length === 0;
  });
  return lengthOf(paragraphs);
}
