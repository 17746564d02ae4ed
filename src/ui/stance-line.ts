import type { Stance } from "../core/finding.ts";
import type { Text } from "./text.ts";

/** Introduces the article's words: whose they are and how they are put. */
export function stanceLine(note: { stance: Stance; speaker: string | null }, text: Text): string {
  const { stance, speaker } = note;
  switch (stance) {
    case "asserted":
      return text("wordsArticle");
    case "attributed":
      return speaker ? text("wordsAttributed", speaker) : text("wordsAttributedUnnamed");
    case "quoted":
      return speaker ? text("wordsQuoted", speaker) : text("wordsQuotedUnnamed");
    case "denied":
      return speaker ? text("wordsDeniedBy", speaker) : text("wordsDenied");
    case "forecast":
      return speaker ? text("wordsForecastBy", speaker) : text("wordsForecast");
    case "hypothetical":
      return text("wordsHypothetical");
    case "asked":
      return text("wordsAsked");
  }
}
