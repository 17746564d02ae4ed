/** The pattern language as it works: compiled by the compiler, run by the matcher. */
import { describe, expect, test } from "vitest";
import { checkArticle } from "../../src/core/check.ts";
import { type Pack, readPack } from "../../src/core/pack.ts";
import type { ClaimFile, ConceptFile, FrameFile } from "../../src/dataset/schema.ts";
import { compilePack } from "./compile-pack.ts";

const CONCEPTS: Record<string, ConceptFile> = {
  nato: { gloss: "the alliance", words: ["NATO", "the alliance"] },
  ally: { gloss: "allies", words: ["NATO {allies|members}"] },
  bars: { gloss: "forbids", words: ["forbid (v)", "does not allow"] },
  strike: { gloss: "strike", words: ["strike (v)"] },
  inside: { gloss: "inside Russia", words: ["inside Russia"], transparent: true },
  russia: { gloss: "Russia", words: ["Russia"] },
  ukraine: { gloss: "Ukraine", words: ["Ukraine"] },
  estonia: { gloss: "Estonia", words: ["Estonia"] },
};

function compile(frame: FrameFile, concepts = CONCEPTS, claim: Partial<ClaimFile> = {}) {
  const record = {
    id: "test-claim",
    standings: [{ from: null, verdict: "contradicted" }],
    frames: [frame],
    reviewed: "2026-01-01",
    ...claim,
  } as unknown as ClaimFile;
  return compilePack("1", new Map(Object.entries(concepts)), [{ file: "test.yaml", record }], "");
}

/** The words marked in a text, paragraph by paragraph. */
function marked(frame: FrameFile, ...paragraphs: string[]): string[] {
  return markedBy(readPack(compile(frame).pack), paragraphs);
}

function markedBy(pack: Pack, paragraphs: string[]): string[] {
  const blocks = paragraphs.map((text) => ({ kind: "paragraph" as const, text }));
  const article = { url: null, title: null, published: null, lang: null, blocks };
  return checkArticle(article, pack).map(({ quote }) => quote);
}

