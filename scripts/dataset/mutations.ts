/** What must silence a sentence, whatever the claim: the matcher is tried on each automatically. */
import type { Finding } from "../../src/core/finding.ts";

export interface Mutation {
  name: string;
  text: string;
}

export function mutationsOf(sentence: string, finding: Finding): Mutation[] {
  // Only a plain sentence can be wrapped: a question or several sentences would read oddly.
  const plain = /^[^.?!“”"]+\.$/.test(sentence);
  if (!plain || finding.stance !== "asserted") return [];
  const inner = lowerFirst(sentence.slice(0, -1));
  return [
    { name: "called false", text: `It is false that ${inner}.` },
    { name: "denied", text: `Officials denied that ${inner}.` },
    { name: "asked", text: `Is it the case that ${inner}?` },
    { name: "made a condition", text: `If ${inner}, much would follow.` },
    { name: "left open", text: `It is unclear whether ${inner}.` },
  ];
}

/** "The ban" → "the ban", "NATO" stays. */
function lowerFirst(text: string): string {
  return /^(?:The|A|An|It|Its|This|That|These|Until|In|At|On|For|Under|By|All|No|Some|Any|Such|With|Western|Allowing|Letting|Permitting)\b/.test(
    text,
  )
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
