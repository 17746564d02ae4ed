/**
 * Which text nodes of a page are its article's body, by @mozilla/readability. It works on a copy
 * and moves the copy's nodes about, so each copied text node is remembered with the live one it
 * came from: nothing is written to the page.
 */
import { Readability } from "@mozilla/readability";
import { jsonLdIsHuge } from "./json-ld.ts";

export interface BodyText {
  /** Live text nodes of the body. */
  nodes: ReadonlySet<Node>;
  title: string | null;
}

type Origins = WeakMap<Node, Node>;

const SHOW_TEXT = 4;

/** Null where no article was found. May throw: the page is what it is. */
export function findBodyText(document: Document): BodyText | null {
  const origins: Origins = new WeakMap();
  const copy = document.cloneNode(true) as Document;
  const same = linkTexts(document, copy, (live) => live, origins);
  if (!same || !copy.body) return null;
  keepOriginsOnRetry(copy.body, origins);
  const reader = new Readability<Node>(copy, {
    disableJSONLD: jsonLdIsHuge(document),
    serializer: (node) => node,
  });
  const result = reader.parse();
  if (!result?.content) return null;
  const nodes = new Set<Node>();
  for (const text of textsOf(result.content)) {
    const live = origins.get(text);
    if (live) nodes.add(live);
  }
  return { nodes, title: result.title?.trim() || null };
}

/**
 * Readability restores the page through `innerHTML` when its first try finds too little, which
 * would make new nodes of unknown origin. On this copy `innerHTML` keeps and restores nodes.
 */
function keepOriginsOnRetry(body: Element, origins: Origins): void {
  let kept: Node | null = null;
  const copyOf = (node: Node): Node => {
    const copy = node.cloneNode(true);
    linkTexts(node, copy, (text) => origins.get(text), origins);
    return copy;
  };
  Object.defineProperty(body, "innerHTML", {
    configurable: true,
    get: () => {
      kept = copyOf(body);
      return "";
    },
    set: () => {
      body.replaceChildren(...(kept ? Array.from(copyOf(kept).childNodes) : []));
    },
  });
}

/** Remembers where each text node of a copy comes from; false where the two are not alike. */
function linkTexts(
  original: Node,
  copy: Node,
  originOf: (text: Node) => Node | undefined,
  origins: Origins,
): boolean {
  const copies = textsOf(copy);
  for (const text of textsOf(original)) {
    const twin = copies.next();
    if (twin.done || twin.value.nodeValue !== text.nodeValue) return false;
    const origin = originOf(text);
    if (origin) origins.set(twin.value, origin);
  }
  return copies.next().done === true;
}

function* textsOf(root: Node): Generator<Node, undefined> {
  const document = root.nodeType === 9 ? (root as Document) : root.ownerDocument;
  const walker = document?.createTreeWalker(root, SHOW_TEXT);
  for (let node = walker?.nextNode(); node; node = walker?.nextNode()) yield node;
}
