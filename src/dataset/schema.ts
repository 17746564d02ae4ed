/**
 * The shapes of the dataset's files as an editor writes them.
 * `scripts/dataset/` reads the YAML, validates it with these schemas, checks what no single
 * record can show (ids that resolve, standings without gaps) and compiles it for the extension.
 */
import * as v from "valibot";

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** A calendar day, `2024-05-30`. */
export const Day = v.pipe(v.string(), v.regex(DAY, "must be a day written YYYY-MM-DD"));

/** A day, or a month where no page gives the day: `2024-05`. */
export const DayOrMonth = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/,
    "must be a day written YYYY-MM-DD, or a month written YYYY-MM",
  ),
);

/** An id: lower-case words joined by hyphens. */
export const Id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens"),
);

const Sentence = v.pipe(v.string(), v.trim(), v.minLength(12, "must be a sentence"));
/** What a reader takes away from a note; what is second goes elsewhere. */
const Takeaway = v.pipe(
  Sentence,
  v.maxLength(200, "must be at most 200 characters: what is second goes to detail"),
);
const Detail = v.pipe(
  Sentence,
  v.maxLength(320, "must be at most 320 characters: leave what no reader would ask for"),
);
const ConceptChoice = v.pipe(
  v.string(),
  v.regex(/^@[a-z0-9_]+(\|@[a-z0-9_]+)*$/, "must be concepts such as @estonia or @estonia|@latvia"),
);

/** What kind of witness a page is. See EDITORIAL rules in the dataset's README. */
export const SOURCE_KINDS = [
  "official",
  "law",
  "wire",
  "press",
  "research",
  "manufacturer",
] as const;

/** Whose words or deed a fact records. */
export const ACTORS = [
  "us",
  "uk",
  "france",
  "germany",
  "italy",
  "canada",
  "netherlands",
  "poland",
  "finland",
  "estonia",
  "latvia",
  "lithuania",
  "denmark",
  "norway",
  "sweden",
  "czechia",
  "slovakia",
  "belgium",
  "spain",
  "hungary",
  "greece",
  "turkey",
  "nato",
  "eu",
  "un",
  "ukraine",
  "russia",
  "other",
] as const;

export const VERDICTS = [
  "contradicted",
  "partly",
  "context",
  "unproven",
  "disputed",
  "supported",
] as const;

export const STANCES = [
  "asserted",
  "attributed",
  "quoted",
  "denied",
  "hypothetical",
  "asked",
  "forecast",
] as const;

export const POSITION_STATES = [
  "prohibited",
  "limited",
  "permitted",
  "unclear",
  "not-supplied",
] as const;

export const FAMILIES = [
  "permission",
  "decider",
  "firsts",
  "weapons",
  "law",
  "escalation",
  "nato",
  "geography",
  "quotation",
  "numbers",
  "chronology",
] as const;

/** Whose case a claim helps when readers believe it; for the balance report only. */
export const SIDES = ["kyiv", "moscow", "western", "none"] as const;

/** One page a reader can open. `sources/*.yaml` hold lists of these. */
export const Source = v.strictObject({
  id: Id,
  url: v.pipe(v.string(), v.url("must be a full address")),
  publisher: v.pipe(v.string(), v.minLength(2)),
  /** The page's own headline; null where only a description of it is known. */
  title: v.nullable(v.pipe(v.string(), v.minLength(3))),
  published: v.nullable(DayOrMonth),
  lang: v.pipe(v.string(), v.regex(/^[a-z]{2}$/, "must be a two-letter language code")),
  kind: v.picklist(SOURCE_KINDS),
  /** True for media controlled by a state: cited only for that state's own words. */
  stateMedia: v.optional(v.literal(true)),
  /** Only its opening was seen, and what cites it was read elsewhere: it stands behind pages that were seen to say it. */
  partlySeen: v.optional(v.literal(true)),
  /** What was seen on the page, in our words. */
  supports: Sentence,
});

