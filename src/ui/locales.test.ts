/** Every language says everything that English says, and no view says anything by itself. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import english from "../_locales/en/messages.json";
import { listed, written } from "./dates.ts";
import type { Text } from "./text.ts";

type Messages = Record<string, { message: string }>;

const LOCALES = new URL("../_locales/", import.meta.url);
const locales = readdirSync(LOCALES).filter((name) => name !== "en");
const source: Messages = english;

function read(locale: string): Messages {
  return JSON.parse(readFileSync(new URL(`${locale}/messages.json`, LOCALES), "utf8"));
}

function placeholders(message: string): string[] {
  return [...new Set(message.match(/\$\d/g) ?? [])].sort();
}

describe.each(locales)("%s", (locale) => {
  const messages = read(locale);
  /** The plural forms of numbers that are counted here. */
  const forms = new Set(
    Array.from({ length: 200 }, (_, n) => new Intl.PluralRules(locale).select(n)),
  );

  it("has every message and no other", () => {
    const plurals = Object.keys(source)
      .filter((key) => key.endsWith("_other"))
      .flatMap((key) => [...forms].map((form) => key.replace(/other$/, form)));
    const expected = new Set([...Object.keys(source), ...plurals]);
    expect(Object.keys(messages).sort()).toEqual([...expected].sort());
  });

  it("has the same placeholders", () => {
    for (const [key, { message }] of Object.entries(source)) {
      expect([key, placeholders(messages[key]?.message ?? "")]).toEqual([
        key,
        placeholders(message),
      ]);
    }
  });

  it("names a language for dates and numbers, and fits the stores", () => {
    expect(Intl.DateTimeFormat.supportedLocalesOf(messages.dateLocale?.message)).toHaveLength(1);
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });
});

describe.each([...locales, "en"])("%s writes as Intl does", (locale) => {
  const messages = read(locale);
  const text: Text = (key, ...args) =>
    (messages[key]?.message ?? "").replace(/\$(\d)/g, (_, n) => args[Number(n) - 1] ?? "");
  const tag = text("dateLocale");
  const months = Array.from({ length: 12 }, (_, month) => month);

  it.each(months)("dates in month %i", (month) => {
    const number = String(month + 1).padStart(2, "0");
    const inIntl = (day: number, options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(tag, { ...options, month: "long", year: "numeric", timeZone: "UTC" })
        .format(Date.UTC(2024, month, day))
        // Ukrainian adds an abbreviated "year", whose full stop would double the sentence's.
        .replace(/\s*р\.$/, "");
    expect(written(`2024-${number}`, text)).toBe(inIntl(1, {}));
    expect(written(`2024-${number}-01`, text)).toBe(inIntl(1, { day: "numeric" }));
    expect(written(`2024-${number}-23`, text)).toBe(inIntl(23, { day: "numeric" }));
  });

  it.each([[["a"]], [["a", "b"]], [["a", "b", "c", "d"]]])("a list of %j", (parts) => {
    expect(listed(parts, text)).toBe(new Intl.ListFormat(tag).format(parts));
  });
});

it("no view has words of its own", () => {
  const folder = new URL("..", import.meta.url);
  const views = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".tsx"),
  );
  const found = views.flatMap((name) => {
    const code = readFileSync(new URL(name, folder), "utf8");
    // Words between tags, and in the attributes that are read out or shown. `>` of an arrow or a
    // generic is followed by code, which has a bracket, an operator or a semicolon somewhere.
    const between = [
      ...code.matchAll(/[\w"'}]>\s*([^<>{}()=;]*[a-z]{2}[^<>{}()=;]*)(?:<\/?[\w>]|\{)/gi),
      // What follows an expression, and literals that are drawn.
      ...code.matchAll(/\}\s+([a-z][^<>{}()=;:,]*)<\//gi),
      ...code.matchAll(/\{\s*["'`]([^"'`$]*[a-z]{2}[^"'`$]*)["'`]\s*\}/gi),
    ];
    const shown = [
      ...code.matchAll(/\b(?:aria-label|title|placeholder|alt|label)="([^"]*[a-z]{2}[^"]*)"/gi),
    ];
    return [...between, ...shown].map(([, words]) => `${name}: ${words?.trim()}`);
  });
  // A host name is the same in every language.
  expect(found.filter((each) => !each.endsWith(": example.org"))).toEqual([]);
});
