import { expect, test } from "vitest";
import { lastNamedSpeaker } from "./speaker.ts";

test.each([
  ["Olaf Scholz said so. Nobody in Stockholm has said that it is banned.", "Olaf Scholz"],
  ["No one in Oslo said a word.", null],
])("%s", (text, speaker) => {
  expect(lastNamedSpeaker(text)).toBe(speaker);
});
