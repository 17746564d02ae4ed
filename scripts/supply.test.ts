/** What we build from: exact versions, known licences, a reason for each, nothing that runs at installation. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ROOT } from "./paths.ts";

interface Locked {
  version: string;
  license?: string;
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
  integrity?: string;
  resolved?: string;
  hasInstallScript?: boolean;
}

const { dependencies, devDependencies } = JSON.parse(
  readFileSync(`${ROOT}package.json`, "utf8"),
) as Record<string, Record<string, string>>;
const { packages } = JSON.parse(readFileSync(`${ROOT}package-lock.json`, "utf8")) as {
  packages: Record<string, Locked>;
};
const readme = readFileSync(`${ROOT}README.md`, "utf8");
const ours = { ...dependencies, ...devDependencies };
const installed = Object.entries(packages).filter(([path]) => path !== "");

test("every version is exact, and the lock file has it", () => {
  for (const [name, version] of Object.entries(ours)) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
  }
});

test("the README has a reason for each", () => {
  const section = readme.split(/^## /m).find((part) => part.startsWith("Dependencies\n")) ?? "";
  const named = new Set(section.match(/@?[\w./-]*\w/g));
  // Biome is known by its own name alone.
  const missing = Object.keys(ours).filter(
    (name) => !name.startsWith("@types/") && !named.has(name.replace("@biomejs/", "")),
  );
  expect(missing).toEqual([]);
});

test("what is in the extension has a licence that lets us, and brings nothing else along", () => {
  const inExtension = installed.filter(
    ([, { dev, devOptional, optional }]) => !dev && !devOptional && !optional,
  );
  expect(inExtension.map(([path]) => path.replace("node_modules/", "")).sort()).toEqual(
    [...Object.keys(dependencies ?? {}), "@floating-ui/utils"].sort(),
  );
  for (const [path, { license }] of inExtension) {
    expect(license, path).toMatch(/^(?:MIT|Apache-2\.0|MPL-2\.0)$/);
  }
});

test("every package that is installed here is held to a checksum", () => {
  // Binaries of other systems are optional, and some registries do not carry them.
  const loose = installed.filter(([, { integrity, optional }]) => !integrity && !optional);
  expect(loose.map(([path]) => path)).toEqual([]);
});

test("nothing is fetched from outside the registry", () => {
  // Where npm writes an address down at all, it is that of the registry, or of something else.
  const odd = installed.filter(
    ([, { resolved }]) =>
      resolved !== undefined && !resolved.startsWith("https://registry.npmjs.org/"),
  );
  expect(odd.map(([path]) => path)).toEqual([]);
});

test("no package's script runs at installation", () => {
  // esbuild's only checks its own binary.
  const withScript = installed.filter(([, { hasInstallScript }]) => hasInstallScript);
  expect(withScript.map(([path]) => path)).toEqual(["node_modules/esbuild"]);
  expect(readFileSync(`${ROOT}scripts/run.mjs`, "utf8")).toContain("--ignore-scripts");
});
