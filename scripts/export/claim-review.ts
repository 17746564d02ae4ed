/**
 * The dataset as schema.org ClaimReview: one review for each standing, since a verdict without its
 * dates would be wrong on every other day. https://schema.org/ClaimReview
 */
import { VERDICT_LABELS } from "../../src/core/compose.ts";
import {
  type Claim,
  type Dataset,
  type Fact,
  fullRecord,
  type Source,
  type Standing,
} from "../../src/core/dataset.ts";
import type { Verdict } from "../../src/core/finding.ts";
import type { ClaimReviews } from "./validate.ts";

type Review = ClaimReviews["@graph"][number];

/** Only verdicts that are degrees of right and wrong have a number; 5 is best. */
const RATINGS: Partial<Record<Verdict, number>> = { contradicted: 1, partly: 3, supported: 5 };

export function claimReviews(dataset: Dataset): ClaimReviews {
  const facts = new Map(dataset.facts.map((fact) => [fact.id, fact]));
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  return {
    "@context": "https://schema.org",
    "@graph": dataset.claims.flatMap((claim) =>
      claim.standings.map((standing, i) => {
        const until = claim.standings[i + 1]?.from ?? null;
        return review(claim, standing, i, until, citations(standing, facts, sources));
      }),
    ),
  };
}

function review(
  claim: Claim,
  standing: Standing,
  number: number,
  until: string | null,
  citation: Review["citation"],
): Review {
  const rating = RATINGS[standing.verdict];
  const period = `${standing.from ?? ".."}/${until ?? ".."}`;
  return {
    "@type": "ClaimReview",
    "@id": `#${claim.id}-${number + 1}`,
    claimReviewed: claim.statement,
    datePublished: claim.reviewed,
    temporalCoverage: period,
    author: { "@type": "Organization", name: "Sidenote" },
    reviewBody: fullRecord(standing),
    reviewRating: {
      "@type": "Rating",
      alternateName: VERDICT_LABELS[standing.verdict],
      ...(rating === undefined ? {} : { ratingValue: rating, bestRating: 5, worstRating: 1 }),
    },
    itemReviewed: { "@type": "Claim", name: claim.statement },
    citation,
  };
}

function citations(
  standing: Standing,
  facts: ReadonlyMap<string, Fact>,
  sources: ReadonlyMap<string, Source>,
): Review["citation"] {
  const ids = new Set(standing.facts.flatMap((id) => facts.get(id)?.sources ?? []));
  return [...ids].flatMap((id) => {
    const source = sources.get(id);
    if (!source) return [];
    return {
      "@type": "CreativeWork",
      url: source.url,
      publisher: { "@type": "Organization", name: source.publisher },
      ...(source.title === null ? {} : { headline: source.title }),
      ...(source.published === null ? {} : { datePublished: source.published }),
      inLanguage: source.lang,
    };
  });
}
