/** Whether a page is in the language that its source says: the one thing of a source that a reader sees at once. */
import type { SourceFile } from "../../src/dataset/schema.ts";

/** The languages of sources that are written in Cyrillic. */
const CYRILLIC: readonly string[] = ["uk", "ru", "bg", "sr", "mk", "be"];
/** Small words of English; two of them make a headline English. */
const ENGLISH = /\b(?:the|of|and|to|with|says|from|after|has|will|would)\b/gi;
/** The press file of a language, in `sources/`. */
const ENGLISH_PRESS = "press-en.yaml";
const OTHER_PRESS = "press-other.yaml";

/** What is wrong with a source's language, given the file that it stands in, or null. */
export function wrongLanguage(
  { kind, lang, title }: Pick<SourceFile, "kind" | "lang" | "title">,
  file: string,
): string | null {
  const inEnglishPress = file.endsWith(ENGLISH_PRESS);
  if (kind === "press" && inEnglishPress !== (lang === "en")) {
    return `is ${lang}: move it to ${inEnglishPress ? OTHER_PRESS : ENGLISH_PRESS}, or correct it`;
  }
  if (title === null) return null;
  if (/\p{Script=Cyrillic}/u.test(title) !== CYRILLIC.includes(lang)) {
    return `is ${lang}, which does not fit the letters of the title: correct one of the two`;
  }
  const isEnglish = (title.match(ENGLISH)?.length ?? 0) > 1;
  if (isEnglish && lang !== "en") return `is ${lang}, and the title is English: correct it`;
  return null;
}
