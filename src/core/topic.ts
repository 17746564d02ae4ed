/**
 * The gate's decision from the little it reads: is this page an article, and is it about the
 * debate? It runs cold on every page of every listed site: plain string searches first, then one
 * pass over a few thousand characters.
 */
import {
  points,
  QUICK_ARMS,
  QUICK_UKRAINE,
  rows,
  THRESHOLD,
  telling,
  words,
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
  oneArticle: boolean;
}

export interface TopicDecision {
  isArticle: boolean;
  onTopic: boolean;
  /** 0 (nothing of the debate) upwards, a whole number. */
  topicScore: number;
}

/** A page is on topic from this score. */
export const TOPIC_THRESHOLD = THRESHOLD;

/** Text that makes an article by itself, where the page does not say what it is, in characters. */
const SUBSTANTIAL = 300;
/** The same where the page says that it is not an article, which many sites wrongly do. */
const OVERWHELMING = 2500;

const ARTICLE_TYPE = /(?:Article|BlogPosting|SocialMediaPosting|Report)$/;
const LIST_TYPE = /^(?:CollectionPage|ItemList|SearchResultsPage|ProfilePage)$/;
/**
 * False for a text that cannot be on topic, at the cost of a few plain string searches; true means
 * that it has to be read properly.
 */
export function mayBeOnTopic(text: string): boolean {
  const holds = (part: string) => text.includes(part);
  return QUICK_UKRAINE.some(holds) && [...QUICK_ARMS, ...telling()].some(holds);
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
    oneArticle: false,
  };
}

function looksLikeArticle(signals: PageSignals): boolean {
  if (isFrontPage(signals.url)) return false;
  if (signals.jsonLdTypes.some((type) => ARTICLE_TYPE.test(type))) return true;
  if (signals.ogType?.startsWith("article")) return true;
  const length = signals.lead.length;
  const denies =
    signals.jsonLdTypes.some((type) => LIST_TYPE.test(type)) || signals.ogType === "website";
  if (denies) return signals.oneArticle && length >= OVERWHELMING;
  // What has no address was handed over by somebody who wants it read.
  return length >= (signals.url === null || signals.oneArticle ? 1 : SUBSTANTIAL);
}

/** A host's root, or a language's root such as `/en/`. */
function isFrontPage(url: string | null): boolean {
  return url !== null && /^https?:\/\/[^/?#]+\/?(?:[a-z]{2}\/?)?(?:[?#].*)?$/i.test(url);
}

/** Words of a text that are read together with its title. */
const LEAD_WORDS = 60;
/** Two sentences without their headline have so many points less. */
const PAIR_DISCOUNT = 4;
/** Characters of a text that are read word by word. */
const OPENING = 3_000;
/** Characters around a telling phrase further down that are, and how many such places. */
const AROUND = 250;
const MOST_PLACES = 8;

/**
 * The points of title, description and first words together, or of the best two neighbouring
 * sentences: a mixture of a long text's far ends would be on any topic.
 */
function scoreTopic({ title, description, lead }: PageSignals): number {
  const head = `${rowOf(title ?? "")}|${rowOf(description ?? "")}|`;
  const war = `${head.replace(/[^U]/g, "")}|`;
  let best = 0;
  for (const text of [lead.slice(0, OPENING), ...tellingPlaces(lead)]) {
    const row = rowOf(text);
    if (!best) best = Math.max(0, pointsOf(head + row.slice(0, LEAD_WORDS)));
    let before = "";
    for (const sentence of row.split(/\|+/)) {
      const pair = `${war}${before}|${sentence}`;
      // Without leave or a weapon of reach, and blows or ground, nothing comes to much.
      if (/[PM]/.test(pair) && /[MHGL]/.test(pair))
        best = Math.max(best, pointsOf(pair) - PAIR_DISCOUNT);
      before = sentence;
    }
  }
  return best;
}

/** Long texts are read further down only where they speak of far-reaching weapons or of Russian ground. */
function tellingPlaces(text: string): string[] {
  const places: string[] = [];
  for (const phrase of telling()) {
    let at = text.indexOf(phrase, OPENING);
    while (at >= 0 && places.length < MOST_PLACES) {
      places.push(text.slice(at - AROUND, at + AROUND));
      at = text.indexOf(phrase, at + AROUND);
    }
  }
  return places;
}

/** What is made of the terms at first use: most pages never need it. */
interface Rules {
  /** First two letters → beginnings of words, each with its letter at the end. */
  stems: Map<string, string[]>;
  rows: [string, RegExp][];
  points: [string[], number][];
}

let rules: Rules | null = null;

function readRules(): Rules {
  const stems = new Map<string, string[]>();
  for (const [letter, list] of Object.entries(words())) {
    for (const stem of list.split(" ")) {
      const entry = stem.replaceAll("_", " ") + letter;
      const key = entry.slice(0, 2);
      if (!stems.get(key)?.push(entry)) stems.set(key, [entry]);
    }
  }
  return {
    stems,
    rows: Object.entries(rows()).map(([letter, pattern]) => [
      letter,
      new RegExp(pattern.replace(/~(\d)/g, "[^|]{0,$1}")),
    ]),
    points: Object.entries(points()).flatMap(([worth, list]) =>
      list.split(" ").map((all): [string[], number] => [[...all], +worth]),
    ),
  };
}

/** A text as a row of letters, a letter a word. */
export function rowOf(text: string): string {
  rules ??= readRules();
  const { stems } = rules;
  const plain = ` ${text
    .toLowerCase()
    .replace(/\bu\.s\./g, "us ")
    .replace(/[.!?:;\n]+/g, " | ")
    .replace(/[^a-z0-9à-ÿœа-яєіїґ|]+/g, " ")} `;
  let row = "";
  for (let at = 1; at < plain.length; at = plain.indexOf(" ", at) + 1) {
    let longest = "";
    for (const entry of stems.get(plain.slice(at, at + 2)) ?? []) {
      if (entry.length > longest.length && plain.startsWith(entry.slice(0, -1), at))
        longest = entry;
    }
    row += longest.at(-1) ?? ".";
  }
  return row;
}

/** What the letters of a row are worth, alone and together with what they make. */
function pointsOf(row: string): number {
  rules ??= readRules();
  let letters = row;
  for (const [letter, pattern] of rules.rows) if (pattern.test(row)) letters += letter;
  let sum = 0;
  for (const [all, worth] of rules.points) {
    if (all.every((letter) => letters.includes(letter))) sum += worth;
  }
  return sum;
}
