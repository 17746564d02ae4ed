/**
 * Leave that is only named: "Western permission for strikes inside Russia |is what Kyiv wants|". With no article and no
 * possessor it need not be there, and what is told of it does not say that it was given.
 */

/** "Permission", "A French go-ahead", "Official British approval": at most two words before it, neither definite. */
const LEAVE =
  /^(?:an? )?(?:(?!the\b|this\b|that\b|such\b|its\b|his\b|her\b|their\b|our\b)[a-z][a-z-]*(?<!s['’])\s+){0,2}(?:permission|authori[sz]ation|approval|consent|leave|clearance|green light|go-ahead|nod|licen[cs]e)\b/i;

/** The words of a clause that stand before the match, where these are at most two. */
const OPENING =
  /(?:^|[.;:,—–]|\b(?:that|and|but|as|since|because|though|although|while)\b)\s*["“‘]?((?:[\w’'-]+\s+){0,2})$/i;

/** What is told of the leave itself, … */
const PREDICATE =
  /^\s*(?:is|are|was|were|has|had|will|would|could|can|cannot|may|might|must|should|ought|remains?|remained|did|does|fail(?:s|ed)|seem(?:s|ed)?|look(?:s|ed)|depend(?:s|ed)|hinge[sd]?|rest(?:s|ed)|await(?:s|ed)|never|still|soon)\b/i;

/** … and what tells that there is such. */
const GIVEN =
  /^\s*(?:(?:has|had|was|were|is|are)(?: (?:now|since|then|also|finally|already|only|at last|quietly|first|long|just))*(?: been)? (?:given|granted|issued|come|arrived|announced|confirmed|extended|limited|restricted|confined|obtained|received|secured|won|reported|made|there|greeted|welcomed|met|hailed|condemned|denounced|criticised|criticized|in (?:force|place|effect|hand))\b)/i;

/** True where a match names leave at the head of its clause and the article does not say that it was given. */
export function isOnlyNamed(before: string, matched: string, after: string): boolean {
  if (!PREDICATE.test(after) || GIVEN.test(after)) return false;
  const opening = OPENING.exec(before)?.[1];
  return opening !== undefined && LEAVE.test(opening + matched);
}
