/** The first text of a page, of which the gate tells an article and its topic. */

/** As much text as is read, in characters: a long article, or a good part of a transcript. */
const LONGEST_LEAD = 40_000;
const MOST_PARAGRAPHS = 1_500;
const MOST_NODES = 5_000;
/** Shorter paragraphs are teasers, bylines and buttons. */
const SHORTEST_PARAGRAPH = 60;
const SHORTEST_TEXT = 20;
/** More of them are a list of stories. */
const MOST_ARTICLES = 3;
/** Less text in paragraphs means that the page does not write its text as `<p>`. */
const ENOUGH = 400;

/**
 * The paragraphs of a document's first text, a line each, and whether that is the text of its one
 * `<article>` (or of the first of very few).
 */
export function readLead(document: Document): [lead: string, oneArticle: boolean] {
  const articles = document.getElementsByTagName("article");
  const article = articles.length <= MOST_ARTICLES ? articles[0] : undefined;
  const inArticle = article ? paragraphs(article) : "";
  if (inArticle.length >= ENOUGH) return [inArticle, true];
  const body = document.body;
  if (!body) return ["", false];
  const inBody = paragraphs(document.querySelector("main,[role=main]") ?? body);
  if (inBody.length >= ENOUGH && inBody.length > 2 * inArticle.length) {
    return [inBody, false];
  }
  const written = texts(article ?? body);
  return [written.length > inBody.length ? written : inBody, article !== undefined];
}

function paragraphs(root: Element): string {
  const elements = root.getElementsByTagName("p");
  let lead = "";
  for (let i = 0; i < MOST_PARAGRAPHS && lead.length < LONGEST_LEAD; i++) {
    const element = elements[i];
    if (!element) break;
    lead = add(lead, element.textContent, SHORTEST_PARAGRAPH);
  }
  return lead;
}

/** Text nodes, for pages that write without `<p>` or say little. */
function texts(root: Element): string {
  const walker = root.ownerDocument.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
  let lead = "";
  for (let read = 0; read < MOST_NODES && lead.length < LONGEST_LEAD; read++) {
    const node = walker.nextNode() as Text | null;
    if (!node) break;
    if (!/^(SCRIPT|STYLE|NOSCRIPT|A)$/.test(node.parentNode?.nodeName ?? "")) {
      for (const part of node.data.split(/\n\s*\n/)) {
        lead = add(lead, part, SHORTEST_TEXT);
      }
    }
  }
  return lead;
}

function add(lead: string, text: string, shortest: number): string {
  const line = text
    .slice(0, LONGEST_LEAD - lead.length)
    .replace(/\s+/g, " ")
    .trim();
  return line.length < shortest ? lead : lead ? `${lead}\n${line}` : line;
}
