/**
 * An act that is only named: "Western permission for strikes inside Russia |is what Kyiv wants|", "Lifting the ban |would
 * change the war|". With no definite article and no possessor it need not have been done, nor does what is told of it
 * say so.
 */

/** Words that make it a certain act ("the", "its") or no subject ("by", "pending"). */
const NOT_SUCH =
  "the|an?|this|that|such|its|his|her|their|our|by|in|on|with|without|after|before|until|for|of|pending|despite";

/** "Permission", "A French go-ahead", "Official British approval", "An end to". */
const ACT = new RegExp(
  `^(?:an? )?(?:(?!(?:${NOT_SUCH})\\b)[a-z][a-z-]*(?<!s['’])\\s+){0,2}(?:permission|authori[sz]ation|approval|consent|leave|clearance|green light|go-ahead|nod|licen[cs]e|decision|ban|prohibition|veto|end|lifting|removal|abolition|easing|relaxation|loosening|delivery|supply|transfer|sale|shipment|handover)\\b`,
  "i",
);

/** "Letting Ukraine fire them |would …|": only as a subject, not "by letting". */
const DOING =
  /^(?:lift|end|remov|scrapp|dropp|eas|relax|loosen|allow|permitt|lett|giv|grant|approv|authori[sz]|supply|send|deliver|provid|hand)ing\b/i;

/** The words of a clause that stand before the match, where these are at most two. */
const OPENING =
  /(?:^|[.;:,—–]|\b(?:that|and|but|as|since|because|though|although|while)\b)\s*["“‘]?((?:[\w’'-]+\s+){0,2})$/i;

/** What stands between the match and what is told of it: "|deep strikes| into Russia |are …". */
const REST =
  /^(?:\s+(?:in|into|inside|on|at|to|against|with|for|of|from)(?:\s+(?!(?:that|which|who)\b)[\w’'-]+){1,5}?)?(?=\s+(?:is|are|was|were|has|had|will|would|could|can|cannot|may|might|must|should|ought|remains?|remained|do(?:es)? not|did|fail(?:s|ed)|seem(?:s|ed)?|look(?:s|ed)|depend(?:s|ed)|hinge[sd]?|rest(?:s|ed)|await(?:s|ed)|never|still|soon)\b)/i;

/** What tells that it was done. */
const DONE =
  /^\s*(?:(?:has|had|was|were|is|are)(?: (?:now|since|then|also|finally|already|only|at last|quietly|first|long|just))*(?: been)? (?:given|granted|issued|come|arrived|announced|confirmed|extended|limited|restricted|confined|obtained|received|secured|won|reported|made|taken|imposed|there|greeted|welcomed|met|hailed|condemned|denounced|criticised|criticized|under way|among|one of|in (?:force|place|effect|hand))\b|(?:remains?|remained|still) (?:in (?:force|place|effect)|stands?|applies|holds?)\b)/i;

/** True where a match names an act at the head of its clause and the article does not say that it was done. */
export function isOnlyNamed(before: string, matched: string, after: string): boolean {
  const rest = REST.exec(after)?.[0];
  if (rest === undefined || DONE.test(after.slice(rest.length))) return false;
  const opening = OPENING.exec(before)?.[1];
  if (opening === undefined) return false;
  return ACT.test(opening + matched) || DOING.test(opening + matched);
}
