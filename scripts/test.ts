/**
 * `npm test`: every check, each with its name and time; a failing one does not stop the others.
 * Ends in a line `N passed, N failed` that counts single tests and whole checks alike.
 */
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { findBrowsers } from "./browsers.ts";
import { build } from "./build.ts";
import { ROOT } from "./paths.ts";
import { CHECKS } from "./release/checks.ts";
import { runNode } from "./run-node.ts";
import { type Outcome, outcomeOf } from "./test/outcome.ts";

/** How much of a failed step is said once more at the end, where whoever reads a log of this run looks first. */
const LINES_OF_A_FAILURE = 60;

/** How many characters are said of why a test failed first, with the first calls of its stack. */
const MOST_OF_A_REASON = 400;

const outcomes: (Outcome & { name: string })[] = [];

/** Steps run beside each other: each prints all it has to say when it is done. */
async function step(name: string, run: () => Outcome | Promise<Outcome>): Promise<void> {
  const start = performance.now();
  const outcome = await outcomeOf(run);
  outcomes.push({ name, ...outcome });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stdout.write(
    `\n== ${name}\n${outcome.output}-- ${name}: ${outcome.passed} passed, ${outcome.failed} failed, ${seconds} s\n`,
  );
}

/** A tool that says by its exit status whether all is well. */
async function tool(command: string, args: string[]): Promise<Outcome> {
  const { status, stdout, stderr } = await runNode(
    [`${ROOT}node_modules/${command}`, ...args],
    ROOT,
  );
  const output = stdout + stderr;
  return status === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
}

/** What is read of vitest's report. */
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    assertionResults: { title: string; status: string; failureMessages: string[] }[];
  }[];
}

/** A line for each test that failed first and then passed, with why. */
function secondTries(files: VitestReport["testResults"]): string {
  return files
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status, failureMessages }) => status === "passed" && failureMessages.length > 0)
    .map(
      ({ title, failureMessages: [first = ""] }) =>
        `passed at the second try: ${title}: ${first.slice(0, MOST_OF_A_REASON)}\n`,
    )
    .join("");
}

/** How a vitest project is run. */
interface Manner {
  env?: Record<string, string>;
  /** Arguments that choose some of its files, with a name for their report. */
  part?: { name: string; args: string[] };
  /** At lower priority than the other rows of steps. */
  patient?: boolean;
}

/** One vitest project, or part of it; one that ran no test has failed. */
async function vitest(project: string, manner: Manner = {}): Promise<Outcome> {
  const { env = {}, part = { name: "", args: [] }, patient = false } = manner;
  const report = `${ROOT}dist/test-${project}${env.E2E_BROWSER ?? ""}${part.name}.json`;
  const args = ["run", "--config", "tests/vitest.config.ts", "--project", project, ...part.args];
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const vitestFile = `${ROOT}node_modules/vitest/vitest.mjs`;
  const command = [vitestFile, ...args, ...reporters];
  // Otherwise a run that breaks off before it reports would be counted with the passes of the one before.
  rmSync(report, { force: true });
  const { status, stdout, stderr } = await runNode(command, ROOT, { env, patient });
  const output = stdout + stderr;
  const failure = { passed: 0, failed: 1, output };
  try {
    const { numPassedTests, numFailedTests, testResults }: VitestReport = JSON.parse(
      readFileSync(report, "utf8"),
    );
    const failed = numFailedTests === 0 && status !== 0 ? 1 : numFailedTests;
    if (numPassedTests + failed === 0) return failure;
    return { passed: numPassedTests, failed, output: output + secondTries(testResults) };
  } catch {
    return failure;
  }
}

mkdirSync(`${ROOT}dist`, { recursive: true });
await step("types", () => tool("typescript/bin/tsc", ["--noEmit"]));
await step("types of the core, without the DOM", () =>
  tool("typescript/bin/tsc", ["--noEmit", "-p", "src/core"]),
);
await step("lint and format", () =>
  tool("@biomejs/biome/bin/biome", ["ci", "--error-on-warnings", "."]),
);
await step("dead code", () => tool("knip/bin/knip.js", []));
await step("dataset and build", async () => {
  const built = await build();
  return { passed: built ? 1 : 0, failed: built ? 0 : 1, output: "" };
});

/** What needs no browser, and what a store asks for. */
async function withoutBrowsers(): Promise<void> {
  await step("unit tests", () => vitest("unit", { patient: true }));
  for (const { name, run } of CHECKS) {
    await step(name, async () => {
      const faults = await run();
      const output = faults.map((line) => `${line}\n`).join("");
      return { passed: faults.length === 0 ? 1 : 0, failed: faults.length, output };
    });
  }
}

const browsers = findBrowsers();
if ("fault" in browsers) {
  await withoutBrowsers();
  outcomes.push({ name: "browsers", passed: 0, failed: 1, output: `${browsers.fault}\n` });
} else {
  const env = { CHROMIUM_PATH: browsers.chromium, FIREFOX_PATH: browsers.firefox };
  const inChromium = { ...env, E2E_BROWSER: "chromium" };
  const changing = "tests/e2e/live-pages.test.ts";
  const rest = { name: "-rest", args: [`--exclude=${changing}`] };
  // A browser waits about as long as it works: the longest two rows go first, the third fills what they leave.
  await Promise.all([
    step("the extension in Firefox", () =>
      vitest("e2e", { env: { ...env, E2E_BROWSER: "firefox" } }),
    ),
    step("the extension in Chromium", () => vitest("e2e", { env: inChromium, part: rest })),
    withoutBrowsers()
      .then(() =>
        step("page code in a real browser", () => vitest("browser", { env, patient: true })),
      )
      .then(() =>
        step("the extension in Chromium, pages that change", () =>
          vitest("e2e", { env: inChromium, part: { name: "-changing", args: [changing] } }),
        ),
      ),
  ]);
}

for (const { name, failed, output } of outcomes) {
  if (failed === 0) continue;
  const last = output.trimEnd().split("\n").slice(-LINES_OF_A_FAILURE).join("\n");
  process.stdout.write(`\n== failed: ${name}\n${last}\n`);
}
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
