/** Reads what the extension did to a page, from the page's own side. */
import type { Frame, Page } from "puppeteer-core";

export const MARKER = "sidenote-host >>> .marker";
export const OPEN_CARD = "sidenote-host >>> .card-place:popover-open";

/** Longer than the background waits after a change in a tab, and the gate then takes: milliseconds. */
export const SETTLED = 2_500;

/** Longer than the gate, the reader and a change on the page take to show: milliseconds. */
export const QUIET = 700;

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** A page itself, or an iframe in one. */
type Place = Page | Frame;

/** One painted passage. */
export interface Mark {
  text: string;
  /** Id of the paragraph it stands in; its tag where it has none. */
  place: string;
}

/** All marks in reading order. */
export function readMarks(page: Place): Promise<Mark[]> {
  return page.evaluate(() => {
    const ranges = [...CSS.highlights]
      .filter(([name]) => name.startsWith("sidenote-"))
      .flatMap(([, highlight]) => [...highlight])
      .filter((range) => range instanceof Range)
      .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    return ranges.map((range) => {
      const node = range.startContainer;
      const element = node instanceof Element ? node : node.parentElement;
      const block = element?.closest("p, li, h1, h2, blockquote, pre");
      return {
        text: range.toString().replace(/\s+/g, " "),
        place: block?.id || (block?.localName ?? ""),
      };
    });
  });
}

/** Waits until the marks are painted and their markers stand beside them. */
export async function waitForNotes(page: Place): Promise<void> {
  await page.waitForSelector(MARKER, { timeout: 10_000 });
}

/** Waits until words in the element with this id are marked. */
export async function waitForMarkIn(page: Page, id: string, timeout = 10_000): Promise<void> {
  await page.waitForFunction(
    (holder) =>
      [...CSS.highlights.values()].some((marks) =>
        [...marks].some(
          (range) =>
            range instanceof Range &&
            document.getElementById(holder)?.contains(range.startContainer),
        ),
      ),
    { timeout },
    id,
  );
}

/** Waits until nothing of ours is in the page. */
export async function waitForNothing(page: Place): Promise<void> {
  await page.waitForFunction(
    () =>
      !document.querySelector("sidenote-host") &&
      ![...CSS.highlights.keys()].some((name) => name.startsWith("sidenote-")),
    { timeout: 10_000 },
  );
}

/** How many hosts of ours are in the page and how many marks: 0 and 0 on a page that is left alone. */
export async function traces(page: Place): Promise<{ hosts: number; marks: number }> {
  const hosts = await page.$$("sidenote-host");
  return { hosts: hosts.length, marks: (await readMarks(page)).length };
}

/** Index of the note whose marker has the focus; null where none has. */
export function focusedMarker(page: Page): Promise<number | null> {
  return page.evaluate(() => {
    const focused = document.querySelector("sidenote-host")?.shadowRoot?.activeElement;
    const index = focused?.getAttribute("data-index");
    return index ? Number(index) : null;
  });
}

/**
 * Waits for an element in our shadow tree and returns its text. The driver's own wait looks again only
 * when the page's tree changes, which ours is not part of.
 */
export async function waitInShadow(page: Page, selector: string): Promise<string> {
  const found = await page.waitForFunction(
    (inner) => {
      // A page that copied itself has a host of ours that is none.
      const [found] = [...document.querySelectorAll("sidenote-host")].flatMap(
        (host) => host.shadowRoot?.querySelector(inner) ?? [],
      );
      return found && { text: found.textContent };
    },
    { polling: "raf", timeout: 5_000 },
    selector.replace(/^.*>>> /, ""),
  );
  return (await found.jsonValue())?.text ?? "";
}

/** Waits for the open card and reads it. */
export function readCard(page: Page): Promise<string> {
  return waitInShadow(page, OPEN_CARD);
}

export async function waitForClosedCard(page: Place): Promise<void> {
  await page.waitForFunction(
    () =>
      !document
        .querySelector("sidenote-host")
        ?.shadowRoot?.querySelector(".card-place:popover-open"),
    { timeout: 5_000 },
  );
}

/** Clicks into the middle of the first line of the first mark in a paragraph. */
export async function clickMark(page: Page, place: string): Promise<void> {
  const point = await page.evaluate((id) => {
    document.getElementById(id)?.scrollIntoView({ block: "center" });
    const range = [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .find(
        (one) => one instanceof Range && document.getElementById(id)?.contains(one.startContainer),
      );
    const line = range instanceof Range ? range.getClientRects()[0] : undefined;
    return line ? { x: line.x + line.width / 2, y: line.y + line.height / 2 } : null;
  }, place);
  if (!point) throw new Error(`no mark in ${place}`);
  await page.mouse.click(point.x, point.y);
}
