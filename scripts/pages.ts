/**
 * `npm run pages -- DIR`: reads every saved page of a folder and prints a table: is the title right, the
 * date, the text, and was the page left as it was? A folder per page holds `source.html` or `page.html` and,
 * where the truth is known, `expected-metadata.json` and `expected.html`.
 *
 * The text is compared word by word, body with body: what we hold to be no body (headline,
 * standfirst, captions) and what the page itself names comments, newsletter box, related stories
 * and the like, where no mark may stand, counts on neither side. `uncounted` says how many of the
 * expected words that are; `all F1` counts them all. `Readability` is its own result on the page.
 */
import { readdirSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { measure } from "./pages/measure.ts";
import { printTable } from "./pages/print-table.ts";

const given = process.argv[2];
// npm runs us in the project's folder; the reader's own is in INIT_CWD.
const folder = resolve(process.env.INIT_CWD ?? process.cwd(), given ?? "");
if (given === undefined) {
  process.stderr.write("npm run pages -- DIR: give a folder with a folder for each saved page\n");
  process.exitCode = 2;
} else if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
  process.stderr.write(`${folder} is no folder: give one with a folder for each saved page\n`);
  process.exitCode = 2;
} else {
  const pages = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  printTable(pages.flatMap((entry) => measure(folder, entry.name) ?? []));
}
