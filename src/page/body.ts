/**
 * A document's body element; null without one. What a page names "body" stands in its place in
 * `document.body`, and is no body.
 */
export function bodyOf(document: Document): Element | null {
  if (document.body?.nodeName === "BODY") return document.body;
  const { children } = document.documentElement;
  return Array.from(children).find(({ nodeName }) => nodeName === "BODY") ?? null;
}
