/** Which pages a note cites, and in which order. */
import type { SourceKind } from "./dataset.ts";
import type { Prose } from "./prose.ts";
import type { CitedSource } from "./report.ts";

type CitedFact = Pick<Prose["facts"][number], "sources">;
type Page = Prose["sources"][number];

/** Primary records first. */
const KIND_RANK: Record<SourceKind, number> = {
  official: 0,
  law: 0,
  manufacturer: 1,
  wire: 2,
  press: 3,
  research: 3,
};

/**
 * All pages that facts rest on, each once. First the strongest page of each fact, in the order of the
 * facts, then the next of each: the first few support all of what the facts say as far as so few can.
 */
export function citePages(
  facts: readonly CitedFact[],
  sources: ReadonlyMap<string, Page>,
): CitedSource[] {
  const shelves = facts.map(({ sources: ids }) =>
    ids.flatMap((id) => sources.get(id) ?? []).sort((a, b) => rank(a) - rank(b)),
  );
  const cited = new Set<Page>();
  const publishers = new Set<string>();
  const most = Math.max(0, ...shelves.map((shelf) => shelf.length));
  for (let round = 1; round <= most; round++) {
    for (const shelf of shelves) {
      const rest = shelf.filter((page) => !cited.has(page));
      // Another fact's page may have been this one's as well.
      if (shelf.length - rest.length >= round) continue;
      const page = rest.find(({ publisher }) => !publishers.has(publisher)) ?? rest[0];
      if (!page) continue;
      cited.add(page);
      publishers.add(page.publisher);
    }
  }
  return [...cited].map(({ url, publisher, title, published, kind, stateMedia }) => ({
    url,
    publisher,
    title,
    published,
    kind,
    stateMedia,
  }));
}

/**
 * Lower is stronger. After every page that has none of this: one that was not seen to say it or is in another language;
 * after these, one that is both, or of state media.
 */
function rank({ kind, lang, partlySeen, stateMedia }: Page): number {
  return KIND_RANK[kind] + (partlySeen ? 4 : 0) + (lang === "en" ? 0 : 4) + (stateMedia ? 8 : 0);
}
