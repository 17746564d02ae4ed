import { join } from "node:path";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { galleryPages } from "../pages/gallery.ts";
import { launchChromium } from "./chromium.ts";
import { WAITING } from "./waiting.ts";

/** A background that notes what it is told. */
const RUNTIME = `{ connect: () => ({
  onDisconnect: { addListener() {} },
  postMessage: (m) => { sent.push(m); }
}) }`;

describe("gate", () => {
  let browser: Browser;
  let tab: Page;
  let body = "";
  let script: string;

  beforeAll(async () => {
    browser = await launchChromium();
    const result = await build({
      entryPoints: [join(import.meta.dirname, "../../src/content/gate.ts")],
      bundle: true,
      minify: true,
      write: false,
      format: "iife",
      target: "es2022",
      charset: "utf8",
    });
    script = result.outputFiles[0]?.text ?? "";
    tab = await browser.newPage();
    await tab.route("**/*", (route) => route.fulfill({ contentType: "text/html", body }));
  }, 60_000);
  afterAll(() => browser?.close());

  /** The messages that the gate sends on a page, and the errors it lets through. */
  async function visit(html: string, runtime = RUNTIME) {
    const errors: string[] = [];
    const onError = (error: Error) => errors.push(error.message);
    tab.on("pageerror", onError);
    body = html;
    await tab.goto("https://news.example/world/story");
    const sent = await tab.evaluate(
      `var sent = []; window.chrome = { runtime: ${runtime} }; ${script}; new Promise((r) => setTimeout(() => r(sent), 50))`,
    );
    tab.off("pageerror", onError);
    return { sent, errors };
  }

  const onTopic = galleryPages().find((page) => page.slug === "wordpress")?.html ?? "";
  const offTopic = galleryPages().find((page) => page.slug === "off-topic-sport")?.html ?? "";
  const wake = [{ type: "page-on-topic", iframe: -1 }];

  it("reports an article about the debate, once, and nothing else", async () => {
    expect(await visit(onTopic)).toEqual({ sent: wake, errors: [] });
    expect(await visit(offTopic)).toEqual({ sent: [], errors: [] });
  });

  it("decides every page of the gallery as its parts do", async () => {
    for (const { slug, html, expected } of galleryPages()) {
      const { sent } = await visit(html);
      expect(sent, slug).toEqual(expected.isArticle && expected.onTopic ? wake : []);
    }
  }, 60_000);

  describe("iframes", WAITING, () => {
    /** Counts how often a document is asked of one. */
    const counting = `<script>var looks = 0; const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, "contentDocument");
      Object.defineProperty(HTMLIFrameElement.prototype, "contentDocument", { get() { looks++; return get.call(this); } });</script>`;
    const escaped = (html: string) => html.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
    const iframe = (html: string, style: string) =>
      `<iframe srcdoc="${escaped(html)}" style="${style}"></iframe>`;
    const small = "width:300px;height:250px";
    const wide = "width:900px;height:150px";
    const looks = () => tab.evaluate("looks");
    const long = `<p>${"Rain fell on the harbour. ".repeat(20)}</p>`.repeat(6);

    it("names the first wide one with an article about the debate", async () => {
      const iframes = [iframe(onTopic, small), iframe(offTopic, wide), iframe(onTopic, wide)];
      const { sent, errors } = await visit(`<title>Reader</title>${iframes.join("")}`);
      expect(errors).toEqual([]);
      expect(sent).toEqual([{ type: "page-on-topic", iframe: 2 }]);
    });

    it("looks into none beside an article about the debate", async () => {
      const article = onTopic.replace("</article>", `${long}</article>`);
      const html = counting + article.replace("</body>", `${iframe(onTopic, wide)}</body>`);
      expect(await visit(html)).toEqual({ sent: wake, errors: [] });
      expect(await looks()).toBe(0);
    });

    it("reports none beside a longer text about something else", async () => {
      const html = counting + long.repeat(20) + iframe(onTopic, wide);
      expect(await visit(html)).toEqual({ sent: [], errors: [] });
      expect(await looks()).toBe(1);
    });

    it("looks again, once, at a wide one that loads", async () => {
      await visit(`<title>Reader</title>${iframe(offTopic, wide)}${iframe(offTopic, small)}`);
      await tab.evaluate(script);
      const sent = await tab.evaluate((html) => {
        for (const one of document.querySelectorAll("iframe")) one.srcdoc = html;
        return new Promise((done) => setTimeout(() => done(Reflect.get(window, "sent")), 300));
      }, onTopic);
      expect(sent).toEqual([{ type: "page-on-topic", iframe: 0 }]);
    });
  });

  it("is silent where the extension is gone or the page hostile", async () => {
    const nothing = { sent: [], errors: [] };
    expect(await visit(onTopic, "undefined")).toEqual(nothing);
    expect(await visit(onTopic, "{}")).toEqual(nothing);
    expect(await visit(onTopic, "{ connect() { throw new Error('gone'); } }")).toEqual(nothing);
    for (const name of [
      "querySelector",
      "querySelectorAll",
      "getElementsByTagName",
      "documentElement",
      "title",
    ]) {
      const { errors } = await visit(`<form name=${name}></form><img name=${name}>${onTopic}`);
      expect(errors, name).toEqual([]);
    }
  }, 30_000);
});
