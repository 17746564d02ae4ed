import { expect, test } from "vitest";
import { changelogEntry } from "./changelog.ts";

const README =
  "# A\n\n## Changelog\n\n### 0.2.0\n\n### 0.1.0 (2026)\n- First.\n\n## Licence\n### 0.3.0\nx\n";

test("finds a version's entry in the changelog and nowhere else", () => {
  expect(changelogEntry(README, "0.1.0")).toBe("- First.");
  expect(changelogEntry(README, "0.2.0")).toBeNull();
  expect(changelogEntry(README, "0.3.0")).toBeNull();
  expect(changelogEntry(README, "0.1")).toBeNull();
  expect(changelogEntry("", "0.1.0")).toBeNull();
});
