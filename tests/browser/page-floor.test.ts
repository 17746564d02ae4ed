import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { bundleScript, launchChromium } from "./chromium.ts";
import { WAITING } from "./waiting.ts";

const PARAGRAPH =
  "Ukraine may fire the missiles that its allies have supplied at targets inside Russia, an official said, within the law of war and nothing beyond it.";

describe("page floor in Chromium", () => {
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

  /** Opens a page and evaluates the body of an async function in it; `floor` holds the code under test. */
  async function run<T>(html: string, body: string): Promise<T> {
    await tab.route("**/*", (route) => route.fulfill({ contentType: "text/html", body: html }));
    await tab.goto("https://news.example/world/story");
    return (await tab.evaluate(`${script}\n(async () => { ${body} })()`)) as T;
  }

  const article = (inner: string, head = "") =>
    `<!DOCTYPE html><html lang="en"><head><title>A story of some length about a decision</title>${head}</head><body><article><h1>A story of some length about a decision</h1>${inner}</article></body></html>`;
  const plain = article(`<p>${PARAGRAPH}</p>`.repeat(5));

  it("paints under our own names only and puts back what the page cleared", async () => {
    const result = await run<unknown>(
      plain,
      `const p = document.querySelector("p").firstChild; const range = document.createRange(); range.setStart(p, 0); range.setEnd(p, 7);
       CSS.highlights.set("theirs", new Highlight());
       const painter = floor.createPainter(document);
       painter.paint([{kind: "changed", dark: false, ranges: [range]}, {kind: "partly", dark: true, ranges: [range]}, {kind: "context", dark: true, ranges: []}]);
       const names = [...CSS.highlights.keys()].sort();
       CSS.highlights.clear(); painter.restore(); const restored = [...CSS.highlights.keys()].sort();
       CSS.highlights.clear();
       CSS.highlights.set("theirs", new Highlight());
       painter.paint([{kind: "disputed", dark: false, ranges: [range]}]); const again = [...CSS.highlights.keys()].sort();
       painter.clear();
       painter.restore(); return {names, restored, again, left: [...CSS.highlights.keys()]};`,
    );
    expect(result).toEqual({
      names: ["sidenote-changed", "sidenote-partly-dark", "theirs"],
      restored: ["sidenote-changed", "sidenote-partly-dark"],
      again: ["sidenote-disputed", "theirs"],
      left: ["theirs"],
    });
  });

  it("finds the words under a point, and only there", async () => {
    const result = await run<unknown>(
      article(`<p style="width:300px">${PARAGRAPH}</p><p>Another one.</p>`),
      `const node = document.querySelector("p").firstChild;
       const part = (a, b) => { const r = document.createRange(); r.setStart(node, a); r.setEnd(node, b); return r; };
       const ranges = [[part(0, 60)], [part(8, 16)], [part(100, 120)], []];
       const middle = (r) => { const b = r.getClientRects()[0]; return [b.left + b.width / 2, b.top + b.height / 2]; };
       const box = document.querySelector("p").getBoundingClientRect();
       return [
         floor.findingAt(ranges, ...middle(part(0, 4))), floor.findingAt(ranges, ...middle(ranges[1][0])),
         floor.findingAt(ranges, ...middle(ranges[2][0])), floor.findingAt(ranges, ...middle(part(70, 80))),
         floor.findingAt(ranges, box.right + 200, box.top + 5), floor.findingAt([], 10, 10),
       ];`,
    );
    expect(result).toEqual([0, 1, 2, null, null, null]);
  });

  it("tells dark pages from light ones", async () => {
    const cases = [
      ["", false],
      ["background:#111", true],
      ["background:rgb(255 255 255 / 0.05); color:#eee", true],
      ["background:rgba(0,0,0,.8)", true],
      ["background:rgba(0,0,0,.1)", false],
      ["background:linear-gradient(#000,#222); color:#fff", true],
      ["background:oklch(0.2 0.02 250)", true],
      ["background:oklch(0.95 0.02 250)", false],
      ["background:color(display-p3 0.1 0.1 0.1)", true],
      ["background:lab(95 0 0)", false],
    ] as const;
    const html = `<body>${cases.map(([style]) => `<div style="${style}"><p>text</p></div>`).join("")}</body>`;
    const result = await run<boolean[]>(
      html,
      `return [...document.querySelectorAll("p")].map((p) => floor.isDarkPage(p));`,
    );
    expect(result).toEqual(cases.map(([, dark]) => dark));
  });

  it("leaves out what style sheets hide, and not what has no box of its own", async () => {
    const html = article(
      `<div style="display:contents"><p>First. ${PARAGRAPH}</p></div><p class="gone">Second. ${PARAGRAPH}</p><p>Third <span class="gone">and hidden </span>part. ${PARAGRAPH}</p><p class="faint">Fourth. ${PARAGRAPH}</p><div style="height:0;visibility:hidden"><p>Fifth. ${PARAGRAPH}</p></div>`,
      "<style>.gone{display:none}.faint{opacity:0}</style>",
    );
    const result = await run<string[]>(
      html,
      `return floor.extractArticle(document).article.blocks.map((b) => b.text.slice(0, 12));`,
    );
    expect(result).toEqual(["A story of s", "First. Ukrai", "Third part. ", "Fourth. Ukra"]);
  });

  it("gives no range where the page has rewritten the words", async () => {
    const result = await run<unknown>(
      plain,
      `const {rangeOf, article} = floor.extractArticle(document); const ps = [...document.querySelectorAll("p")];
       const before = rangeOf(1, {start: 0, end: 7}).toString();
       ps[0].firstChild.data = "Something else entirely that is long enough"; ps[1].remove(); ps[2].textContent = "short";
       ps[3].firstChild.data = article.blocks[4].text.slice(0, 3);
       return [before, ...[1, 2, 3, 4, 5, 99].map((i) => rangeOf(i, {start: 0, end: 7})?.toString() ?? null)];`,
    );
    expect(result).toEqual(["Ukraine", null, null, null, null, "Ukraine", null]);
  });

  // Chromium itself crashes when it draws 5,000 levels: the deep part is not drawn.
  it.each([
    [
      "50,000 elements",
      `const a = document.querySelector("article"); for (let i = 0; i < 50000; i++) { const p = document.createElement("p"); p.textContent = "Paragraph " + i + " of a very long page that goes on."; a.append(p); }`,
    ],
    [
      "20,000 levels",
      `const style = document.createElement("style"); style.textContent = ".folded{display:none}"; document.head.append(style); let d = document.querySelector("article"); for (let i = 0; i < 20000; i++) { const e = document.createElement(i % 2 ? "span" : "div"); e.className = i ? "comment related" : "folded"; d.append(e); d = e; } d.append("${PARAGRAPH}");`,
    ],
    [
      "2 MB of JSON-LD",
      `const s = document.createElement("script"); s.type = "application/ld+json"; s.textContent = JSON.stringify({"@type": "NewsArticle", text: "x".repeat(2e6)}); document.head.append(s);`,
    ],
  ])(
    "reads %s in bounded time, by the time that 50,000 elements take to make",
    async (_, build) => {
      const result = await run<{ gate: number; extract: number; blocks: number }>(
        plain,
        `const made = performance.now(); const holder = document.createElement("div");
       for (let i = 0; i < 50_000; i++) holder.append(document.createElement("p"));
       const unit = performance.now() - made;
       ${build}
       const t0 = performance.now(); floor.decide(floor.readSignals(document)); const t1 = performance.now();
       const blocks = floor.extractArticle(document).article.blocks.length; const t2 = performance.now();
       return {gate: (t1 - t0) / unit, extract: (t2 - t1) / unit, blocks};`,
      );
      expect(result.blocks).toBeGreaterThan(4);
      expect(result.gate).toBeLessThan(5);
      expect(result.extract).toBeLessThan(120);
    },
    30_000,
  );

  it("survives pages that shadow the document's methods", async () => {
    for (const name of [
      "querySelectorAll",
      "getElementsByTagName",
      "title",
      "body",
      "cloneNode",
      "createTreeWalker",
      "documentElement",
      "location",
      "createRange",
    ]) {
      const result = await run<number>(
        article(`<form name="${name}"></form><img name="${name}"><p>${PARAGRAPH}</p>`),
        `return floor.extractArticle(document).article.blocks.length;`,
      );
      expect(result, name).toBe(2);
    }
  });

  describe("observer", WAITING, () => {
    const start = `const calls = []; const stop = new AbortController(); floor.observePage(document, (change) => calls.push(change), stop.signal); const rest = (ms) => new Promise((r) => setTimeout(r, ms));
      const add = (text, to = document.querySelector("article")) => { const p = document.createElement("p"); p.textContent = text; to.append(p); };`;

    it("reports late text once, and nothing of tickers or our own host", async () => {
      const result = await run<unknown>(
        plain,
        `${start}
         const host = document.createElement("sidenote-host"); document.documentElement.append(host); add("${PARAGRAPH}", host);
         const nav = document.createElement("nav"); document.body.append(nav); add("${PARAGRAPH}", nav); add("12:03:44");
         await rest(700); const quiet = calls.length;
         for (let i = 0; i < 20; i++) { add("${PARAGRAPH}"); await rest(5); }
         await rest(900); return {quiet, calls};`,
      );
      expect(result).toEqual({ quiet: 0, calls: ["text"] });
    });

    it("reports another address, not another anchor", async () => {
      const result = await run<unknown>(
        plain,
        `${start}
         history.pushState({}, "", "#part"); await rest(700); const anchor = calls.length;
         history.pushState({}, "", "/world/other"); document.querySelector("article").replaceChildren(); add("${PARAGRAPH}");
         await rest(900); return {anchor, calls};`,
      );
      expect(result).toEqual({ anchor: 0, calls: ["address"] });
    });

    it("backs off under 10,000 changes a second and stops when told", async () => {
      const result = await run<{ busy: number; after: number }>(
        plain,
        `${start}
         const end = performance.now() + 4000;
         while (performance.now() < end) { for (let i = 0; i < 100; i++) add("${PARAGRAPH}"); await rest(10); document.querySelector("article").replaceChildren(); }
         const busy = calls.length; stop.abort(); add("${PARAGRAPH}"); await rest(1000);
         return {busy, after: calls.length - busy};`,
      );
      expect(result.busy).toBeGreaterThanOrEqual(1);
      expect(result.busy).toBeLessThanOrEqual(5);
      expect(result.after).toBe(0);
    }, 20_000);

    it("survives document.open() and a replaced body", async () => {
      const result = await run<string[]>(
        plain,
        `${start}
         const body = document.createElement("body"); body.innerHTML = "<article></article>"; document.documentElement.replaceChild(body, document.body); await rest(100); add("${PARAGRAPH}");
         await rest(1500); document.open(); document.write("<article></article>"); document.close(); await rest(4000); add("${PARAGRAPH}"); await rest(1200); return calls;`,
      );
      expect(result.length).toBeGreaterThanOrEqual(2);
    }, 20_000);
  });
});
