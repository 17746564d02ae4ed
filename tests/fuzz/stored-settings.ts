/** Settings as no version of ours stored them. */
import fc from "fast-check";
import { DEFAULT_SETTINGS } from "../../src/platform/settings-shape.ts";

const names = fc.constantFrom(
  ...Object.keys(DEFAULT_SETTINGS),
  ..."version __proto__ constructor unknown".split(" "),
);
/** Any plain value. */
export const junk = fc.anything({ withBigInt: false, maxDepth: 2 });
const plausible = fc.oneof(
  fc.constantFrom("news-sites", "when-asked", "badge-only", "dark", "changed", "disputed"),
  fc.array(fc.oneof(fc.domain(), fc.string({ unit: "binary" }), junk), { maxLength: 4 }),
  fc.array(fc.record({ claim: fc.string(), untilChangedFrom: fc.option(fc.string()) })),
  fc.boolean(),
  junk,
);
/** What may lie in storage: right, old, broken or somebody else's. */
export const storedSettings = fc.oneof(
  fc.dictionary(names, plausible, { noNullPrototype: true }),
  junk,
  fc
    .tuple(
      fc.dictionary(names, plausible, { noNullPrototype: true }),
      fc.oneof(fc.integer(), fc.double(), fc.string()),
    )
    .map(([fields, version]) => ({ ...fields, version })),
);