describe("frames", () => {
  test("slots in order, with at most so many words between", () => {
    const frame = { find: "@nato <2> @bars <3> @strike" };
    expect(marked(frame, "NATO still forbids any such strike.")).toEqual([
      "NATO still forbids any such strike",
    ]);
    expect(marked(frame, "NATO as a whole always forbids strikes.")).toEqual([]);
    expect(marked(frame, "A strike that NATO forbids.")).toEqual([]);
  });

  test("slots adjoin where nothing stands between them", () => {
    expect(marked({ find: "@nato @bars" }, "NATO forbids it.")).toEqual(["NATO forbids"]);
    expect(marked({ find: "@nato @bars" }, "NATO now forbids it.")).toEqual([]);
  });

  test("optional slots may be missing, and what they allowed adds up", () => {
    const frame = { find: "@nato <1> @bars <1> any|all? <1> @strike" };
    expect(marked(frame, "NATO forbids all such strikes.")).toHaveLength(1);
    expect(marked(frame, "NATO forbids such big strikes.")).toHaveLength(1);
    expect(marked(frame, "NATO forbids such very big strikes.")).toHaveLength(0);
  });

  test("a forbidden concept may not stand in the gap", () => {
    const frame = { find: "@nato <6 !@ukraine> @strike" };
    expect(marked(frame, "NATO planned the strike.")).toHaveLength(1);
    expect(marked(frame, "NATO saw Ukraine strike.")).toHaveLength(0);
  });

  test("the longest phrase wins: NATO allies are not the alliance", () => {
    expect(marked({ find: "@nato <2> @bars" }, "NATO allies forbid it.")).toEqual([]);
    expect(marked({ find: "@ally <2> @bars" }, "NATO allies forbid it.")).toHaveLength(1);
  });

  test("a transparent phrase leaves its inner words to be found", () => {
    expect(marked({ find: "@strike @inside" }, "They strike inside Russia.")).toHaveLength(1);
    expect(marked({ find: "@strike <1> @russia" }, "They strike inside Russia.")).toHaveLength(1);
  });

  test("a concept may include others", () => {
    const concepts = {
      ...CONCEPTS,
      party: { gloss: "a party", words: ["@nato", "@ukraine", "Minsk"] },
    };
    const frame = { find: "@party <2> @bars" };
    const pack = readPack(compile(frame, concepts).pack);
    const texts = [
      "NATO forbids it.",
      "Ukraine forbids it.",
      "Minsk forbids it.",
      "Oslo forbids it.",
    ];
    const blocks = texts.map((text) => ({ kind: "paragraph" as const, text }));
    const article = { url: null, title: null, published: null, lang: null, blocks };
    expect(checkArticle(article, pack).map(({ block }) => block)).toEqual([0, 1, 2]);
  });

  test("slots in any order, none of them across a forbidden concept", () => {
    const frame = { find: "any <3 !@ukraine>: @nato @bars @strike" };
    expect(marked(frame, "Strikes are what NATO forbids.")).toEqual([
      "Strikes are what NATO forbids",
    ]);
    expect(marked(frame, "NATO forbids strikes.")).toHaveLength(1);
    expect(marked(frame, "Strikes by Ukraine are what NATO forbids.")).toEqual([]);
    expect(marked(frame, "Strikes are what, to be quite plain, NATO forbids.")).toEqual([]);
  });

  test("the tightest of several matches in any order is marked", () => {
    const frame = { find: "any <9>: @nato @strike" };
    expect(marked(frame, "NATO met, and a strike came, and NATO slept.")).toEqual([
      "strike came, and NATO",
    ]);
  });

  test("frames make up concepts, and other concepts of these", () => {
    const concepts = {
      ...CONCEPTS,
      not: { gloss: "not", words: ["{not|never}"] },
      allow: { gloss: "allows", words: ["allow (v)"] },
      refuses: { gloss: "does not allow", frames: ["@not <3> @allow"] },
      rule: { gloss: "a rule", frames: ["@refuses <1> @strike"] },
      wide: { gloss: "any rule", words: ["@rule"] },
    };
    const pack = readPack(compile({ find: "@nato <2> @wide" }, concepts).pack);
    const text = "NATO does not, for now, allow strikes.";
    const blocks = [{ kind: "paragraph" as const, text }];
    const article = { url: null, title: null, published: null, lang: null, blocks };
    expect(checkArticle(article, pack).map(({ matched }) => matched)).toEqual([
      [
        { words: "NATO", gloss: "the alliance" },
        { words: "not, for now, allow strikes", gloss: "any rule" },
      ],
    ]);
  });

  test("a description means what was named last of what it may mean", () => {
    const concepts = {
      ...CONCEPTS,
      nato: { gloss: "the alliance", words: ["NATO"], descriptions: ["the {bloc|organisation}"] },
      union: { gloss: "the union", words: ["EU"], descriptions: ["the bloc"] },
    };
    const read = (...texts: string[]) => {
      const pack = readPack(compile({ find: "@nato|@union <2> @bars" }, concepts).pack);
      const blocks = texts.map((text) => ({ kind: "paragraph" as const, text }));
      const article = { url: null, title: null, published: null, lang: null, blocks };
      return checkArticle(article, pack).map(({ matched }) => matched[0]?.gloss);
    };
    expect(read("NATO met.", "The bloc forbids it.")).toEqual(["the alliance"]);
    expect(read("NATO met the EU. The bloc forbids it.")).toEqual(["the union"]);
    expect(read("The bloc forbids it.")).toEqual([]);
    expect(read("The organisation forbids it.")).toEqual(["the alliance"]);
  });

  test("of a description only the words in brackets refer, and a pronoun not far back", () => {
    const missile = (name: string, entry = "fire [{them|it}]") => ({
      gloss: name,
      words: [name],
      descriptions: [entry],
    });
    const concepts = { ...CONCEPTS, taurus: missile("Taurus"), scalp: missile("Scalp", "@taurus") };
    const frame = { find: "[@bars] <4> @taurus|@scalp <2> @inside" };
    const read = (...texts: string[]) => {
      const pack = readPack(compile(frame, concepts).pack);
      const blocks = texts.map((text) => ({ kind: "paragraph" as const, text }));
      const article = { url: null, title: null, published: null, lang: null, blocks };
      return checkArticle(article, pack).flatMap(({ matched }) =>
        matched.slice(1, 2).map(({ words, gloss }) => `${words}: ${gloss}`),
      );
    };
    const told = "Berlin forbids Kyiv to fire them inside Russia.";
    expect(read("Scalp and Taurus came.", told)).toEqual(["them: Taurus"]);
    expect(read("Taurus and Scalp came.", told)).toEqual(["them: Scalp"]);
    expect(read("Taurus came.", "It is far.", told)).toEqual(["them: Taurus"]);
    expect(read("Taurus came.", "It is far.", "It is late.", told)).toEqual([]);
    expect(read(told)).toEqual([]);
    const { problems } = compile(frame, { ...concepts, scalp: missile("Scalp", "fire [them") });
    expect(problems.map(({ message }) => message).join()).toContain(
      "brackets that enclose nothing",
    );
    for (const [entry, fault] of [
      ["@scalp", "includes @scalp in a circle"],
      ["@jassm", "includes @jassm, which is no concept"],
    ] as const) {
      const { problems } = compile(frame, { ...concepts, scalp: missile("Scalp", entry) });
      expect(problems.map(({ message }) => message).join()).toContain(fault);
    }
  });

  test("brackets choose what is marked", () => {
    expect(marked({ find: "@nato <2> [@bars <2> @strike]" }, "NATO forbids strikes.")).toEqual([
      "forbids strikes",
    ]);
  });

  test("a sentence's end is a border, unless the window is two sentences", () => {
    const text = "NATO met. It forbids strikes.";
    expect(marked({ find: "@nato <4> @bars" }, text)).toEqual([]);
    expect(marked({ find: "@nato <4> @bars", window: "two sentences" }, text)).toHaveLength(1);
  });

  test("a sentence without known words hides nothing of the one behind it", () => {
    const frame: FrameFile = { find: "@nato <4> @bars", window: "two sentences" };
    expect(marked(frame, "NATO met. So what? NATO forbids it.")).toEqual(["NATO forbids"]);
  });

  test("a clause's end is a border where the window is a clause", () => {
    const text = "NATO met; Berlin forbids strikes.";
    expect(marked({ find: "@nato <4> @bars" }, text)).toHaveLength(1);
    expect(marked({ find: "@nato <4> @bars", window: "clause" }, text)).toEqual([]);
  });

  test("guards: in the sentence, near it, and what the article is about", () => {
    const unless = { find: "@nato <2> @bars", unless: "@estonia" };
    expect(marked(unless, "NATO forbids it, says Estonia.")).toEqual([]);
    expect(marked(unless, "NATO forbids it. Estonia agrees.")).toHaveLength(1);
    const near = { find: "@nato <2> @bars", unlessNear: "@estonia" };
    expect(marked(near, "NATO forbids it. Estonia agrees.")).toEqual([]);
    expect(marked(near, "NATO forbids it.", "Estonia agrees.")).toHaveLength(1);
    const dominant = { find: "@nato <2> @bars", dominant: "@ukraine", unlessNear: "@estonia" };
    expect(marked(dominant, "NATO forbids it.", "Ukraine asked. Ukraine waits.")).toHaveLength(1);
    expect(marked(dominant, "NATO forbids it.", "Ukraine asked.")).toEqual([]);
    const rival = "Estonia saw it. Estonia and Estonia.";
    expect(marked(dominant, "NATO forbids it.", "Ukraine asked. Ukraine waits.", rival)).toEqual(
      [],
    );
  });

  test("a guard of the clause: what stands in another one does not silence", () => {
    const frame = { find: "@nato <6> @bars", unlessInClause: "@estonia" };
    expect(marked(frame, "NATO, says Estonia, forbids it.")).toEqual([]);
    expect(marked(frame, "NATO forbids it, but Estonia waits.")).toHaveLength(1);
    expect(marked(frame, "Estonia waits; NATO forbids it.")).toHaveLength(1);
    expect(marked(frame, "NATO (or Estonia) forbids it.")).toEqual([]);
  });

  test("a claim's guard silences each of its frames, beside their own", () => {
    const frames = [{ find: "@nato <2> @bars", unless: "@ukraine" }, { find: "@strike <2> @bars" }];
    const { pack } = compile({ find: "@nato" }, CONCEPTS, { frames, unless: "@estonia" });
    const read = (text: string) => markedBy(readPack(pack), [text]);
    expect(read("NATO forbids it.")).toHaveLength(1);
    expect(read("NATO forbids it, says Estonia.")).toEqual([]);
    expect(read("NATO forbids it, says Ukraine.")).toEqual([]);
    expect(read("Strikes it forbids, says Ukraine.")).toHaveLength(1);
    expect(read("Strikes it forbids, says Estonia.")).toEqual([]);
  });

  test("a negation between the slots is a denial", () => {
    expect(marked({ find: "@nato <3> @strike" }, "NATO did not strike.")).toEqual([]);
    expect(marked({ find: "@nato <3> @bars" }, "NATO does not allow it.")).toHaveLength(1);
  });

  test("quotation marks, capitals and possessives do not matter, offsets do", () => {
    const text = "“NATO’s ban?” Well: nato FORBIDS it.";
    expect(marked({ find: "@nato <2> @bars" }, text)).toEqual(["nato FORBIDS"]);
  });
});

