/** The one importer of webextension-polyfill: everything else that talks to the browser does it through `platform`. */
import browser from "webextension-polyfill";

export { browser };