/** One dated statement of the record. `facts/*.yaml` hold lists of these. */
export const Fact = v.strictObject({
  id: Id,
  /** When it happened; null for what has no date, such as a range or a rule of law. */
  date: v.nullable(DayOrMonth),
  actor: v.picklist(ACTORS),
  statement: Sentence,
  confidence: v.picklist(["high", "medium"]),
  /** Exact words of a public official or a legal text, with the outlet that first carried them. */
  quote: v.optional(
    v.strictObject({
      text: v.pipe(v.string(), v.minLength(3)),
      speaker: v.pipe(v.string(), v.minLength(2)),
      carriedBy: v.pipe(v.string(), v.minLength(2)),
    }),
  ),
  sources: v.pipe(v.array(Id), v.minLength(1, "must cite at least one source")),
  reviewed: Day,
});

/** What one supplier allowed with one weapon, from a day until the next state's day. */
export const PositionState = v.strictObject({
  from: Day,
  state: v.picklist(POSITION_STATES),
  /** What exactly: area, purpose, weapon, in a few words. */
  scope: v.pipe(v.string(), v.minLength(3), v.maxLength(200)),
  facts: v.pipe(v.array(Id), v.minLength(1, "must cite at least one fact")),
});

/** `positions/<supplier>.yaml`. */
export const Position = v.strictObject({
  supplier: v.picklist(ACTORS),
  name: v.pipe(v.string(), v.minLength(2)),
  weapons: v.pipe(
    v.array(
      v.strictObject({
        weapon: v.pipe(v.string(), v.minLength(2)),
        states: v.pipe(v.array(PositionState), v.minLength(1, "must have at least one state")),
      }),
    ),
    v.minLength(1, "must have at least one weapon"),
  ),
  reviewed: Day,
});

/** A dated verdict: it holds from its day until the next standing's day. */
export const Standing = v.strictObject({
  /** Null in the first standing: from the beginning. */
  from: v.nullable(Day),
  verdict: v.picklist(VERDICTS),
  /** What the record shows, in one sentence that stands alone. */
  record: Takeaway,
  /** What narrows it, completes it or went before: read after the record, in smaller letters. */
  detail: v.optional(Detail),
  facts: v.pipe(v.array(Id), v.minLength(1, "must cite at least one fact")),
});

/** What stays open about a claim, whatever its standing. */
export const Disputed = v.strictObject({
  text: v.pipe(
    Sentence,
    v.maxLength(300, "must be at most 300 characters: keep what is really open"),
  ),
  facts: v.pipe(v.array(Id), v.minLength(1, "must cite at least one fact")),
});

/** One way articles phrase a claim. The pattern language is described in `scripts/dataset/frame-syntax.ts`. */
export const Frame = v.strictObject({
  /** Ordered slots and gaps: `@ukraine <6> @be <3> @baltic_nation`. */
  find: v.pipe(v.string(), v.minLength(3)),
  window: v.optional(v.picklist(["clause", "sentence", "two sentences"])),
  /** The article must be mostly about one of these. */
  dominant: v.optional(ConceptChoice),
  /** Silent where one of these stands in the same sentence. */
  unless: v.optional(ConceptChoice),
  /** Silent where one of these stands in the same clause. */
  unlessInClause: v.optional(ConceptChoice),
  /** Silent where one of these stands in the sentence or in the ones beside it. */
  unlessNear: v.optional(ConceptChoice),
  /** The words name something in passing ("the embattled Baltic nation"): questions, conditions and negations around them leave that standing. */
  presupposes: v.optional(v.literal(true)),
});

