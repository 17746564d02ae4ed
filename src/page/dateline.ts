import type { Block, Day } from "../core/article.ts";
import { findDay } from "./day.ts";

/** The first lines of a text are a headline, a byline and the day, in some order. */
const FIRST_BLOCKS = 4;

/** "WARSAW, 12 September 2024 (Agency) —", "Kyiv, May 30, 2024:", or a line of nothing but the day. */
const DATELINE =
  /^(?:(?:Published|Posted)(?: on)?:?\s+)?(?:\p{Lu}[\p{L}'’./ -]{1,50},\s+)?(?:\p{L}{3,9}day,\s+)?((?:\d{1,2}(?:st|nd|rd|th)?\s+\p{L}{3,9}|\p{L}{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?)\s+\d{4})\s*(?:\([^)]{1,30}\)\s*)?(?:[—–:|]|-\s|$)/u;

/**
 * The day on which a plain text says it was written, or null. Of a text in which several paragraphs
 * open with days of their own, a chronology, none is its day.
 */
export function datelineOf(blocks: readonly Block[]): Day | null {
  const days = blocks.map(({ text }) => {
    const written = DATELINE.exec(text.slice(0, 120))?.[1];
    return written === undefined ? null : findDay(written);
  });
  const [day] = days.slice(0, FIRST_BLOCKS).filter((one) => one !== null);
  return days.some((other) => other !== null && other !== day) ? null : (day ?? null);
}
