/** Reads from the page where marks stand. Rectangles are in the viewport's coordinates. */
import { type Box, linesOf } from "./box.ts";
import type { MeasuredMark } from "./marker-layout.ts";
import { Neighbours } from "./neighbours.ts";

const NOWHERE: Box = { left: 0, right: 0, top: 0, bottom: 0 };

/** Measures marks of one page. What a text stands in is kept as long as the card; boxes only until `startAnew`. */
export class Measure {
  readonly #blocks = new WeakMap<Node, Element | null>();
  readonly #clips = new WeakMap<Element, Element[]>();
  readonly #columns = new WeakMap<Element, Element | null>();
  #neighbours = new Neighbours();

  /** The page has moved: what is kept of one layout is measured again. */
  startAnew(): void {
    this.#neighbours = new Neighbours();
  }

  /** The text block around the first of the ranges; null where the text has left the page. */
  block(ranges: readonly Range[]): Element | null {
    const node = ranges[0]?.startContainer;
    if (!node?.isConnected) return null;
    const known = this.#blocks.get(node);
    if (known !== undefined) return known;
    let element = node instanceof Element ? node : node.parentElement;
    while (element && /^(inline|contents)/.test(getComputedStyle(element).display)) {
      element = element.parentElement;
    }
    this.#blocks.set(node, element);
    return element;
  }

  /** The mark for the marker layout. */
  mark(ranges: readonly Range[]): MeasuredMark {
    const block = this.block(ranges);
    const width = document.documentElement.clientWidth;
    const line = block && this.#isShown(block) ? (this.lines(ranges)[0] ?? null) : null;
    if (!block || !line || this.#isClipped(block, line)) {
      const room = { left: 0, right: width };
      return {
        line: null,
        column: NOWHERE,
        lines: [],
        room,
        rightToLeft: false,
        isFree: () => false,
      };
    }
    const fragments = [...block.getClientRects()];
    const fragment = fragments.find((rect) => contains(rect, line)) ?? fragments[0] ?? line;
    const style = getComputedStyle(block);
    const inset = (side: "Left" | "Right") =>
      px(style[`padding${side}`]) + px(style[`border${side}Width`]);
    const neighbours = this.#neighbours;
    return {
      line,
      column: {
        left: fragment.left + inset("Left"),
        right: fragment.right - inset("Right"),
        top: fragment.top + px(style.paddingTop),
        bottom: fragment.bottom,
      },
      room: this.#roomOf(block, fragment, width),
      rightToLeft: style.direction === "rtl",
      isFree: (box) => neighbours.isFree(box, block),
      // Asked for only where there is no margin: it measures the whole block.
      get lines() {
        const text = document.createRange();
        text.selectNodeContents(block);
        const inColumn = [...text.getClientRects()].filter((rect) => contains(fragment, rect));
        return linesOf(inColumn).filter((candidate) => candidate.bottom > line.top + 1);
      },
    };
  }

  /** The lines of the marked words; empty while they are not rendered. */
  lines(ranges: readonly Range[]): Box[] {
    return linesOf(ranges.flatMap((range) => [...range.getClientRects()]));
  }

  /** In a text of several columns: as far as the gaps beside this one. */
  #roomOf(block: Element, fragment: Box, width: number): { left: number; right: number } {
    const container = this.#columnsOf(block);
    if (!container) return { left: 0, right: width };
    const outer = container.getBoundingClientRect();
    const style = getComputedStyle(container);
    const gap = px(style.columnGap) || px(style.fontSize);
    const [left, right] = [fragment.left - gap, fragment.right + gap];
    return { left: left < outer.left ? 0 : left, right: right > outer.right ? width : right };
  }

  #columnsOf(block: Element): Element | null {
    const known = this.#columns.get(block);
    if (known !== undefined) return known;
    let element: Element | null = block;
    while (element) {
      const { columnCount, columnWidth } = getComputedStyle(element);
      if (columnCount !== "auto" || columnWidth !== "auto") break;
      element = element.parentElement;
    }
    this.#columns.set(block, element);
    return element;
  }

  #isShown(block: Element): boolean {
    return block.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false });
  }

  /** True where a scrolling container inside the page has the line out of its view. */
  #isClipped(block: Element, line: Box): boolean {
    return this.#clipsOf(block).some((clip) => {
      const rect = clip.getBoundingClientRect();
      const y = (line.top + line.bottom) / 2;
      return y < rect.top || y > rect.bottom || line.right <= rect.left || line.left >= rect.right;
    });
  }

  #clipsOf(block: Element): Element[] {
    const known = this.#clips.get(block);
    if (known) return known;
    const clips: Element[] = [];
    for (
      let element: Element | null = block;
      element && element !== document.body && element !== document.documentElement;
      element = element.parentElement
    ) {
      if (getComputedStyle(element).overflowY !== "visible") clips.push(element);
    }
    this.#clips.set(block, clips);
    return clips;
  }
}

function contains(outer: Box, inner: Box): boolean {
  const x = (inner.left + inner.right) / 2;
  const y = (inner.top + inner.bottom) / 2;
  return x >= outer.left && x <= outer.right && y >= outer.top && y <= outer.bottom;
}

function px(length: string): number {
  return Number.parseFloat(length) || 0;
}
