/** What the popup tells of a page beside its notes: where its date comes from, why it is on topic. */
import type { Day } from "../core/article.ts";
import type { Checked } from "../core/finding.ts";
import { rowOf } from "../core/topic.ts";
import { type DateOrigin, findPublished } from "./published.ts";
import { readSignals } from "./signals.ts";

export interface PageAbout {
  /** Null where the day given is not the page's own, or there is none. */
  dateFrom: DateOrigin | null;
  /** Days that other parts of the page name as its publication. */
  otherDays: Day[];
  /** One of the page's words for each thing that an article about the debate speaks of. */
  topicWords: string[];
}

/** What the popup knows of a page; `about` comes after the notes. */
export interface CheckedPage extends Checked {
  about?: PageAbout;
}

/** As much text as is looked through for the topic's words, in words. */
const MOST_WORDS = 600;
/** Letters of `core/topic-terms.ts`, a line each for Ukraine, a weapon, leave, strikes, Russia. */
const TELLING = [["U"], ["M", "m", "W"], ["P"], ["H"], ["R", "A", "K"]] as const;

/** Reads the page anew: asked for only when the popup opens. `published` is the day it was read on. */
export function aboutPage(document: Document, published: Day | null): PageAbout {
  const { title, description, lead, url } = readSignals(document);
  const found = findPublished(document, url);
  const isOwn = found.published !== null && found.published === published;
  return {
    dateFrom: isOwn ? found.origin : null,
    otherDays: isOwn ? found.otherDays.slice(0, 3) : [],
    topicWords: topicWords([title, description, lead].join("\n")),
  };
}

/** The first word or two of a text for each thing that has to be spoken of. */
export function topicWords(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.slice(0, MOST_WORDS) ?? [];
  const first = new Map<string, string>();
  words.forEach((word, i) => {
    const next = words[i + 1] ?? "";
    // A term may be of two words, and the longest wins.
    const alone = rowOf(word)[0] ?? ".";
    const both = rowOf(`${word} ${next}`)[0] ?? ".";
    const isPair = both !== alone && both !== ".";
    const letter = isPair ? both : alone;
    if (!first.has(letter)) first.set(letter, isPair ? `${word} ${next}` : word);
  });
  return TELLING.flatMap(
    (letters) => letters.map((letter) => first.get(letter)).find(Boolean) ?? [],
  );
}