describe("faults", () => {
  test("an unknown concept, a concept that nobody uses, an alias twice", () => {
    const concepts = {
      ...CONCEPTS,
      twice: { gloss: "twice", words: ["{a|b} c", "b c", "@nobody", "@twice"] },
    };
    const { problems } = compile({ find: "@nato <2> @alien <2> @twice" }, concepts);
    const messages = problems.map(({ field, message }) => `${field}: ${message}`);
    expect(messages).toContainEqual(
      expect.stringMatching(/^frames\[0\]\.find: names the concept @alien/),
    );
    expect(messages).toContainEqual(expect.stringMatching(/^twice: "b c" stands in/));
    expect(messages).toContainEqual(expect.stringMatching(/^twice: includes @nobody/));
    expect(messages).toContainEqual(expect.stringMatching(/^twice: includes @twice in a circle/));
    expect(messages).toContainEqual(expect.stringMatching(/^estonia: is used by no frame/));
  });

  test("an unknown concept in a claim's guard is named once, with its field", () => {
    const frames = [{ find: "@nato" }, { find: "@bars" }];
    const { problems } = compile({ find: "@nato" }, CONCEPTS, { frames, unless: "@alien" });
    const messages = problems.map(({ field, message }) => `${field}: ${message}`);
    expect(messages.filter((message) => message.includes("@alien"))).toEqual([
      expect.stringMatching(/^unless: names the concept @alien/),
    ]);
  });
});

