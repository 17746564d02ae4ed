import { expect, test } from "vitest";
import { blocksFromText } from "../core/plain-text.ts";
import { datelineOf } from "./dateline.ts";

test.each([
  ["WARSAW, 12 September 2024 — The minister spoke.", "2024-09-12"],
  ["KYIV, May 30, 2024 (Agency) - The minister spoke.", "2024-05-30"],
  ["A headline\n\nBy A Writer\n\n12 September 2024\n\nThe minister spoke.", "2024-09-12"],
  ["A headline\n\nPublished: Thursday, 30 May 2024\n\nThe minister spoke.", "2024-05-30"],
  ["The minister spoke on 12 September 2024 — of missiles.", null],
  ["KYIV, Sept 12 (Agency) - The minister spoke.", null],
  ["On 12 September 2024 the minister spoke.", null],
  ["12 September 2024 was a Thursday.", null],
  ["30 May 2024: a step.\n\n17 November 2024: another.", null],
  ["A\n\nB\n\nC\n\nD\n\n12 September 2024 — the minister spoke.", null],
  ["WARSAW, 31 February 2024 — The minister spoke.", null],
  ["", null],
])("%j is dated %s", (text, day) => {
  expect(datelineOf(blocksFromText(text))).toBe(day);
});
