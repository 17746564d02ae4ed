import { Trie } from "mnemonist";
import type { Rival } from "./rival.ts";

/** A trie of words; at each word of the text the phrases that could begin there are looked up. */
export const mnemonist: Rival = {
  build(phrases) {
    const trie = new Trie<string[]>(Array as unknown as new () => string[]);
    let longest = 0;
    for (const phrase of phrases) {
      const words = phrase.split(" ");
      longest = Math.max(longest, words.length);
      trie.add(words);
    }
    return (text) => {
      const words = text.toLowerCase().match(/[\w'’]+/g) ?? [];
      let found = 0;
      for (let i = 0; i < words.length; i++) {
        for (let n = 1; n <= longest; n++) if (trie.has(words.slice(i, i + n))) found++;
      }
      return found;
    };
  },
};
