/** Wishes, plans and pleas around the words of a match: said of what is not so. */
import type { Cue } from "./cues.ts";

/** "An official who asked not to be named": a wish, and none about what is said. */
export const ANONYMITY_ASKED: Cue = [
  ["not to be ", "anonym", "remain unnamed", "stay unnamed", "kept unnamed"],
  /\b(?:ask|request)(?:s|ed|ing)? (?:not to be (?:named|identified|quoted)|to (?:remain|stay|be kept) (?:anonymous|unnamed)|(?:for )?anonymity)\b/gi,
];

/** "A party asked that the F-16s be kept to Ukraine." */
const ASKED_THAT: Cue = [["asked that", "asks that"], /\bask(?:s|ed) that\b/i];

/** "Wary of anything that could be used to strike." */
const WARY_OF: Cue = ["wary ", /\bwary (?:of|about)\b[^,;]*$/i];

/** Before the match: wishes, plans and pleas, said of what is not so. */
export const WISH_BEFORE: readonly Cue[] = [
  [
    ["should", "ought to", "must", "let us"],
    /\b(?:should|ought to|must|let us(?! not forget\b| (?:remember|recall)\b))\b/i,
  ],
  ["urg", /\burg(?:e|es|ed|ing)\b/i],
  ["call", /\bcall(?:s|ed|ing)? (?:on|for)\b/i],
  ["ask", /\bask(?:s|ed|ing)? (?:[a-z]+ ){0,3}(?:(?:to|for)\b|and\s*$)/i],
  [["plead", "appeal"], /(?<!\b(?:days|weeks|months|years) of )\b(?:plead|appeal)[a-z]*\b/i],
  // "the Associated Press said", "told a press conference", "pressed on the refineries": nobody is pressed to act.
  [
    "press",
    /\b(?:press(?:es|ed|ing)|(?<!\b(?:the|a|associated|[a-z]+an|[a-z]+sh|[a-z]+ern|state) )press)\b(?! (?:secretary|conference|release|briefing|reports?|officer|corps|club|service|office|on|about)\b)/i,
  ],
  ["want", /(?<!\ba )\bwant(?:s|ed|ing)?\b/i],
  ["wish", /\bwish(?:es|ed)?\b/i],
  ["hop", /\bhop(?:e|es|ed|ing)\b/i],
  ["demand", /\bdemand(?:s|ed|ing)?\b/i],
  ["lobb", /\blobb(?:y|ies|ied|ying)\b/i],
  ["push", /\bpush(?:es|ed|ing)? (?:for|to)\b/i],
  ["request", /\brequest(?:s|ed|ing)?\b/i],
  ["propos", /\bpropos(?:e|es|ed|al|ing)\b/i],
  ["beg", /\bbeg(?:s|ged|ging)?\b/i],
  ["in favo", /\bin favou?r of\b/i],
  ["need", /\bneed(?:s|ed)? to\b/i],
  ASKED_THAT,
  [["would ", "’d ", "'d "], /(?:\bwould|['’]d) (?:[a-z]+ )?(?:like|love|prefer)\b/i],
  ["fear", /\bfear(?:s|ed|ing)? (?:that\b|lest\b|an?\b[^,;]* (?:under|by) which\b)/i],
  [
    ["worr", "afraid", "concern", "danger that", "risk that"],
    /\b(?:worr(?:y|ies|ied|ying)|afraid|concern(?:s|ed)?|danger|risk)(?: is| was)? (?:that|lest)\b/i,
  ],
  ["dream", /\bdreams? of\b/i],
  WARY_OF,
  [
    ["plan", "proposal", "bid to", "attempt to"],
    /\b(?:an?|the|any|its|no|his|her|their) (?:[a-z]+ )?(?:plan|proposal|bid|attempt)s? to\s*(?:[a-z]+\s*)?$/i,
  ],
  [
    ["seek", "sought", "canvass", "tabled", "drafted"],
    /\b(?:seek(?:s|ing)?|sought|canvass[a-z]* for|tabled|drafted)\b[^,;]*\bresolution\b/i,
  ],
  [" time", /\b(?:it is|it['’]s|it was) (?:high )?time\b/i],
  ["inclin", /\binclined\b/i],
  ["pressure", /\bpressure (?:[a-z]+ ){0,3}on\s*$/i],
];

/** The same between the words of the match. */
export const WISH_INSIDE: readonly Cue[] = [
  [" time", /\b(?:it is|it['’]s|it was) (?:high )?time for\b/i],
  ["suggesting that", /\bsuggesting that\b/i],
  WARY_OF,
  ASKED_THAT,
  // Not "whatever it wishes to destroy": that is what Ukraine may choose, and no claim is wished for.
  ["wish", /(?<!\b(?:it|they|he|she) )\bwish(?:es|ed)? to\b/i],
  ["would like to", /\bwould like to\b/i],
  [["should", "ought to"], /\b(?:should|ought to)\b/i],
  ["call", /\bcall(?:s|ed|ing)? (?:up)?on (?:[a-z]+ +){0,4}to\b/i],
  [
    "consider",
    /\b(?:(?<!\b(?:is|are|was|were|be|been) )considered|considering)\b(?! (?:it|him|them)sel(?:f|ves)\b)/i,
  ],
  ["mull", /\bmull(?:s|ed|ing)\b/i],
  [
    ["must ", "has to ", "have to ", "need to ", "needs to "],
    /\b(?:must|has to|have to|needs? to) (?:lift|allow|let|permit|end|scrap|drop|give|deliver|send)\b/i,
  ],
  [
    ["ask", "urg", "beg", "press", "lobby", "implor", "persuad", "plead"],
    // Whoever is asked may have filled a slot, and is not there.
    /\b(?:ask|urg|beg(?!in|an|un)|press|lobby|implor|persuad|plead)[a-z]*(?: with)?(?! an end) +(?:[a-z]+ +){0,3}to\b(?! (?:end|lift|drop|scrap|ease)\b)/i,
  ],
];

/** "Come on, Berlin": a plea before the match. */
export const COME_ON: Cue = ["come on", /\bcome on\b/i];
/** "Let Ukraine strike", "Lift the ban": a plea, wherever in it the matched words begin. */
export const PLEA: Cue = [
  ["lift", "let", "send", "give", "allow", "end", "drop", "scrap", "permit", "stop", "untie"],
  /^[\s“"„«‘']*(?:Lift|Let(?! (?:us|me)\b|['’]s\b)|Send|Give|Allow|End(?! of\b)|Drop|Scrap|Permit|Stop|Untie)\b/,
];

/** What somebody is asked for, or warned against, wherever in it the matched words begin. */
export const SOUGHT: readonly Cue[] = [
  [
    ["ask", "press", "begg", "lobb", "implor", "badger"],
    /\b(?:ask|press|begg|lobb|implor|badger)[a-z]* (?:[^\s,;]+ ){1,4}for (?:its |their |a |the )?(?:permission|leave|consent|approval|authori[sz]ation|green light|go-ahead)\b/i,
  ],
  ["warn", /\bwarn(?:s|ed|ing)? (?:(?!that\b)[^\s,;]+ ){0,6}against [a-z]+ing\b/i],
];

/** The match goes on in a clause of its own about what it began with. */
export const OF_WHICH: Cue = [["which", "who"], /,\s+(?:which|whom?)\s/i];
