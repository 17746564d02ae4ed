/** The checker as a script of its own: its patterns are as large as the dataset and seldom wanted. */
import type { Checked } from "../core/finding.ts";
import { ownScript } from "../platform/own-script.ts";

/** Checks a pasted text against a day of publication, or against none. */
export type TryChecker = (text: string, published: string | null) => Checked;

interface Scope {
  sidenoteTry?: TryChecker;
}

/** Where `try.js` leaves it. */
export const scope = globalThis as Scope;

/** Loads `try.js` once; rejects where the browser does not load it. */
export const loadChecker = ownScript("try.js", () => scope.sidenoteTry);
