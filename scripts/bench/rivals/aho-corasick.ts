import { AhoCorasick } from "@monyone/aho-corasick";
import type { Rival } from "./rival.ts";

export const ahoCorasick: Rival = {
  build(phrases) {
    const automaton = new AhoCorasick([...phrases]);
    return (text) => automaton.matchInText(text.toLowerCase()).length;
  },
};
