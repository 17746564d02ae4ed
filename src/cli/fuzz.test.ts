/** Lines for `--jsonl` as they come from broken pipelines. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { PATIENCE, runs } from "../../tests/fuzz/runs.ts";
import { isHtml, readLine } from "./input.ts";

const value = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("2024-05-30", "2024-02-31", "", "30 May 2024"),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<unknown>,
);
const name = fc.constantFrom("id", "html", "text", "url", "title", "published", "__proto__", "x");
const line = fc.oneof(
  fc.dictionary(name, value, { noNullPrototype: true }).map((record) => JSON.stringify(record)),
  fc.json(),
  fc.string({ unit: "binary" }),
);

test(
  "a line gives an input or says what is wrong with it",
  () => {
    fc.assert(
      fc.property(line, (text) => {
        const read = readLine(text);
        isHtml(text);
        if ("fault" in read) expect(read.fault).not.toBe("");
        else expect(read.input.html ?? read.input.text).toBeTypeOf("string");
        if (read.id !== undefined) expect(["string", "number"]).toContain(typeof read.id);
      }),
      runs(3_000),
    );
  },
  PATIENCE,
);
