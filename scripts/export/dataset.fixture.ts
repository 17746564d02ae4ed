import type { Dataset } from "../../src/core/dataset.ts";

/** A dataset of one claim that changed. */
export const DATASET: Dataset = {
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
