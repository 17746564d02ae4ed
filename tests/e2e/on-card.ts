/** Reaches into markers and card as a reader with a pointer does. */
import type { ElementHandle, Page } from "puppeteer-core";
import { storeIn } from "./in-extension.ts";
import { MARKER, OPEN_CARD, waitInShadow } from "./on-page.ts";
import type { Session } from "./session.ts";

/** Presses the marker of a note, counted from 0, after bringing it into view. */
export async function pressMarker(page: Page, index: number): Promise<void> {
  const marker = await page.waitForSelector(`${MARKER}[data-index="${index}"]`);
  await marker?.evaluate((element) => element.scrollIntoView({ block: "center" }));
  await marker?.click();
}

/** True where the open card can be seen and pressed: nothing of the page lies over it. */
export async function isCardOnTop(page: Page): Promise<boolean> {
  await waitInShadow(page, OPEN_CARD);
  return page.evaluate(() => {
    const host = document.querySelector("sidenote-host");
    const card = [...document.querySelectorAll("sidenote-host")]
      .map((one) => one.shadowRoot?.querySelector(".card-place:popover-open .card"))
      .find((one) => one);
    if (!host || !card) return false;
    const { left, top, width, height } = card.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    return document.elementFromPoint(x, y)?.localName === "sidenote-host" && width > 200;
  });
}

/** Vertical distance in pixels between each first marker of a line and the nearest marked line. */
export function markerOffsets(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const lines = [...CSS.highlights]
      .filter(([name]) => name.startsWith("sidenote-"))
      .flatMap(([, highlight]) => [...highlight])
      .flatMap((range) => (range instanceof Range ? (range.getClientRects()[0] ?? []) : []))
      .map((rect) => rect.top + rect.height / 2);
    const markers = document
      .querySelector("sidenote-host")
      ?.shadowRoot?.querySelectorAll(".marker");
    const boxes = [...(markers ?? [])].map((marker) => marker.getBoundingClientRect());
    // Where a line has several notes, their markers stand below one another.
    const isFirst = (box: DOMRect) =>
      !boxes.some((other) => Math.abs(other.bottom - box.top) < 4 && other !== box);
    return boxes
      .filter(isFirst)
      .map(({ top, height }) =>
        Math.min(...lines.map((line) => Math.abs(line - top - height / 2))),
      );
  });
}

/** Presses a button of the open card by its words or its label. */
export async function pressInCard(page: Page, name: string): Promise<void> {
  const found = await page.waitForFunction(
    (wanted) => {
      const card = document.querySelector("sidenote-host")?.shadowRoot?.querySelector(".card");
      return [...(card?.querySelectorAll("button, summary") ?? [])].find(
        (one) => (one.getAttribute("aria-label") ?? one.textContent) === wanted,
      );
    },
    { timeout: 5_000 },
    name,
  );
  await (found as ElementHandle<HTMLElement>).evaluate((button) => button.click());
}

/** How many notes have a marker. */
export async function countMarkers(page: Page): Promise<number> {
  return (await page.$$(MARKER)).length;
}

/** Stores settings as the options page does; readers that run hear of it. */
export async function storeSettings(session: Session, settings: object): Promise<void> {
  await storeIn(await session.bare(), "sync", { settings: { version: 2, ...settings } });
}
