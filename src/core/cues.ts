/**
 * Words around a match that tell how it is meant, each an expression with letters of which all its
 * matches have some. An expression takes up to milliseconds before it first runs, and a content script
 * starts cold on each page: one is run only where its letters stand.
 */
export type Cue = readonly [letters: string | readonly string[], expression: RegExp];

/** True where one of the cues stands in a text. */
export function hasCue(cues: readonly Cue[], text: string): boolean {
  if (text.trim() === "") return false;
  const lower = text.toLowerCase();
  // Neither `for … of` nor patterns here: cold, their iterators cost as much as the search.
  for (let i = 0; i < cues.length; i++) {
    const cue = cues[i] as Cue;
    if (hasLetters(cue[0], lower) && cue[1].test(text)) return true;
  }
  return false;
}

/** True where a cue stands in a text. */
export function isCued(cue: Cue, text: string): boolean {
  return text.trim() !== "" && hasLetters(cue[0], text.toLowerCase()) && cue[1].test(text);
}

/** A text without what a cue finds in it: all of it where the expression is global, else the first. */
export function withoutCue(cue: Cue, text: string): string {
  return hasLetters(cue[0], text.toLowerCase()) ? text.replace(cue[1], "") : text;
}

function hasLetters(letters: Cue[0], lower: string): boolean {
  if (typeof letters === "string") return lower.includes(letters);
  for (let i = 0; i < letters.length; i++) if (lower.includes(letters[i] as string)) return true;
  return false;
}

