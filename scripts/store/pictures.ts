/** Pictures of the real extension in Chromium, in the sizes that stores ask for. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "puppeteer-core";
import { closeBrowser, launchBrowser } from "../launch.ts";
import { openCard } from "../open-card.ts";
import { ROOT, TEST_EXTENSION_FOLDER } from "../paths.ts";
import { prepareArticle } from "../start/article.ts";
import { copyWithSite } from "../start/extend-sites.ts";

const EXTENSION_COPY = `${ROOT}dist/extension-store`;
/** What Chrome's and Firefox's stores take; a tile is Chrome's alone. */
export const PICTURE = { width: 1280, height: 800 };
export const TILE = { width: 440, height: 280 };
const MARKER = "sidenote-host >>> .marker";
/** How long a card may take to come: milliseconds. */
const CARD = 30_000;
const WIDTH_OF_POPUP = 420;

/** Takes all pictures into a folder and returns their files. */
export async function takePictures(chromium: string, folder: string): Promise<string[]> {
  const article = await prepareArticle(undefined, ROOT);
  if ("fault" in article) throw new Error(article.fault);
  copyWithSite(TEST_EXTENSION_FOLDER, EXTENSION_COPY, new URL(article.url).hostname);
  const { browser, origin } = await launchBrowser("chromium", {
    path: chromium,
    extension: EXTENSION_COPY,
    headless: true,
  });
  const files: string[] = [];
  const take = async (page: Page, name: string) => {
    const path = join(folder, `${name}.png`);
    await settled(page);
    await page.screenshot({ path });
    files.push(path);
    return path;
  };
  try {
    const page = await openPage(browser, article.url);
    await page.waitForSelector(MARKER);
    const marked = await take(page, "1-marks");
    await openCard(page, CARD);
    await take(page, "2-card");
    await page.keyboard.press("Escape");

    await page.bringToFront();
    const extension = [...(await browser.extensions()).values()][0];
    await extension?.triggerAction(page);
    const target = await browser.waitForTarget((one) => one.url() === `${origin}popup.html`);
    const popup = await target.asPage();
    await popup.waitForSelector("table.play");
    await popup.setViewport({ width: WIDTH_OF_POPUP, height: PICTURE.height - 80 });
    await settled(popup);
    const window = await popup.screenshot({ encoding: "base64" });
    await popup.close();
    const behind = readFileSync(marked).toString("base64");
    await take(await drawn(browser, overArticle(behind, window), PICTURE), "3-popup");

    const options = await openPage(browser, `${origin}options.html#dataset`);
    const record = await options.waitForSelector(".list a");
    await record?.evaluate((link) => {
      (link as HTMLElement).click();
      document.getElementById("dataset")?.scrollIntoView();
    });
    await take(options, "4-record");
    await options.evaluate(() => document.getElementById("runs")?.scrollIntoView());
    await take(options, "5-options");

    await take(await drawn(browser, tile(), TILE), "tile");
  } finally {
    await closeBrowser(browser);
    article.close();
  }
  return files;
}

async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport(PICTURE);
  await page.goto(url);
  await page.bringToFront();
  return page;
}

/** Cards are placed and fonts drawn in the frames after they come. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
}

async function drawn(
  browser: Browser,
  html: string,
  size: { width: number; height: number },
): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport(size);
  await page.setContent(html);
  return page;
}

/** The popup where the toolbar opens it. */
function overArticle(article: string, popup: string): string {
  return `<!doctype html><style>
    body { margin: 0; background: url(data:image/png;base64,${article}) }
    img { position: absolute; top: 16px; right: 24px; border-radius: 8px; box-shadow: 0 4px 24px #0006 }
  </style><img src="data:image/png;base64,${popup}">`;
}

function tile(): string {
  const icon = readFileSync(`${ROOT}icons/icon.svg`).toString("base64");
  return `<!doctype html><style>
    body { display: grid; place-content: center; justify-items: center; gap: 12px; height: 100vh; margin: 0;
      background: #fdfcf9; color: #1d1c1a; font: 600 40px system-ui, sans-serif }
  </style><img width="96" src="data:image/svg+xml;base64,${icon}">Sidenote`;
}
