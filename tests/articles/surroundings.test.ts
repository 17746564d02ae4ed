/** What stands around a sentence: labels, datelines, transcripts, and other articles on the same page. */
import { describe, expect, it } from "vitest";
import { compileOrKeep } from "../../scripts/dataset/kept.ts";
import type { Article, Block } from "../../src/core/article.ts";
import { checkArticle } from "../../src/core/check.ts";

const { pack } = compileOrKeep().bundle;
const BAN =
  "The United States does not allow Ukraine to use American weapons to strike targets inside Russia.";

const headline = (text: string): Block => ({ kind: "headline", text });
const paragraph = (text: string): Block => ({ kind: "paragraph", text });

function notesOn(blocks: Block[], published = "2024-05-10") {
  const article: Article = { url: null, title: null, published, lang: "en", blocks };
  return checkArticle(article, pack, { supported: true });
}

describe("who is no speaker", () => {
  it.each([`WASHINGTON: ${BAN}`, `BREAKING: ${BAN}`, `Exclusive: ${BAN}`, `Explainer: ${BAN}`])(
    "%s",
    (text) => {
      const [note] = notesOn([paragraph(text)]);
      expect(note?.speaker).toBeNull();
      expect(note?.stance).toBe("asserted");
    },
  );

  it("nor is a dateline in the paragraphs below it", () => {
    const notes = notesOn([paragraph("KYIV: It rained on Monday."), paragraph(BAN)]);
    expect(notes.map(({ speaker }) => speaker)).toEqual([null]);
  });
});

describe("transcripts", () => {
  it("of several speakers", () => {
    const [note] = notesOn([
      paragraph("MR. MILLER: Good morning."),
      paragraph("Q What about the rules?"),
      paragraph(`MS. SINGH: ${BAN}`),
    ]);
    expect(note?.speaker).toBe("Ms. Singh");
  });

  it("of one with a title", () => {
    const [note] = notesOn([paragraph(`MR. SULLIVAN: ${BAN}`)]);
    expect(note?.speaker).toBe("Mr. Sullivan");
  });
});

describe("an article begins with its headline", () => {
  it.each([
    ["MR. SULLIVAN: We talked.", null],
    ["April 2023", null],
    ["Viktor Orban said so.", null],
  ])("whatever stands above: %s", (above, speaker) => {
    const blocks = [headline("Rain"), paragraph(above), headline("Rules"), paragraph(BAN)];
    expect(notesOn(blocks).map((note) => note.speaker)).toEqual([speaker]);
  });

  it("and its Baltic nation is its own", () => {
    const nation = paragraph(
      "Russia fired on the embattled Baltic nation again, and Ukraine’s air force shot down most drones over Ukraine.",
    );
    const about = ["Ukraine is at war.", "Ukraine fights.", "Ukraine waits."].map(paragraph);
    const above = [headline("Aid"), paragraph("Estonia sent howitzers to its own army.")];
    const alone = notesOn([headline("War"), ...about, nation]);
    expect(alone.map(({ claim }) => claim)).toContain("ukraine-is-baltic");
    expect(
      notesOn([...above, headline("War"), ...about, nation]).map(({ claim }) => claim),
    ).toEqual(alone.map(({ claim }) => claim));
  });
});

describe("what is called untrue", () => {
  it.each([
    "They repeated baseless theories that NATO forbids Ukraine to use its weapons inside Russia.",
    "Officials rejected false stories that NATO forbids Ukraine to use its weapons inside Russia.",
    "He dispelled the theories that NATO forbids Ukraine to use its weapons inside Russia.",
  ])("%s", (text) => {
    expect(notesOn([paragraph(text)])).toEqual([]);
  });
});

it("a claim is noted once of the same words, by whichever window", () => {
  const notes = notesOn(
    [
      paragraph(
        "Berlin has a cruise missile of its own, called Taurus. That weapon, with a reach of some 1,000 km, is high on Zelenskiy’s list.",
      ),
    ],
    "2023-08-23",
  );
  const keys = notes.map(({ claim, start }) => `${claim} ${start}`);
  expect(new Set(keys).size).toBe(keys.length);
});
