/**
 * The gate's decision from the little it reads: is this page an article, and is it about the
 * debate? Native regular expressions only: it runs cold on every page of every listed site.
 */
import {
  ARMS,
  BALTIC_SLIP,
  BALTIC_STATES,
  BEST_PAIRS,
  ELSEWHERE,
  INSIDE,
  LEAD_LENGTH,
  LEAVE,
  LONG_RANGE,
  OPENING_LENGTH,
  OTHER_WAR,
  PLACE,
  POINTS,
  QUICK_ARMS,
  QUICK_UKRAINE,
  REACH,
  RUSSIA,
  SUPPLIED,
  THRESHOLD,
  UKRAINE,
} from "./topic-terms.ts";

/** What the gate reads of a page. */
export interface PageSignals {
  /** Null where there is none, as for a text on standard input. */
  url: string | null;
  /** Types of the page's own JSON-LD nodes, without the schema's address. */
  jsonLdTypes: readonly string[];
  ogType: string | null;
  title: string | null;
  description: string | null;
  /** Paragraphs of the page's text from its start, a line each; bounded. */
  lead: string;
  /** True where the page is one `<article>` (or two), not a list of them, and `lead` is its text. */
  hasArticleElement: boolean;
}

export interface TopicDecision {
  isArticle: boolean;
  onTopic: boolean;
  /** 0 (nothing of the debate) upwards, one decimal. */
  topicScore: number;
}

/** A page is on topic from this score. */
export const TOPIC_THRESHOLD = THRESHOLD;

/** Text that makes an article by itself, where the page does not say what it is, in characters. */
const SUBSTANTIAL = 300;
/** The same where the page says that it is not an article, which many sites wrongly do. */
const OVERWHELMING = 2500;

const ARTICLE_TYPE =
  /^(?:[A-Z]\w*)?(?:NewsArticle|Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report)$/;
