/** Properties of the core on texts that nobody would write. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../../scripts/dataset/compile.ts";
import { wordsIn } from "../../scripts/dataset/vocabulary.fixture.ts";
import { DATASET_FOLDER } from "../../scripts/paths.ts";
import { hostileText, INVISIBLE, spoiled } from "../../tests/fuzz/hostile-text.ts";
import { PATIENCE, runs } from "../../tests/fuzz/runs.ts";
import { type Article, type Block, extractedText } from "./article.ts";
import { checkArticle } from "./check.ts";
import { readPack } from "./pack.ts";
import { blocksFromText } from "./plain-text.ts";
import { quotesOf } from "./quotes.ts";
import { sentencesOf } from "./sentences.ts";
import { stateOfPlay } from "./state-of-play.ts";
import { tokenize } from "./tokens.ts";

const { compiled } = compile(DATASET_FOLDER);
const pack = readPack(compiled.pack);
const sentences = compiled.files.claims.flatMap(({ record }) => [
  ...record.matches,
  ...record.nearMisses,
]);
const everything = { supported: true, silent: true };

function articleOf(blocks: readonly Block[], published: string | null = "2024-05-29"): Article {
  return { url: null, title: null, published, lang: "en", blocks };
}

/** Fails where a finding does not point at exactly the words it quotes. */
function checkOffsets(article: Article): number {
  const findings = checkArticle(article, pack, everything);
  const text = extractedText(article.blocks);
  for (const finding of findings) {
    const block = article.blocks[finding.block]?.text ?? "";
    expect(text.slice(finding.start, finding.end)).toBe(finding.quote);
    expect(finding.quote).not.toBe("");
    expect(block.slice(finding.sentence.start, finding.sentence.end)).toBe(finding.sentenceText);
    expect(finding.sentenceText).toContain(finding.quote);
    let last = 0;
    for (const { start, end } of finding.spans) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      last = end;
    }
    expect(last).toBeLessThanOrEqual(block.length);
    for (const { words } of finding.matched) expect(block).toContain(words);
  }
  return findings.length;
}

describe("tokens, sentences and quotations", () => {
  test(
    "cover the text in order, inside it, without overlap",
    () => {
      fc.assert(
        fc.property(hostileText(sentences), (text) => {
          const tokens = tokenize(text, pack.vocabulary);
          let at = 0;
          wordsIn(tokens).forEach((word, i) => {
            const [start = -1, end = -1] = [tokens.starts[i], tokens.ends[i]];
            if (word === "" || start < at || end <= start || end > text.length) {
              throw new Error(`word ${i} "${word}" at ${start}..${end} after ${at}`);
            }
            at = end;
          });
          let from = 0;
          for (const sentence of sentencesOf(tokens)) {
            if (sentence.from !== from || sentence.to <= from) throw new Error("a gap");
            from = sentence.to;
          }
          expect(from).toBe(tokens.starts.length);
          let closed = 0;
          for (const { start, end } of quotesOf(text)) {
            if (start < closed || end < start || end > text.length) throw new Error("a quotation");
            closed = end;
          }
        }),
        runs(3_000),
      );
    },
    PATIENCE,
  );

  test("cut a text without a full stop into pieces of bounded length", () => {
    const tokens = tokenize("ukraine may strike inside russia ".repeat(100_000), pack.vocabulary);
    const lengths = sentencesOf(tokens).map(({ from, to }) => to - from);
    expect(Math.max(...lengths.slice(0, 50_000))).toBeLessThanOrEqual(160);
  });
});

describe("the matcher with the whole dataset", () => {
  test(
    "quotes exactly the words it points at, whatever the text",
    () => {
      let found = 0;
      fc.assert(
        fc.property(fc.array(hostileText(sentences), { maxLength: 3 }), (texts) => {
          const blocks = texts.map((text) => ({ kind: "paragraph" as const, text }));
          found += checkOffsets(articleOf(blocks));
        }),
        runs(1_500),
      );
      // Else the texts are too hostile to show anything.
      expect(found).toBeGreaterThan(100);
    },
    PATIENCE,
  );

  test(
    "quotes exactly the words of a spoiled sentence",
    () => {
      let found = 0;
      fc.assert(
        fc.property(spoiled(sentences), ({ text }) => {
          found += checkOffsets(articleOf([{ kind: "paragraph", text }], null));
          found += checkOffsets(articleOf(blocksFromText(text), null));
        }),
        runs(2_000),
      );
      expect(found).toBeGreaterThan(100);
    },
    PATIENCE,
  );

  test(
    "is not led astray by characters that nobody sees",
    () => {
      const claimsIn = (text: string) =>
        checkArticle(articleOf(blocksFromText(text)), pack).map(({ claim, stance }) => [
          claim,
          stance,
        ]);
      fc.assert(
        fc.property(spoiled(sentences, INVISIBLE), ({ sentence, text }) => {
          expect(claimsIn(text)).toEqual(claimsIn(sentence));
        }),
        runs(1_000),
      );
    },
    PATIENCE,
  );

  /** Microseconds of processor time for a text of `length` characters, the best of so many: other work on the machine does not count. */
  function timeFor(unit: string, length: number, times: number): number {
    const text = unit.repeat(Math.ceil(length / unit.length));
    const article = articleOf([{ kind: "paragraph", text }]);
    let best = Number.POSITIVE_INFINITY;
    for (let i = 0; i < times; i++) {
      const start = process.cpuUsage();
      checkArticle(article, pack);
      best = Math.min(best, process.cpuUsage(start).user);
    }
    return best;
  }

  // Ten times the text may take ten times as long; what is quadratic takes a hundred times.
  test.each([
    ["text without a full stop", "ukraine may strike inside russia with western weapons and "],
    ["a million opening quotation marks", "NATO said “ "],
    ["one word", "ukraine"],
    ["abbreviations", "the U.S. "],
    ["what an article is about", "Ukraine, the embattled Baltic nation, was told to wait. "],
    ["sentences that match", "NATO forbids such strikes inside Russia. "],
    ["sentences that report", "The minister said that, officials said, he was told. "],
    ["quoted sentences that match", "“NATO forbids strikes inside Russia,” he said. "],
    ["full stops", ". . . . "],
    ["combining marks", "e\u0301\u0301\u0301 "],
    ["digits with separators", "1,1.1,1.1,"],
    ["capitals and full stops", "U.A.U.A."],
  ])(
    "takes time in proportion to the length: %s",
    (_, unit) => {
      const small = Math.max(timeFor(unit, 50_000, 3), 5_000);
      expect(timeFor(unit, 500_000, 1) / small).toBeLessThan(40);
    },
    60_000,
  );

  test("reads ten megabytes of one paragraph in time proportional to one", () => {
    const unit = "Rain fell on the harbour, and the ministry in Kyiv said nothing of Russia. ";
    expect(timeFor(unit, 10_000_000, 1) / timeFor(unit, 1_000_000, 2)).toBeLessThan(40);
  }, 60_000);
});

test(
  "the state of play is there for any day",
  () => {
    const day = fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.oneof(day, fc.string()), (on) => {
        const rows = stateOfPlay(compiled.dataset.positions, on);
        expect(rows.filter(({ since }) => typeof since !== "string")).toEqual([]);
      }),
      runs(300),
    );
  },
  PATIENCE,
);
