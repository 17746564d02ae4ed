import { expect, test } from "vitest";
import english from "../../src/_locales/en/messages.json" with { type: "json" };
import ukrainian from "../../src/_locales/uk/messages.json" with { type: "json" };
import { listing } from "./texts.ts";

const COUNTS = { claims: 134, sites: 1 };

test("a listing says what the extension says, with its numbers filled in", () => {
  const text = listing("en", english, COUNTS);
  expect(text.split("\n\n")[1]).toBe(english.extensionDescription.message);
  expect(text).toContain("It knows 134 claims;");
  expect(text).toContain("on 1 site of");
  expect(text).not.toMatch(/\$\d|undefined/);
  expect(listing("uk", ukrainian, COUNTS)).toContain("134 твердження");
});

test("a summary that a store would cut off is refused, and so is a missing string", () => {
  const long = { ...english, extensionDescription: { message: "x".repeat(133) } };
  expect(() => listing("en", long, COUNTS)).toThrow("133 characters, at most 132");
  const { aboutPrivacyText: _, ...lacking } = english;
  expect(() => listing("en", lacking, COUNTS)).toThrow("en has no aboutPrivacyText");
});