/** Before the match: what follows is denied. */
export const DENIED_BEHIND: readonly Cue[] = [
  [["deny", "denie"], /\bden(?:y|ies|ied|ying)\b/i],
  ["reject", /\breject(?:s|ed|ing)?\b/i],
  ["dismiss", /\bdismiss(?:es|ed|ing)?\b/i],
  ["refut", /\brefut(?:e|es|ed|ing)\b/i],
  ["rebut", /\brebut(?:s|ted)?\b/i],
  ["debunk", /\bdebunk(?:s|ed)?\b/i],
  ["disput", /\b(?<!\b(?:few|nobody|none|one) )disput(?:e|es|ed|ing)\b/i],
  ["contradict", /\bcontradict[a-z]*\b/i],
  ["correct", /\bcorrect(?:s|ed|ion)\b/i],
  [
    "doubt",
    /(?<!\b(?:no|few|nobody|none|little|without|beyond|in|any|not|never) )(?<!n['’]t )\bdoubt(?:s|ed|ing|ful)? (?:that\b|whether\b|if\b|on\b|$)/i,
  ],
  [
    ["narrative", "claim", "idea", "notion", "story"],
    /\b(?:ridiculous|absurd|bogus|baseless) (?:narrative|claim|idea|notion|story)\b/i,
  ],
  [
    ["narrative", "story that", "tale that", "pretext that", "propaganda that", "myth that"],
    /\b(?:narrative|story|tale|pretext|propaganda|myth)s? that\b/i,
  ],
  ["contrary to", /\bcontrary to\b/i],
  // "No serious analyst believes that", but "no doubt he believes".
  [
    "no ",
    /\bno (?!doubt|wonder|secret)(?:[a-z]+ ){1,3}(?:believes?|thinks?|claims?|argues?|seriously|expects?) (?:that )?/i,
  ],
  // "That does not make the deliveries an act of war."
  [
    ["make", "turn", "render"],
    /(?:\bnot|n['’]t|\bnever) (?:makes?|turns?|renders?) (?:[^\s,;:]+ ){1,6}(?:into )?an? $/i,
  ],
  // "An appeal and not a decision of the alliance to …"
  ["not a", /\bnot an? [a-z]+ (?:of|by|from) (?:the )?$/i],
  // "Those who believe that … mistake", "laughed off the idea that": who says so goes on to deny it.
  [
    "those who ",
    /\bthose who (?:still )?(?:believe|think|say|claim|insist|argue|assume|read|maintain)\b[^,;]*$/i,
  ],
  [
    ["laugh", "brush", "scoff", "ridicul", "mock"],
    /\b(?:laugh(?:s|ed|ing)? (?:off|at)|brush(?:es|ed|ing)? (?:off|aside)|scoff(?:s|ed|ing)? at|ridicul(?:es|ed|ing)|mock(?:s|ed|ing)?) (?:the|any|this|that|such an?) (?:[a-z]+ )?(?:idea|notion|claim|suggestion|thought|talk|theory)\b/i,
  ],
  [
    "withdr",
    /\bwithdr(?:ew|awn|awing) (?:an?|the|its|his|her|that|their) (?:[a-z]+ )?(?:report|story|claim|article|statement)\b/i,
  ],
  ["bristl", /\bbristl(?:es|ed|ing) at\b/i],
  [
    " ever",
    /\b(?:suggestion|idea|notion|claim|talk)s? that (?:he|she|they|it|(?:the )?[A-Z]\w+) (?:had|has|have) ever\b/,
  ],
  [
    ["bear out", "bore out", "borne out", "bears out"],
    /(?:\b(?:not|never|nor|hardly)|n['’]t) (?:\w+ )?b(?:ears?|ore|orne) out\b/i,
  ],
  ["rather than", /\brather than\b/i],
  ["instead of", /\binstead of\b/i],
  ["far from", /\bfar from\b(?![^:;]*[:;])/i],
  ["short of", /\b(?:stop(?:s|ped|ping)?|falls?|fell) short of\b/i],
  [
    ["surprised to", "astonished to", "odd to", "strange to"],
    /\b(?:surprised|astonished|odd|strange) to (?:read|hear|learn|see|find)\b/i,
  ],
  [
    ["no evidence", "no sign", "no indication", "no proof", "no truth in"],
    /\bno (?:evidence|signs?|indications?|proof|truth in)\b/i,
  ],
  [
    "nothing ",
    /\bnothing (?:in|about|of) (?:[a-z]+ ){1,3}(?:would|will|could|makes|renders|turns|obliges|requires)\b/i,
  ],
  [
    "nothing ",
    /\bnothing (?:in|about|of)\s*(?:$|(?:letting|allowing|permitting|giving)\b[^,;]*$)/i,
  ],
  [
    ["nothing ", "none of th"],
    /\b(?:nothing|none of th(?:is|at|ese)) (?:(?:yet |(?:in|about|of) (?:[a-z]+ ){1,3})?(?:proves|shows|suggests|indicates|means)|to suggest)\b/i,
  ],
  [
    ["nonsense", "rash", "premature", "absurd", "foolish", "reckless", "dangerous", "unwise"],
    /\b(?:nonsense|rash|premature|absurd|foolish|reckless|dangerous|unwise)(?:, [^,]{1,40},)? to (?:say|claim|conclude|think|speak|suggest|infer|believe|assume|suppose)\b/i,
  ],
  [
    ["plausible that", "conceivable that", "credible that"],
    /\b(?:nor (?:is|was) it|(?:is|was) (?:not|hardly|scarcely)|(?:is|was)n['’]t) (?:[a-z]+ )?(?:plausible|conceivable|credible) that\b/i,
  ],
  [["t extend", "t amount", "t stretch"], /\b(?:not|[a-z]+n['’]t) (?:extend|amount|stretch) to\b/i],
  ["impossible ", /\bimpossible (?:to|that|for)\b/i],
  ["whatever ", /\bwhatever (?:[a-z]+ ){1,3}about(?= [^,]*$)\b/i],
  [
    [
      "never s",
      "never c",
      "never p",
      "t sa",
      "t claim",
      "t promise",
      "t confirm",
      "t believe",
      "t think",
      "t expect",
      "t accept",
    ],
    /\b(?:never|not|[a-z]+n['’]t) (?:said|say|claim(?:ed)?|promised?|confirm(?:ed)?|believe|think|expect|accept)(?:, [^,]{1,50},)? (?:[a-z]+ )?that(?= [^,;]*$)/i,
  ],
  [
    ["view that", "notion that", "idea that", "claim that", "argument that", "theory that"],
    /(?:\b(?:not|never)|n['’]t) (?:accept|share|buy|hold|take) (?:the|this|that) (?:[a-z]+ )?(?:view|notion|idea|claim|argument|theory) that\b/i,
  ],
  ["not true", /\bnot true\b/i],
  ["untrue", /\buntrue\b/i],
  [" the case", /\b(?:not|never) the case\b/i],
  [
    ["version", "variant", "model"],
    /\b(?:not|never) [a-z]+ (?:an?|the|any) (?:[a-z-]+ )?(?:version|variant|model)s?\b/i,
  ],
  [
    ["demand", "insistence", "condition", "requirement", "objection", "opposition"],
    /\b(?:ended|dropped|abandoned|scrapped|withdrew|withdrawn|gave up|given up) (?:its|his|her|their|the|an?) (?:[a-z]+ )?(?:demand|insistence|condition|requirement|objection|opposition)\b/i,
  ],
  [
    "false",
    /\b(?:(?:is|was|be|are|were|as) (?:a )?false|false(?:ly)? (?:that|claim[a-z]*|report[a-z]*|suggest[a-z]*|sa(?:y|id)[a-z]*))\b/i,
  ],
  [
    "wrong",
    /\b(?:(?:is|was|be|are|were|as) (?:a )?wrong|wrong(?:ly)? (?:that|to|claim[a-z]*|report[a-z]*|suggest[a-z]*|sa(?:y|id)[a-z]*|describ[a-z]*|call[a-z]*|th(?:ink|ought)[a-z]*|believ[a-z]*|assum[a-z]*|told))\b|\bwrongly\s*$/i,
  ],
  [["misleading", "nonsense"], /\b(?:is|was|be|are|were|as) (?:a )?(?:misleading|nonsense)\b/i],
  ["mistake", /\bmistake(?:n|nly| to (?:think|say|believe|suppose|call|regard|treat|dismiss))\b/i],
  ["misread", /\bmisread(?:ing|s)?\b/i],
  ["incorrect", /\bincorrect(?:ly)?\b/i],
  ["inaccurate", /\binaccurate(?:ly)?\b/i],
  ["erroneous", /\berroneous(?:ly)?\b/i],
  ["myth", /\bmyth\b/i],
  ["misconception", /\bmisconception\b/i],
  [
    ["nobody", "no one", "none", "few "],
    /\b(?:nobody|no one|none|(?<!\ba )few) (?:[a-z]+ ){0,3}(?:say|says|said|claims?|believes?|thinks?|expects?|shown|proved|proven|established)\b/i,
  ],
];

/** After the match: what stood before is denied. */
export const DENIED_BEFORE: readonly Cue[] = [
  [["no more", "no longer"], /^\s*no (?:more|longer)\b(?! than)/i],
  [
    [
      "false",
      "wrong",
      "true",
      "case",
      "myth",
      "mistaken",
      "accurate",
      "misleading",
      "incorrect",
      "nonsense",
      "fiction",
      "error",
    ],
    /^[^.]{0,60}?\b(?:is|was|are|were|be|as) (?:simply |plainly |just |also |a |an )*(?:false|wrong|untrue|not true|not the case|myth|mistaken|inaccurate|incorrect|misleading|nonsense|fiction|error)\b/i,
  ],
  [
    [
      "no basis",
      "no foundation",
      "no footing",
      "no ground",
      "no merit",
      "no support",
      "been ",
      "prove",
    ],
    /^[^.]{0,60}?\b(?:(?:has|have|had|finds?|found|sees?|saw) no (?:basis|foundation|footing|grounds?|merit|support)|(?:has|have|had) (?:been (?:rejected|denied|refuted|dismissed|debunked)|prove[dn] (?:false|wrong|groundless|unfounded|baseless)))\b/i,
  ],
  ["but the ", /^[^.]{0,60}?,? but the (?:[a-z]+ )?(?:figure|number|date|name|answer|truth)\b/i],
  // "People say so, but they forget the sabotage."
  [
    ["but they", "but he", "but she", "but it"],
    /^[^.]{0,60}?\bbut (?:they|he|she|it) (?:forgets?|overlooks?|ignores?|misses|(?:is|are) (?:mistaken|wrong))\b/i,
  ],
  [
    ["slip", "mistake", "error", "typo", "misprint", "misnomer"],
    /^[”"’']?, an? (?:slip|mistake|error|typo|misprint|misnomer)\b/i,
  ],
  [
    ["to give", "to grant", "to decide", "to make"],
    /^\s*(?:was|is|were|are)(?: not|n['’]t) [a-z]+ to (?:give|grant|decide|make)\b/i,
  ],
  ["nothing ", /^\s*nothing (?:of the|like|at all)\b/i],
  [
    ["i could", "we could", "i can", "we can"],
    /^[^.]{0,60}?\b(?:I|we) (?:could|can)(?: ?not|n['’]t) (?:establish|confirm|verify|find out)\b/i,
  ],
  ["belied by", /^[^.]{0,60}?\bbelied by\b/i],
  [
    ["denie", "rejected", "rejects", "dismisse"],
    /^[^.]{0,60}?\b(?:he|she|they|it|officials?|government|kremlin|pentagon|ministry|spokes[a-z]+) (?:has |have |had )?(?:denied|denies|rejected|rejects|dismissed|dismisses)\b/i,
  ],
];

/** "An official who asked not to be named": a wish, and none about what is said. */
export const ANONYMITY_ASKED: Cue = [
  ["named", "identified", "quoted", "anonym", "unnamed"],
  /\b(?:ask|request)(?:s|ed|ing)? (?:not to be (?:named|identified|quoted)|to (?:remain|stay|be kept) (?:anonymous|unnamed)|(?:for )?anonymity)\b/gi,
];

/** "A party asked that the F-16s be kept to Ukraine." */
const ASKED_THAT: Cue = [["asked that", "asks that"], /\bask(?:s|ed) that\b/i];

/** Before the match: wishes, plans and pleas, said of what is not so. */
export const WISHED_BEHIND: readonly Cue[] = [
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
  ["want", /\bwant(?:s|ed|ing)?\b/i],
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
  ["would like", /\bwould like\b/i],
  ["inclin", /\binclined\b/i],
  ["pressure", /\bpressure (?:[a-z]+ ){0,3}on\s*$/i],
];

/** The same between the words of the match. */
export const WISHED_INSIDE: readonly Cue[] = [
  ["suggesting that", /\bsuggesting that\b/i],
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
    ["reversed", "scrapped", "dropped", "abandoned", "ended", "overturned", "lifted", "retired"],
    /\b(?<!\b(?:be|being|see|get|have|wants?|wanted|not|never|yet) )(?:reversed|scrapped|dropped|abandoned|ended|overturned|lifted|(?:quietly|been) retired)\b/i,
  ],
  ["revers", /\brevers(?:es|ing)\b/i],
  [
    ["dropping", "scrapping", "abandoning", "lifting"],
    /, (?:dropping|scrapping|abandoning|lifting) (?:an?|its|his|her|their) /i,
  ],
];
