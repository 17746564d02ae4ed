import { spawnSync } from "node:child_process";
import { ROOT } from "../paths.ts";

/** What `npm audit` says of the packages in the extension; null where no registry answers it. */
export function audit(): string[] | null {
  const { stdout } = spawnSync("npm", ["audit", "--omit=dev", "--json"], {
    cwd: ROOT,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  try {
    const { vulnerabilities } = JSON.parse(stdout) as {
      vulnerabilities?: Record<string, { severity: string }>;
    };
    if (!vulnerabilities) return null;
    return Object.entries(vulnerabilities).map(
      ([name, { severity }]) =>
        `${name} has a known ${severity} vulnerability: bring it up to date`,
    );
  } catch {
    return null;
  }
}
