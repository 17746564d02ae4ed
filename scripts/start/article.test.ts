import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { prepareArticle } from "./article.ts";

const folder = mkdtempSync(join(tmpdir(), "sidenote-start-"));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  [
    "a headline with a full stop",
    "Kyiv asks U.S. to lift limits on missiles\n\nOfficials said more.",
    "Kyiv asks U.S. to lift limits on missiles",
  ],
  [
    "no headline",
    "Ukraine asked its partners again on Tuesday to allow strikes on targets inside Russia.",
    "my notes",
  ],
])("a text with %s gets its title", async (_, text, title) => {
  writeFileSync(join(folder, "my notes.txt"), text);
  const shown = await prepareArticle("my notes.txt", folder);
  if ("fault" in shown) throw new Error(shown.fault);
  shown.close();
  expect(shown.html).toContain(`<title>${title}</title>`);
});

test("what is no address is said to be none", async () => {
  expect(await prepareArticle("https://[", folder)).toEqual({
    fault: "https://[ is not an address: write https://…",
  });
});
