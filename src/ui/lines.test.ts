import { describe, expect, it } from "vitest";
import { dateLine } from "./date-line.ts";
import { written } from "./dates.ts";
import { englishText as text } from "./english-text.fixture.ts";
import { stanceLine } from "./stance-line.ts";
import { plural } from "./text.ts";

describe("written", () => {
  it("writes days and months out", () => {
    expect(written("2024-05-30", text)).toBe("30 May 2024");
    expect(written("2024-05", text)).toBe("May 2024");
    expect(written("sometime", text)).toBe("sometime");
  });
});

describe("plural", () => {
  it("chooses by number", () => {
    expect(plural(text, "noteCount", 1)).toBe("1 note");
    expect(plural(text, "claimCount", 1500)).toBe("1,500 claims");
  });

  it("falls back to the general form where a language lacks one", () => {
    const welsh: typeof text = (key, ...args) => (key === "dateLocale" ? "cy" : text(key, ...args));
    expect(plural(welsh, "noteCount", 3)).toBe("3 notes");
  });
});

describe("dateLine", () => {
  const line = (
    timing: Parameters<typeof dateLine>[0]["timing"],
    changed: string | null,
    published: string | null = "2024-06-20",
    of: string | null = null,
  ) => dateLine({ timing, changed, of }, published, "2026-03-02", text);

  it("tells accurate when published from already out of date", () => {
    expect(line("since-publication", "2024-11-17")).toBe(
      "Accurate when published on 20 June 2024. Changed on 17 November 2024.",
    );
    expect(line("at-publication", "2024-05-30")).toBe(
      "Published on 20 June 2024. Already out of date then: changed on 30 May 2024.",
    );
  });

  it("says so where the article has no date", () => {
    expect(line("undated", null, null)).toBe(
      "No publication date found; shown as of 2 March 2026.",
    );
    expect(line("always", null, null)).toBe("The record is the same at any date.");
  });

  it("says which time the words speak of where that is over", () => {
    expect(line("at-publication", null, "2025-08-25", "2024-11-30")).toBe(
      "Published on 25 August 2025. These words speak of an earlier time; this is the record of 30 November 2024.",
    );
  });

  it("has a sentence where nothing changed", () => {
    expect(line("always", null)).toBe(
      "Published on 20 June 2024. The record is the same at any date.",
    );
    expect(line("at-publication", null)).toBe(
      "Published on 20 June 2024. This is what the record showed that day.",
    );
  });
});

describe("stanceLine", () => {
  it("names the speaker, never accuses the outlet", () => {
    expect(stanceLine({ stance: "asserted", speaker: null }, text)).toBe("The article says");
    expect(stanceLine({ stance: "quoted", speaker: "Dmitry Peskov" }, text)).toBe(
      "The article quotes Dmitry Peskov",
    );
    expect(stanceLine({ stance: "attributed", speaker: null }, text)).toBe(
      "The article reports somebody’s words",
    );
    expect(stanceLine({ stance: "forecast", speaker: null }, text)).toBe("Told as a forecast");
  });
});
