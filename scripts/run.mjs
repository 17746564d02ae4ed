// Starts a script of this folder on a fresh machine: installs what package-lock.json names where
// that has not been done, then runs scripts/<name>.ts. Plain JavaScript: nothing is installed yet.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`Sidenote needs Node 20.19 or newer; this is ${process.versions.node}.\n`);
  process.exit(2);
}

const stamp = `${root}node_modules/.sidenote-lock`;
const lock = createHash("sha256")
  .update(readFileSync(`${root}package-lock.json`))
  .digest("hex");
if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== lock) {
  process.stderr.write("Installing what package-lock.json names ...\n");
  // Nothing of npm's goes to standard output: `check` prints its result there and nothing else.
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const options = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
  const install = spawnSync(npm, options, {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (install.status !== 0) {
    process.stderr.write("npm ci failed: see above; then run the same command again.\n");
    process.exit(2);
  }
  writeFileSync(stamp, lock);
}

const [name = "", ...rest] = process.argv.slice(2);
const script = `${root}scripts/${name}.ts`;
if (!existsSync(script)) {
  process.stderr.write(`There is no scripts/${name}.ts. See package.json for the commands.\n`);
  process.exit(2);
}
const preloads = ["--import", "tsx", "--import", new URL("closed-pipe.mjs", import.meta.url).href];
const run = spawnSync(process.execPath, [...preloads, script, ...rest], { stdio: "inherit" });
process.exit(run.status ?? 1);
