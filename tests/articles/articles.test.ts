/**
 * Whole articles as they stand in the press around the debate: most sentences must get no note. One
 * wrong flag costs a reader, so every note is listed, by sentence, and nothing else may appear.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compileOrKeep } from "../../scripts/dataset/kept.ts";
import type { Article } from "../../src/core/article.ts";
import { checkArticle } from "../../src/core/check.ts";
import type { Pack } from "../../src/core/pack.ts";

interface Sample {
  headline: string;
  published: string;
  paragraphs: string[];
  /** The claims noted, by sentence. */
  notes: Record<string, string[]>;
}

const folder = new URL(".", import.meta.url);
const { pack } = compileOrKeep().bundle;

describe("notes on whole articles", () => {
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  it.each(files)("%s", (name) => {
    const sample = JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Sample;
    expect(notesOn(sample, pack)).toEqual(sample.notes);
  });
});

function notesOn(
  { headline, published, paragraphs }: Sample,
  pack: Pack,
): Record<string, string[]> {
  const article: Article = {
    url: null,
    title: headline,
    published,
    lang: "en",
    blocks: [
      { kind: "headline", text: headline },
      ...paragraphs.map((text) => ({ kind: "paragraph" as const, text })),
    ],
  };
  const notes: Record<string, string[]> = {};
  for (const { sentenceText, claim } of checkArticle(article, pack, {})) {
    const claims = notes[sentenceText] ?? [];
    claims.push(claim);
    notes[sentenceText] = claims.sort();
  }
  return notes;
}
