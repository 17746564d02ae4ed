/**
 * The matcher on words that nobody tuned it on: it may see more than it did, and flag less, but not the
 * other way round. `npm run recall` lists what it did not see.
 */
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { compileOrKeep } from "../../scripts/dataset/kept.ts";
import { measureRecall, readParaphrases } from "../../scripts/dataset/paraphrases.ts";

/** What was reached on each set; raise the one and lower the other when you do better. */
const REACHED = [
  { set: "first", seen: 2049, flagged: 0 },
  { set: "second", seen: 1800, flagged: 2 },
  // Before any mending: 0.649 seen, 0.024 flagged.
  { set: "third", seen: 2688, flagged: 1 },
];

const { pack } = compileOrKeep().bundle;

describe.each(REACHED)("the $set set", ({ set, seen, flagged }) => {
  const path = fileURLToPath(new URL(`${set}.jsonl`, import.meta.url));
  const rows = measureRecall(readParaphrases(path), pack);
  const sum = (of: (row: (typeof rows)[number]) => number): number =>
    rows.reduce((total, row) => total + of(row), 0);

  test("sees what it saw", () => {
    expect(sum((row) => row.matches - row.unseen.length)).toBeGreaterThanOrEqual(seen);
  });

  test("flags no more than it did", () => {
    expect(sum((row) => row.flagged.length)).toBeLessThanOrEqual(flagged);
  });
});
