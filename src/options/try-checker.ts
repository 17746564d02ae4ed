/** The checker as a script of its own: its patterns are as large as the dataset and seldom wanted. */
import type { Checked } from "../core/finding.ts";
import { runOwnScript } from "../platform/own-script.ts";

/** Checks a pasted text against a day of publication, or against none. */
export type TryChecker = (text: string, published: string | null) => Checked;

interface Scope {
  sidenoteTry?: TryChecker;
}

/** Where `try.js` leaves it. */
export const scope = globalThis as Scope;

let loading: Promise<TryChecker> | undefined;

/** Loads `try.js` once; rejects where the browser does not load it. */
export function loadChecker(): Promise<TryChecker> {
  loading ??= load();
  return loading;
}

async function load(): Promise<TryChecker> {
  await runOwnScript("try.js");
  const { sidenoteTry } = scope;
  if (!sidenoteTry) throw new Error("try.js ran without leaving the checker");
  return sidenoteTry;
}
