import { afterEach, expect, test, vi } from "vitest";
import { wholeNumber } from "./runs.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

test("a number that the environment asks for, else the usual one", () => {
  expect(wholeNumber("SIDENOTE_NOT_SET", 7)).toBe(7);
  vi.stubEnv("SIDENOTE_SET", "100000");
  expect(wholeNumber("SIDENOTE_SET", 7)).toBe(100_000);
});

test.each(["1e5x", "", "-1", "1.5"])("%j is refused", (given) => {
  vi.stubEnv("SIDENOTE_SET", given);
  expect(() => wholeNumber("SIDENOTE_SET", 7)).toThrow(
    `SIDENOTE_SET is "${given}": give a whole number`,
  );
});
