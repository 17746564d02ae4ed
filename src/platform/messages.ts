/**
 * Every message between the parts of the extension. A listener receives `unknown` and drops what
 * does not parse: a content script shares its process with a page that may be hostile.
 */
import * as v from "valibot";

const Index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000));

/** From a page's content scripts to the background. */
export const ToBackground = v.variant("type", [
  /** Gate: this page is an article about the debate; answers nothing, injects the reader. */
  v.strictObject({ type: v.literal("page-on-topic") }),
  /** Reader: this many notes; sets the badge. */
  v.strictObject({ type: v.literal("notes-found"), count: Index }),
  /** Reader: there is something to show; answers once marks.css, notes.js and card.js are injected. */
  v.strictObject({ type: v.literal("load-card") }),
  /** Card: the reader wants the options page. */
  v.strictObject({ type: v.literal("open-options") }),
]);
export type ToBackground = v.InferOutput<typeof ToBackground>;

/** From the popup or the background to the reader of one tab. */
export const ToReader = v.variant("type", [
  /** Popup: answers `Checked`. */
  v.strictObject({ type: v.literal("get-checked") }),
  /** Popup: scroll to a note and open its card. */
  v.strictObject({ type: v.literal("show-note"), index: Index }),
  /** Commands: open the next or previous note's card. */
  v.strictObject({ type: v.literal("go"), to: v.picklist(["next", "previous"]) }),
]);
export type ToReader = v.InferOutput<typeof ToReader>;
