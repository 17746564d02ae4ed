/** A clock that is wrong changes next to nothing, because next to nothing reads it: an article's day comes from the article. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ROOT } from "./paths.ts";

/**
 * Today’s date in the name of a file that the reader saves and beside a report that they keep; and what is taken for a date of the
 * future (src/page/day.test.ts tries it with wrong clocks).
 */
const MAY_READ = ["options/BackupSection.tsx", "page/day.ts", "platform/kept-reports.ts"];
const CLOCK =
  /\bDate\.now\b|\bnew Date\(\)|(?<!new )\bDate\(\)|\bTemporal\.Now\b|\bperformance\.timeOrigin\b/;

test("no shipped code reads the clock", () => {
  const files = readdirSync(`${ROOT}src`, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => /(?<!\.test)\.tsx?$/.test(name) && !name.startsWith("cli/"));
  expect(files.length).toBeGreaterThan(100);
  const reading = files.filter((name) => CLOCK.test(readFileSync(`${ROOT}src/${name}`, "utf8")));
  expect(reading.sort()).toEqual(MAY_READ);
});
