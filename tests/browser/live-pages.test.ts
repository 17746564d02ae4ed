import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { galleryPages } from "../pages/gallery.ts";
import { bundleScript, launchChromium } from "./chromium.ts";
import { WAITING } from "./waiting.ts";

const PARAGRAPH =
  "Ukraine may fire the missiles that its allies have supplied at targets inside Russia, an official said, within the law of war and nothing beyond it.";
const TITLE = "A story of some length about a decision";

describe("pages that change", WAITING, () => {
  let browser: Browser;
  let script: string;
  let tab: Page;

  beforeAll(async () => {
    browser = await launchChromium();
    script = await bundleScript(join(import.meta.dirname, "page-floor-entry.ts"), "floor");
  }, 60_000);
  afterAll(() => browser?.close());
  beforeEach(async () => {
    tab = await browser.newPage();
    return () => tab.close();
  });

  async function run<T>(inner: string, body: string): Promise<T> {
    const html = `<!DOCTYPE html><html lang="en"><head><title>${TITLE}</title></head><body>${inner}</body></html>`;
    await tab.route("**/*", (route) => route.fulfill({ contentType: "text/html", body: html }));
    await tab.goto("https://news.example/world/story");
    return (await tab.evaluate(`${script}\n(async () => {
      const rest = (ms) => new Promise((r) => setTimeout(r, ms));
      const texts = () => floor.extractArticle(document).article.blocks.map((b) => b.text.slice(0, 12));
      ${body} })()`)) as T;
  }
  const article = (inner: string) => `<article><h1>${TITLE}</h1>${inner}</article>`;
  const plain = article(`<p>${PARAGRAPH}</p>`.repeat(5));
  const watch = `const calls = []; const stop = new AbortController(); floor.observePage(document, (change) => calls.push(change), stop.signal);`;

  it("reads an article in open shadow roots, with what is put into their slots", async () => {
    const story = `<template shadowrootmode="open"><article><h1>${TITLE}</h1><p>First. ${PARAGRAPH}</p><x-part><template shadowrootmode="open"><p>Second. ${PARAGRAPH}</p></template></x-part><slot></slot></article></template><p>Third. ${PARAGRAPH}</p>`;
    const result = await run<unknown>(
      `<x-closed><template shadowrootmode="closed"><p>Closed. ${PARAGRAPH}</p></template></x-closed><x-story>${story}</x-story>`,
      `const { article, rangeOf } = floor.extractArticle(document);
       return { texts: texts(), ranges: article.blocks.map((b, i) => rangeOf(i, { start: 0, end: b.text.length })?.toString() === b.text) };`,
    );
    expect(result).toEqual({
      texts: [TITLE.slice(0, 12), "First. Ukrai", "Second. Ukra", "Third. Ukrai"],
      ranges: [true, true, true, true],
    });
  });

  it("paints marks inside an open shadow root", async () => {
    await run<unknown>(
      `<style>body{margin:0;background:#fff}::highlight(sidenote-changed){background-color:rgb(255,0,0)}</style><x-story><template shadowrootmode="open"><p style="font:40px monospace">MMMMMMMM</p></template></x-story>`,
      `const p = document.querySelector("x-story").shadowRoot.querySelector("p").firstChild; const range = document.createRange(); range.selectNodeContents(p);
       floor.createPainter(document).paint([{ kind: "changed", dark: false, ranges: [range] }]);`,
    );
    const image = (await tab.screenshot()).toString("base64");
    const red = await tab.evaluate(async (data) => {
      const picture = new Image();
      picture.src = `data:image/png;base64,${data}`;
      await picture.decode();
      const context = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
      context?.drawImage(picture, 0, 0);
      const { data: pixels } = context?.getImageData(0, 0, 300, 150) ?? { data: [] };
      let count = 0;
      for (let i = 0; i < pixels.length; i += 4)
        if (pixels[i] === 255 && pixels[i + 1] === 0) count++;
      return count;
    }, image);
    expect(red).toBeGreaterThan(500);
  });

  it("notices text that comes late inside a shadow root", async () => {
    const result = await run<string[]>(
      `<x-story><template shadowrootmode="open"><article><p>${PARAGRAPH}</p></article></template></x-story>`,
      `${watch} const p = document.createElement("p"); p.textContent = ${JSON.stringify(PARAGRAPH)}; document.querySelector("x-story").shadowRoot.querySelector("article").append(p); await rest(900); return calls;`,
    );
    expect(result).toEqual(["text"]);
  });

  it("reads what a click unfolds, by class or as details, and what a frame takes away does no harm", async () => {
    const folded = `<style>.cut .rest{display:none}</style><article class="cut"><h1>${TITLE}</h1><p>First. ${PARAGRAPH}</p><p>Second. ${PARAGRAPH}</p><p class="rest">Third. ${PARAGRAPH}</p><details><summary>More</summary><p>Fourth. ${PARAGRAPH}</p></details><button>Read more</button></article><iframe srcdoc="<p>x</p>"></iframe>`;
    const result = await run<{
      before: string[];
      after: string[];
      last: string[];
      calls: unknown[];
    }>(
      folded,
      `${watch} const before = texts(); document.querySelector("iframe").remove();
       document.querySelector("button").addEventListener("click", () => document.querySelector("article").classList.remove("cut"));
       document.querySelector("button").click(); await rest(900); const after = texts();
       document.querySelector("summary").click(); await rest(2000); return { before, after, last: texts(), calls };`,
    );
    expect(result.before).not.toContain("Third. Ukrai");
    expect(result.before).not.toContain("Fourth. Ukra");
    expect(result.after).toContain("Third. Ukrai");
    expect(result.last).toContain("Fourth. Ukra");
    expect(result.calls.length).toBe(2);
  });

  it("notices words that are taken away, and nothing once it was told to stop", async () => {
    const result = await run<unknown>(
      plain,
      `${watch} document.querySelectorAll("p")[2].remove(); await rest(900); const first = calls.length;
       stop.abort(); document.querySelectorAll("p")[2].remove(); document.querySelector("h1").insertAdjacentHTML("afterend", "<p><button>More</button></p>"); document.querySelector("button").click(); history.pushState({}, "", "/other"); await rest(900);
       return { first, after: calls.length - first };`,
    );
    expect(result).toEqual({ first: 1, after: 0 });
  });

  it("reads a page whose scripts write our text anew between reading and painting", async () => {
    const result = await run<unknown>(
      plain,
      `let written = 0; const timer = setInterval(() => { for (const p of document.querySelectorAll("p")) p.textContent = "Version " + written++ + ". ${PARAGRAPH}"; }, 1);
       let whole = 0, none = 0;
       for (let i = 0; i < 20; i++) {
         const { article, rangeOf } = floor.extractArticle(document); await rest(i % 2 ? 0 : 8);
         article.blocks.forEach((b, at) => { const range = rangeOf(at, { start: 0, end: b.text.length }); if (!range) none++; else if (range.toString() === b.text) whole++; else throw new Error(range.toString()); });
       }
       clearInterval(timer); return { bothSeen: whole > 0 && none > 0 };`,
    );
    expect(result).toEqual({ bothSeen: true });
  });

  it("reads the same in print", async () => {
    const before = await run<string[]>(plain, "return texts();");
    await tab.emulateMedia({ media: "print" });
    const after = await tab.evaluate(
      "floor.extractArticle(document).article.blocks.map((b) => b.text.slice(0, 12))",
    );
    expect(after).toEqual(before);
  });

  it("leaks nothing: the heap after 100 readings of changing pages is that after 10", async () => {
    const pages = galleryPages().filter(({ expected }) => expected.onTopic);
    await run<unknown>(plain, "");
    const session = await tab.context().newCDPSession(tab);
    const heap = async () => {
      await session.send("HeapProfiler.collectGarbage");
      return (await session.send("Runtime.getHeapUsage")).usedSize;
    };
    const visit = (html: string) =>
      tab.evaluate(
        async ([body]) => {
          const scope = globalThis as unknown as { floor: typeof import("./page-floor-entry.ts") };
          history.pushState({}, "", `/world/${Math.random()}`);
          document.body.innerHTML = body ?? "";
          const stop = new AbortController();
          scope.floor.observePage(document, () => undefined, stop.signal);
          const { article, rangeOf } = scope.floor.extractArticle(document);
          const ranges = article.blocks.flatMap(
            (block, i) => rangeOf(i, { start: 0, end: block.text.length }) ?? [],
          );
          const painter = scope.floor.createPainter(document);
          painter.paint([{ kind: "changed", dark: false, ranges }]);
          await new Promise((done) => setTimeout(done, 5));
          painter.clear();
          stop.abort();
        },
        [html],
      );
    let early = 0;
    for (let i = 1; i <= 100; i++) {
      await visit(pages[i % 5]?.html ?? "");
      if (i === 10) early = await heap();
    }
    expect((await heap()) / early).toBeLessThan(1.1);
  }, 60_000);
});
