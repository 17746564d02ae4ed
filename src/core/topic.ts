/**
 * The gate's decision from the little it reads: is this page an article, and is it about the
 * debate? It runs cold on every page of every listed site: plain string searches first, then one
 * pass over a few thousand characters.
 */
import {
  AROUND,
  LEAD_WORDS,
  MOST_PLACES,
  OPENING,
  PAIR_DISCOUNT,
  points,
  QUICK_ARMS,
  QUICK_UKRAINE,
  rows,
  TELLING,
  THRESHOLD,
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

/**
 * False for a text that cannot be on topic, at the cost of a few plain string searches; true means
 * that it has to be read properly.
 */
export function mayBeOnTopic(text: string): boolean {
  const holds = (part: string) => text.includes(part);
  return QUICK_UKRAINE.some(holds) && [...QUICK_ARMS, ...TELLING].some(holds);
}

/** Decides from a page's signals; never throws. With `enough`, the score may be cut short once it is that high. */
export function decide(signals: PageSignals, enough = 1e9): TopicDecision {
  const topicScore = scoreTopic(signals, enough);
  return {
    isArticle: looksLikeArticle(signals),
    onTopic: topicScore >= THRESHOLD,
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
  /** Text that makes an article by itself, where the page does not say what it is, in characters. */
  const substantial = 300;
  /** The same where the page says that it is not an article, which many sites wrongly do. */
  const overwhelming = 2500;
  const { url, ogType, lead, oneArticle } = signals;
  // A host's root, or a language's root such as `/en/`, is a front page.
  if (/^https?:\/\/[^/?#]+\/?([a-z]{2}\/?)?([?#]|$)/i.test(url ?? "")) return false;
  // Parsed only now, and once.
  const { jsonLdTypes } = signals;
  const isA = (type: RegExp) => jsonLdTypes.some((name) => type.test(name));
  if (isA(/(Article|(Blog|SocialMedia)Posting|Report)$/)) return true;
  if (ogType?.startsWith("article")) return true;
  const denies =
    isA(/^(CollectionPage|ItemList|SearchResultsPage|ProfilePage)$/) || ogType === "website";
  if (denies) return oneArticle && lead.length >= overwhelming;
  // What has no address was handed over by somebody who wants it read.
  return lead.length >= (url === null || oneArticle ? 1 : substantial);
}

/**
 * The points of title, description and first words together, or of the best two neighbouring
 * sentences: a mixture of a long text's far ends would be on any topic.
 */
function scoreTopic({ title, description, lead }: PageSignals, enough: number): number {
  const head = `${rowOf(title ?? "")}|${rowOf(description ?? "")}|`;
  const war = `${head.replace(/[^U]/g, "")}|`;
  let best = 0;
  for (const text of [lead.slice(0, OPENING), ...tellingPlaces(lead)]) {
    if (!best) best = Math.max(0, pointsOf(head + rowOf(text, LEAD_WORDS)));
    if (best >= enough) break;
    let before = "";
    for (const sentence of rowOf(text).split(/\|+/)) {
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
  for (const phrase of TELLING) {
    let at = text.indexOf(phrase, OPENING);
    while (at >= 0 && places.length < MOST_PLACES) {
      places.push(text.slice(at - AROUND, at + AROUND));
      at = text.indexOf(phrase, at + AROUND);
    }
  }
  return places;
}

// What is made of the terms at first use: most pages never need it.
/** First two letters → beginnings of words, each with its letter at the end. */
let stems: Map<string, string[]> | undefined;
let patterns: [string, RegExp][] | undefined;
let worths: [string[], number][] | undefined;

function readStems(): Map<string, string[]> {
  const read = new Map<string, string[]>();
  for (const [letter, list] of Object.entries(words())) {
    for (const stem of list.split(" ")) {
      const entry = stem.replaceAll("_", " ") + letter;
      const key = entry.slice(0, 2);
      if (!read.get(key)?.push(entry)) read.set(key, [entry]);
    }
  }
  return read;
}

/** A text as a row of letters, a letter a word; of the first words alone where `most` says so. */
export function rowOf(text: string, most = 1e9): string {
  stems ??= readStems();
  const plain = ` ${text
    .toLowerCase()
    .replace(/\bu\.s\./g, "us ")
    .replace(/[.!?:;\n]+/g, " | ")
    .replace(/[^a-z0-9à-ÿœа-яєіїґ|]+/g, " ")} `;
  let row = "";
  for (let at = 1; at < plain.length && row.length < most; at = plain.indexOf(" ", at) + 1) {
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
  patterns ??= Object.entries(rows()).map(([letter, pattern]) => [
    letter,
    new RegExp(pattern.replace(/~(\d)/g, "[^|]{0,$1}")),
  ]);
  worths ??= Object.entries(points()).flatMap(([worth, list]) =>
    list.split(" ").map((all): [string[], number] => [[...all], +worth]),
  );
  let letters = row;
  for (const [letter, pattern] of patterns) if (pattern.test(row)) letters += letter;
  let sum = 0;
  for (const [all, worth] of worths) {
    if (all.every((letter) => letters.includes(letter))) sum += worth;
  }
  return sum;
}
