/** Whether a page shows only the beginning of its article to those who have not paid. */
import { isRendered } from "./furniture.ts";
import { type JsonLdNode, jsonLdNodes } from "./json-ld.ts";
import { lengthOf, type Passage } from "./passages.ts";

/** What publishers and their suppliers of paywalls call the box that stands where the text ends. */
const MARKERS = [
  "[class*='paywall' i]",
  "[id*='paywall' i]",
  "[data-testid*='paywall' i]",
  "[data-component*='paywall' i]",
  "[class*='subscriber-only' i]",
  "[class*='premium-wall' i]",
  "[class*='regwall' i]",
  "[class*='meteredContent' i]",
  ".tp-modal",
  ".piano-container",
].join(", ");
const MOST_MARKERS = 50;
/** A wall says something: an empty container is there for readers who have paid as well. */
const SHORTEST_WALL = 20;
/** Who reads this much, in characters, has the whole article, whatever its JSON-LD says. */
const LONGEST_LEAD = 2_500;

/** True where a wall is to be seen that does not hold the text, or where the page says it has one and the text is short. */
export function isPartial(document: Document, passages: readonly Passage[]): boolean {
  const length = lengthOf(passages);
  if (length === 0) return false;
  if (length < LONGEST_LEAD && jsonLdNodes(document).some(isNotFree)) return true;
  const walls = Array.from(document.querySelectorAll(MARKERS)).slice(0, MOST_MARKERS);
  return walls.some(
    (wall) =>
      (wall.textContent ?? "").trim().length >= SHORTEST_WALL &&
      isRendered(wall) &&
      !passages.some(({ element }) => wall.contains(element)),
  );
}

/** JSON-LD gives the flag as a truth value or as text. */
function isNotFree({ value }: JsonLdNode): boolean {
  const free = value.isAccessibleForFree;
  return free === false || (typeof free === "string" && /^false$/i.test(free));
}
