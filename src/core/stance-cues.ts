/** What `stance.ts` looks for around the words of a match. */
import type { Cue } from "./cues.ts";

/** "Is there a NATO policy?", "If the ban falls": what would be named in passing is in doubt itself. */
export const EXISTENCE_ASKED = /\b(?:is|are|was) there (?:ever )?(?:an?|any|such)\b/i;
export const TO_ATTACH = /\b(?:adopt|attach|introduce|impose) an?\b/i;
export const EXISTENCE_WISHED: Cue = [
  ["should", "must", "ought", "need", "lack", "to "],
  /\b(?:(?:should|must|ought to|needs? to|needs?|lacks?) (?:have|adopt|get|an?)|to (?:slap|impose|introduce|put|place|adopt)(?: an?|(?=\s{2}))|to make (?:it|this|that) an?)\b/i,
];
export const IF_IT_BEFORE: Cue = [
  ["if", "once", "when", "unless"],
  /\b(?:if|once|when|unless)\s+(?:the|an?|this|that|such)\s+(?:\w+\s+)?$/i,
];
export const MAY_FALL: Cue = [
  ["could", "may", "might", "would"],
  /^[^,;.]{0,12}?\b(?:could|may|might|would) (?:soon |yet |still |well )?(?:fall|go|end|be (?:lifted|dropped|eased|scrapped))\b/i,
];
/** "If NATO adopted a policy": its words make what they name. */
export const ADOPTION_BEFORE: Cue = [
  ["if", "unless", "were", "should"],
  /\b(?:if|unless|were|should)\s+(?:\w+\s+)?$/i,
];
export const ADOPTS =
  /^\s*(?:adopt(?:s|ed)?|introduce[ds]?|impose[ds]?|sets?|ha[ds]|agree[ds]?(?: on)?|drew up|to (?:adopt|introduce|impose|have)) (?:an?|any|such)\b/i;
