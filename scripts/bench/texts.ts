import { readdirSync, readFileSync } from "node:fs";
import type { Compiled } from "../dataset/compile.ts";
import { ROOT } from "../paths.ts";

/** Our own prose about other things. */
const UNRELATED = [
  "The council voted on Tuesday to keep the new bus lane along the river for another year.",
  "Gardeners at the allotments say that the early rain has done the beans more good than harm.",
  "A survey of commuters found that most would rather wait ten minutes than change trains twice.",
  "The library will open on Sundays from next month, with volunteers at the desk after noon.",
  "Prices at the fish market rose again, traders said, because the boats stayed in harbour.",
  "The orchestra begins its season with a symphony that it has not played for thirty years.",
];

/** At least so many words about other things, in paragraphs. */
export function offTopicText(words: number): string[] {
  const paragraphs: string[] = [];
  for (let count = 0; count < words; count += 4 * 16) {
    const at = paragraphs.length;
    paragraphs.push(
      Array.from({ length: 4 }, (_, i) => UNRELATED[(at + i) % UNRELATED.length]).join(" "),
    );
  }
  return paragraphs;
}

/** Whole articles of ours, in the manner of the press around the debate, until they make so many characters. */
export function pressText(characters: number): string[] {
  const folder = `${ROOT}tests/articles/`;
  const paragraphs = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .flatMap((name): string[] => JSON.parse(readFileSync(folder + name, "utf8")).paragraphs);
  return repeated(paragraphs, characters);
}

/**
 * An article of about so many characters about the debate: the dataset's own statements. Denser than
 * any real one, nearly each sentence being about weapons, leave and targets.
 */
export function onTopicText({ dataset, files }: Compiled, characters: number): string[] {
  const claims = files.claims.flatMap(({ record }) => record.matches);
  const facts = dataset.facts.map(({ statement }) => statement);
  const paragraphs: string[] = [];
  // A real article has a few statements with notes among many without.
  for (let i = 0, length = 0; length < characters; i++) {
    const own = [facts[i % facts.length], facts[(i * 7 + 3) % facts.length]];
    const paragraph = [...own, ...(i % 4 === 0 ? [claims[(i * 5) % claims.length]] : [])].join(" ");
    paragraphs.push(paragraph);
    length += paragraph.length + 2;
  }
  return paragraphs;
}

/** Paragraphs of a text, repeated until they make so many characters. */
export function repeated(paragraphs: readonly string[], characters: number): string[] {
  const all: string[] = [];
  for (let length = 0; length < characters; length += (all.at(-1)?.length ?? 0) + 2) {
    all.push(paragraphs[all.length % paragraphs.length] ?? "");
  }
  return all;
}

export function articlePage(title: string, paragraphs: string[]): string {
  const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<!doctype html><html lang="en"><head><title>${title}</title>
<meta property="og:type" content="article">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${title}","datePublished":"2024-05-29"}</script>
</head><body><article><h1>${title}</h1>${paragraphs.map((p) => `<p>${escaped(p)}</p>`).join("\n")}</article></body></html>`;
}
