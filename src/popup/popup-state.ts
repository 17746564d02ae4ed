import type { Report } from "../core/report.ts";
import type { CheckedPage } from "../page/about-page.ts";

/** Why nothing was checked on a page. */
export type Unchecked =
  /** Sidenote runs only when asked. */
  | "only-asked"
  /** The site is switched off. */
  | "site-off"
  /** No site of ours: the reader may add it. */
  | "other-site"
  /** A site of ours, but the browser withholds it. */
  | "no-access"
  /** The gate looked at it and found no article about the debate. */
  | "left-alone";

/** What the popup knows of the tab it was opened on. */
export type PopupState =
  | { is: "waiting" }
  | { is: "not-web" }
  | { is: "not-checked"; why: Unchecked }
  /** The browser closes the page to every extension. */
  | { is: "denied" }
  /** `listed` notes are drawn, all of them once the first are seen; the report follows when the dataset is read. */
  | { is: "checked"; checked: CheckedPage; listed: number; report: Report | null };
