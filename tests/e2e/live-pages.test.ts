/** Pages that become other pages, grow, fold, are drawn anew or misbehave, with the extension as built. */
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { CHOSEN_BROWSERS } from "./chosen-browsers.ts";
import {
  MARKER,
  pause,
  QUIET,
  readMarks,
  SETTLED,
  traces,
  waitForMarkIn,
  waitForNotes,
  waitForNothing,
  waitInShadow,
} from "./on-page.ts";
import { openSession, type Session, sample } from "./session.ts";
import { testIn } from "./test-in.ts";

const ARTICLE = sample("article");
const OFF_TOPIC = sample("off-topic");
const NATO =
  "NATO’s longstanding policy forbids Ukraine from striking inside Russia with the weapons it supplies, diplomats said.";

describe.each(CHOSEN_BROWSERS)("%s, pages that change", (name) => {
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

  async function open(html: string): Promise<void> {
    page = await session.open(html);
    opened = page;
  }
  async function openRead(html: string): Promise<void> {
    await open(html);
    await waitForNotes(page);
  }
  /** Becomes another page without a load, as a site's own script does it. */
  function goTo(html: string, path: string): Promise<void> {
    return page.evaluate(
      (text, to) => {
        const next = new DOMParser().parseFromString(text, "text/html");
        history.pushState({}, "", to);
        document.title = next.title;
        for (const one of document.querySelectorAll("meta, script[type*=ld]")) one.remove();
        document.head.append(...next.querySelectorAll("meta, script[type*=ld]"));
        document.body.replaceChildren(...next.body.childNodes);
      },
      html,
      path,
    );
  }
  const waitForMark = (words: string) =>
    page.waitForFunction(
      (text) =>
        [...CSS.highlights]
          .filter(([key]) => key.startsWith("sidenote-"))
          .some(([, marks]) => [...marks].some((range) => String(range).includes(text))),
      { timeout: 10_000 },
      words,
    );

  test("from story to story without a load: marks come, go, and come again", async () => {
    await open(OFF_TOPIC);
    await pause(QUIET);
    expect(await traces(page)).toEqual({ hosts: 0, marks: 0 });
    await goTo(ARTICLE, "/world/2024/may/29/second");
    await waitForMark("embattled Baltic nation");
    await goTo(OFF_TOPIC, "/world/2024/may/29/third");
    await waitForNothing(page);
    await goTo(ARTICLE, "/world/2024/may/29/fourth");
    await waitForMark("embattled Baltic nation");
  });

  test("nothing goes on reading a page that is no longer about the debate", async () => {
    await openRead(ARTICLE);
    await goTo(OFF_TOPIC, "/world/2024/may/29/other");
    await waitForNothing(page);
    await pause(SETTLED);
    // The same address: nobody is left who could notice.
    await page.$eval(
      "article",
      (article, text) => article.insertAdjacentHTML("beforeend", text),
      `<p>${NATO}</p>`.repeat(4),
    );
    await pause(1_500);
    expect(await traces(page)).toEqual({ hosts: 0, marks: 0 });
  });

  test("endless page: the next article is read on its own day", async () => {
    await openRead(ARTICLE);
    const filler = `<p>Ministers from a dozen countries spoke until late about what Ukraine may do with the arms that they had given it, and parted without a text.</p>`;
    await page.$eval(
      "article",
      (article, html) => article.insertAdjacentHTML("afterend", html),
      `<article><h1>Washington lets Ukraine fire across the border</h1><time datetime="2024-12-02T08:00:00Z" pubdate>2 December 2024</time>${filler.repeat(4)}<p id="next">${NATO}</p></article>`,
    );
    await waitForMarkIn(page, "next");
    expect((await readMarks(page)).map(({ place }) => place)).toContain("baltic");
  });

  test("live blog: an update that comes in is read", async () => {
    const update = (time: string, text: string) =>
      `<section class="liveblog-post"><time datetime="2024-05-29T${time}Z">${time}</time><p>${text}</p></section>`;
    await openRead(
      `<title>Ukraine live: allies split over strikes inside Russia</title><meta property="og:type" content="article"><script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Ukraine live: allies split over strikes inside Russia","datePublished":"2024-05-29"}</script><main><article class="liveblog"><h1>Ukraine live: allies split over strikes inside Russia</h1><div id="feed">${update("10:00", `${NATO} Ministers will meet again tomorrow to talk about weapons.`)}${update("09:00", "Ministers from a dozen countries spoke until late about what Ukraine may do with the arms they had given it.").repeat(3)}</div></article></main>`,
    );
    await page.$eval(
      "#feed",
      (feed, html) => feed.insertAdjacentHTML("afterbegin", html),
      update(
        "11:00",
        "Germany’s weapons may be used only on Ukrainian territory, the chancellery said on Wednesday at noon.",
      ),
    );
    await waitForMark("Germany");
  });

  test("paragraphs that come late, and words that a click unfolds", async () => {
    await openRead(
      ARTICLE.replace('<p id="nato">', '<p id="nato" class="folded">')
        .replace("</style>", ".cut .folded{display:none}</style>")
        .replace("<article>", '<article class="cut"><button id="more">Read more</button>'),
    );
    expect((await readMarks(page)).map(({ place }) => place)).not.toContain("nato");
    await page.evaluate(() => {
      document
        .getElementById("more")
        ?.addEventListener("click", () =>
          document.querySelector("article")?.classList.remove("cut"),
        );
    });
    await page.click("#more");
    await waitForMark("policy forbids");
    await page.$eval(
      "article",
      (article, html) => article.insertAdjacentHTML("beforeend", html),
      `<p id="late">Late on Wednesday the office added a line to its notice. ${NATO}</p>`,
    );
    await waitForMarkIn(page, "late");
  });

  test("a body that is drawn anew keeps its marks, on the new nodes", async () => {
    await openRead(ARTICLE);
    const before = await readMarks(page);
    await page.$eval("article", (article) => {
      const html = article.innerHTML;
      article.innerHTML = "";
      article.innerHTML = html;
    });
    await page.waitForFunction(
      (count) => {
        const ranges = [...CSS.highlights]
          .filter(([key]) => key.startsWith("sidenote-"))
          .flatMap(([, marks]) => [...marks]);
        return (
          ranges.length === count &&
          ranges.every((range) => range.startContainer.isConnected && String(range) !== "")
        );
      },
      { timeout: 10_000 },
      before.length,
    );
    expect(await readMarks(page)).toEqual(before);
  });

  test("a day that a script adds: marks, cards and popup all go by it", async () => {
    const undated = ARTICLE.replace(/"datePublished": *"[^"]*",?/, "").replace(
      /<time[^>]*>.*?<\/time>/,
      "",
    );
    opened = page = await session.open(undated, "https://www.theguardian.com/world/a-story");
    await waitForNotes(page);
    const kinds = () =>
      page.$$eval(MARKER, (markers) => markers.map((one) => one.getAttribute("data-kind")));
    expect(await kinds()).not.toContain("changed");
    await page.evaluate(() => {
      const day = `<meta property="article:published_time" content="2024-05-29">`;
      document.head.insertAdjacentHTML("beforeend", day);
      document
        .querySelector("article")
        ?.insertAdjacentHTML(
          "beforeend",
          "<p>Ministers from a dozen countries spoke until late and parted without a text.</p>",
        );
    });
    await waitInShadow(page, `${MARKER}[data-kind=changed]`);
    const popup = await session.openPopup(page);
    await popup.waitForSelector(".notes button");
    const listed = await popup.$$eval(".notes .kind", (found) =>
      found.map((one) => one.getAttribute("data-kind")),
    );
    await session.leave(popup);
    expect(await kinds()).toEqual(listed);
  });

  test("a translated body: no mark stays on words that are gone", async () => {
    await openRead(ARTICLE);
    await page.evaluate(() => {
      for (const p of document.querySelectorAll("article p"))
        p.textContent =
          "Die Minister sprachen bis in die Nacht darüber, was die Ukraine mit den Waffen tun darf, die sie bekommen hat.";
    });
    await page.waitForFunction(
      () => ![...CSS.highlights.keys()].some((key) => key.startsWith("sidenote-")),
      { timeout: 10_000 },
    );
  });

  test("away and back again: a page out of the back-forward cache has its notes", async () => {
    await openRead(ARTICLE);
    const before = await readMarks(page);
    await page.evaluate(() => {
      addEventListener("pageshow", ({ persisted }) => {
        document.documentElement.dataset.persisted = String(persisted);
      });
    });
    await page.goto("about:blank");
    // The driver's own way back waits for a load, which Firefox does not have here.
    await page.evaluate(() => history.back()).catch(() => undefined);
    await page.waitForSelector("html[data-persisted=true]");
    await waitForNotes(page);
    expect(await readMarks(page)).toEqual(before);
    // The driver has lost count of this tab's loads in Firefox: nothing more is opened in it.
    await page.close();
  });

  test("print: the marks stay and nothing of ours covers the text", async () => {
    await openRead(ARTICLE);
    const before = await readMarks(page);
    await session.drawForPrint(page, true);
    await page.waitForFunction(() => matchMedia("print").matches);
    await pause(500);
    expect(await readMarks(page)).toEqual(before);
    const shown = await page.$eval("sidenote-host >>> .root", (root) => root.checkVisibility());
    expect(shown).toBe(false);
    await session.drawForPrint(page, false);
  });

  test.each([
    [
      "2 MB of JSON-LD",
      `const s = document.createElement("script"); s.type = "application/ld+json"; s.textContent = JSON.stringify({ "@type": "NewsArticle", text: "x".repeat(2e6) }); document.head.prepend(s);`,
    ],
    [
      "50,000 elements",
      `const box = document.createElement("div"); box.innerHTML = "<p><b>Ukraine</b> wants missiles.</p>".repeat(25000); document.body.append(box);`,
    ],
    [
      "20,000 levels",
      `let at = document.body.appendChild(document.createElement("div")); at.style.display = "none"; for (let i = 0; i < 20000; i++) at = at.appendChild(document.createElement("div")); at.append("Ukraine wants missiles.");`,
    ],
    [
      "getters that throw",
      `for (const [of, key] of [[Node, "textContent"], [Document, "title"], [Element, "innerHTML"], [Node, "childNodes"], [CharacterData, "data"]]) Object.defineProperty(of.prototype, key, { get() { throw new Error("mine"); } });`,
    ],
    [
      "frames that vanish",
      `setInterval(() => { const frame = document.createElement("iframe"); frame.srcdoc = "<article><p>Ukraine may fire missiles into Russia.</p></article>"; document.body.append(frame); setTimeout(() => frame.remove(), 3); }, 10);`,
    ],
    [
      "10,000 changes a second",
      `const box = document.body.appendChild(document.createElement("div")); setInterval(() => { for (let i = 0; i < 100; i++) box.textContent = "Tick " + i; }, 10);`,
    ],
  ])("%s", async (_, script) => {
    await openRead(ARTICLE.replace("</body>", `<script>${script}</script></body>`));
    expect((await readMarks(page)).map(({ place }) => place)).toContain("baltic");
    expect(await page.evaluate("1 + 1")).toBe(2);
  });

  test("text that is written anew all the time: only words that are there are marked", async () => {
    await openRead(ARTICLE);
    await page.evaluate(() => {
      let round = 0;
      setInterval(() => {
        const p = document.getElementById("us");
        if (p)
          p.textContent = `${round++}. The United States does not allow Ukraine to use its weapons to strike targets inside Russia.`;
      }, 5);
    });
    await pause(3_000);
    const texts = (await readMarks(page)).map(({ text }) => text);
    expect(texts).toContain("the embattled Baltic nation");
    // A range whose words went is empty, and draws nothing until the page is read again.
    const own = texts.filter((text) => text !== "");
    const shown = await page.$eval("article", (article) => article.textContent ?? "");
    for (const text of own) expect(shown.replace(/\s+/g, " ")).toContain(text);
  });

  test("document.open(): what is written in the place of an article is read", async () => {
    await openRead(ARTICLE);
    await page.evaluate(
      (html) => {
        document.open();
        document.write(html);
        document.close();
      },
      ARTICLE.replace('<p id="baltic">', '<p id="anew">'),
    );
    await waitForMarkIn(page, "anew", 15_000);
  });

  testIn("chromium", name)(
    "the heap after 100 navigations is that after 40",
    { timeout: 180_000 },
    async () => {
      await openRead(ARTICLE);
      const devtools = await page.createCDPSession();
      const heap = async () => {
        await devtools.send("HeapProfiler.collectGarbage");
        await devtools.send("HeapProfiler.collectGarbage");
        return (await devtools.send("Runtime.getHeapUsage")).usedSize;
      };
      let early = 0;
      for (let i = 1; i <= 100; i++) {
        await goTo(ARTICLE, `/world/2024/may/29/story-${i}`);
        await waitForMark("embattled Baltic nation");
        // Until then the browser compiles, better and better, what is run often: no leak, but a tenth of the heap.
        if (i === 40) early = await heap();
      }
      expect((await heap()) / early).toBeLessThan(1.05);
    },
  );

  test("nothing of ours threw", async () => {
    const errors = await session.errors();
    expect(errors.filter((error) => !/mine/.test(error))).toEqual([]);
  });
});
