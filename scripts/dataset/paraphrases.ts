/**
 * How well the matcher knows claims in other words than the editors': `tests/paraphrases` holds sets of
 * sentences by writers who had not seen the frames, those that make a claim and those that nearly do. The
 * frames have been mended on each set since, so what is seen is a floor, not a forecast.
 */
import { readFileSync } from "node:fs";
import type { Finding } from "../../src/core/finding.ts";
import type { Pack } from "../../src/core/pack.ts";
import { findingsOn, matchedWords } from "./samples.ts";

/** A sentence of a set, as it stands in an article of the day `on`. */
export interface Paraphrase {
  claim: string;
  kind: "match" | "miss";
  on: string;
  register: string;
  text: string;
}

/** What the matcher made of a claim's sentences. */
export interface Recall {
  claim: string;
  matches: number;
  /** Sentences that make the claim and were not seen to. */
  unseen: { text: string; why: string }[];
  misses: number;
  /** Sentences that do not make the claim and got its note. */
  flagged: { text: string; why: string }[];
}

export function readParaphrases(path: string): Paraphrase[] {
  return readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Paraphrase);
}

/** One row a claim, in order of their ids. */
export function measureRecall(paraphrases: readonly Paraphrase[], pack: Pack): Recall[] {
  const stances = new Map(pack.claims.map((claim) => [claim.id, claim.stances]));
  const rows = new Map<string, Recall>();
  for (const { claim, kind, on, text } of paraphrases) {
    let row = rows.get(claim);
    if (!row) {
      row = { claim, matches: 0, unseen: [], misses: 0, flagged: [] };
      rows.set(claim, row);
    }
    const seen = findingsOn(text, on, pack);
    const own = seen.find((finding) => finding.claim === claim);
    const noted = own !== undefined && (stances.get(claim)?.includes(own.stance) ?? false);
    if (kind === "match") {
      row.matches++;
      // Where it gives way to a narrower claim it was seen all the same …
      if (!noted) row.unseen.push({ text, why: whyUnseen(own, seen) });
    } else {
      row.misses++;
      // … and flagged is what a reader would be told.
      if (noted && claimsNoted(text, on, pack).includes(claim))
        row.flagged.push({ text, why: `frame ${own.frame}, ${own.stance}: ${matchedWords(own)}` });
    }
  }
  return [...rows.values()].sort((a, b) => a.claim.localeCompare(b.claim));
}

/** A note that a sentence of one claim got from another. */
export interface OtherNote {
  /** The claim the sentence was written for, … */
  claim: string;
  kind: Paraphrase["kind"];
  /** … and the one whose note it got. */
  noted: string;
  finding: Finding;
  on: string;
  text: string;
}

/** Notes a reader would get on the sentences from claims they were not written for. Many are right. */
export function otherNotes(paraphrases: readonly Paraphrase[], pack: Pack): OtherNote[] {
  return paraphrases.flatMap(({ claim, kind, on, text }) =>
    findingsOn(text, on, pack, {})
      .filter((finding) => finding.claim !== claim)
      .map((finding) => ({ claim, kind, noted: finding.claim, finding, on, text })),
  );
}

/** The claims that a sentence of an article of a day gets a note of, or would if they were not supported. */
export function claimsNoted(text: string, on: string, pack: Pack): string[] {
  return findingsOn(text, on, pack, { supported: true }).map(({ claim }) => claim);
}

function whyUnseen(own: Finding | undefined, seen: readonly Finding[]): string {
  if (own) return `read as ${own.stance}`;
  const others = [...new Set(seen.map(({ claim }) => claim))];
  return others.length > 0 ? `only ${others.join(", ")}` : "nothing found";
}
