import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type messages from "../_locales/en/messages.json";

/** Every interface string there is. */
export type MessageKey = keyof typeof messages;

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
  const { rules, numbers } = countingIn(text("dateLocale") || "en");
  const category = rules.select(count);
  const shown = numbers.format(count);
  return text(`${base}_${category}` as MessageKey, shown) || text(`${base}_other`, shown);
}

interface Counting {
  locale: string;
  rules: Intl.PluralRules;
  numbers: Intl.NumberFormat;
}

let counting: Counting | undefined;

/** Kept: the first pair of a process costs 50 ms, every later one still far more than its use. */
function countingIn(locale: string): Counting {
  if (counting?.locale !== locale) {
    const rules = new Intl.PluralRules(locale);
    counting = { locale, rules, numbers: new Intl.NumberFormat(locale) };
  }
  return counting;
}
