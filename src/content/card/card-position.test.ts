import { describe, expect, it } from "vitest";
import type { Box } from "./box.ts";
import { facingWords, planCard, type Target } from "./card-position.ts";

const box = (left: number, top: number, right: number, bottom: number): Box => ({
  left,
  top,
  right,
  bottom,
});
const target = (column: Box, ...lines: Box[]): Target => ({ column, lines, rightToLeft: false });

const WIDE = box(0, 0, 1280, 900);

describe("card", () => {
  it("stands in the margin after the text", () => {
    const plan = planCard(target(box(100, 0, 740, 2000), box(100, 300, 400, 320)), WIDE);
    expect(plan).toEqual({
      side: "right",
      width: 368,
      limit: 630,
      anchor: box(70, 300, 740, 320),
    });
  });

  it("goes before the text where only there is room, clear of the markers", () => {
    const plan = planCard(target(box(600, 0, 1240, 2000), box(600, 300, 800, 320)), WIDE);
    expect(plan.side).toBe("left");
    expect(plan.anchor.left).toBe(600 - 30);
  });

  it("goes before the text of a page that is read from right to left", () => {
    const at = { ...target(box(450, 0, 850, 2000), box(500, 300, 850, 320)), rightToLeft: true };
    expect(planCard(at, WIDE)).toMatchObject({ side: "left", anchor: { left: 450, right: 880 } });
  });

  it("goes below or above the words in a column without margins", () => {
    const narrow = box(0, 0, 700, 900);
    const plan = planCard(target(box(20, 0, 680, 2000), box(30, 100, 300, 120)), narrow);
    expect(plan).toMatchObject({ side: "below", anchor: box(30, 100, 300, 120) });
    expect(facingWords(plan.anchor, plan.width, false, narrow)).toBe(300 - 48);
  });

  it("is no wider than the visible part of a zoomed page", () => {
    const view = box(200, 300, 420, 540);
    const plan = planCard(target(box(0, 0, 400, 2000), box(10, 310, 90, 330)), view);
    expect(plan.width).toBe(220 - 16);
    expect(plan.limit).toBe(168);
  });

  it("takes all lines of the words together", () => {
    const lines = [box(300, 100, 680, 120), box(30, 120, 90, 140)];
    const plan = planCard(target(box(20, 0, 680, 2000), ...lines), box(0, 0, 700, 900));
    expect(plan.anchor).toEqual(box(30, 100, 680, 140));
  });
});
