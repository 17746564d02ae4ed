/** A dataset with accidents: every one must come out as a problem that names its file, none as a crash. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { PATIENCE, runs } from "../../tests/fuzz/runs.ts";
import { compileAll } from "./compile.ts";
import { SMALL_DATASET } from "./small-dataset.fixture.ts";

const ACCIDENTS = [
  "",
  "null",
  "[]",
  "{}",
  "- ",
  "-1",
  "1e400",
  "~",
  "true",
  "2024-13-45",
  "https://",
  "https://[",
  "@",
  "@nato <",
  "@nato <99999> @forbid",
  '"@nato <3> @forbid"',
  "@nowhere|@nato?",
  "*alias",
  "&a [*a]",
  "!!binary x",
  "? x",
  "|",
  ">-",
  "\t",
  "<<: *x",
  "__proto__: x",
  "constructor:",
  "# only a remark",
  "---",
  "\uD83D",
  "\0",
  "'",
  "(v)",
  "forbid (zzz)",
];

const root = mkdtempSync(join(tmpdir(), "dataset-"));
for (const [path, text] of Object.entries(SMALL_DATASET)) write(path, text);
afterAll(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const accident = fc.record({
  path: fc.constantFrom(...Object.keys(SMALL_DATASET)),
  line: fc.nat({ max: 60 }),
  kind: fc.constantFrom("value", "line", "delete", "twice", "indent", "cut", "swap"),
  words: fc.oneof(fc.constantFrom(...ACCIDENTS), fc.string({ unit: "binary", maxLength: 20 })),
});

function after(text: string, kind: string, line: number, words: string): string {
  const lines = text.split("\n");
  const at = line % lines.length;
  const here = lines[at] ?? "";
  if (kind === "cut") return text.slice(0, (line * 37) % text.length);
  if (kind === "value") lines[at] = here.includes(":") ? here.replace(/:.*/, `: ${words}`) : words;
  if (kind === "line") lines.splice(at, 0, words);
  if (kind === "delete") lines.splice(at, 1);
  if (kind === "twice") lines.splice(at, 0, here);
  if (kind === "indent") lines[at] = `  ${here}`;
  if (kind === "swap") lines.reverse();
  return lines.join("\n");
}

test(
  "no accident in a file stops the compiler",
  () => {
    fc.assert(
      fc.property(fc.array(accident, { minLength: 1, maxLength: 3 }), (accidents) => {
        const texts = new Map<string, string>(Object.entries(SMALL_DATASET));
        for (const { path, kind, line, words } of accidents) {
          texts.set(path, after(texts.get(path) ?? "", kind, line, words));
        }
        for (const { path } of accidents) write(path, texts.get(path) ?? "");
        try {
          for (const { file, message } of compileAll(root).problems) {
            expect(file).toMatch(/^src\/dataset/);
            expect(message).not.toBe("");
          }
        } finally {
          for (const { path } of accidents) write(path, SMALL_DATASET[path] ?? "");
        }
      }),
      runs(200),
    );
  },
  PATIENCE,
);
