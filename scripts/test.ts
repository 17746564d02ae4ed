/**
 * `npm test`: every check, each with its name and time; a failing one does not stop the others.
 * Ends in a line `N passed, N failed` that counts single tests and whole checks alike.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { findBrowsers } from "./browsers.ts";
import { BUDGETS, overBudget } from "./build/budgets.ts";
import { build } from "./build.ts";
import { EXTENSION_FOLDER, ROOT } from "./paths.ts";

interface Outcome {
  passed: number;
  failed: number;
}

const outcomes: Outcome[] = [];

async function step(name: string, run: () => Outcome | Promise<Outcome>): Promise<void> {
  process.stdout.write(`\n== ${name}\n`);
  const start = performance.now();
  const outcome = await run();
  outcomes.push(outcome);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stdout.write(
    `-- ${name}: ${outcome.passed} passed, ${outcome.failed} failed, ${seconds} s\n`,
  );
}

/** A tool that says by its exit status whether all is well. */
function tool(command: string, args: string[]): Outcome {
  const { status } = spawnSync(process.execPath, [`${ROOT}node_modules/${command}`, ...args], {
    cwd: ROOT,
    stdio: "inherit",
  });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** One vitest project; a project that ran no test has failed. */
function vitest(project: string, env: Record<string, string> = {}): Outcome {
  const report = `${ROOT}dist/test-${project}${env.E2E_BROWSER ?? ""}.json`;
  const args = ["run", "--config", "tests/vitest.config.ts", "--project", project];
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const run = spawnSync(
    process.execPath,
    [`${ROOT}node_modules/vitest/vitest.mjs`, ...args, ...reporters],
    {
      cwd: ROOT,
      stdio: "inherit",
      env: { ...process.env, ...env },
    },
  );
  const failure = { passed: 0, failed: 1 };
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
    const failed = numFailedTests === 0 && run.status !== 0 ? 1 : numFailedTests;
    return numPassedTests + failed === 0 ? failure : { passed: numPassedTests, failed };
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
await step("dataset and build", async () =>
  (await build()) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 },
);
await step("unit tests", () => vitest("unit"));
await step("budgets", () => {
  const large = overBudget(EXTENSION_FOLDER);
  for (const line of large) process.stdout.write(`${line}\n`);
  return { passed: BUDGETS.length - large.length, failed: large.length };
});
await step("extension lint", () =>
  tool("web-ext/bin/web-ext.js", [
    "lint",
    "--source-dir",
    EXTENSION_FOLDER,
    "--warnings-as-errors",
  ]),
);
const browsers = await findBrowsers();
if ("fault" in browsers) {
  process.stdout.write(`${browsers.fault}\n`);
  outcomes.push({ passed: 0, failed: 1 });
} else {
  const env = { CHROMIUM_PATH: browsers.chromium, FIREFOX_PATH: browsers.firefox };
  await step("page code in a real browser", () => vitest("browser", env));
  await step("the extension in Chromium", () => vitest("e2e", { ...env, E2E_BROWSER: "chromium" }));
  await step("the extension in Firefox", () => vitest("e2e", { ...env, E2E_BROWSER: "firefox" }));
}

const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
