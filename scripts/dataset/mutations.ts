/** What must silence a sentence, whatever the claim: the matcher is tried on each automatically. */
import type { Finding } from "../../src/core/finding.ts";

export interface Mutation {
  name: string;
  text: string;
}

/** A country that no claim is about. */
const BYSTANDER = "Portugal";
/** A verb that "not" can follow. */
const AUXILIARY =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|does|do|did)\b(?! not\b|n['’]t)/;
const NEGATIVE = /\b(?:not|no|never|none|nobody|without|neither|nor|only|yet)\b|n['’]t\b/i;

export function mutationsOf(sentence: string, finding: Finding): Mutation[] {
  // Only a plain sentence can be wrapped: a question or several sentences would read oddly.
  const plain = /^[^.?!“”":;]+\.$/.test(sentence);
  if (!plain || finding.stance !== "asserted") return [];
  const inner = lowerFirst(sentence.slice(0, -1));
  return [
    { name: "called false", text: `It is false that ${inner}.` },
    { name: "denied", text: `Officials denied that ${inner}.` },
    { name: "asked", text: `Is it the case that ${inner}?` },
    { name: "made a condition", text: `If ${inner}, much would follow.` },
    { name: "left open", text: `It is unclear whether ${inner}.` },
    ...negated(sentence, finding),
    ...aboutAnother(sentence, finding),
  ];
}

/** "not" behind the first auxiliary among the matched words, where nothing is negative yet. */
function negated(sentence: string, finding: Finding): Mutation[] {
  const at = sentence.indexOf(finding.quote);
  const auxiliary = AUXILIARY.exec(finding.quote);
  if (at < 0 || !auxiliary || NEGATIVE.test(sentence)) return [];
  const end = at + auxiliary.index + auxiliary[0].length;
  return [{ name: "negated", text: `${sentence.slice(0, end)} not${sentence.slice(end)}` }];
}

/** The first named party replaced by a bystander. */
function aboutAnother(sentence: string, { matched }: Finding): Mutation[] {
  const party = matched.find(({ words, gloss }) => gloss !== null && /^\p{Lu}/u.test(words));
  if (!party || !sentence.startsWith(party.words)) return [];
  return [{ name: "told of another", text: sentence.replace(party.words, BYSTANDER) }];
}

/** "The ban" → "the ban", "NATO" stays. */
function lowerFirst(text: string): string {
  return /^(?:The|A|An|It|Its|This|That|These|Until|In|At|On|For|Under|By|All|No|Some|Any|Such|With|Western|Allowing|Letting|Permitting)\b/.test(
    text,
  )
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
