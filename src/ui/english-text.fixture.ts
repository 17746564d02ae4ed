/** The English interface strings without a browser, for tests. */
import messages from "../_locales/en/messages.json";
import type { Text } from "./text.ts";

export const englishText: Text = (key, ...args) =>
  // A plural form that English lacks is asked for and missing, as in the browser.
  (messages[key]?.message ?? "").replace(/\$(\d)/g, (_, n) => args[Number(n) - 1] ?? "");
