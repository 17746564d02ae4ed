import { expect, test } from "vitest";
import { wrongLanguage } from "./source-language.ts";

test.each([
  ["en", "press", "Biden lets Ukraine fire into Russia", "sources/press-en.yaml", null],
  ["de", "press", "Scholz will in Berlin bleiben", "sources/press-other.yaml", null],
  ["uk", "press", "Зеленський про удари", "sources/press-other.yaml", null],
  ["fr", "official", null, "sources/official.yaml", null],
  ["de", "press", null, "sources/press-en.yaml", /is de: move it to press-other/],
  ["en", "press", null, "sources/press-other.yaml", /is en: move it to press-en/],
  ["fr", "wire", "The end of the limits", "sources/wire.yaml", /is fr, and the title is English/],
  ["en", "wire", "Удари по Росії", "sources/wire.yaml", /does not fit the letters/],
  ["ru", "official", "Press review", "sources/official.yaml", /does not fit the letters/],
] as const)("a page in %s of kind %s, “%s”, in %s", (lang, kind, title, file, fault) => {
  const message = wrongLanguage({ lang, kind, title }, file);
  if (fault === null) expect(message).toBeNull();
  else expect(message).toMatch(fault);
});
