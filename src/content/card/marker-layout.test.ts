import { describe, expect, it } from "vitest";
import { type Box, linesOf } from "./box.ts";
import { MARKER_SIZE, type MeasuredMark, placeMarkers } from "./marker-layout.ts";

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

function mark(change: Partial<MeasuredMark> = {}): MeasuredMark {
  const line = box(220, 100, 300, 20);
  return {
    line,
    column: box(200, 80, 600, 100),
    lines: [box(200, 100, 600, 20)],
    room: { left: 0, right: 1000 },
    rightToLeft: false,
    isFree: () => true,
    ...change,
  };
}

describe("placeMarkers", () => {
  it("puts a marker in the margin before the text, centred on the mark's first line", () => {
    expect(placeMarkers([mark()])).toEqual([{ x: 172, y: 98 }]);
  });

  it("mirrors in text that runs from right to left", () => {
    expect(placeMarkers([mark({ rightToLeft: true })])).toEqual([{ x: 804, y: 98 }]);
  });

  it("goes to the other margin where the first has no room", () => {
    expect(placeMarkers([mark({ room: { left: 190, right: 1000 } })])[0]?.x).toBe(804);
    const noRight = mark({ rightToLeft: true, room: { left: 0, right: 810 } });
    expect(placeMarkers([noRight])[0]?.x).toBe(172);
  });

  it("goes to the other margin, or to a line's end, where the page has something in the way", () => {
    const left = mark({ isFree: (at) => at.left > 500 });
    expect(placeMarkers([left])[0]?.x).toBe(804);
    const lines = [box(200, 100, 400, 20)];
    expect(placeMarkers([mark({ lines, isFree: () => false })])[0]?.x).toBe(604);
  });

  it("uses a line that ends early where there is no margin", () => {
    const lines = [box(200, 100, 590, 20), box(200, 120, 400, 20)];
    const place = placeMarkers([mark({ room: { left: 190, right: 810 }, lines })])[0];
    expect(place).toEqual({ x: 604, y: 118 });
  });

  it("puts a second marker beside the first, or after the next such line", () => {
    const lines = [box(200, 100, 560, 20), box(200, 120, 590, 20), box(200, 140, 300, 20)];
    const crowded = mark({ room: { left: 190, right: 810 }, lines });
    expect(placeMarkers([crowded, crowded, crowded])).toEqual([
      { x: 764, y: 98 },
      { x: 504, y: 138 },
      { x: 528, y: 138 },
    ]);
  });

  it("leaves no marker on another one's where lines stand close", () => {
    const close = [100, 118, 136].map((top) => {
      const line = box(200, top, 400, 18);
      return mark({ line, lines: [line], room: { left: 190, right: 810 } });
    });
    expect(placeMarkers(close).map((place) => place?.x)).toEqual([604, 628, 604]);
  });

  it("stands above the block's edge where no line has room", () => {
    const place = placeMarkers([mark({ room: { left: 190, right: 810 } })])[0];
    expect(place).toEqual({ x: 190, y: 80 - MARKER_SIZE });
  });

  it("shows nothing for a mark that is not rendered", () => {
    expect(placeMarkers([mark({ line: null }), mark()])).toEqual([null, { x: 172, y: 98 }]);
  });

  it("stacks markers that would overlap, whatever their order", () => {
    const many = [140, 100, 104, 101].map((top) => mark({ line: box(220, top, 100, 20) }));
    const ys = placeMarkers(many).map((place) => place?.y ?? -1);
    expect(ys).toEqual([170, 98, 146, 122]);
  });

  it("leaves markers in different columns alone", () => {
    const other = mark({ column: box(600, 80, 300, 100), line: box(600, 100, 50, 20) });
    expect(placeMarkers([mark(), other]).map((place) => place?.y)).toEqual([98, 98]);
  });
});

describe("linesOf", () => {
  it("joins boxes of one line and drops empty ones", () => {
    const boxes = [box(0, 0, 50, 20), box(50, 2, 30, 16), box(80, 0, 0, 20), box(0, 24, 60, 20)];
    expect(linesOf(boxes)).toEqual([box(0, 0, 80, 20), box(0, 24, 60, 20)]);
  });
});
