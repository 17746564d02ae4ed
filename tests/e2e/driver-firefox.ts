import type { Page } from "puppeteer-core";
import { GECKO_ID, type Launched } from "../../scripts/launch.ts";
import type { Driver } from "./driver.ts";

/** The parts of the library's WebDriver BiDi connection that its types leave out. */
interface WithConnection {
  connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}
interface WithContext {
  _id: string;
}

interface Evaluated {
  type: string;
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}

/** Errors that name our add-on: background, content scripts, refused by a content policy. */
const ERRORS = `JSON.stringify(
  Services.console.getMessageArray()
    .filter((one) => one instanceof Ci.nsIScriptError && !(one.flags & Ci.nsIScriptError.warningFlag))
    .map(String)
    .filter((text) => text.includes(ORIGIN)))`;

/**
 * Firefox's own notes that a page or frame went, a popup that the reader closed for instance, while a message
 * was under way: our calls catch what they throw, but Firefox writes them all the same.
 */
const PAGE_LEFT = /JSWindowActorChild cannot send at the moment| after context unloaded/;

/** Waits for the prompt, and for the time in which it takes no click, then presses a button of it. */
const ANSWER = `(async () => {
  const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
  const { panel } = PopupNotifications;
  for (let i = 0; i < 100 && panel.state !== "open"; i++) await pause(50);
  await pause(800);
  const shown = panel.firstElementChild;
  const words = shown.textContent.replace(/\\s+/g, " ").trim();
  shown.BUTTON.click();
  for (let i = 0; i < 40 && panel.state !== "closed"; i++) await pause(50);
  return words;
})()`;

/** Firefox: popup.html in a tab behind the page's own; the protocol cannot reach into the real one. */
export function firefoxDriver({ browser, origin }: Launched): Driver {
  const { connection } = browser as unknown as WithConnection;

  /** The library waits for events that the pages of an extension do not send. */
  async function navigate(page: Page, url: string): Promise<void> {
    const context = (page.mainFrame() as unknown as WithContext)._id;
    await connection.send("browsingContext.navigate", { context, url, wait: "complete" });
  }

  async function evaluateInBrowser(expression: string): Promise<unknown> {
    const scope = { "moz:scope": "chrome" };
    const { result } = await connection.send("browsingContext.getTree", scope);
    const context = (result as { contexts: { context: string }[] }).contexts[0]?.context;
    const target = { context };
    const answer = await connection.send("script.evaluate", {
      expression,
      target,
      awaitPromise: true,
    });
    const { type, result: value, exceptionDetails } = answer.result as Evaluated;
    if (type === "exception") throw new Error(exceptionDetails?.text);
    return value?.value;
  }

  return {
    async openPopup(page) {
      // A tab that is opened behind another waits a second for its first frame.
      const popup = await browser.newPage();
      await page.bringToFront();
      await navigate(popup, `${origin}popup.html`);
      return popup;
    },
    async openOwnPage(address) {
      const page = await browser.newPage();
      await navigate(page, address);
      return page;
    },
    async stopBackground() {
      const id = JSON.stringify(GECKO_ID);
      await evaluateInBrowser(
        `WebExtensionPolicy.getByID(${id}).extension.terminateBackground({ ignoreDevToolsAttached: true }).then(() => "")`,
      );
    },
    async drawForPrint(_, on) {
      const medium = on ? "print" : "";
      await evaluateInBrowser(
        `gBrowser.selectedBrowser.browsingContext.mediumOverride = ${JSON.stringify(medium)}`,
      );
    },
    async answerPrompt(answer) {
      const button = answer === "allow" ? "button" : "secondaryButton";
      return String(await evaluateInBrowser(ANSWER.replace("BUTTON", button)));
    },
    // All of them go through the proxy, which notes their hosts.
    ownRequests: () => [],
    async errors() {
      const host = JSON.stringify(new URL(origin).host);
      const found = await evaluateInBrowser(ERRORS.replace("ORIGIN", host));
      // Stack traces follow, a line a call.
      return (JSON.parse(String(found)) as string[])
        .map((text) => text.replace(/\n.*/s, ""))
        .filter((text) => !PAGE_LEFT.test(text));
    },
    async forget() {
      await evaluateInBrowser('Services.console.reset(), ""');
    },
  };
}
