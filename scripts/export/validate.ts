/** What leaves as ClaimReview or CSV is held against the forms' own rules before it is written. */
import * as v from "valibot";

const Text = v.pipe(v.string(), v.trim(), v.minLength(1));
const Day = v.pipe(v.string(), v.isoDate());
/** An ISO 8601 interval of days, ".." for an open end. */
const Period = v.pipe(v.string(), v.regex(/^(?:\d{4}-\d\d-\d\d|\.\.)\/(?:\d{4}-\d\d-\d\d|\.\.)$/));
/** Sources may give a month or a year alone. */
const PublishedOn = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/));
const Organization = v.strictObject({ "@type": v.literal("Organization"), name: Text });

const Rating = v.pipe(
  v.strictObject({
    "@type": v.literal("Rating"),
    alternateName: Text,
    ratingValue: v.optional(v.number()),
    bestRating: v.optional(v.number()),
    worstRating: v.optional(v.number()),
  }),
  v.check(
    ({ ratingValue, bestRating, worstRating }) =>
      ratingValue === undefined
        ? bestRating === undefined && worstRating === undefined
        : (worstRating ?? Number.NaN) <= ratingValue && ratingValue <= (bestRating ?? Number.NaN),
    "a rating's number lies between its worst and its best",
  ),
);

const CreativeWork = v.strictObject({
  "@type": v.literal("CreativeWork"),
  url: v.pipe(v.string(), v.url(), v.startsWith("https://")),
  publisher: Organization,
  headline: v.optional(Text),
  datePublished: v.optional(PublishedOn),
  inLanguage: v.pipe(v.string(), v.regex(/^[a-z]{2}$/)),
});

/** https://schema.org/ClaimReview as far as we use it, with what search engines ask for. */
const ClaimReview = v.strictObject({
  "@type": v.literal("ClaimReview"),
  "@id": v.pipe(v.string(), v.regex(/^#[a-z0-9-]+$/)),
  claimReviewed: Text,
  datePublished: Day,
  temporalCoverage: Period,
  author: Organization,
  reviewBody: Text,
  reviewRating: Rating,
  itemReviewed: v.strictObject({ "@type": v.literal("Claim"), name: Text }),
  citation: v.pipe(v.array(CreativeWork), v.minLength(1)),
});

const Graph = v.strictObject({
  "@context": v.literal("https://schema.org"),
  "@graph": v.pipe(
    v.array(ClaimReview),
    v.minLength(1),
    v.check(
      (reviews) => new Set(reviews.map((review) => review["@id"])).size === reviews.length,
      "two reviews have the same @id",
    ),
  ),
});

/** A document of reviews, as it is written. */
export type ClaimReviews = v.InferInput<typeof Graph>;

/** What is wrong with a document of ClaimReviews, one line a fault. */
export function claimReviewFaults(document: unknown): string[] {
  const parsed = v.safeParse(Graph, JSON.parse(JSON.stringify(document)));
  return (parsed.issues ?? []).map((issue) => `${v.getDotPath(issue) ?? ""}: ${issue.message}`);
}

/** What is wrong with a table of this many columns and rows, by RFC 4180; one line a fault. */
export function csvFaults(csv: string, columns: number, rows: number): string[] {
  const faults: string[] = [];
  // A field is quoted, with its quotes doubled, or has neither quote, comma nor break.
  const record = /(?:(?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,|\r\n))/y;
  let fields = 0;
  let lines = 0;
  while (record.lastIndex < csv.length) {
    const at = record.lastIndex;
    const found = record.exec(csv)?.[0];
    if (found === undefined) return [...faults, `row ${lines + 1} breaks off at character ${at}`];
    fields++;
    if (!found.endsWith("\r\n")) continue;
    lines++;
    if (fields !== columns) faults.push(`row ${lines} has ${fields} fields, not ${columns}`);
    fields = 0;
  }
  if (lines !== rows) faults.push(`${lines} rows, not ${rows}`);
  return faults;
}
