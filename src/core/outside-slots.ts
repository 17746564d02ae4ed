/** What of a match is not the claim's own words. */
import { type Cue, isCued, withoutCue } from "./cues.ts";
import type { Span } from "./finding.ts";

/** A slot that ends in "whether" has opened a clause: its "will" or "should" is what has to be decided. */
const OPENS_CLAUSE: Cue = [["whether", " if"], /(?:^|\s)whether$|\sif$/i];
const ITS_MODAL =
  /^\s*(?:[^\s,;:]+\s+){0,5}?(?:will|would|should|could|may|might|can|must|ought to)\s/i;

/** "Washington has not followed suit and |does not allow| it": the first verb is no part of the claim. */
const OTHER_VERB: Cue = [
  " and",
  /\b(?:has|have|had|do|does|did|is|are|was|were) not [\w’'-]+(?: [\w’'-]+){0,3},? and\s*$/gi,
];
const VERB = /^(?:has|have|do|does|is|are|will|still|continues?|cannot)\b/i;
/** "Denmark will |allow| Ukraine to use them", "Kyiv will be |able to|" tell what has been decided. */
const WILL: Cue = ["will", /\bwill(?: now| also)?(?: be)?\s*$/gi];
const PERMITS = /^(?:allow|permit|let|able to|free to)\b/i;

/** "Biden may |let| Ukraine fire them": who may let may not; the verb that says so fills a slot of its own. */
const MAY = /\bmay\s*$/;
const LOOKS_AHEAD = /^(?:forbid|allow|permit|let|approve|authori[sz]e|lift|decide|ban)\b/;

/** What stands before a slot, without what is no part of the claim that the slot goes on with. */
function ofClaim(piece: string, slot: string): string {
  if (MAY.test(piece) && LOOKS_AHEAD.test(slot)) return piece.replace(MAY, "might ");
  if (VERB.test(slot)) return withoutCue(OTHER_VERB, piece);
  return PERMITS.test(slot) ? withoutCue(WILL, piece) : piece;
}

/** The matched stretch with the words that filled slots taken out. */
export function outsideOf(sentence: string, match: Span, filled: Span[]): string {
  let rest = "";
  let at = match.start;
  /** How many slots may stand before the modal of a clause that "whether" has opened. */
  let open = 0;
  const add = (piece: string) => {
    rest += open > 0 ? piece.replace(ITS_MODAL, "") : piece;
    if (/[,;:]/.test(piece)) open = 0;
  };
  for (const span of filled) {
    const piece = sentence.slice(at, Math.max(at, span.start));
    add(`${ofClaim(piece, sentence.slice(span.start, span.end))} `);
    at = Math.max(at, span.end);
    open = isCued(OPENS_CLAUSE, sentence.slice(span.start, span.end)) ? 2 : open - 1;
  }
  add(sentence.slice(at, match.end));
  return rest;
}