/** `claims/<id>.yaml`: something articles say. */
export const Claim = v.strictObject({
  id: Id,
  statement: Sentence,
  family: v.picklist(FAMILIES),
  side: v.picklist(SIDES),
  /** Why the difference matters, in one or two sentences. */
  why: Sentence,
  disputed: v.nullable(Disputed),
  standings: v.pipe(v.array(Standing), v.minLength(1, "must have at least one standing")),
  /** Stances that get a note; by default asserted, attributed and quoted. */
  stances: v.optional(v.pipe(v.array(v.picklist(STANCES)), v.minLength(1))),
  /**
   * `present` (default where there are several standings): a sentence about an earlier time is not
   * a match. `any` (default otherwise): tense does not matter. `news`: the same, and the statement tells what
   * is new on its day ("for the first time"): the standing of that day is told, and no later one touches it.
   */
  tense: v.optional(v.picklist(["present", "any", "news"])),
  /** Silent where one of these stands in the same sentence, whichever frame it fills. */
  unless: v.optional(ConceptChoice),
  /** The same, where one of these stands in the same clause. */
  unlessInClause: v.optional(ConceptChoice),
  frames: v.pipe(v.array(Frame), v.minLength(1, "must have at least one frame")),
  matches: v.pipe(v.array(Sentence), v.minLength(6, "must have at least 6 sentences that match")),
  nearMisses: v.pipe(
    v.array(Sentence),
    v.minLength(4, "must have at least 4 sentences that do not match"),
  ),
  /** Claims whose notes may stand on the same sentences as this one's. */
  overlaps: v.optional(v.array(Id)),
  /** Claims that say more of the same words: where one of them has a note there, this one has none. */
  yieldsTo: v.optional(v.pipe(v.array(Id), v.minLength(1))),
  reviewed: Day,
});

const Phrases = v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.minLength(1));

/** One named set of words and phrases in `concepts.yaml`. */
export const Concept = v.pipe(
  v.strictObject({
    /** What the reader is told the matched word means: "the alliance". */
    gloss: v.pipe(v.string(), v.minLength(2)),
    /**
     * Words and phrases; `{a|b}` gives alternatives, `allow (v)` and `ban (n)` all inflections,
     * `@name` all that another concept has.
     */
    words: v.optional(Phrases),
    /**
     * What makes up the concept where it is no fixed phrase, in the pattern language of claims:
     * `@not <3> @permit`. All words from the first slot to the last are then the concept.
     */
    frames: v.optional(Phrases),
    /**
     * What may also mean the concept, once the article has named it: "the chancellor". Several
     * concepts may share one; the one named last is meant. `@name` is all that another concept is
     * described as; brackets in one enclose the words that refer: `fire [{them|it}]`.
     */
    descriptions: v.optional(Phrases),
    /** True where a longer phrase of this concept must not hide the concepts of its inner words. */
    transparent: v.optional(v.literal(true)),
    /** No frame asks for it: its phrases only hide their inner words, as "more than once" is no condition. */
    hides: v.optional(v.literal(true)),
  }),
  v.check(
    ({ words, frames }) => Boolean(words ?? frames),
    "has neither words nor frames: add some",
  ),
);

export const Concepts = v.record(
  v.pipe(v.string(), v.regex(/^[a-z0-9_]+$/, "must be lower-case words joined by underscores")),
  Concept,
);

export const Site = v.strictObject({
  host: v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, "must be a bare host name")),
  name: v.pipe(v.string(), v.minLength(2)),
  lang: v.pipe(v.string(), v.regex(/^[a-z]{2}$/, "must be a two-letter language code")),
});

export const Sources = v.array(Source);
export const Facts = v.array(Fact);
export const Sites = v.array(Site);

export type SourceFile = v.InferOutput<typeof Source>;
export type FactFile = v.InferOutput<typeof Fact>;
export type PositionFile = v.InferOutput<typeof Position>;
export type ClaimFile = v.InferOutput<typeof Claim>;
export type FrameFile = v.InferOutput<typeof Frame>;
export type ConceptFile = v.InferOutput<typeof Concept>;
export type SiteFile = v.InferOutput<typeof Site>;
