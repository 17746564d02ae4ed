import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { type Compiled, compile } from "./compile.ts";
import { datasetReport } from "./report.ts";
import { SMALL_DATASET } from "./small-dataset.fixture.ts";

let compiled: Compiled;

beforeAll(() => {
  const root = mkdtempSync(join(tmpdir(), "dataset-"));
  for (const [path, text] of Object.entries(SMALL_DATASET)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    const changed = text.replace(
      "Something else happened on 30 June 2024.",
      "As of 30 June 2024 nothing else had happened.",
    );
    writeFileSync(join(root, path), changed);
  }
  compiled = compile(root).compiled;
  rmSync(root, { recursive: true });
});

test("counts what there is and where it is thin", () => {
  const report = datasetReport(compiled, new Date("2026-01-01"));
  expect(report).toContain("1 claims, 2 facts, 1 positions of 1 suppliers, 1 sources\n");
  expect(report).toContain("claims by verdict now: ");
  expect(report).toContain("facts with one source: 2 (100 %); that nothing cites: none\n");
  expect(report).toContain(
    "claims with fewer than 8 matches or 6 near misses: 1: alliance-forbids\n",
  );
});

test("tells how long ago records were reviewed, and which are worded as current for too long", () => {
  expect(datasetReport(compiled, new Date("2026-01-11"))).toContain(
    "reviews: 4 records, half of them at most 10 days ago, the oldest 10 days ago\nworded as current: 1 records; not reviewed for 180 days: none\n",
  );
  expect(datasetReport(compiled, new Date("2026-07-01"))).toContain(
    "worded as current: 1 records; not reviewed for 180 days: 1: fact-two\n",
  );
});
