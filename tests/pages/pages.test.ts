import { JSDOM, VirtualConsole } from "jsdom";
import { describe, expect, it } from "vitest";
import { differences, galleryPages } from "./gallery.ts";
import { readPage } from "./read-page.ts";

describe("page gallery without a browser", () => {
  it.each(galleryPages())("$slug", (page) => {
    const { window } = new JSDOM(page.html, {
      url: page.expected.url,
      virtualConsole: new VirtualConsole(),
    });
    expect(differences(readPage(window.document), page)).toEqual([]);
  });
});
