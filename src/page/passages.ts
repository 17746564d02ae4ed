/** Cuts a page's visible text into passages: the text between two block boundaries, in reading order. */
import { type FlowText, flowText, type Stretch } from "./flow-text.ts";
import { isHidden, isNeverText, isRendered, isSuspect } from "./furniture.ts";

export interface Passage {
  flow: FlowText;
  /** The nearest block-level element. */
  element: Element;
  /** Text nodes with their share of the passage, for counting. */
  stretches: readonly Stretch[];
  /** Enclosing elements that look like something other than the article; outermost first. */
  suspects: readonly Element[];
  inQuote: boolean;
  inItem: boolean;
  inCaption: boolean;
  /** Share of the characters that stand in links, 0 to 1. */
  linked: number;
}

export interface PassageList {
  passages: Passage[];
  /** The deepest element met. */
  depth: number;
}

const MOST_NODES = 200_000;
const MOST_CHARACTERS = 2_000_000;

const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL HTML".split(
    " ",
  ),
);
const CAPTION_NAME = /(?:^|[-_\s])captions?(?:$|[-_\s])/i;
const EMPTY_LINE = /\n[^\S\n]*\n/g;

/** Something open around the current place. */
interface Open {
  element: Element;
  /** What is read of it, as it is drawn: a shadow root's content, and what is put into its slots. */
  children: ArrayLike<Node>;
  /** How many of them were read. */
  read: number;
  block: boolean;
  suspect: boolean;
  quote: boolean;
  item: boolean;
  caption: boolean;
  link: boolean;
  pre: boolean;
}

/** Reads the text under an element. Walks without recursion: pages may be 20,000 levels deep. */
export function passagesIn(root: Element): PassageList {
  const passages: Passage[] = [];
  const open: Open[] = [];
  /** How many open elements have each quality. */
  const count = { quote: 0, item: 0, caption: 0, link: 0, pre: 0 };
  const blocks: Element[] = [];
  const suspects: Element[] = [];
  let stretches: Stretch[] = [];
  let linkedLength = 0;
  let length = 0;
  let breaks = 0;
  let depth = 0;
  let characters = 0;

  const close = () => {
    const flow = stretches.length > 0 ? flowText(stretches) : null;
    if (flow) {
      passages.push({
        flow,
        element: blocks.at(-1) ?? root,
        stretches,
        suspects: suspects.slice(),
        inQuote: count.quote > 0,
        inItem: count.item > 0,
        inCaption: count.caption > 0,
        linked: length === 0 ? 0 : linkedLength / length,
      });
    }
    stretches = [];
    linkedLength = 0;
    length = 0;
    breaks = 0;
  };
  const add = (node: Text, start: number, end: number, gap: boolean) => {
    if (end <= start) return;
    stretches.push({ node, start, end, gap });
    const shown = node.data.slice(start, end).trim().length;
    length += shown;
    if (count.link > 0) linkedLength += shown;
  };
  const read = (node: Text) => {
    const data = node.data;
    characters += data.length;
    const blank = data.trim() === "";
    if (!blank && !isRendered(node.parentElement)) return;
    let gap = false;
    if (breaks > 0 && !blank) {
      // One line break stands between words, two between paragraphs.
      if (breaks > 1) close();
      else gap = true;
      breaks = 0;
    }
    let from = 0;
    if (count.pre > 0) {
      for (const line of data.matchAll(EMPTY_LINE)) {
        add(node, from, line.index, gap);
        close();
        gap = false;
        from = line.index + line[0].length;
      }
    }
    add(node, from, data.length, gap);
  };
  const enter = (element: Element) => {
    const name = element.nodeName.toUpperCase();
    const entry: Open = {
      element,
      children: drawnChildren(element, name),
      read: 0,
      block: BLOCKS.has(name),
      suspect: isSuspect(element, name),
      quote: name === "BLOCKQUOTE",
      item: name === "LI",
      caption: name === "FIGCAPTION" || CAPTION_NAME.test(element.getAttribute("class") ?? ""),
      link: name === "A" && element.hasAttribute("href"),
      pre: name === "PRE",
    };
    if (entry.block) {
      close();
      blocks.push(element);
    }
    if (entry.suspect) suspects.push(element);
    tally(entry, 1);
    open.push(entry);
    depth = Math.max(depth, open.length);
  };
  const leave = () => {
    const entry = open.at(-1);
    if (!entry) return;
    if (entry.block) {
      close();
      blocks.pop();
    }
    open.pop();
    if (entry.suspect) suspects.pop();
    tally(entry, -1);
  };
  const tally = (entry: Open, by: 1 | -1) => {
    if (entry.quote) count.quote += by;
    if (entry.item) count.item += by;
    if (entry.caption) count.caption += by;
    if (entry.link) count.link += by;
    if (entry.pre) count.pre += by;
  };

  enter(root);
  for (let seen = 0; open.length > 0 && seen < MOST_NODES && characters < MOST_CHARACTERS; seen++) {
    const place = open.at(-1);
    const node = place?.children[place.read++];
    if (!node) {
      leave();
    } else if (node.nodeType === 3) {
      read(node as Text);
    } else if (node.nodeType === 1) {
      const element = node as Element;
      if (element.nodeName === "BR") breaks++;
      else if (!isNeverText(element) && !isHidden(element)) enter(element);
    }
  }
  while (open.length > 0) leave();
  return { passages, depth };
}

/** How much text there is in some passages, in characters. */
export function lengthOf(passages: readonly Passage[]): number {
  return passages.reduce((sum, { flow }) => sum + flow.text.length, 0);
}

/** What a browser draws inside an element; closed shadow roots cannot be seen and have nothing. */
function drawnChildren(element: Element, name: string): ArrayLike<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  const slotted =
    name === "SLOT" ? (element as HTMLSlotElement).assignedNodes({ flatten: true }) : [];
  return slotted.length > 0 ? slotted : element.childNodes;
}