test("a concept made of itself is a fault", () => {
  const concepts = {
    ...CONCEPTS,
    a: { gloss: "one", frames: ["@b"] },
    b: { gloss: "two", frames: ["@a <2> @nato"] },
  };
  const { problems } = compile({ find: "@a <2> @b" }, concepts);
  expect(problems.map(({ message }) => message)).toContainEqual(
    expect.stringMatching(/^is made of itself/),
  );
});

describe("several articles in one document", () => {
  const record = {
    id: "test-claim",
    stances: ["asserted"],
    standings: [
      { from: null, verdict: "supported" },
      { from: "2024-05-30", verdict: "contradicted" },
    ],
    frames: [{ find: "@nato <2> @bars <3> @strike" }],
    reviewed: "2026-01-01",
  } as unknown as ClaimFile;
  const compiled = compilePack(
    "1",
    new Map(Object.entries(CONCEPTS)),
    [{ file: "test.yaml", record }],
    "",
  );
  const pack = readPack(compiled.pack);
  const text = "NATO forbids any such strike.";
  const article = {
    url: null,
    title: null,
    published: "2024-05-29",
    lang: null,
    blocks: [
      { kind: "paragraph" as const, text },
      { kind: "headline" as const, text: "Another story", published: "2024-06-02" },
      { kind: "paragraph" as const, text, published: "2024-06-02" },
      { kind: "paragraph" as const, text, published: null },
    ],
  };

  test("each block is read on its own day", () => {
    expect(
      checkArticle(article, pack).map(({ reading, published }) => [reading.timing, published]),
    ).toEqual([
      ["since-publication", undefined],
      ["at-publication", "2024-06-02"],
      ["undated", null],
    ]);
  });
});

