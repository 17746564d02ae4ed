import type { Cue } from "./cues.ts";

/** Words that put a sentence into an earlier time than its article's. */
export const EARLIER: readonly Cue[] = [
  [
    "until ",
    /\buntil (?!now (?:(?:sent |delivered |supplied |given |got |received )?(?:exclusively|solely|only|merely)|not|no)\b|today\b)(?:now|recently|then|last|this|late|early|mid|the|that|[A-Z][a-z]+|\d+)\b/i,
  ],
  [
    ["previously", "formerly", "initially", "originally", "reversal", "relented"],
    /\b(?:previously|formerly|initially|originally|reversal|relented)\b/i,
  ],
  [["at the time", "at that time", "at first"], /\bat (?:the time|that time|first)\b/i],
  [["the era", "the days", "the time"], /\bthe (?:era|days|time) (?:in which|when)\b/i],
  ["in the past", /\bin the past\b/i],
  ["by then", /\bby then\b/i],
  [["back then", "back in"], /\bback (?:then|in)\b/i],
  [
    "used to",
    /\b(?<!\b(?:be|is|are|being|been|was|were|not|get|weapons?|arms|missiles?|rockets?|systems?|shells|drones?|jets?|equipment|data|intelligence|them) )used to\b/i,
  ],
  // Not "once those jets are handed over".
  [
    "once",
    /(?<!\bmore than )\bonce(?! (?:again|more|handed over|delivered|given)\b| (?:the|those|these|it|they|he|she|we|his|its|their)\b[^,;.]{0,40} (?:is|are|has|have|arrives?)\b)/i,
  ],
  [" longer", /\b(?:no|any) longer\b/i],
  [" ago", /\b(?:years|months|weeks|an? (?:year|month|week)|one year) ago\b/i],
  ["last ", /(?<!\bsince )\blast (?:year|spring|summer|autumn|fall|winter)\b/i],
  ["earlier ", /\bearlier (?:this|in|that)\b/i],
  ["long-standing ", /\blong-standing (?:refusal|ban)\b/i],
  [["given in", "given way", "come round"], /\b(?:has|have) (?:given (?:in|way)|come round)\b/i],
  [["gave in", "gave way"], /\bgave (?:in|way)\b/i],
  [
    [
      "reversed",
      "scrapped",
      "dropped",
      "abandoned",
      "ended",
      "overturned",
      "lifted",
      "retired",
      "binned",
    ],
    /\b(?<!\b(?:be|being|see|get|have|wants?|wanted|not|never|yet) )(?:reversed|scrapped|dropped|abandoned|ended|overturned|lifted|binned|(?:quietly|been) retired)\b/i,
  ],
  ["revers", /\brevers(?:es|ing)\b/i],
  [
    ["dropping", "scrapping", "abandoning", "lifting"],
    /, (?:dropping|scrapping|abandoning|lifting) (?:an?|its|his|her|their) /i,
  ],
];
