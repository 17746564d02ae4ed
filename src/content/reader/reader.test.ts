import { JSDOM } from "jsdom";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { compileOrKeep } from "../../../scripts/dataset/kept.ts";
import { DEFAULT_SETTINGS } from "../../platform/settings-shape.ts";

vi.mock("../../platform/reader-messages.ts", () => ({ askBackground: async () => undefined }));
// Files of tests share their modules: another may have loaded these with messages of its own.
vi.resetModules();
const { createReader } = await import("./reader.ts");

const { pack } = compileOrKeep().bundle;
const SETTINGS = { ...DEFAULT_SETTINGS, isOff: false };
const PARAGRAPH =
  "Ukraine asked its partners again on Tuesday to allow strikes with their missiles on military targets inside Russia.";
/** Longer than a change of the page is waited for, in milliseconds. */
const SETTLED = 700;

const page = (headline: string, paragraphs: number) =>
  `<h1>${headline}</h1>${`<p>${PARAGRAPH}</p>`.repeat(paragraphs)}`;

let window: JSDOM["window"];
beforeEach(() => {
  window = new JSDOM(`<body>${page("First headline of the day", 3)}</body>`, {
    url: "https://news.example/first",
  }).window;
  // jsdom takes no signal but its own.
  vi.stubGlobal("AbortController", window.AbortController);
});
afterEach(() => void vi.unstubAllGlobals());

describe("createReader", () => {
  it("does not take what was read ahead of one page for another", () => {
    const reader = createReader(window.document, pack, () => undefined);
    reader.readAhead();
    reader.stop();
    window.document.body.innerHTML = page("Second headline of the week", 1);
    reader.start(SETTINGS);
    expect(reader.checked()).toMatchObject({
      article: { title: "Second headline of the week" },
      blocks: 2,
    });
    reader.stop();
  });

  it("leaves a page that has become one which cannot be read", async () => {
    const { document } = window;
    const onLeft = vi.fn();
    const reader = createReader(document, pack, onLeft);
    reader.start(SETTINGS, reader.readAhead());
    expect(reader.checked()?.article.onTopic).toBe(true);
    window.history.pushState({}, "", "/second");
    document.body.insertAdjacentHTML("beforeend", `<p>${PARAGRAPH}</p>`);
    for (const shadowed of ["title", "querySelectorAll"]) {
      Object.defineProperty(document, shadowed, {
        get: () => {
          throw new Error("mine");
        },
      });
    }
    await new Promise((settled) => setTimeout(settled, SETTLED));
    expect(reader.checked()).toBeNull();
    expect(onLeft).toHaveBeenCalledOnce();
    reader.stop();
  });
});
