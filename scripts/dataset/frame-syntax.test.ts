import { describe, expect, test } from "vitest";
import { parseFrame } from "./frame-syntax.ts";

describe("parseFrame", () => {
  test("reads slots, gaps, options and marks", () => {
    expect(parseFrame('@a|@b <6 !@c|@d> [the|"an old"? @e]')).toEqual({
      slots: [
        {
          choices: [{ concept: "a" }, { concept: "b" }],
          optional: false,
          marked: false,
          gap: 0,
          forbidden: [],
        },
        {
          choices: [{ literal: "the" }, { literal: "an old" }],
          optional: true,
          marked: true,
          gap: 6,
          forbidden: ["c", "d"],
        },
        { choices: [{ concept: "e" }], optional: false, marked: true, gap: 0, forbidden: [] },
      ],
      unordered: false,
    });
  });

  test("reads slots in any order, with one gap for all", () => {
    const slot = { optional: false, marked: true, gap: 8, forbidden: ["c"] };
    expect(parseFrame("any <8 !@c>: @a b")).toEqual({
      slots: [
        { ...slot, choices: [{ concept: "a" }] },
        { ...slot, choices: [{ literal: "b" }] },
      ],
      unordered: true,
    });
  });

  test("marks everything where nothing is bracketed", () => {
    const frame = parseFrame("@a <2> @b");
    expect("slots" in frame && frame.slots.every(({ marked }) => marked)).toBe(true);
  });

  test.each([
    ["<3> @a", "begins with a gap"],
    ["@a <3>", "ends with a gap"],
    ["@a <3> <5> @b", "two gaps"],
    ["@a] @b", "without its other"],
    ["@a [@b", "without its other"],
    ["@a [[@b]", "without its other"],
    ["[@a] @b [", "without its other"],
    ["@a <40> @b", "gap of 40"],
    ["@a? <2> @b", "begins with an optional slot"],
    ["@a?", "no required slot"],
    ["@a <two> @b", "cannot be read from"],
    ["[] @a", "marks nothing"],
    ["any <40>: @a @b", "gap of 40"],
    ["any <4>: @a <2> @b", "has a gap behind"],
    ["any <4>: @a @b?", "has an optional slot"],
  ])("%s is refused", (find, fault) => {
    expect(parseFrame(find)).toEqual({ fault: expect.stringContaining(fault) });
  });
});
