/** Every feature once, in one go, with every request written down: none is ours. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CHOSEN_BROWSERS } from "./chosen-browsers.ts";
import { clearStorage } from "./in-extension.ts";
import {
  clickMark,
  OPEN_CARD,
  readCard,
  waitForClosedCard,
  waitForNotes,
  waitForNothing,
  waitInShadow,
} from "./on-page.ts";
import { openSession, type Session, sample } from "./session.ts";

/** A host that nobody has opened. */
const CONTROL = "https://control.example/pixel";

describe.each(CHOSEN_BROWSERS)("%s, a tour of everything", (name) => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession(name);
  });
  afterAll(async () => {
    await session?.close();
  });

  test("the article, its card and all that is on it", { timeout: 60_000 }, async () => {
    // A first try may have hidden the note already.
    await clearSettings(session);
    const page = await session.open(sample("article"));
    await waitForNotes(page);
    await clickMark(page, "baltic");
    await readCard(page);
    const pressed = await pressAll(page, `${OPEN_CARD} button, ${OPEN_CARD} summary`);
    // Next, previous, pin, copy, report, hide, why, history …
    expect(pressed).toBeGreaterThan(7);
    expect(await pressAll(page, `${OPEN_CARD} button`, /^Hide this note$/)).toBe(1);
    await waitForClosedCard(page);
    await page.close();
  });

  test("the popup and all that is in it", { timeout: 60_000 }, async () => {
    const page = await session.open(sample("article"), "https://www.bbc.com/news/world-1");
    await waitForNotes(page);
    const popup = await session.openPopup(page);
    await popup.waitForSelector("table.play");
    expect(await pressAll(popup, "button, summary, [role=slider]")).toBeGreaterThan(5);
    await popup.$eval(".notes button", (note) => (note as HTMLElement).click());
    await readCard(page);
    await page.close();
  });

  test("the options page and all that is in it", { timeout: 60_000 }, async () => {
    const options = await session.openOptions();
    await options.waitForSelector("#dataset");
    await options.waitForSelector("input[type=search]");
    await options.$eval("input[type=search]", (field) => {
      (field as HTMLInputElement).value = "taurus";
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
    expect(await pressAll(options, "main button, main summary, main input")).toBeGreaterThan(20);
    await options.close();
    const welcome = await session.openOptions("#welcome");
    await welcome.waitForSelector("main.welcome");
    expect(await pressAll(welcome, "main button, main summary")).toBeGreaterThan(0);
    await welcome.close();
  });

  test("a site that is switched off from the card", async () => {
    const page = await session.open(sample("article"), "https://www.reuters.com/world/1");
    await clearSettings(session);
    await page.reload();
    await page.bringToFront();
    await waitForNotes(page);
    await clickMark(page, "baltic");
    await waitInShadow(page, OPEN_CARD);
    expect(await pressAll(page, `${OPEN_CARD} button`, /^Off on this site$/)).toBe(1);
    await waitForNothing(page);
    await page.close();
  });

  test("asked the network for nothing and threw nothing", async () => {
    expect(session.requests()).toEqual([]);
    expect(await session.errors()).toEqual([]);
  });

  test("a request would have been seen, and our own pages cannot make one", async () => {
    const page = await session.open(sample("off-topic"));
    await page.evaluate((url) => fetch(url, { mode: "no-cors" }).catch(() => undefined), CONTROL);
    expect(new Set(session.requests())).toEqual(new Set([CONTROL]));
    const options = await session.openOptions();
    const made = await options.evaluate(async (url) => {
      const image = new Image();
      const loaded = new Promise((done) => {
        image.onload = () => done("loaded");
        image.onerror = () => done("refused");
      });
      image.src = `${url}?image`;
      const fetched = await fetch(`${url}?fetch`).then(
        () => "fetched",
        () => "refused",
      );
      return [fetched, await loaded];
    }, CONTROL);
    expect(made).toEqual(["refused", "refused"]);
    expect(new Set(session.requests())).toEqual(new Set([CONTROL]));
  });
});

/** What makes the browser itself ask, opens another page, or ends what is being pressed. */
const LEFT_OUT =
  /^(?:Close|Hide|Off on this site|Allow|Always|Ask the browser|Change the keys|Settings and dataset|Notes on|\d)|browser/i;

/** Presses each control once, those that appear meanwhile too; the number of them. */
async function pressAll(page: Page, selector: string, wanted?: RegExp): Promise<number> {
  const inner = selector.replaceAll("sidenote-host >>> ", "");
  const seen: string[] = [];
  while (!page.isClosed() && seen.length <= 80) {
    const label = await page.evaluate(pressNext, inner, seen, LEFT_OUT.source, wanted?.source);
    if (label === null) break;
    seen.push(label);
    await new Promise((drawn) => setTimeout(drawn, 30));
  }
  return seen.length;
}

/** In the page: presses the first control that was not yet, and tells its label; null where none is left. */
function pressNext(
  selector: string,
  seen: string[],
  leftOut: string,
  wanted: string | undefined,
): string | null {
  const labelOf = (element: HTMLInputElement) =>
    `${(element.getAttribute("aria-label") ?? element.textContent ?? "").trim()} ${element.name ?? ""} ${element.value ?? ""}`.trim();
  const hosts = [...document.querySelectorAll("sidenote-host")];
  for (const root of [document, ...hosts.flatMap(({ shadowRoot }) => shadowRoot ?? [])]) {
    for (const element of root.querySelectorAll<HTMLInputElement>(selector)) {
      if (element.type === "file" || element.disabled) continue;
      const label = labelOf(element);
      if (label === "" || seen.includes(label)) continue;
      if (wanted ? !new RegExp(wanted).test(label) : new RegExp(leftOut, "i").test(label)) continue;
      element.click();
      return label;
    }
  }
  return null;
}

async function clearSettings(session: Session): Promise<void> {
  const options = await session.openOptions();
  await clearStorage(options, "sync");
  await options.close();
}
