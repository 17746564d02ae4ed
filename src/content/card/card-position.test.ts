import { describe, expect, it } from "vitest";
import { chooseSize, positionCard, type Target } from "./card-position.ts";
import type { Box } from "./marker-layout.ts";

const box = (left: number, top: number, right: number, bottom: number): Box => ({
  left,
  top,
  right,
  bottom,
});
const target = (column: Box, ...lines: Box[]): Target => ({ column, lines, rightToLeft: false });

function place(at: Target, view: Box, height: number) {
  const size = chooseSize(at, view);
  return { ...size, ...positionCard(at, size, height, view) };
}

const WIDE = box(0, 0, 1280, 900);

describe("card", () => {
  it("stands in the margin after the text, level with the passage", () => {
    const { side, x, y } = place(
      target(box(100, 0, 740, 2000), box(100, 300, 400, 320)),
      WIDE,
      400,
    );
    expect([side, x, y]).toEqual(["right", 752, 300]);
  });

  it("stays in view beside a passage near the lower end", () => {
    const { y } = place(target(box(100, 0, 740, 2000), box(100, 860, 400, 880)), WIDE, 400);
    expect(y).toBe(900 - 8 - 400);
  });

  it("goes before the text where only there is room, clear of the markers", () => {
    const { side, x, width } = place(
      target(box(600, 0, 1240, 2000), box(600, 300, 800, 320)),
      WIDE,
      400,
    );
    expect(side).toBe("left");
    expect(x + width).toBeLessThanOrEqual(600 - 30 - 12);
  });

  it("goes before the text of a page that is read from right to left", () => {
    const at = { ...target(box(450, 0, 850, 2000), box(500, 300, 850, 320)), rightToLeft: true };
    const { side, x, width } = place(at, WIDE, 400);
    expect([side, x + width]).toEqual(["left", 450 - 12]);
  });

  it("goes below the words in a column without margins, above them where there is more room", () => {
    const narrow = box(0, 0, 700, 900);
    const column = box(20, 0, 680, 2000);
    expect(place(target(column, box(30, 100, 300, 120)), narrow, 400)).toMatchObject({
      side: "below",
      x: 300 - 48,
      y: 132,
    });
    expect(place(target(column, box(30, 700, 300, 720)), narrow, 400)).toMatchObject({
      side: "above",
      y: 700 - 12 - 400,
    });
  });

  it("never leaves the visible part of a zoomed page, however small", () => {
    const view = box(200, 300, 420, 540);
    const words = target(box(0, 0, 400, 2000), box(10, 310, 90, 330));
    const { x, y, width, room } = place(words, view, 900);
    expect(x).toBe(208);
    expect(x + width).toBeLessThanOrEqual(412);
    expect(y).toBeGreaterThanOrEqual(308);
    expect(y + room).toBeLessThanOrEqual(532);
  });
});
