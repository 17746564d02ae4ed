/**
 * The text of one block as a reader sees it (whitespace collapsed, invisible characters gone) with
 * an exact way back to the text nodes it stands in.
 */
import type { Span } from "../core/finding.ts";

/** Runs of text that lie unbroken in one text node: compact, as a long page has thousands. */
interface Runs {
  /** Offset in the block's text where each run starts. */
  at: Uint32Array;
  /** Index into `nodes`. */
  node: Uint32Array;
  /** Offset in the node where the run starts. */
  offset: Uint32Array;
  nodes: readonly Text[];
}

export interface FlowText {
  text: string;
  runs: Runs;
}

/** A stretch of one text node. */
export interface Stretch {
  node: Text;
  start: number;
  end: number;
  /** True where a line break stands before it, which counts as a space. */
  gap: boolean;
}

/**
 * Words with single spaces between them, which stand in the block's text as they do in the node. What
 * lies between two such pieces is other whitespace and what is drawn as nothing and in the way of
 * matching: soft hyphen, zero-width space, word joiner, byte order mark.
 */
const PLAIN = /[^\s\u00AD\u200B\u2060\uFEFF]+(?: [^\s\u00AD\u200B\u2060\uFEFF]+)*/g;
const SPACE = /[^\S\uFEFF]/g;

/** Joins stretches into one text; null where nothing is left of it. */
export function flowText(stretches: readonly Stretch[]): FlowText | null {
  const at: number[] = [];
  const node: number[] = [];
  const offset: number[] = [];
  const nodes: Text[] = [];
  let text = "";
  /** The whitespace that will count as one space if a word follows. */
  let space: { index: number; offset: number } | null = null;
  const add = (index: number, start: number, piece: string) => {
    at.push(text.length);
    node.push(index);
    offset.push(start);
    text += piece;
  };
  for (const stretch of stretches) {
    if (stretch.gap && text !== "" && !space) {
      const before = nodes.at(-1);
      if (before) space = { index: nodes.length - 1, offset: before.length };
    }
    const index = nodes.push(stretch.node) - 1;
    const data = stretch.node.data.slice(0, stretch.end);
    const skip = (from: number, to: number) => {
      if (space || from === to) return;
      SPACE.lastIndex = from;
      const found = SPACE.exec(data);
      if (found && found.index < to) space = { index, offset: found.index };
    };
    let from = stretch.start;
    PLAIN.lastIndex = from;
    for (let found = PLAIN.exec(data); found; found = PLAIN.exec(data)) {
      skip(from, found.index);
      if (space && text !== "") add(space.index, space.offset, " ");
      space = null;
      add(index, found.index, found[0]);
      from = PLAIN.lastIndex;
    }
    skip(from, stretch.end);
  }
  if (text === "") return null;
  return {
    text,
    runs: {
      at: Uint32Array.from(at),
      node: Uint32Array.from(node),
      offset: Uint32Array.from(offset),
      nodes,
    },
  };
}

/**
 * A live range over a span of the text; null where the span is empty or outside, or where the page
 * has changed those words since they were read.
 */
export function rangeIn(flow: FlowText, span: Span): Range | null {
  if (span.start < 0 || span.end > flow.text.length || span.start >= span.end) return null;
  const first = placeOf(flow, span.start);
  const last = placeOf(flow, span.end - 1);
  const owner = first?.node.ownerDocument;
  // Words in two shadow roots have no range in common.
  if (first?.node.getRootNode() !== last?.node.getRootNode()) return null;
  if (!first || !last || !owner || !isUnchanged(flow, span)) return null;
  try {
    const range = owner.createRange();
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, Math.min(last.offset + 1, last.node.length));
    return range;
  } catch {
    // The page shadows the document's method.
    return null;
  }
}

function isUnchanged(flow: FlowText, span: Span): boolean {
  for (let run = runAt(flow, span.start); run < flow.runs.at.length; run++) {
    const first = flow.runs.at[run] ?? 0;
    if (first >= span.end) break;
    // The words around the span may have changed.
    const start = Math.max(first, span.start);
    const node = flow.runs.nodes[flow.runs.node[run] ?? 0];
    const offset = (flow.runs.offset[run] ?? 0) + start - first;
    const end = Math.min(flow.runs.at[run + 1] ?? flow.text.length, span.end);
    const words = flow.text.slice(start, end);
    const now = node?.data.slice(offset, offset + words.length);
    if (!node?.isConnected) return false;
    if (now !== words && words !== " ") return false;
  }
  return true;
}

function placeOf(flow: FlowText, position: number): { node: Text; offset: number } | null {
  const run = runAt(flow, position);
  const node = flow.runs.nodes[flow.runs.node[run] ?? 0];
  if (!node) return null;
  return { node, offset: (flow.runs.offset[run] ?? 0) + position - (flow.runs.at[run] ?? 0) };
}

/** The last run that starts at or before a position. */
function runAt(flow: FlowText, position: number): number {
  let low = 0;
  let high = flow.runs.at.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((flow.runs.at[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
