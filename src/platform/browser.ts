/** The one importer of webextension-polyfill: whoever talks to the browser does it through here. */
import browser, { type Runtime } from "webextension-polyfill";

/** Who sent a message. */
export type Sender = Runtime.MessageSender;

export { browser };