const LIST_TYPE = /^(?:CollectionPage|ItemList|SearchResultsPage|ProfilePage)$/;
const SENTENCE_END = /(?<!\b[A-Z]|\b(?:Mr|Ms|Dr|Gen|Lt|Sen|Rep|Col))[.!?]["”’)]*\s+|\n/;

const ukraine = words(UKRAINE);
const russia = words(RUSSIA);
const longRange = words(LONG_RANGE);
const reach = words(REACH);
const supplied = words(SUPPLIED);
const arms = words(ARMS);
const inside = words(INSIDE);
const leave = words(LEAVE);
const balticSlip = words(BALTIC_SLIP);
const balticStates = words(BALTIC_STATES);
const elsewhere = words(ELSEWHERE);
const otherWar = words(OTHER_WAR);
/** Without one of these a sentence has nothing to score. */
const anchor = words(`${ARMS}${LONG_RANGE}${REACH}${RUSSIA}\nhimars\nf-16\nborder\nfrontier`);

/** Compiled at first use: most pages never need it. */
function words(lines: string): () => RegExp {
  let compiled: RegExp | null = null;
  return () => {
    compiled ??= new RegExp(`\\b(?:${lines.trim().replace(/\n/g, "|")})`, "i");
    return compiled;
  };
}

/**
 * False for a text that cannot be on topic, at the cost of a few plain string searches; true means
 * that it has to be read properly.
 */
export function mayBeOnTopic(text: string): boolean {
  const holds = (part: string) => text.includes(part);
  return QUICK_UKRAINE.some(holds) && QUICK_ARMS.some(holds);
}

/** Decides from a page's signals; never throws. */
export function decide(signals: PageSignals): TopicDecision {
  const topicScore = scoreTopic(signals);
  return {
    isArticle: looksLikeArticle(signals),
    onTopic: topicScore >= TOPIC_THRESHOLD,
    topicScore,
  };
}

/** The signals of a text that stands alone, without a page around it. */
export function textSignals(title: string | null, lead: string): PageSignals {
  return {
    url: null,
    jsonLdTypes: [],
    ogType: null,
    title,
    description: null,
    lead,
    hasArticleElement: false,
  };
}

function looksLikeArticle(signals: PageSignals): boolean {
  if (isFrontPage(signals.url)) return false;
  if (signals.jsonLdTypes.some((type) => ARTICLE_TYPE.test(type))) return true;
  if (signals.ogType?.startsWith("article")) return true;
  const length = signals.lead.length;
  const denies =
    signals.jsonLdTypes.some((type) => LIST_TYPE.test(type)) || signals.ogType === "website";
  if (denies) return signals.hasArticleElement && length >= OVERWHELMING;
  // What has no address was handed over by somebody who wants it read.
  return length >= (signals.url === null || signals.hasArticleElement ? 1 : SUBSTANTIAL);
}

/** A host's root, or a language's root such as `/en/`. */
function isFrontPage(url: string | null): boolean {
  return url !== null && /^https?:\/\/[^/?#]+\/?(?:[a-z]{2}\/?)?(?:[?#].*)?$/i.test(url);
}

function scoreTopic(signals: PageSignals): number {
  const heading = [signals.title ?? "", signals.description ?? ""];
  const all = `${heading.join("\n")}\n${signals.lead}`;
  if (!isAboutTheWar(all) || !anchor().test(all)) return 0;
  const slips = !balticStates().test(all);
  const sentences = sentencesOf(signals.lead);
  const first = sentences[0]?.text ?? "";
  const title = Math.max(
    pointsOf(`${heading[0]}. ${heading[1]}`, slips),
    pointsOf(`${heading[0]}. ${first}`, slips),
    pointsOf(`${heading[0]}. ${signals.lead.slice(0, LEAD_LENGTH)}`, slips),
  );
  const score = title * PLACE.title + bestPairs(sentences, slips);
  return Math.round(score * 10) / 10;
}

/** Some leads name only one side of the war; the arms that the other was given stand for it. */
function isAboutTheWar(text: string): boolean {
  if (ukraine().test(text)) return true;
  const far = longRange().test(text) || reach().test(text);
  const beyond = inside().test(text);
  return russia().test(text) ? far || beyond || supplied().test(text) : far && beyond;
}

interface Sentence {
  text: string;
  /** Roughly where it starts in the text. */
  at: number;
}

function sentencesOf(text: string): Sentence[] {
  let at = 0;
  return text.split(SENTENCE_END).map((sentence) => {
    const start = at;
    at += sentence.length + 2;
    return { text: sentence, at: start };
  });
}

/** The sum of the best pairs' points; a sentence counts once. */
function bestPairs(sentences: readonly Sentence[], slips: boolean): number {
  const points: number[] = [];
  for (let i = 0; i < sentences.length; i++) {
    const one = sentences[i];
    if (!one || !anchor().test(one.text)) continue;
    const weight = one.at < OPENING_LENGTH ? PLACE.opening : PLACE.text;
    const found = pointsOf(`${one.text}. ${sentences[i + 1]?.text ?? ""}`, slips);
    if (found === 0) continue;
    points.push(found * weight);
    i++;
  }
  return points
    .sort((a, b) => b - a)
    .slice(0, BEST_PAIRS)
    .reduce((sum, value) => sum + value, 0);
}

function pointsOf(pair: string, slips: boolean): number {
  const aboutUkraine = ukraine().test(pair);
  const aboutRussia = russia().test(pair);
  if (elsewhere().test(pair)) return 0;
  if (!aboutUkraine && !aboutRussia && otherWar().test(pair)) return 0;
  if (slips && balticSlip().test(pair)) return POINTS.balticSlip;
  const known = longRange().test(pair);
  const far = known || reach().test(pair);
  const western = far || supplied().test(pair);
  const beyond = inside().test(pair);
  const allowed = leave().test(pair);
  let points = 0;
  if (beyond && western) points += POINTS.insideSupplied;
  else if (beyond && arms().test(pair)) points += POINTS.insideArms;
  if (beyond && allowed) points += POINTS.insideLeave;
  if (allowed && western && (aboutRussia || aboutUkraine)) points += POINTS.leaveSupplied;
  if (far && (aboutUkraine || (known && aboutRussia))) {
    const each = known ? POINTS.longRange : POINTS.reach;
    points += each * (Number(aboutUkraine) + Number(allowed) + Number(aboutRussia));
  }
  return points;
}
