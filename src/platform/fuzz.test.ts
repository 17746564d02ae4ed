/** Settings as no version of ours stored them, and messages as no part of ours sends them. */
import fc from "fast-check";
import * as v from "valibot";
import { expect, test } from "vitest";
import { PATIENCE, runs } from "../../tests/fuzz/runs.ts";
import { junk, storedSettings } from "../../tests/fuzz/stored-settings.ts";
import { hostOf } from "./host.ts";
import { ToBackground, ToReader } from "./messages.ts";
import { DEFAULT_SETTINGS, mergeDepartures, parseSettings } from "./settings-shape.ts";

test(
  "settings of any shape give settings, and a change loses nothing else",
  () => {
    fc.assert(
      fc.property(storedSettings, fc.boolean(), (found, showBadge) => {
        const before = parseSettings(found);
        expect(Object.keys(before.settings).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
        // What was read parses whole.
        expect(parseSettings({ ...before.settings, version: 99 }).damaged).toEqual([]);
        const after = parseSettings(mergeDepartures(found, { showBadge }));
        expect(after.settings).toEqual({ ...before.settings, showBadge });
        expect(Object.getPrototypeOf(after.settings)).toBe(Object.prototype);
      }),
      runs(1_000),
    );
  },
  PATIENCE,
);

test(
  "a message is one of ours exactly or is dropped",
  () => {
    const type = fc.constantFrom(
      ..."page-on-topic notes-found load-card open-options get-checked show-note go __proto__".split(
        " ",
      ),
    );
    const message = fc.oneof(
      junk,
      fc.record({ type }),
      fc.record({ type, count: junk }),
      fc.record({ type, index: fc.oneof(fc.integer(), fc.double(), junk) }),
      fc.record({ type, to: fc.oneof(fc.constantFrom("next", "previous"), junk) }),
      fc.record({ type, count: fc.nat(), url: fc.webUrl() }),
    );
    fc.assert(
      fc.property(message, (sent) => {
        for (const schema of [ToBackground, ToReader]) {
          const parsed = v.safeParse(schema, sent);
          if (!parsed.success) continue;
          expect(Object.keys(parsed.output).length).toBeLessThanOrEqual(2);
          const number = Object.entries(parsed.output).find(([name]) => name !== "type")?.[1];
          if (typeof number === "number") expect(number >= 0 && number <= 10_000).toBe(true);
        }
      }),
      runs(2_000),
    );
  },
  PATIENCE,
);

test(
  "a host is lower case, without spaces and without www, or none",
  () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.domain(), fc.string({ unit: "binary" })), (address) => {
        const host = hostOf(address);
        if (host === null) return;
        expect(host).toMatch(/^[^\s/*?#@]+$/);
        expect(hostOf(host)).toBe(host);
      }),
      runs(2_000),
    );
  },
  PATIENCE,
);
