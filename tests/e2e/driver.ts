import type { Page } from "puppeteer-core";

/** What the two browsers do each in their own way. */
export interface Driver {
  /** Opens the toolbar popup for the page's tab. */
  openPopup(page: Page): Promise<Page>;
  /** Opens a page of the extension in a tab. */
  openOwnPage(address: string): Promise<Page>;
  /** Answers the browser's own question for access, once it is asked; returns its words. */
  answerPrompt(answer: "allow" | "decline"): Promise<string>;
  /** Draws the page in front as it would be printed, or again as it is shown. */
  drawForPrint(page: Page, on: boolean): Promise<void>;
  /** What the extension's background and pages asked the network for. */
  ownRequests(): readonly string[];
  /** Ends the extension's background, as the browser does when it idles. */
  stopBackground(): Promise<void>;
  /** Errors of the extension's background and pages. */
  errors(): Promise<string[]>;
  /** Forgets requests and errors so far, and closed pages of its own. */
  forget(): Promise<void>;
}
