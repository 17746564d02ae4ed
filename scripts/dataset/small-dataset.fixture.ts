/** The smallest dataset without a problem: path in its folder → text. */
export const SMALL_DATASET: Readonly<Record<string, string>> = {
  "sources/a.yaml": `- id: page-one
  url: https://www.nato.int/one
  publisher: Example
  title: One
  published: 2024-05-30
  lang: en
  kind: official
  supports: The whole of the statement.
`,
  "facts/a.yaml": `- id: fact-one
  date: 2024-05-30
  actor: us
  statement: Something happened on 30 May 2024.
  confidence: high
  sources:
    - page-one
  reviewed: 2026-01-01
- id: fact-two
  date: 2024-06-30
  actor: us
  statement: Something else happened on 30 June 2024.
  confidence: high
  sources:
    - page-one
  reviewed: 2026-01-01
`,
  "positions/us.yaml": `supplier: us
name: United States
weapons:
  - weapon: ATACMS
    states:
      - from: 2024-01-01
        state: prohibited
        scope: Not inside Russia
        facts:
          - fact-one
reviewed: 2026-01-01
`,
  "claims/alliance-forbids.yaml": `id: alliance-forbids
statement: The alliance forbids strikes.
family: nato
side: none
why: The limits are national, so no summit can lift them.
disputed: null
standings:
  - from: null
    verdict: supported
    record: The first standing of this claim.
    facts:
      - fact-one
  - from: 2024-06-30
    verdict: contradicted
    record: The second standing of this claim.
    facts:
      - fact-two
frames:
  - find: "@nato <3> @forbid"
matches:
  - NATO forbids such strikes.
  - NATO still forbids such strikes.
  - The rules of NATO forbid such strikes.
  - NATO has long forbidden such strikes.
  - NATO now forbids such strikes.
  - NATO itself forbids such strikes.
nearMisses:
  - NATO does not forbid such strikes.
  - Does NATO forbid such strikes?
  - NATO met on Tuesday in Brussels.
  - Berlin forbids such strikes.
reviewed: 2026-01-01
`,
  "concepts.yaml": `nato:
  gloss: the alliance
  words:
    - NATO
forbid:
  gloss: forbids
  words:
    - forbid (v)
`,
  "sites.yaml": `- host: example.org
  name: Example
  lang: en
`,
};
