import { expect, test } from "vitest";
import { outcomeOf } from "./outcome.ts";

const THROWN = {
  passed: 0,
  failed: 1,
  output: "git cannot list the sources: run this in a clone\n",
};

function throwing(): never {
  throw new Error("git cannot list the sources: run this in a clone");
}

test("a step that throws has failed, with its message", async () => {
  expect(await outcomeOf(throwing)).toEqual(THROWN);
  expect(await outcomeOf(async () => throwing())).toEqual(THROWN);
});

test("any other is what it says", async () => {
  const outcome = { passed: 2, failed: 1, output: "x\n" };
  expect(await outcomeOf(() => outcome)).toBe(outcome);
});
