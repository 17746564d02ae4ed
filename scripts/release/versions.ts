import { readFileSync } from "node:fs";
import { changelogEntry } from "../build/changelog.ts";
import { ROOT } from "../paths.ts";

/** Where manifest, package, lock file and the README's changelog are not at one about the version. */
export function versionFaults(): string[] {
  const read = (file: string) => JSON.parse(readFileSync(`${ROOT}${file}`, "utf8"));
  const { version } = read("package.json");
  const lock = read("package-lock.json");
  const found: [file: string, version: string][] = [
    ["manifest.json", read("manifest.json").version],
    ["package-lock.json", lock.version],
    ["package-lock.json's root package", lock.packages[""].version],
  ];
  const faults = found
    .filter(([, other]) => other !== version)
    .map(
      ([file, other]) => `${file} is version ${other}, package.json ${version}: make them equal`,
    );
  if (changelogEntry(readFileSync(`${ROOT}README.md`, "utf8"), version) === null) {
    faults.push(`The README's changelog has no entry for ${version}: write one`);
  }
  return faults;
}
