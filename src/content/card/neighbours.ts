/** What of the page stands beside a text block: pictures, controls and words no marker may cover. */
import type { Box } from "./box.ts";

/** So many elements before and after a block, and around what holds it, may reach into its margin. */
const REACH = 8;
const SOLID =
  /^(?:img|picture|video|iframe|svg|canvas|button|input|select|textarea|embed|object)$/i;

/** Knows the boxes of one layout of the page: made anew when the page has moved. */
export class Neighbours {
  readonly #boxes = new Map<Element, Box>();
  readonly #lines = new Map<Node, Box[]>();

  /** False where something that is read or pressed stands in the box, which lies beside the block. */
  isFree(box: Box, block: Element): boolean {
    for (
      let inner: Element | null = block;
      inner && inner !== document.body;
      inner = inner.parentElement
    ) {
      if (this.#isTaken(inner, box)) return false;
    }
    return true;
  }

  /** Asks the elements beside this one. */
  #isTaken(inner: Element, box: Box): boolean {
    let [before, after] = [inner.previousElementSibling, inner.nextElementSibling];
    for (let step = 0; step < REACH && (before || after); step++) {
      if (before && this.#fills(before, box)) return true;
      if (after && this.#fills(after, box)) return true;
      before = before?.previousElementSibling ?? null;
      after = after?.nextElementSibling ?? null;
    }
    return false;
  }

  #fills(element: Element, box: Box): boolean {
    if (!meet(this.#boxOf(element), box)) return false;
    // What stays on the screen while the text moves stands nowhere beside it.
    if (/^(?:fixed|sticky)$/.test(getComputedStyle(element).position)) return false;
    if (SOLID.test(element.localName)) return true;
    for (const node of element.childNodes) {
      if (node instanceof Element ? this.#fills(node, box) : this.#hasLine(node, box)) return true;
    }
    return false;
  }

  #hasLine(node: Node, box: Box): boolean {
    if (node.nodeType !== Node.TEXT_NODE) return false;
    let lines = this.#lines.get(node);
    if (!lines) {
      const range = document.createRange();
      range.selectNode(node);
      lines = [...range.getClientRects()];
      this.#lines.set(node, lines);
    }
    return lines.some((line) => meet(line, box));
  }

  #boxOf(element: Element): Box {
    let box = this.#boxes.get(element);
    if (!box) {
      box = element.getBoundingClientRect();
      this.#boxes.set(element, box);
    }
    return box;
  }
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}
