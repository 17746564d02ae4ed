/** Which passages are an article's body. */
import type { BodyText } from "./body-text.ts";
import { lengthOf, type Passage } from "./passages.ts";

/** Less text than this in characters, and the plain way is tried as well. */
const ENOUGH = 250;
/** A suspect element that holds more than this share of the text is the article's own. */
const HOLDS_ARTICLE = 0.5;
const SHORTEST_CAPTION = 20;

const PARAGRAPH_TAGS = new Set(["P", "BLOCKQUOTE", "PRE", "DD", "FIGCAPTION"]);
const HEADING = /^H[1-6]$/;

/** The passages of the body: Readability's where it found enough, else the plain way's. */
export function chooseBody(
  passages: readonly Passage[],
  body: BodyText | null,
  headline: Passage | null,
): Set<Passage> {
  const read = body ? withoutSuspects(passages.filter((p) => isMostlyIn(p, body.nodes))) : [];
  if (lengthOf(read) >= ENOUGH) return new Set(read);
  const plain = withoutSuspects(plainBody(passages, headline));
  return new Set(lengthOf(plain) > lengthOf(read) ? plain : read);
}

/** Adds the captions between headline and end, which Readability drops with their pictures. */
export function withCaptions(
  passages: readonly Passage[],
  chosen: ReadonlySet<Passage>,
  headline: Passage | null,
): Set<Passage> {
  const first = passages.findIndex((passage) => passage === headline || chosen.has(passage));
  const last = passages.findLastIndex((passage) => chosen.has(passage));
  const body = passages[last]?.element;
  const captions = passages
    .slice(first, last + 1)
    .filter(
      (passage) =>
        passage.inCaption &&
        passage.linked < 0.5 &&
        passage.flow.text.length >= SHORTEST_CAPTION &&
        passage.suspects.every((suspect) => body && suspect.contains(body)),
    );
  return new Set([...chosen, ...captions]);
}

function isMostlyIn(passage: Passage, nodes: ReadonlySet<Node>): boolean {
  let inside = 0;
  let all = 0;
  for (const { node, start, end } of passage.stretches) {
    const length = node.data.slice(start, end).trim().length;
    all += length;
    if (nodes.has(node)) inside += length;
  }
  return inside * 2 > all;
}

/** Paragraphs of the article element that holds most text, else of the whole page. */
function plainBody(passages: readonly Passage[], headline: Passage | null): Passage[] {
  const paragraphs = passages.filter((passage) => passage !== headline && isParagraph(passage));
  const lengths = new Map<Element, number>();
  for (const passage of paragraphs) {
    const home = passage.element.closest("[itemprop=articleBody], article, main, [role=main]");
    if (home) lengths.set(home, (lengths.get(home) ?? 0) + passage.flow.text.length);
  }
  const best = Array.from(lengths).sort((a, b) => b[1] - a[1])[0];
  if (!best || best[1] < lengthOf(paragraphs) / 3) return paragraphs;
  return paragraphs.filter((passage) => best[0].contains(passage.element));
}

function isParagraph(passage: Passage): boolean {
  const { text } = passage.flow;
  const name = passage.element.nodeName;
  if (passage.linked > 0.5) return false;
  if (PARAGRAPH_TAGS.has(name) || HEADING.test(name)) return true;
  return text.length >= 80 || (passage.inItem && /[.!?]["”’)]*$/.test(text));
}

/** Drops what stands in navigation, comments and such, unless that holds most of the text. */
function withoutSuspects(passages: readonly Passage[]): Passage[] {
  const total = lengthOf(passages);
  const held = new Map<Element, number>();
  for (const passage of passages) {
    for (const suspect of passage.suspects) {
      held.set(suspect, (held.get(suspect) ?? 0) + passage.flow.text.length);
    }
  }
  return passages.filter((passage) =>
    passage.suspects.every((suspect) => (held.get(suspect) ?? 0) > total * HOLDS_ARTICLE),
  );
}
