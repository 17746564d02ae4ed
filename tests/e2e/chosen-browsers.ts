import { BROWSERS, type BrowserName } from "../../scripts/browsers.ts";

const only = process.env.E2E_BROWSER;

/** The browsers that this run drives: both, or the one that `E2E_BROWSER` names. */
export const CHOSEN_BROWSERS: readonly BrowserName[] = BROWSERS.filter(
  (name) => !only || name === only,
);
