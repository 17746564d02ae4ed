import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { Rival } from "./rival.ts";

/** Custom entities: one pattern a phrase, matched on the tokens' own words. */
export const wink: Rival = {
  build(phrases) {
    const nlp = winkNLP(model);
    nlp.learnCustomEntities([{ name: "phrase", patterns: [...phrases] }], {
      matchValue: true,
      useEntity: false,
      usePOS: false,
    });
    return (text) => nlp.readDoc(text.toLowerCase()).customEntities().length();
  },
};
