/** What a page's reader answers is checked here: it shares its process with the page. */
import * as v from "valibot";
import { type Checked, STANCES, TIMINGS, VERDICTS } from "../core/finding.ts";
import type { PageAbout } from "../page/about-page.ts";
import { DATE_ORIGINS } from "../page/published.ts";

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const Span = v.object({ start: Offset, end: Offset });
const MaybeText = v.nullable(v.string());
const Day = v.pipe(v.string(), v.isoDate());
/** As many as a reader may count for the toolbar; see `messages.ts`. */
const MOST_FINDINGS = 10_000;

const Finding = v.object({
  claim: v.string(),
  frame: Offset,
  block: Offset,
  stance: v.picklist(STANCES),
  speaker: MaybeText,
  sentence: Span,
  spans: v.array(Span),
  matched: v.array(v.object({ words: v.string(), gloss: MaybeText })),
  guards: v.array(v.string()),
  reading: v.object({
    timing: v.picklist(TIMINGS),
    held: Offset,
    newest: Offset,
    verdict: v.picklist(VERDICTS),
    changed: v.nullable(Day),
    of: v.nullable(Day),
  }),
  quote: v.string(),
  start: Offset,
  end: Offset,
  sentenceText: v.string(),
  published: v.exactOptional(v.nullable(Day)),
});

const CheckedMessage = v.object({
  article: v.object({
    isArticle: v.boolean(),
    onTopic: v.boolean(),
    topicScore: v.number(),
    title: MaybeText,
    published: v.nullable(Day),
    lang: MaybeText,
    partial: v.exactOptional(v.boolean()),
  }),
  findings: v.pipe(v.array(Finding), v.maxLength(MOST_FINDINGS)),
  blocks: Offset,
  claims: Offset,
});

const About = v.object({
  dateFrom: v.nullable(v.picklist(DATE_ORIGINS)),
  otherDays: v.array(Day),
  topicWords: v.array(v.string()),
});

/** The reader's answer, or null for anything else: no reader there, or a page that plays one. */
export function parseChecked(answer: unknown): Checked | null {
  const parsed = v.safeParse(CheckedMessage, answer);
  return parsed.success ? parsed.output : null;
}

/** The same for what it tells of the page. */
export function parseAbout(answer: unknown): PageAbout | null {
  const parsed = v.safeParse(About, answer);
  return parsed.success ? parsed.output : null;
}
