import type messages from "../_locales/en/messages.json";
import { browser } from "./browser.ts";

/** Every interface string there is. */
export type MessageKey = keyof typeof messages;

/** The interface string of `_locales` with its placeholders filled in. */
export function text(key: MessageKey, ...substitutions: string[]): string {
  return browser.i18n.getMessage(key, substitutions);
}

/** Which way the interface's language is written. */
export function direction(): "ltr" | "rtl" {
  return browser.i18n.getMessage("@@bidi_dir") === "rtl" ? "rtl" : "ltr";
}
