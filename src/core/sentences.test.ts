import { describe, expect, test } from "vitest";
import { NO_WORDS, wordsIn } from "../../scripts/dataset/vocabulary.fixture.ts";
import { sentencesOf } from "./sentences.ts";
import { tokenize } from "./tokens.ts";

function split(text: string): string[] {
  const tokens = tokenize(text, NO_WORDS);
  return sentencesOf(tokens).map(({ from, to }) => wordsIn(tokens).slice(from, to).join(" "));
}

describe("sentencesOf", () => {
  test.each([
    ["Kyiv asked. Berlin refused.", ["kyiv asked", "berlin refused"]],
    ["Gen. Brown met Mr. Austin. He left.", ["gen brown met mr austin", "he left"]],
    ["Arms came from the U.S. The ban stayed.", ["arms came from the u.s.", "the ban stayed"]],
    ["The U.S. Congress voted.", ["the u.s. congress voted"]],
    [
      "He lives in Nashua, N.H. Within days they fired.",
      ["he lives in nashua nh", "within days they fired"],
    ],
    ["“We will not.” He paused.", ["we will not", "he paused"]],
    ["Range: 300 km. 50 were sent.", ["range 300 km", "50 were sent"]],
    ["Biden had said no. Kyiv had asked.", ["biden had said no", "kyiv had asked"]],
    ["Building No. 5 burned.", ["building no 5 burned"]],
    ["John F. Kennedy spoke.", ["john f kennedy spoke"]],
    ["It gave F-16s. Borrell spoke.", ["it gave f 16 s", "borrell spoke"]],
    ["Is it so? Yes! Good.", ["is it so", "yes", "good"]],
    ["No threat to Russia.We have no plans.", ["no threat to russia", "we have no plans"]],
    [
      "“We will not.”The paper asked why?Kyiv too.",
      ["we will not", "the paper asked why", "kyiv too"],
    ],
    [
      "A Ph.D. student read rt.com and St.Petersburg papers.",
      ["a ph d student read rt com and st petersburg papers"],
    ],
    ["No full stop", ["no full stop"]],
    ["", []],
  ])("%s", (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  test("knows a question", () => {
    const sentences = sentencesOf(tokenize("Does NATO decide? It does not.", NO_WORDS));
    expect(sentences.map(({ asks }) => asks)).toEqual([true, false]);
  });

  test("cuts text without full stops, so that no sentence is without bound", () => {
    const sentences = sentencesOf(tokenize("word ".repeat(100_000), NO_WORDS));
    expect(Math.max(...sentences.map(({ from, to }) => to - from))).toBeLessThanOrEqual(160);
  });
});
