import type { Rival } from "./rival.ts";

/** One expression of all phrases, the longest first, as everybody writes it. */
export const alternation: Rival = {
  build(phrases) {
    const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
    const escaped = longestFirst.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    const expression = new RegExp(`\\b(?:${escaped.join("|")})(?!\\w)`, "gi");
    return (text) => [...text.matchAll(expression)].length;
  },
};
