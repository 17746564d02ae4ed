/** The page gallery: markup as sites write it, prose of our own, and what is to be read from it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";

const Expected = v.strictObject({
  url: v.string(),
  isArticle: v.boolean(),
  onTopic: v.boolean(),
  title: v.nullable(v.string()),
  published: v.nullable(v.string()),
  /** Kind and first words of every block, "paragraph: The president"; null where it does not matter. */
  blocks: v.nullable(v.array(v.string())),
  /** Must not be in the text. */
  absent: v.array(v.string()),
  /** The day that each block is read on; missing where all are on the article's. */
  days: v.optional(v.array(v.nullable(v.string()))),
  /** Where the date was found; missing where it does not matter. */
  dateFrom: v.optional(v.nullable(v.string())),
  /** What other places name; missing where it does not matter. */
  otherDays: v.optional(v.array(v.string())),
  /** True where only the beginning is to be read; missing where it does not matter. */
  partial: v.optional(v.boolean()),
});

export interface GalleryPage {
  slug: string;
  html: string;
  expected: v.InferOutput<typeof Expected>;
}

/** What was read of a page, in the gallery's terms; crosses from a browser as JSON. */
export interface Reading {
  isArticle: boolean;
  onTopic: boolean;
  title: string | null;
  published: string | null;
  /** Kind and text. */
  blocks: [string, string][];
  /** What the live ranges over the whole of each block say, whitespace collapsed. */
  ranges: string[];
  days: (string | null)[];
  dateFrom: string | null;
  otherDays: string[];
  partial: boolean;
  unchanged: boolean;
}

export function galleryPages(): GalleryPage[] {
  const folder = import.meta.dirname;
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      slug: name,
      html: readFileSync(join(folder, name, "page.html"), "utf8"),
      expected: v.parse(
        Expected,
        JSON.parse(readFileSync(join(folder, name, "expected.json"), "utf8")),
      ),
    }));
}

/** Differences between what was read and what is expected, in words; empty where all is right. */
export function differences(reading: Reading, { expected }: GalleryPage): string[] {
  const found: string[] = [];
  for (const key of ["isArticle", "onTopic", "title", "published"] as const) {
    if (reading[key] !== expected[key]) {
      found.push(`${key}: expected ${expected[key]}, got ${reading[key]}`);
    }
  }
  for (const key of ["days", "dateFrom", "otherDays", "partial"] as const) {
    const [got, wanted] = [JSON.stringify(reading[key]), JSON.stringify(expected[key])];
    if (wanted !== undefined && got !== wanted)
      found.push(`${key}: expected ${wanted}, got ${got}`);
  }
  if (!reading.unchanged) found.push("the page was changed");
  const blocks = reading.blocks.map(([kind, text]) => `${kind}: ${text}`);
  const wanted = expected.blocks ?? blocks;
  if (
    blocks.length !== wanted.length ||
    !wanted.every((start, i) => blocks[i]?.startsWith(start))
  ) {
    found.push(`blocks: got\n  ${blocks.map((block) => block.slice(0, 70)).join("\n  ")}`);
  }
  for (const [i, [, text]] of reading.blocks.entries()) {
    if (reading.ranges[i] !== text.replace(/\s/g, "")) {
      found.push(`range of block ${i}: ${reading.ranges[i]?.slice(0, 100)}`);
    }
  }
  const all = reading.blocks.map(([, text]) => text).join("\n");
  for (const words of expected.absent) {
    if (all.includes(words)) found.push(`in the text: ${words}`);
  }
  return found;
}
