/** What commands answer to arguments that they cannot use. */
import { spawn, spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { ROOT } from "./paths.ts";

test.each([
  ["recall --set nope", "There is no set nope: use one of eighth, eleventh, fifth"],
  ["recall --bogus", "Unknown option '--bogus': write npm run recall -- "],
  ["recall no-such-claim", "no-such-claim is no claim: see src/dataset/claims"],
  ["memory abc", "npm run memory -- TABS: give a whole number from 1 to "],
  ["memory 100000", "npm run memory -- TABS: give a whole number from 1 to "],
  ["pages", "npm run pages -- DIR: give a folder"],
  ["pages ../package.json", "package.json is no folder: give one"],
  ["nothing", "There is no scripts/nothing.ts. See package.json for the commands."],
])("%s: one line on standard error, exit 2", (line, told) => {
  const cwd = `${ROOT}scripts`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`${ROOT}scripts/run.mjs`, ...line.split(" ")],
    { cwd: ROOT, encoding: "utf8", env: { ...process.env, INIT_CWD: cwd } },
  );
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(told);
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
});

test("a reader that stops early is no fault", async () => {
  const child = spawn(process.execPath, [`${ROOT}scripts/run.mjs`, "recall", "--all"], {
    cwd: ROOT,
  });
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  child.stdout.once("data", () => child.stdout.destroy());
  const status = await new Promise((done) => child.on("close", done));
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});
