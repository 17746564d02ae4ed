import { expect, test } from "vitest";
import { claimReviews } from "./claim-review.ts";
import { DATASET } from "./dataset.fixture.ts";

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
