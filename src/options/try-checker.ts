/** The checker as a script of its own: its patterns are as large as the dataset and seldom wanted. */
import type { Checked } from "../core/finding.ts";

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
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = "try.js";
    script.onload = () => (scope.sidenoteTry ? resolve(scope.sidenoteTry) : reject(script.src));
    script.onerror = () => reject(new Error("try.js did not load"));
    document.head.append(script);
  });
  return loading;
}
