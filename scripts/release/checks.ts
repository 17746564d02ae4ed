/** What must hold before a package goes to a store; `npm test` and `npm run release` ask alike. */
import { overBudget } from "../build/budgets.ts";
import { networkFaults } from "../build/no-network.ts";
import { zipSources } from "../build/zip.ts";
import { EXTENSION_FOLDER } from "../paths.ts";
import { extensionLint } from "./extension-lint.ts";
import { differencesOnRebuild } from "./rebuild.ts";
import { versionFaults } from "./versions.ts";

export interface Check {
  name: string;
  /** What is wrong, a line each; to be run on what `npm run build` has left in dist/. */
  run(): string[] | Promise<string[]>;
}

export const CHECKS: readonly Check[] = [
  { name: "versions and changelog", run: versionFaults },
  { name: "budgets", run: () => overBudget(EXTENSION_FOLDER) },
  { name: "nothing that reaches the network", run: () => networkFaults(EXTENSION_FOLDER) },
  { name: "extension lint", run: extensionLint },
  { name: "the sources build the same bytes", run: () => differencesOnRebuild(zipSources()) },
];

/** What a check finds wrong; one that cannot be made is a fault like any other. */
export async function faultsOf({ run }: Check): Promise<string[]> {
  try {
    return await run();
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
