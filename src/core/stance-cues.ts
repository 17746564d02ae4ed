/** What `stance.ts` looks for around the words of a match. */
import type { Cue } from "./cues.ts";

/** A stand that "does not change" is not denied by it. */
export const NEGATION: readonly Cue[] = [
  [
    "not",
    /\bnot(?! (?:only|just|merely|simply|until|least|forget|chang(?:e|ed|ing)|budg(?:e|ed|ing)|waver(?:ed)?)\b)\b/i,
  ],
  ["never", /\bnever\b/i],
  [
    "no",
    /\bno(?!\.? ?10\b| (?:fewer|less|later|more|sooner|doubt|change|secret|choice|option)\b)(?!,)\b/i,
  ],
  [["none", "neither", "nor"], /\b(?:none|neither|nor)\b/i],
  [
    ["hardly", "scarcely", "cannot", "without", "anything but"],
    /\b(?:hardly|scarcely|cannot|without|anything but)\b/i,
  ],
  ["nobody", /\bnobody(?! (?:else|a choice)\b)\b/i],
  ["nothing", /\bnothing(?! (?:changes|has changed|new)\b)\b/i],
  [
    ["stopped ", "ceased "],
    /\b(?:stopped|ceased) (?:being|to be|telling|saying|insisting|warning)\b/i,
  ],
  ["unknown to", /\bunknown to\b/i],
  // Not "is over 300 km".
  [" over", /\b(?:is|was) over\b(?! (?:\d|an?\b|the\b|half\b))/i],
  ["fail", /\bfail(?:s|ed|ing)? to(?! (?:shift|sway|change|move|end|lift|overturn)\b)\b/i],
  ["short of", /\bshort of\b/i],
  [["n't", "n’t"], /\b[a-z]+n['’]t(?! (?:change|changed|budge|waver)\b)\b/i],
];
/** "There is no NATO ban": what is named in passing is named as absent. */
export const NONE_BEFORE: Cue = [
  ["no", "never an", "without"],
  /(?:\b(?:no|not an?|not any|never an?|without an?|without)\s+(?:\w+\s+)?|,\s+not\s+)$/i,
];
/** "The claim that … was rejected", where the claim's own words stand between. */
export const NOTION: Cue = [
  [
    "notion that",
    "idea that",
    "claim that",
    "assertion that",
    "suggestion that",
    "theory that",
    "belief that",
    "argument that",
    "reports that",
    "rumours that",
    "rumors that",
    "talk that",
    "speculation that",
  ],
  /\b(?:notion|idea|claim|assertion|suggestion|theory|belief|argument|reports|rumou?rs|talk|speculation) that\s(?:[^,;]*\s)?$/i,
];
export const NOTION_REFUSED =
  /^[^.;]{0,60}?\b(?:is|was|are|were) (?:[a-z]+ )?(?:rejected|denied|refuted|dismissed|debunked|disputed|contradicted|rebutted|naive|naïve|absurd|far-fetched|fanciful)\b/i;
/** "Is there a NATO policy?", "If the ban falls": what would be named in passing is in doubt itself. */
export const EXISTENCE_ASKED = /\b(?:is|are|was) there (?:ever )?(?:an?|any|such)\b/i;
export const TO_ATTACH = /\b(?:adopt|attach|introduce|impose) an?\b/i;
export const EXISTENCE_WISHED: Cue = [
  ["should", "must", "ought", "need", "lack", "to make"],
  /\b(?:(?:should|must|ought to|needs? to|needs?|lacks?) (?:have|adopt|get|an?)|to make (?:it|this|that) an?)\b/i,
];
export const IF_IT: Cue = [
  ["if", "once", "when", "unless"],
  /\b(?:if|once|when|unless)\s+(?:the|an?|this|that|such)\s+(?:\w+\s+)?$/i,
];
export const MAY_FALL: Cue = [
  ["could", "may", "might", "would"],
  /^[^,;.]{0,12}?\b(?:could|may|might|would) (?:soon |yet |still |well )?(?:fall|go|end|be (?:lifted|dropped|eased|scrapped))\b/i,
];
/** "If NATO adopted a policy": its words make what they name. */
export const IF: Cue = [
  ["if", "unless", "were", "should"],
  /\b(?:if|unless|were|should)\s+(?:\w+\s+)?$/i,
];
export const ADOPTS =
  /^\s*(?:adopt(?:s|ed)?|introduce[ds]?|impose[ds]?|sets?|ha[ds]|agree[ds]?(?: on)?|drew up|to (?:adopt|introduce|impose|have)) (?:an?|any|such)\b/i;
/** "A Storm Shadow with such a range would be another weapon." */
export const ANY = /(?:^|[\s“"])(?:an?|any)\s+$/i;
export const WOULD_BE: Cue = ["would ", /^\s*would (?:be|have been|need|require)\b/i];
/** Some of them stand where a sentence takes back what was said. */
const TAKES_BACK = [
  "not",
  "n't",
  "n’t",
  "there is no",
  "there was no",
  "no such",
  "false",
  "untrue",
  "incorrect",
  "a myth",
];
/** A sentence of few words, such as take back what was said. */
export const SHORT: Cue = [TAKES_BACK, /^[\s”"’)\].?!…]*[a-z'’ ]{2,45}(?:[.;:!”"]|,[”"])/i];
/** The next sentence takes it back: "People say so. They do not." */
export const TAKEN_BACK: Cue = [
  TAKES_BACK,
  /^[\s”"’)\].?!…]*(?:(?:but|yet|in fact) )?(?:(?:(?:they|it|he|she|that|this|we|there|you) (?:(?:do|does|did|is|are|was|were|has|have)(?:n['’]t| not)|cannot)|there (?:is|was) no(?:ne| such (?:thing|rule|ban|policy))|(?:the )?[a-z]+ ha(?:s|d|ve) no such (?:rule|ban|policy|plan)|(?:it|that|this) (?:is|was) (?:simply |plainly )?(?:false|untrue|incorrect|a myth))(?: (?:so|true|the case|correct|one|any|none))?|not so|untrue)(?:[.;:!]|,?[”"])/i,
];
/** "A ban that Washington had kept is gone." */
export const GONE: Cue = [
  ["gone", "history", "no more"],
  /^[^.;]{0,60}?\b(?:is|are) (?:now )?(?:gone|history|no more)\b/i,
];
/** Behind the match in its quotation: “Is it so that …?” the reporter asked. */
export const ASKED_AFTER = /^[^.!”"»]*\?\s*[”"’»]/;
/** Among the matched words: “May we strike Russia?” he asked the Americans. */
export const ASKED_WITHIN = /\?["”’»]/;
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
export const WHETHER: readonly Cue[] = [
  ["whether", /\bwhether\b/i],
  [
    ["asked if", "asks if", "wonder", "unclear if", "see if", "decide if", "know if"],
    /\b(?:asked|asks|wonder[a-z]*|unclear|see|decide|know) if\b/i,
  ],
  // "a report on who may fire which missile"
  [
    ["who ", "which ", "where "],
    /\b(?:about|over|on) (?:who\b|(?:which(?: [a-z]+)?|where) (?:may|can|might|could|should)\b)/i,
  ],
  // "still argue about how far Western weapons may reach into Russia"
  [
    ["how far", "how deep"],
    /\b(?:about|over|of|on|ask|decid|discuss|weigh|consider|debat)[a-z]* how (?:far|deep(?:ly)?)\b[^,;]*$/i,
  ],
];
export const CONDITION_BEFORE: readonly Cue[] = [
  ["if", /(?:^|[\s,;(“"])(?:as )?if\b/i],
  ["once", /(?:^|[\s,;(“"])(?<!\b(?:more than|at) )once\b(?! (?:more|again|a)\b)/i],
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
    /\b(?:is set to|are set to|going to|(?<!\b(?:launchers|rockets|missiles|jets|systems|weapons|tanks|arms|shells) (?:it|they|Kyiv|Ukraine) (?:is|are) )about to|expected to|likely to|poised to|prepar(?:e|es|ed|ing) to|ready to)\b/i,
  ],
  [["'d", "’d", "'ll", "’ll"], /\b[a-z]+['’]d\b|['’]ll\b/i],
];
/**
 * "can" and "may strike" tell what is allowed; "may yet", "may draw" look ahead. "may" in small letters
 * only: the month is no forecast.
 */
export const MAY_BE: Cue = [
  "may ",
  /\bmay (?:yet|soon|well|still|have|become|draw|lead|drag|provoke|escalate|trigger|mean|forbid|allow|permit|let|lift|decide|ban)\b/,
];
export const ASKS =
  /(?:^|[,;:]\s*|["“])(?:\w+ )?(?:who|what|why|how|when|where|is|are|was|does|do|did|can|could|will|would|has|have|should)\b/i;
/** "Does Spain forbid it, the deputy wanted to know": a question told without its mark. */
export const ASKED_ALOUD: Cue = [
  ["asked", "asks", "wonder", "wanted to know", "wants to know"],
  /^[\s“"]*(?:Does|Do|Did|Is|Are|Was|Were|Has|Have|Had|Can|Could|Will|Would|Should|May|Might)\s[^?]*,[”"]?\s(?:[^,?]*\s)?(?:asked|asks|wondered|wonders|wanted to know|wants to know)\b/,
];
export const ASKED_LATER =
  /[,;:–—]\s*(?:(?:so|but|and|then) )?(?:what|why|how|who|when|where)\b[^?]*\?[”"’»]?\s*$/i;
/** "If confirmed", "if Moscow is right": said in passing of a report, and no condition of the claim. */
export const PROVISO: Cue = [
  "if ",
  /\bif (?:confirmed|true|correct|accurate|(?:the )?[\w’'-]+ (?:is|are) (?:right|correct|true|to be believed|confirmed))\b/gi,
];
/** "Has promised to send it unless Moscow relents." */
export const CONDITION_AFTER: Cue = ["unless ", /^[\s,]*unless\s/i];
/** What follows stands in a question as a fact: "Now that Washington has agreed, how soon …?" */
export const GRANTED =
  /\b(?:now that|given that|after|because|although|though|even though|despite|when your|when our)\b[^,?]*$/i;
/** "Letting Ukraine strike would change little": what would come of it is weighed, not told. */
export const GERUND =
  /\b(?:letting|allowing|permitting|authori[sz]ing|lifting|easing|scrapping)\b/i;
export const WOULD: Cue = [["would", "could", "might"], /^\s*(?:would|could|might)\b/i];