/** "A Storm Shadow with such a range would be another weapon." */
export const INDEFINITE_BEFORE = /(?:^|[\s“"])(?:an?|any)\s+$/i;
export const WOULD_BE: Cue = ["would ", /^\s*would (?:be|have been|need|require)\b/i];
/** Behind the match in its quotation: “Is it so that …?” the reporter asked. */
export const ASKED_AFTER = /^[^.!”"»]*\?\s*[”"’»]/;
/** Among the matched words: “May we strike Russia?” he asked the Americans. */
export const ASKED_WITHIN = /\?["”’»]/;
/** "Whether London will let Kyiv |fire it remains undecided|": that it is open is what is said. */
export const ASKS_FIRST = /^[\s“"]*whether\s/i;
export const LEFT_OPEN: Cue = [
  ["undecided", "decided", "unresolved", "settled"],
  /\b(?:undecided|unresolved|(?:not|yet)(?: been| to be| be)? (?:decided|settled|resolved))\b/i,
];

export const WHETHER: readonly Cue[] = [
  ["whether", /\bwhether\b(?! or not\b[^,;]*,)/i],
  [
    ["asked if", "asks if", "wonder", "unclear if", "see if", "decide if", "know if"],
    /\b(?:asked|asks|wonder[a-z]*|unclear|see|decide|know) if\b/i,
  ],
  // "a report on who may fire which missile"
  [
    [
      "about who",
      "over who",
      "on who",
      "about which",
      "over which",
      "on which",
      "about where",
      "over where",
      "on where",
    ],
    /\b(?:about|over|on) (?:who\b|(?:which(?: [a-z]+)?|where) (?:may|can|might|could|should)\b)/i,
  ],
  // "still argue about how far Western weapons may reach into Russia"
  [
    ["how far", "how deep"],
    /\b(?:about|over|of|on|ask|decid|discuss|weigh|consider|debat)[a-z]* how (?:far|deep(?:ly)?)\b[^,;]*$/i,
  ],
];
/** "Not until the limits go will it stop"; but "not until August did it fire them". */
export const NOT_UNTIL: Cue = ["not until", /(?:^|[,;“"]\s*)not until\b(?![^.;]*\bdid\b)/i];
export const CONDITION_BEFORE: readonly Cue[] = [
  // "Vowed not to rest until the West has lifted them", "the day Ukraine is a member".
  ["until", /(?:\b(?:not|never)|n['’]t)\s(?!until\b)[^,;]*\buntil\s+(?:the\s+)?$/i],
  ["the day", /^[\s“"]*the day\s*$/i],
  ["until such", /\buntil such time as\b/i],
  [
    ["wait", "hold off", "holds off"],
    /\b(?:wait(?:s|ed|ing)?|holds? off|held off) until\b(?:(?!\bto\b)[^,;])*$/i,
  ],
  // "That would mean that Ukraine may fire them": what it follows from has yet to be.
  ["would mean", /\bwould (?:also |then |in effect )?mean that\b[^,;]*$/i],
  // What is only talked of, or may come: "the prospect that", "rumours that", "a bill says that".
  [
    [
      "prospect",
      "possibilit",
      "likelihood",
      "chance",
      "rumo",
      "speculation",
      "hint",
      "talk ",
      "gossip",
    ],
    /\b(?:prospects?|possibilit(?:y|ies)|likelihood|chances?|rumou?rs?|speculation|hints|talk|gossip)(?: (?:went round|has it|had it|spread|grew|persists?|in the [a-z]+))? that\b[^,;]*$/i,
  ],
  ["joke", /\bjok(?:es|ed|ing|e) that\b[^;]*$/i],
  [
    ["bill", "draft", "amendment", "motion", "proposal", "petition"],
    /\b(?:bill|draft(?: plan| law| text)?|amendment|motion|proposal|petition)\b[^,;]{0,30} (?:says?|foresees?|provides?|envisages?|states?|stipulates?) that\b[^,;]*$/i,
  ],
  [
    ["per cent", "percent"],
    /\bper ?cent\b[^,;]{0,40} (?:believed?|think|thought|said|say|agreed?) (?:they (?:believed?|thought) )?that\b[^,;]*$/i,
  ],
  [["will ensure", "will make sure"], /\bwill (?:ensure|make sure)\b[^,;]*$/i],
  ["under ", /\bunder (?:the|an?) (?:proposed|draft|planned)\b/i],
  ["if", /(?:^|[\s,;(“"])(?:as )?if\b/i],
  [
    "once",
    /(?:^|[\s,;(“"])(?<!\b(?:more than|at) )once\b(?! (?:more|again|a|(?:it|he|she|they) (?:had|understood|learned|knew|realised|realized|saw))\b)/i,
  ],
  [
    [
      "unless",
      "suppos",
      "imagin",
      "in case",
      "in the event",
      "as though",
      "provided that",
      "assuming",
      "lest",
      "as soon as",
      "by the time",
      "the day ",
      "s say",
    ],
    /(?:^|[\s,;(“"])(?:unless|let['’]s say|suppos(?:e|ing)|imagin(?:e|es|ed|ing)|in case|in the event|as though|provided that|assuming|lest|as soon as|by the time(?! [^,]*\b(?:had|was|were|fell|left|came|gave|got|[a-z]{3,}ed)\b[^,]*,)|the day (?:that|when))\b/i,
  ],
  [["were ", "had ", "should "], /(?:^|[,;(“"—–]\s*)(?:were|had|should) (?:[a-z]|$)/i],
];
export const CONDITION_INSIDE: readonly Cue[] = [
  // "as" has filled a slot
  ["though", /^\s*though\b/i],
  ["if", /\bif\b/i],
  [
    ["unless", "would have", "could have", "might have", "should have"],
    /\b(?:unless|would have|could have|might have|should have)\b/i,
  ],
  // "with ATACMS were it allowed to"
  [
    "were ",
    /(?<!\b(?:nor|neither|only|so|how|where|when|why) )\bwere (?:it|they|he|she|[a-z]+ ever)\b/i,
  ],
];
export const FORECAST: readonly Cue[] = [
  // Who "would stick to" a refusal has refused.
  [["will", "would", "could"], /\b(?:will|would|could)\b(?! stick\b)/i],
  [["might", "shall", "soon"], /\b(?:might|shall|soon)\b/i],
  [
    [
      "set to",
      "going to",
      "about to",
      "expected to",
      "likely to",
      "poised to",
      "prepar",
      "ready to",
    ],
    /\b(?:is set to|are set to|going to|(?<!\b(?:launchers|rockets|missiles|jets|systems|weapons|tanks|arms|shells) (?:it|they|Kyiv|Ukraine) (?:is|are|was|were) )about to|expected to|likely to|poised to|prepar(?:e|es|ed|ing) to|ready to)\b/i,
  ],
  [["'d", "’d", "'ll", "’ll"], /\b[a-z]+['’]d\b|['’]ll\b/i],
];
/**
 * "can" and "may strike" tell what is allowed; "may yet", "may draw" look ahead. "may" in small letters
 * only: the month is no forecast.
 */
export const MAY_BE: Cue = [
  "may ",
  /\bmay (?:yet|one day|soon|well|still|have|become|draw|lead|drag|provoke|escalate|trigger|mean|forbid|allow|permit|let|approve|authori[sz]e|lift|decide|ban)\b/,
];
export const ASKS =
  /(?:^|[,;:]\s*|["“])(?:\w+ )?(?:who|what|why|how|when|where|is|are|was|does|do|did|can|could|will|would|has|have|should)\b/i;
/** "Does Spain forbid it, the deputy wanted to know": a question told without its mark. */
export const ASKED_ALOUD: Cue = [
  ["asked", "asks", "wonder", "wanted to know", "wants to know", "can it be"],
  /^[\s“"]*(?:Can it (?:really )?be (?:true )?that\s|(?:(?:(?:At|On|Under|In) what \w+|When|How|Why) (?:does|do|did|is|are|was|were|has|have|can|could|will|would|should|may|might)|Does|Do|Did|Is|Are|Was|Were|Has|Have|Had|Can|Could|Will|Would|Should|May|Might)\s[^?]*,[”"]?\s(?:[^,?]*\s)?(?:asked|asks|wondered|wonders|wanted to know|wants to know)\b)/,
];
/** "True or false?", "Take our quiz". */
export const QUIZ: Cue = [["true or false", "quiz"], /\btrue or false\b|\bquiz\b/i];
/** What is told in a book or played through is not told as so. */
export const FICTION_BEFORE: Cue = [
  [
    "novel",
    "thriller",
    "sitcom",
    "sketch",
    "my dream",
    "game",
    "simulation",
    "drama",
    "is set in",
    "fictional",
  ],
  /\b(?:novel|thriller|sitcom|(?:satirical|comedy) sketch|in my dream|war ?game|video game|simulation|(?:television|tv) drama|(?:play|film|series) is set in|fictional)(?:['’]s)?\b[^.;]*$/i,
];
/** The same behind it: "… in the opening chapter of his thriller". */
export const FICTION_AFTER: Cue = [
  ["novel", "thriller", "sitcom", "film", "series"],
  /^[^.;]{0,50}\bin (?:the|an?) (?:[a-z]+ ){0,3}(?:of [^.;]{1,40}\b)?(?:novel|thriller|sitcom|film|series)\b/i,
];
/** "For it to be one, it would need": a condition. */
export const FOR_IT: Cue = ["for ", /^[\s“"]*for (?:the |an? )?$/i];
export const TO_BE = /^\s*to be\b/;
export const ASKED_LATER =
  /[,;:–—]\s*(?:(?:so|but|and|then) )?(?:what|why|how|who|when|where)\b[^?]*\?[”"’»]?\s*$/i;
/** "If confirmed", "if Moscow is right": said in passing of a report, and no condition of the claim. */
export const PROVISO: Cue = [
  "if ",
  /\bif (?:there (?:is|was) (?:one|any) thing|that is so|that is true|confirmed|true|correct|accurate|(?:the )?[\w’'-]+ (?:is|are) (?:right|correct|true|to be believed|confirmed))\b/gi,
];
/** "Has promised to send it unless Moscow relents." */
export const CONDITION_AFTER: Cue = ["unless ", /^[\s,]*unless\s/i];
/** "…, or so he hoped", "…, it was rumoured", "…, or does it": it is not put forward. */
export const HOPED_AFTER: Cue = [
  [
    "hope",
    "dream",
    "wish",
    "rumo",
    "if ",
    ", or does",
    ", or is",
    ", or has",
    ", or did",
    ", or will",
  ],
  /^[”"’']?[^.;]{0,80},[”"’']? (?:(?:or )?(?:so )?(?:the )?[A-Za-z]+ (?:hopes?|hoped|dreams?|dreamed|dreamt|wish(?:es|ed))[.!]?$|(?:it (?:is|was) rumou?red|(?:so )?the rumou?r (?:goes|went|has it|had it))|according to (?:[a-z]+ )?rumou?rs?\b|or (?:does|is|has|did|will) (?:it|he|she|they)\b|if (?:the |these |such )?(?:rumou?rs|reports) are (?:true|right|correct|to be believed))/i,
];
/** What follows stands in a question as a fact: "Now that Washington has agreed, how soon …?" */
export const FACT_IN_QUESTION =
  /\b(?:now that|given that|after|because|although|though|even though|despite|when your|when our)\b[^,?]*$/i;
/** "Letting Ukraine strike would change little": what would come of it is weighed, not told. */
export const GERUND =
  /\b(?:letting|allowing|permitting|authori[sz]ing|lifting|easing|scrapping)\b/i;
export const WEIGHED_AFTER: Cue = [
  ["would", "could", "might", "worth"],
  /^\s*(?:would|could|might|(?:is|was) (?:not |hardly )?worth)\b/i,
];
/** "Spain will go on sending arms, but …": the future of something else. */
export const CONCEDED: Cue = [
  ["but", "yet"],
  /\b(?:will|would|might|may|could)\s+(?:[\w’'-]+\s+){1,9}[\w’'-]+,?\s+(?:but|yet)\s/gi,
];
