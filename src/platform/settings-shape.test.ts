import { describe, expect, it } from "vitest";
import {
  DEFAULT_SETTINGS,
  mergeDepartures,
  parseSettings,
  SETTINGS_VERSION,
} from "./settings-shape.ts";

describe("parseSettings", () => {
  it("gives the defaults for nothing", () => {
    expect(parseSettings(undefined)).toEqual({
      settings: DEFAULT_SETTINGS,
      damaged: [],
      newer: false,
    });
  });

  it("brings a profile of version 1 forward", () => {
    const { settings, damaged } = parseSettings({
      version: 1,
      runs: "when-asked",
      disabledSites: ["www.Example.org", "example.org", "https://news.example.net/a"],
      hiddenNotes: [{ claim: "a", untilChangedFrom: null }],
      openOnHover: true,
    });
    expect(damaged).toEqual([]);
    expect(settings).toEqual({
      ...DEFAULT_SETTINGS,
      runs: "when-asked",
      disabledSites: ["example.org", "news.example.net"],
      hiddenNotes: [{ claim: "a", untilChangedFrom: null }],
      openOnHover: true,
    });
  });

  it("reads a profile without a version as the oldest", () => {
    const { settings } = parseSettings({ disabledSites: ["www.example.org"] });
    expect(settings.disabledSites).toEqual(["example.org"]);
  });

  it("reads what it knows of a newer profile and says so", () => {
    const { settings, newer } = parseSettings({
      version: SETTINGS_VERSION + 3,
      theme: "dark",
      runs: "on-mondays",
    });
    expect(newer).toBe(true);
    expect(settings.theme).toBe("dark");
    expect(settings.runs).toBe("news-sites");
  });

  it.each([["text"], [7], [null], [[1, 2]], [true]])("survives %j", (stored) => {
    expect(parseSettings(stored).settings).toEqual(DEFAULT_SETTINGS);
    expect(parseSettings(stored).damaged).toEqual(["settings"]);
  });

  it("keeps the good entries of a list with a bad one", () => {
    const { settings, damaged } = parseSettings({
      version: 2,
      hiddenNotes: [{ claim: "a", untilChangedFrom: null }, { claim: 7 }],
      disabledSites: ["example.org", null],
      showBadge: "yes",
    });
    expect(settings.hiddenNotes).toEqual([{ claim: "a", untilChangedFrom: null }]);
    expect(settings.disabledSites).toEqual(["example.org"]);
    expect(settings.showBadge).toBe(true);
    expect(damaged).toEqual(["disabledSites", "showBadge", "hiddenNotes"]);
  });
});

describe("mergeDepartures", () => {
  it("stores what differs and forgets what is the default again", () => {
    const stored = mergeDepartures(undefined, { theme: "dark", showBadge: true });
    expect(stored).toEqual({ version: SETTINGS_VERSION, theme: "dark" });
    expect(mergeDepartures(stored, { theme: "auto" })).toEqual({ version: SETTINGS_VERSION });
  });

  it("keeps what a newer version stored, and its number", () => {
    const stored = { version: SETTINGS_VERSION + 1, marvel: { a: 1 }, runs: "on-mondays" };
    expect(mergeDepartures(stored, { theme: "dark" })).toEqual({ ...stored, theme: "dark" });
  });

  it("keeps a field that cannot be read until it is changed", () => {
    const stored = { version: 2, runs: 7 };
    expect(mergeDepartures(stored, { theme: "dark" })).toEqual({ ...stored, theme: "dark" });
    expect(mergeDepartures(stored, { runs: "all-sites" }).runs).toBe("all-sites");
  });
});
