import { expect, test } from "vitest";
import { compileOrKeep } from "../dataset/kept.ts";
import { claimReviews } from "./claim-review.ts";
import { COLUMNS, claimsCsv } from "./csv.ts";
import { claimReviewFaults, csvFaults } from "./validate.ts";

const { dataset } = compileOrKeep().bundle;
const standings = dataset.claims.flatMap((claim) => claim.standings).length;

test("the whole dataset leaves as valid ClaimReview and CSV", () => {
  expect(claimReviewFaults(claimReviews(dataset))).toEqual([]);
  expect(csvFaults(claimsCsv(dataset), COLUMNS.length, standings + 1)).toEqual([]);
});

test("a review without what the form asks for is refused", () => {
  const [review] = claimReviews(dataset)["@graph"];
  const document = (changed: object) => ({
    "@context": "https://schema.org",
    "@graph": [{ ...review, ...changed }],
  });
  expect(claimReviewFaults(document({}))).toEqual([]);
  for (const fault of [
    { citation: [] },
    { claimReviewed: " " },
    { datePublished: "May 2024" },
    { temporalCoverage: "2024" },
    { rating: 3 },
    {
      reviewRating: {
        "@type": "Rating",
        alternateName: "x",
        ratingValue: 9,
        bestRating: 5,
        worstRating: 1,
      },
    },
  ]) {
    expect(claimReviewFaults(document(fault)), JSON.stringify(fault)).toHaveLength(1);
  }
  expect(
    claimReviewFaults({ "@context": "https://schema.org", "@graph": [review, review] }),
  ).toEqual(["@graph: two reviews have the same @id"]);
});

test("a table that is no table is refused", () => {
  expect(csvFaults('a,b\r\n"x ""y""",2\r\n', 2, 2)).toEqual([]);
  expect(csvFaults("a,b\r\n1\r\n", 2, 2)).toEqual(["row 2 has 1 fields, not 2"]);
  expect(csvFaults('a,b\r\nx "y",2\r\n', 2, 2)).toEqual(["row 2 breaks off at character 5"]);
});
