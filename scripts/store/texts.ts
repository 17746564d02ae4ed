/**
 * A store listing's texts, put together from what the extension itself says, in each of its
 * languages, and from the README's words for reviewers: one place to keep each true.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type MessageKey, plural, type Text } from "../../src/ui/text.ts";
import { ROOT } from "../paths.ts";

/** Chrome's limit for a manifest's description, the shortest of the stores'. */
const LONGEST_SUMMARY = 132;

/** The parts of a listing's long text: the interface's heading and what stands under it. */
const PARTS: readonly [title: MessageKey, texts: readonly MessageKey[]][] = [
  ["welcomeDoes", ["welcomeDoesText"]],
  ["welcomeWhere", ["welcomeWhereText"]],
  ["welcomeNever", ["welcomeNeverText"]],
  ["aboutHow", ["aboutHowText", "aboutRates"]],
  ["aboutLimits", ["aboutLimitsText"]],
  ["aboutPrivacy", ["aboutPrivacyText"]],
  ["aboutLicences", ["aboutLicencesText"]],
];

type Strings = Readonly<Record<string, { message: string }>>;

/** What is counted in the texts. */
export interface Counts {
  claims: number;
  sites: number;
}

/** File name → content, for a folder of texts to paste into the stores' forms. */
export function storeTexts(extension: string, counts: Counts): Record<string, string> {
  const files: Record<string, string> = {};
  for (const locale of readdirSync(join(extension, "_locales")).sort()) {
    const file = join(extension, "_locales", locale, "messages.json");
    files[`listing-${locale}.txt`] = listing(
      locale,
      JSON.parse(readFileSync(file, "utf8")) as Strings,
      counts,
    );
  }
  const readme = readFileSync(`${ROOT}README.md`, "utf8");
  files["for-reviewers.md"] = ["For the stores", "Permissions", "Privacy"]
    .map((title) => section(readme, title))
    .join("\n\n");
  return files;
}

/** Name, summary and description in one language. Throws where the summary is too long for a store. */
export function listing(locale: string, strings: Strings, counts: Counts): string {
  const text: Text = (key, ...args) =>
    (strings[key]?.message ?? "").replace(/\$(\d)/g, (_, place) => args[Number(place) - 1] ?? "");
  const say: Text = (key, ...args) => {
    const message = text(key, ...args);
    if (message === "") throw new Error(`${locale} has no ${key}: translate it`);
    return message;
  };
  const summary = say("extensionDescription");
  if (summary.length > LONGEST_SUMMARY) {
    const length = `${summary.length} characters, at most ${LONGEST_SUMMARY}`;
    throw new Error(`${locale}: extensionDescription has ${length}: shorten it`);
  }
  const filled: Partial<Record<MessageKey, string>> = {
    welcomeDoesText: plural(text, "claimCount", counts.claims),
    welcomeWhereText: plural(text, "siteCount", counts.sites),
  };
  const description = PARTS.map(([title, texts]) =>
    [say(title).toUpperCase(), ...texts.map((key) => say(key, filled[key] ?? ""))].join("\n"),
  );
  return [say("extensionName"), summary, ...description, ""].join("\n\n");
}

/** A part of the README with its title; throws where there is none of that name. */
function section(readme: string, title: string): string {
  const found = readme.split(/^(?=## )/m).find((part) => part.startsWith(`## ${title}\n`));
  if (!found) throw new Error(`The README has no section "${title}"`);
  return found.trim();
}
