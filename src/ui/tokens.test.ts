import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { NOTE_KINDS } from "../core/note-kind.ts";

const css = readFileSync(new URL("tokens.css", import.meta.url), "utf8");

/** Light and dark value of a token. */
function token(name: string): { light: string; dark: string } {
  const found = new RegExp(`--sidenote-${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css);
  return { light: found?.[1] ?? "", dark: found?.[2] ?? "" };
}

function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return (channels[0] ?? 0) * 0.2126 + (channels[1] ?? 0) * 0.7152 + (channels[2] ?? 0) * 0.0722;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const papers = { light: [token("paper").light], dark: [token("paper").dark] };
const pages = { light: ["#ffffff", "#f6f3ea"], dark: ["#1b1b1b", "#0d1117"] };

describe.each(["light", "dark"] as const)("%s colours", (scheme) => {
  const grounds = [...papers[scheme], token("wash")[scheme]];

  it.each(["ink", "soft"])("%s is legible on paper and wash", (name) => {
    for (const ground of grounds) {
      expect(contrast(token(name)[scheme], ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(NOTE_KINDS)("%s is legible as a label and clear as a line on pages", (kind) => {
    const hue = token(kind)[scheme];
    for (const ground of [...papers[scheme], ...pages[scheme]]) {
      expect(contrast(hue, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("edges of controls and the focus ring stand out", () => {
    for (const name of ["edge", "focus"]) {
      for (const ground of grounds) {
        expect(contrast(token(name)[scheme], ground)).toBeGreaterThanOrEqual(3);
      }
    }
  });
});

it("marks.css has the same hues", () => {
  const marks = readFileSync(new URL("../content/marks.css", import.meta.url), "utf8");
  for (const kind of NOTE_KINDS) {
    for (const scheme of ["light", "dark"] as const) {
      const name = `sidenote-${kind}${scheme === "dark" ? "-dark" : ""}`;
      const rules = [...marks.matchAll(/((?:::highlight\([\w-]+\)[,\s]*)+)\{([^}]*)\}/g)];
      const of = (one: string) =>
        rules.filter(([, names]) => names?.includes(`(${one})`)).map(([, , rule]) => rule);
      const hue = token(kind)[scheme];
      const channels = [1, 3, 5].map((at) => Number.parseInt(hue.slice(at, at + 2), 16));
      const [line, tint] = [hue, `rgb(${channels.join(" ")} /`];
      expect(of(name).join()).toContain(line);
      expect(of(name).join()).toContain(tint);
      expect(of(`${name}-line`).join()).toContain(line);
      expect(of(`${name}-line`).join()).not.toContain(tint);
      expect(of(`${name}-tint`).join()).toContain(tint);
      expect(of(`${name}-tint`).join()).not.toContain(line);
    }
  }
});
