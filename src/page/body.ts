/** A document's body element: `document.body` may be a form or an image that the page named "body". */
export function bodyOf(document: Document): HTMLElement | null {
  return document.getElementsByTagName("body")[0] ?? null;
}
