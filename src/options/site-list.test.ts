import { expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../platform/settings-shape.ts";
import { listSites, readSites, readTypedSite, withSites, writeSites } from "./site-list.ts";

const settings = {
  ...DEFAULT_SETTINGS,
  addedSites: ["harbour.example"],
  disabledSites: ["news-b.example", "elsewhere.example"],
};
const news = ["news-b.example", "news-a.example"];

it("lists the reader's own sites before the bundled ones", () => {
  expect(listSites(settings, news)).toEqual([
    { site: "harbour.example", origin: "added", isOff: false },
    { site: "elsewhere.example", origin: "other", isOff: true },
    { site: "news-b.example", origin: "news", isOff: true },
    { site: "news-a.example", origin: "news", isOff: false },
  ]);
});

it("lists a site once that was added before it was bundled, and one below a site that is off as off", () => {
  const bundled = { ...settings, addedSites: ["news-a.example", "live.elsewhere.example"] };
  expect(listSites(bundled, news)).toEqual([
    { site: "live.elsewhere.example", origin: "added", isOff: true },
    { site: "elsewhere.example", origin: "other", isOff: true },
    { site: "news-b.example", origin: "news", isOff: true },
    { site: "news-a.example", origin: "news", isOff: false },
  ]);
});

it("adds no bundled site from a list", () => {
  const read = readSites("live.news-a.example\nquay.example\n-news-a.example");
  expect(withSites(settings, read, news)).toEqual({
    addedSites: ["harbour.example", "quay.example"],
    disabledSites: ["news-b.example", "elsewhere.example", "news-a.example"],
  });
});

it("takes a host name or an address, and says what is wrong with others", () => {
  const read = (typed: string) => readTypedSite(typed, settings, news);
  expect(read(" https://www.Quay.example/a?b ")).toEqual({ site: "quay.example" });
  expect(read("quay.example:8080")).toEqual({ site: "quay.example" });
  expect(read("www.news-a.example")).toEqual({ fault: "already-news" });
  expect(read("live.harbour.example")).toEqual({ fault: "already-added" });
  for (const bad of ["", "quay", "two words.example", "*.example.org", "ftp://quay.example"]) {
    expect(read(bad)).toEqual({ fault: "no-host" });
  }
});

it("reads what it writes, and names the lines it does not understand", () => {
  expect(writeSites(settings)).toBe("harbour.example\n-news-b.example\n-elsewhere.example");
  expect(readSites(`${writeSites(settings)}\n\nnot a site\r\nquay.example`)).toEqual({
    added: ["harbour.example", "quay.example"],
    disabled: ["news-b.example", "elsewhere.example"],
    bad: ["not a site"],
  });
});
