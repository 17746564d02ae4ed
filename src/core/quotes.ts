import type { Span } from "./finding.ts";

/** Opening mark → the marks that close it. Straight marks open and close alike. */
const CLOSERS: Record<string, string> = {
  "“": "”",
  "„": "“”",
  "«": "»",
  "»": "«",
  '"': '"',
  "‘": "’",
};

const MARKS = /["“”„«»‘’]/g;

/**
 * The quotations of a block, in order. One that runs over several paragraphs opens each and closes only the last: it goes
 * to the block's end. A single closing mark between letters is an apostrophe.
 */
export function quotesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = -1;
  let closers = "";
  MARKS.lastIndex = 0;
  for (let mark = MARKS.exec(text); mark; mark = MARKS.exec(text)) {
    const [char] = mark;
    const i = mark.index;
    if (start >= 0) {
      const apostrophe = char === "’" && /\p{L}/u.test(text.charAt(i + 1));
      if (closers.includes(char) && !apostrophe) {
        spans.push({ start: start + 1, end: i });
        start = -1;
      }
      continue;
    }
    const closing = CLOSERS[char];
    if (closing !== undefined && opensHere(text, i)) {
      start = i;
      closers = closing;
    }
  }
  // An open single quotation is far likelier an apostrophe than a quotation of several paragraphs.
  if (start >= 0 && text.charAt(start) !== "‘") spans.push({ start: start + 1, end: text.length });
  return spans;
}

function opensHere(text: string, i: number): boolean {
  return i === 0 || /[\s([—–-]/.test(text.charAt(i - 1));
}

/** True where the span lies wholly inside one quotation. */
export function isQuoted(quotes: readonly Span[], span: Span): boolean {
  // They are in order and apart: only the last that begins before it can hold it.
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.start ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const holder = quotes[low - 1];
  return holder !== undefined && span.end <= holder.end;
}
