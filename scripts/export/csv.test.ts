import { expect, test } from "vitest";
import { claimsCsv } from "./csv.ts";
import { DATASET } from "./dataset.fixture.ts";

test("a row for each standing, with the day it ended", () => {
  expect(claimsCsv(DATASET).split("\r\n")).toEqual([
    "claim,statement,from,until,verdict,record,detail,facts,reviewed",
    'us-bars,"The ""ban"", in short",,2024-05-30,supported,It did.,,a b,2026-01-01',
    'us-bars,"The ""ban"", in short",2024-05-30,,context,It changed.,Not everywhere.,c,2026-01-01',
    "",
  ]);
});
