import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { MessageKey } from "../platform/i18n.ts";

export type { MessageKey };

/** The interface string of a key with its placeholders filled in. */
export type Text = (key: MessageKey, ...args: string[]) => string;

type PluralBase = MessageKey extends infer K
  ? K extends `${infer Base}_other`
    ? Base
    : never
  : never;

export const TextContext = createContext<Text>((key) => key);

/** The interface strings for the view that calls it. */
export function useText(): Text {
  return useContext(TextContext);
}

/** "1 note", "3 notes": the plural form of the messages' language, `_other` where it has no own. */
export function plural(text: Text, base: PluralBase, count: number): string {
  const locale = text("dateLocale") || "en";
  const category = rulesOf(locale).select(count);
  // Only from here on do these languages write a number otherwise than its digits.
  const shown = count < 1000 ? String(count) : count.toLocaleString(locale);
  return text(`${base}_${category}` as MessageKey, shown) || text(`${base}_other`, shown);
}

let known: { locale: string; rules: Intl.PluralRules } | undefined;

/** Kept: the first rules of a process cost milliseconds, every later one still far more than its use. */
function rulesOf(locale: string): Intl.PluralRules {
  if (known?.locale !== locale) known = { locale, rules: new Intl.PluralRules(locale) };
  return known.rules;
}
