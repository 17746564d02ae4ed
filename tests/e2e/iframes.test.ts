/** Articles that a page shows in an iframe of its own, with the extension as built. */
import type { Frame, Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { badgesFrom } from "./badges.ts";
import { CHOSEN_BROWSERS } from "./chosen-browsers.ts";
import {
  OPEN_CARD,
  pause,
  QUIET,
  readMarks,
  traces,
  waitForClosedCard,
  waitForNotes,
  waitForNothing,
} from "./on-page.ts";
import { flipSwitch } from "./on-popup.ts";
import { NEWS_ADDRESS, openSession, type Session, sample } from "./session.ts";
import { testIn } from "./test-in.ts";

const ARTICLE = sample("article");
const OFF_TOPIC = sample("off-topic");
const INNER = new URL("/reader/29-may", NEWS_ADDRESS).href;
const SECOND = new URL("/reader/30-may", NEWS_ADDRESS).href;
/** A news site too, but another one. */
const ELSEWHERE = "https://www.reuters.com/world/reader/29-may";
const PAGES = { [INNER]: ARTICLE, [SECOND]: OFF_TOPIC, [ELSEWHERE]: ARTICLE };
const NOTHING = { hosts: 0, marks: 0 };
const FULL = "position:absolute;inset:60px 0 0;width:100%;height:85%;border:0";

/** A page that says little itself. */
function around(iframe: string): string {
  return `<!doctype html><html lang="en"><head><title>Reader</title></head><body><p>Sections: world, business, sport, weather and much more.</p>${iframe}</body></html>`;
}

function iframe(address: string, style = FULL): string {
  return `<iframe src="${address}" style="${style}"></iframe>`;
}

const WRITTEN = iframe("").replace('src=""', `srcdoc="${escaped(ARTICLE)}"`);

describe.each(CHOSEN_BROWSERS)("%s, articles in iframes", (name) => {
  let session: Session;
  let page: Page;
  let opened: Page | undefined;

  beforeAll(async () => {
    session = await openSession(name);
  });
  afterEach(async () => {
    if (opened) await session.leave(opened);
    opened = undefined;
  });
  afterAll(() => session?.close());

  async function open(
    html: string,
    others: Record<string, string | Promise<string>> = PAGES,
    address = NEWS_ADDRESS,
  ): Promise<void> {
    page = await session.open(html, address, {}, others);
    opened = page;
  }
  /** The iframe's document, once the notes are there. */
  async function openRead(html = around(iframe(INNER))): Promise<Frame> {
    await open(html);
    return notesInIframe();
  }
  async function notesInIframe(): Promise<Frame> {
    const inner = await innerFrame();
    await waitForNotes(inner);
    return inner;
  }
  async function innerFrame(): Promise<Frame> {
    const handle = await page.waitForSelector("iframe");
    const inner = await handle?.contentFrame();
    if (!inner) throw new Error("no iframe");
    return inner;
  }
  async function badges(): Promise<string[]> {
    const texts = await badgesFrom(await session.bare());
    await page.bringToFront();
    return texts;
  }
  /** How many notes the toolbar popup lists. */
  async function listed(): Promise<number> {
    const popup = await session.openPopup(page);
    await popup.waitForSelector("main, footer");
    await pause(QUIET);
    const notes = await popup.$$(".notes button");
    await popup.close();
    return notes.length;
  }

  test.each([
    ["of the page's own site", iframe(INNER)],
    ["written in the page", WRITTEN],
  ])("an iframe %s: marks, card, badge and popup as for a page", async (_, html) => {
    const inner = await openRead(around(html));
    expect((await readMarks(inner))[0]).toEqual({
      text: "the embattled Baltic nation",
      place: "baltic",
    });
    expect(await tintOf(inner)).not.toBe("rgba(0, 0, 0, 0)");
    expect(await traces(page)).toEqual(NOTHING);
    const markers = await inner.$$("sidenote-host >>> .marker");
    expect(await badges()).toEqual([String(markers.length)]);
    const popup = await session.openPopup(page);
    // The popup paints the notes that fit it first.
    await popup.waitForFunction(
      (count) => document.querySelectorAll(".notes button").length === count,
      { timeout: 5_000 },
      markers.length,
    );
    await popup.$eval(".notes button", (button) => (button as HTMLElement).click());
    await inner.waitForSelector(OPEN_CARD);
    if (!popup.isClosed()) await popup.close();
    await page.bringToFront();
    await page.keyboard.press("Escape");
    await waitForClosedCard(inner);
  });

  test.each([
    ["of the page's own site", iframe(INNER)],
    ["written in the page", WRITTEN],
  ])("an iframe %s follows the switch of the page's site", async (_, html) => {
    const inner = await openRead(around(html));
    const popup = await session.openPopup(page);
    await flipSwitch(popup);
    await waitForNothing(inner);
    await flipSwitch(popup);
    await waitForNotes(inner);
    if (!popup.isClosed()) await popup.close();
  });

  test("an iframe that vanishes takes its report with it", async () => {
    await openRead();
    await page.$eval("iframe", (element) => element.remove());
    await expect.poll(badges).toEqual([]);
    expect(await listed()).toBe(0);
  });

  test("an iframe that goes to another story and back", async () => {
    await openRead();
    const go = (to: string) =>
      page.$eval("iframe", (element, address) => element.setAttribute("src", address), to);
    await go(SECOND);
    await expect.poll(badges).toEqual([]);
    expect(await listed()).toBe(0);
    expect(await traces(await innerFrame())).toEqual(NOTHING);
    await go(INNER);
    await notesInIframe();
    expect(await badges()).toHaveLength(1);
  });

  test("an iframe that another one replaces", async () => {
    await openRead();
    await page.$eval("iframe", (element) => {
      const other = element.cloneNode();
      element.remove();
      setTimeout(() => document.body.append(other), 200);
    });
    await pause(QUIET);
    await notesInIframe();
  });

  test("among other iframes, and by an address within the site", async () => {
    const others = `${iframe(ELSEWHERE, "width:300px")}<iframe></iframe>${iframe(SECOND, "width:300px")}`;
    await open(around(`${others}<div>${iframe("/reader/29-may")}</div>`));
    const [, , , handle] = await page.$$("iframe");
    const inner = await handle?.contentFrame();
    if (!inner) throw new Error("no iframe");
    await waitForNotes(inner);
  });

  test("an iframe that loads late", async () => {
    const late = new Promise<string>((resolve) => setTimeout(() => resolve(ARTICLE), 2_500));
    await open(around(iframe(INNER)), { [INNER]: late });
    await notesInIframe();
  });

  test("an iframe that is made as high as its text once it has loaded", async () => {
    const late = new Promise<string>((resolve) => setTimeout(() => resolve(ARTICLE), 1_000));
    const grow = `onload="this.style.height = this.contentDocument.documentElement.scrollHeight + 'px'"`;
    const html = iframe(INNER, "width:100%;height:1px").replace("<iframe", `<iframe ${grow}`);
    await open(around(html), { [INNER]: late });
    await notesInIframe();
  });

  test.each([0, 10, 30, 60, 100, 150, 250, 400])(
    "an iframe that vanishes after %d milliseconds, whatever is being done with it",
    async (after) => {
      const leave = `<script>onload = () => setTimeout(() => document.querySelector("iframe").remove(), ${after});</script>`;
      await open(around(iframe(INNER) + leave));
      await page.waitForSelector("iframe", { hidden: true });
      await pause(200);
      expect(await traces(page)).toEqual(NOTHING);
    },
  );

  test.each([
    ["of another site", iframe(ELSEWHERE)],
    ["in a sandbox", iframe(INNER).replace("<iframe", "<iframe sandbox")],
    ["that is small", iframe(INNER, "width:300px;height:250px")],
    ["that is hidden", iframe(INNER, "display:none")],
    ["about something else", iframe(SECOND)],
  ])("an iframe %s is left alone", async (_, html) => {
    await open(around(html));
    await pause(QUIET);
    expect(await traces(page)).toEqual(NOTHING);
    expect(await traces(await innerFrame())).toEqual(NOTHING);
  });

  test("a page that is an article about the debate keeps its notes", async () => {
    await open(ARTICLE.replace("</body>", `${iframe(INNER)}</body>`));
    await waitForNotes(page);
    await pause(QUIET);
    expect(await traces(await innerFrame())).toEqual(NOTHING);
  });

  test("beside an article about something else an iframe is left alone", async () => {
    const long = "<p>Rain fell on the harbour, and the crane on the north quay stood still.</p>";
    await open(OFF_TOPIC.replace("</article>", `${long.repeat(100)}</article>${iframe(INNER)}`));
    await pause(QUIET);
    expect(await traces(await innerFrame())).toEqual(NOTHING);
  });

  test("a page that becomes an article itself: the iframe's reader gives way", async () => {
    const inner = await openRead();
    await page.evaluate(
      (html) => {
        const next = new DOMParser().parseFromString(html, "text/html");
        history.pushState({}, "", "/world/2024/may/29/second");
        document.title = next.title;
        document.body.prepend(...next.body.childNodes);
      },
      ARTICLE.replace(
        "</article>",
        "<p>Rain fell on the harbour, and the crane stood still.</p>".repeat(50),
      ),
    );
    await waitForNotes(page);
    await waitForNothing(inner);
    const markers = await page.$$("sidenote-host >>> .marker");
    expect(await badges()).toEqual([String(markers.length)]);
    expect(await listed()).toBe(markers.length);
  });

  test("an iframe as high as its text: the card opens where the page shows it", async () => {
    const inner = await openRead(
      around(iframe(INNER, "width:100%;height:6000px;margin-top:1500px")),
    );
    const popup = await session.openPopup(page);
    await popup.waitForSelector(".notes button");
    await popup.$$eval(".notes button", (buttons) => (buttons.at(-1) as HTMLElement).click());
    await inner.waitForSelector(OPEN_CARD);
    if (!popup.isClosed()) await popup.close();
    await pause(QUIET);
    const { top, bottom } = await inner.$eval(OPEN_CARD, (place) => {
      const { top, bottom } = place.getBoundingClientRect();
      return { top, bottom };
    });
    const { y, height } = await page.$eval("iframe", (element) => ({
      y: element.getBoundingClientRect().top,
      height: innerHeight,
    }));
    expect(y + top).toBeGreaterThanOrEqual(0);
    expect(y + bottom).toBeLessThanOrEqual(height);
  });

  // Firefox gives a popup that the driver opens no hold on the page.
  testIn("chromium", name)("reads an iframe on any host when asked to", async () => {
    const address = "https://harbour-ledger.example/2024/05/29/b";
    const inside = "https://harbour-ledger.example/inside";
    await open(around(iframe(inside)), { [inside]: ARTICLE }, address);
    const popup = await session.openPopup(page);
    await popup.waitForSelector("header button");
    await popup.$eval("header button", (button) => button.click());
    const inner = await notesInIframe();
    expect(await tintOf(inner)).not.toBe("rgba(0, 0, 0, 0)");
    expect(await traces(page)).toEqual(NOTHING);
    await popup.waitForSelector(".notes button");
    await popup.close();
  });

  test("asked the network for nothing and threw nothing in all this", async () => {
    expect(session.requests()).toEqual([]);
    expect(await session.errors()).toEqual([]);
  });
});

/** The colour that the style sheet of the marks gives to the first of them. */
function tintOf(inner: Frame): Promise<string> {
  return inner.$eval("#baltic", (element) => {
    const [name = ""] = [...CSS.highlights.keys()];
    return getComputedStyle(element, `::highlight(${name})`).backgroundColor;
  });
}

function escaped(html: string): string {
  return html.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
}