test("two words with one hash are a problem that names both", () => {
  const concepts = {
    ...CONCEPTS,
    nato: { gloss: "the alliance", words: ["levibowo", "masevoma"] },
  };
  expect(compile({ find: "@nato" }, concepts).problems).toContainEqual({
    file: "src/dataset/concepts.yaml",
    field: "",
    message: '"levibowo" and "masevoma" have one hash: leave one of them out',
  });
});

describe("notes on the same words", () => {
  const claim = (id: string, find: string, record: string, yieldsTo?: string[]) => ({
    file: `${id}.yaml`,
    record: {
      id,
      standings: [{ from: null, verdict: "contradicted", record }],
      frames: [{ find }],
      yieldsTo,
      reviewed: "2026-01-01",
    } as unknown as ClaimFile,
  });
  const text = "NATO forbids any such strike inside Russia, and Estonia a strike.";
  const blocks = [{ kind: "paragraph" as const, text }];
  const article = { url: null, title: null, published: null, lang: null, blocks };
  const compiled = (...claims: ReturnType<typeof claim>[]) =>
    readPack(compilePack("1", new Map(Object.entries(CONCEPTS)), claims, "").pack);
  const found = (pack: ReturnType<typeof compiled>, options = {}) =>
    checkArticle(article, pack, options).map((finding) => finding.claim);

  const short = claim("a-short", "@nato <2> @bars <3> @strike", "Each sets its own.");
  const long = claim("b-long", "@nato <2> @bars <3> @strike <2> @inside", "Each sets its own.");

  test("one record is told once, by the match that takes up most of the sentence", () => {
    expect(found(compiled(short, long))).toEqual(["b-long"]);
    expect(
      found(compiled(long, claim("c-short", "@nato <2> @bars", "Each sets its own."))),
    ).toEqual(["b-long"]);
  });

  test("it is told again of other words, and by editors' checks", () => {
    const other = claim("c-other", "@estonia <2> @strike", "Each sets its own.");
    expect(found(compiled(short, other))).toEqual(["a-short", "c-other"]);
    expect(found(compiled(short, long), { silent: true })).toEqual(["a-short", "b-long"]);
  });

  test("another record of the same words is told beside it", () => {
    const other = claim("c-other", "@nato <2> @bars", "NATO decided nothing.");
    expect(found(compiled(short, other))).toEqual(["a-short", "c-other"]);
  });

  test("a claim yields to one that says more, of the same words alone", () => {
    const wide = claim("c-wide", "@nato <2> @bars", "NATO decided nothing.", ["a-short"]);
    expect(found(compiled(short, wide))).toEqual(["a-short"]);
    expect(found(compiled(short, wide), { silent: true })).toEqual(["a-short", "c-wide"]);
    const apart = claim("c-wide", "@estonia <2> @strike", "Of its own.", ["a-short"]);
    expect(found(compiled(short, apart))).toEqual(["a-short", "c-wide"]);
  });
});
