/**
 * Runs every claim's own sentences through the matcher: each of `matches` must get the claim's
 * note, no `nearMisses` may, and no sentence may get another claim's note unless the claim says so.
 */
import type { Article } from "../../src/core/article.ts";
import { checkArticle } from "../../src/core/check.ts";
import type { Finding } from "../../src/core/finding.ts";
import type { CheckOptions } from "../../src/core/judge.ts";
import type { Pack } from "../../src/core/pack.ts";
import type { ClaimFile } from "../../src/dataset/schema.ts";
import { mutationsOf } from "./mutations.ts";
import type { Problem } from "./problem.ts";
import type { Filed } from "./read.ts";

/** The middle of the debate: a claim's own sentences are read as of an article of this day. */
const SAMPLE_DAY = "2024-07-10";
/** Where the sentence stands in the article it is read in. */
const SAMPLE_BLOCK = 2;
/** Whatever a sentence's stance and the record's verdict. */
const EVERYTHING: CheckOptions = { supported: true, silent: true };

/** The sentence in an article about Ukraine, so that guards on the article's subject hold. */
function sampleArticle(sentence: string, published: string): Article {
  return {
    url: null,
    title: null,
    published,
    lang: "en",
    blocks: [
      { kind: "headline", text: "Ukraine and its partners" },
      { kind: "paragraph", text: "Ukraine talked with its partners again on Tuesday." },
      { kind: "paragraph", text: sentence },
    ],
  };
}

/** What the matcher finds in a sentence of an article of a day; unless told otherwise everything. */
export function findingsOn(
  sentence: string,
  on: string,
  pack: Pack,
  options: CheckOptions = EVERYTHING,
): Finding[] {
  const found = checkArticle(sampleArticle(sentence, on), pack, options);
  return found.filter(({ block }) => block === SAMPLE_BLOCK);
}

/** The words that filled a frame's slots. */
export function matchedWords({ matched }: Finding): string {
  return matched.map(({ words }) => words).join(" … ");
}

/** The frames of a claim that match in a sentence. */
function framesIn(sentence: string, claim: string, pack: Pack): number[] {
  const options = { ...EVERYTHING, everyFrame: true };
  return findingsOn(sentence, SAMPLE_DAY, pack, options).flatMap((found) =>
    found.claim === claim ? [found.frame] : [],
  );
}

export function checkSamples(claims: readonly Filed<ClaimFile>[], pack: Pack): Problem[] {
  const problems: Problem[] = [];
  const stances = new Map(pack.claims.map((claim) => [claim.id, claim.stances]));
  const yieldsTo = new Map(pack.claims.map((claim) => [claim.id, claim.yieldsTo]));
  const notes = (sentence: string): Finding[] =>
    findingsOn(sentence, SAMPLE_DAY, pack).filter((f) => stances.get(f.claim)?.includes(f.stance));

  for (const { file, record } of claims) {
    const report = (field: string, message: string) => problems.push({ file, field, message });
    const framesUsed = new Set<number>();
    record.matches.forEach((sentence, i) => {
      const field = `matches[${i}]`;
      const all = findingsOn(sentence, SAMPLE_DAY, pack);
      for (const frame of framesIn(sentence, record.id, pack)) framesUsed.add(frame);
      const own = all.find((found) => found.claim === record.id);
      if (!own) report(field, `"${sentence}" is not matched: extend a frame`);
      else if (!stances.get(record.id)?.includes(own.stance)) {
        report(field, `"${sentence}" is read as ${own.stance}: reword it or accept the stance`);
      }
      for (const other of notes(sentence)) {
        if (other.claim === record.id || record.overlaps?.includes(other.claim)) continue;
        // The reader is not told of it where this claim is made.
        if (yieldsTo.get(other.claim)?.includes(record.id)) continue;
        report(
          field,
          `"${sentence}" also gets the note ${other.claim} (frame ${other.frame}): narrow that frame, let it give way in yieldsTo or list it in overlaps`,
        );
      }
      if (own && record.frames[own.frame]?.presupposes !== true) {
        for (const { name, text } of mutationsOf(sentence, own)) {
          if (notes(text).some((found) => found.claim === record.id)) {
            report(
              field,
              `still gets its note when ${name}: "${text}": guard the frame against it, or reword the sentence`,
            );
          }
        }
      }
    });
    record.nearMisses.forEach((sentence, i) => {
      const flagged = notes(sentence).find((found) => found.claim === record.id);
      if (!flagged) return;
      report(
        `nearMisses[${i}]`,
        `"${sentence}" is matched by frame ${flagged.frame} (${matchedWords(flagged)}): narrow it`,
      );
    });
    record.frames.forEach((frame, i) => {
      if (framesUsed.has(i)) return;
      report(
        `frames[${i}]`,
        `"${frame.find}" matches none of the claim's sentences: add one or remove the frame`,
      );
    });
  }
  return problems;
}
