/**
 * The matcher on sentences by writers who had not seen the frames, which have been mended on each set since: it
 * may see more than it did, and flag less, but not the other way round. `npm run recall` lists what it did not see.
 */
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { compileOrKeep } from "../../scripts/dataset/kept.ts";
import { measureRecall, otherNotes, readParaphrases } from "../../scripts/dataset/paraphrases.ts";

/**
 * What was reached on each set; raise the one and lower the others when you do better. `others`: notes that
 * sentences got from claims they were not written for, many of them right: of two countries named each has its own.
 */
const REACHED: { set: string; seen?: number; flagged: number; others: number }[] = [
  // 22 sentences of these sets were relabelled: "Starmer lets Ukraine fire Storm Shadow into Russia", without its month,
  // is of the claim that knows each day; four were lost. No matches any more: "confines ATACMS use to the Kursk
  // theatre", as the first strike was elsewhere; a range of the Flamingo told as its maker's word; what Cameron said
  // of Storm Shadow, told by the claim on his words alone; what names 2022 beside the Kursk operation.
  // A last reading took out sentences that stay true of their day while the newest record says otherwise, or that name
  // no strike ("the two parted without easing the limits", "NATO's settled line", "Putin is bluffing"): ten were lost.
  // A claim that came later, on why the US held back, has its own 28 here and in the second set: 5 and 6 of 20 seen
  // before any mending, none of its 16 near misses flagged. That such sentences say "bars it" too is right.
  // Four more: who decides on Tomahawks is not that nobody has, NATO's trust fund is not NATO, "the 32 allies" need not
  // be NATO's, and "treaty-bound to defend Ukraine" need not be by the memorandum.
  // One more was a Challenger "lost" in Kursk: only its use is on record.
  { set: "first", seen: 2124, flagged: 0, others: 256 },
  // One lost since "the rockets", in articles on HIMARS, are no ATACMS: "The rockets ATACMS fly up to 600 kilometers wide".
  { set: "second", seen: 1957, flagged: 1, others: 219 },
  // Before any mending: 0.649 seen, 0.024 flagged.
  { set: "third", seen: 2760, flagged: 0, others: 244 },
  // Before any mending: 0.768 seen, 0.027 flagged. "announced no decision on allowing Storm Shadow strikes" is rightly noted.
  { set: "fourth", seen: 902, flagged: 0, others: 126 },
  // Before any mending: 0.678 seen, 0.024 flagged. Of the others two are of a claim that came later, and right.
  { set: "fifth", seen: 574, flagged: 0, others: 89 },
  // Only what it flagged wrongly was mended; before that: 0.729 seen, 0.024 flagged, 146 others.
  { set: "sixth", seen: 514, flagged: 0, others: 72 },
  // Plain newsroom English from here on. Before any mending: 0.908 seen, 0.047 flagged.
  { set: "seventh", seen: 470, flagged: 0, others: 15 },
  // Before any mending: 0.902 seen, 0.015 flagged.
  { set: "eighth", seen: 478, flagged: 0, others: 15 },
  // Before any mending, and with only what it flagged mended: 0.884 seen, 0.009 flagged.
  { set: "ninth", seen: 458, flagged: 0, others: 15 },
  // What real pages say, restated by readers who labelled it as they read; a sentence may carry several claims, and
  // some of the labels are generous. Before any mending: 0.435 seen. Lost on purpose: what must not be shot at Russia
  // although "nothing has changed", which is the ban's; a report of Blinken's words, which allowed nothing; and words
  // against raids on refineries, which no record of the claim is about.
  { set: "tenth", seen: 217, flagged: 0, others: 86 },
  // Twelve statements that the frames know, in all the ways in which a sentence puts one forward or does not: what is
  // tried is the stance. Six times 260 and 156, by seven writers. Before any mending 0.738 and 0.792 of the first two were seen,
  // and 0.262 and 0.262 of those that state nothing flagged. With the sets before it mended on, the second had 0.200
  // flagged, the third 0.262, the fourth 0.162, the fifth 0.231, the sixth 0.169, the seventh 0.167: English denies in more ways than a list will hold.
  { set: "eleventh", seen: 714, flagged: 22, others: 84 },
  // Near misses alone, eight a claim. Before any mending the first half: 0.009 flagged, and 0.009 by another
  // claim; the second, farther-fetched: 0.022 and 0.016. Two notes by another claim are right. Five more a claim,
  // farther-fetched still, came later: 0.058 flagged, and 0.013 by another claim, before any mending. The last five a
  // claim are such as real coverage of the debate prints: of three 0.031 flagged and 0.066 by another before any mending,
  // of two more, after it, 0.049 and 0.078. Nearly all that is left is right ("Berlin will not part with it", beside
  // Storm Shadow; what somebody alleges and others reject).
  { set: "near-misses", flagged: 4, others: 61 },
];

const { pack } = compileOrKeep().bundle;

describe.each(REACHED)("the $set set", ({ set, seen, flagged, others }) => {
  const path = fileURLToPath(new URL(`${set}.jsonl`, import.meta.url));
  const paraphrases = readParaphrases(path);
  const rows = measureRecall(paraphrases, pack);
  const sum = (of: (row: (typeof rows)[number]) => number): number =>
    rows.reduce((total, row) => total + of(row), 0);

  if (seen !== undefined) {
    test("sees what it saw", () => {
      expect(sum((row) => row.matches - row.unseen.length)).toBeGreaterThanOrEqual(seen);
    });
  }

  test("flags no more than it did", () => {
    expect(sum((row) => row.flagged.length)).toBeLessThanOrEqual(flagged);
    expect(otherNotes(paraphrases, pack).length).toBeLessThanOrEqual(others);
  });
});
