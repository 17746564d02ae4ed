import { expect, test } from "vitest";
import type { Dataset } from "../../src/core/dataset.ts";
import { claimReviews } from "./claim-review.ts";
import { claimsCsv } from "./csv.ts";

const DATASET: Dataset = {
  version: "1",
  asOf: "2026-01-01",
  sources: [],
  facts: [],
  positions: [],
  claims: [
    {
      id: "us-bars",
      statement: 'The "ban", in short',
      family: "permission",
      side: "none",
      why: "",
      disputed: null,
      standings: [
        { from: null, verdict: "supported", record: "It did.", detail: null, facts: ["a", "b"] },
        {
          from: "2024-05-30",
          verdict: "context",
          record: "It changed.",
          detail: "Not everywhere.",
          facts: ["c"],
        },
      ],
      examples: [],
      reviewed: "2026-01-01",
    },
  ],
};

test("a row for each standing, with the day it ended", () => {
  expect(claimsCsv(DATASET).split("\r\n")).toEqual([
    "claim,statement,from,until,verdict,record,detail,facts,reviewed",
    'us-bars,"The ""ban"", in short",,2024-05-30,supported,It did.,,a b,2026-01-01',
    'us-bars,"The ""ban"", in short",2024-05-30,,context,It changed.,Not everywhere.,c,2026-01-01',
    "",
  ]);
});

test("a review for each standing; only degrees of right and wrong have a number", () => {
  expect(claimReviews(DATASET)).toMatchObject({
    "@graph": [
      { temporalCoverage: "../2024-05-30", reviewRating: { ratingValue: 5 } },
      {
        temporalCoverage: "2024-05-30/..",
        reviewBody: "It changed. Not everywhere.",
        reviewRating: { alternateName: "Needs context" },
      },
    ],
  });
});
