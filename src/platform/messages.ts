/**
 * Every message between the parts of the extension. A listener receives `unknown` and drops what
 * does not parse: a content script shares its process with a page that may be hostile.
 */
import * as v from "valibot";
import type { PageSettings } from "./page-settings.ts";

/** Claims' ids, of which a page may only name one at a time. */
const ClaimId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,100}$/));
const Day = v.pipe(v.string(), v.isoDate());

const Index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000));

/** Of a report of a wrong match, in characters. */
const LONGEST_REPORT = 8_000;

/** From a page's content scripts to the background. */
export const ToBackground = v.variant("type", [
  /**
   * Gate: there is an article about the debate in the iframe of this number (by its own count), in the page
   * itself where that is -1; injects the reader there.
   */
  v.strictObject({
    type: v.literal("page-on-topic"),
    iframe: v.pipe(v.number(), v.integer(), v.minValue(-1), v.maxValue(10_000)),
  }),
  /** Reader: the iframe that it read has left the page or goes to another document. */
  v.strictObject({ type: v.literal("iframe-left") }),
  /** Reader: this many notes; sets the badge. */
  v.strictObject({ type: v.literal("notes-found"), count: Index }),
  /** Reader: there is something to show; answers once notes.js and card.js are injected. */
  v.strictObject({ type: v.literal("load-card") }),
  /** Reader: answers `PageSettings`. */
  v.strictObject({ type: v.literal("get-page-settings") }),
  /** Card: hides a claim's note everywhere, for good or while its record is as reviewed on that day; answers whether it was stored. */
  v.strictObject({
    type: v.literal("hide-note"),
    claim: ClaimId,
    untilChangedFrom: v.nullable(Day),
  }),
  /** Card: keeps a report of a wrong match on this device; answers whether it was stored. */
  v.strictObject({
    type: v.literal("keep-report"),
    claim: ClaimId,
    report: v.pipe(v.string(), v.maxLength(LONGEST_REPORT)),
  }),
  /** Card: switches everything off on the sender's own site; answers whether it was stored. */
  v.strictObject({ type: v.literal("switch-site-off") }),
  /** Card: the reader wants the options page. */
  v.strictObject({ type: v.literal("open-options") }),
]);
export type ToBackground = v.InferOutput<typeof ToBackground>;

/** What the background answers, by the message; nothing to all others. */
export interface Answers {
  /** Whether notes.js and card.js are in. */
  "load-card": boolean;
  "get-page-settings": PageSettings;
  /** Whether it was stored. */
  "hide-note": boolean;
  "keep-report": boolean;
  "switch-site-off": boolean;
}

/** From the popup or the background to the reader of one tab. */
export const ToReader = v.variant("type", [
  /** Popup: answers `Checked`; null where nothing was checked. */
  v.strictObject({ type: v.literal("get-checked") }),
  /** Popup: answers `PageAbout` of the page that was checked; null without one. */
  v.strictObject({ type: v.literal("get-about") }),
  /** Popup: scroll to a note and open its card. */
  v.strictObject({ type: v.literal("show-note"), index: Index }),
  /** Background: the settings have changed; the reader asks for them. */
  v.strictObject({ type: v.literal("settings-changed") }),
  /** Background: the tab is now read in the page itself, or in one iframe of it; others stop. */
  v.strictObject({ type: v.literal("give-way"), to: v.picklist(["page", "iframe"]) }),
  /** Commands: open the next or previous note's card. */
  v.strictObject({ type: v.literal("go"), to: v.picklist(["next", "previous"]) }),
]);
export type ToReader = v.InferOutput<typeof ToReader>;
