/**
 * What denies the words of a match: before, between, after them, or in the next sentence. Here as in the other
 * files of cues `…_BEFORE`, `…_INSIDE` and `…_AFTER` say where the cue stands, seen from the match.
 */
import { type Cue, cuesOf, type Expression } from "./cues.ts";
import { ABSURD, ATTACKS, DENIES, FALSEHOOD, IDEA, REFUSED, UNTRUE } from "./denial-words.ts";

const SAY =
  "(?:say|claim|conclude|think|speak|suggest|infer|believe|assume|suppose|announce|declare|talk|report|call|describe)";
const AN_IDEA = `(?:[a-z]+ )?(?:${IDEA.join("|")})s?\\b`;
/** Close behind the match. */
const WITHIN = "^[^.]{0,60}?";

/** Before the match: what follows is denied. */
export const DENIAL_BEFORE: readonly Cue<Expression>[] = [
  [["deny", "denie"], /\b(?<!\b(?:cannot|not|never|no longer) be )den(?:y|ies|ied|ying)\b/i],
  ...cuesOf(DENIES, (word) => `\\b(?:${word})\\b`),
  [
    "disput",
    /(?<!\b(?:beyond|without|past) )(?<!\b(?:few|nobody|none|no one|not)\b[^,;]*)(?<!n['’]t )\bdisput(?:e|es|ed|ing)\b/i,
  ],
  [
    "doubt",
    /(?<!\b(?:ceased|stopped) to )(?<!\bstopped )(?<!\b(?:no|few|nobody|none|little|without|beyond|in|any|not|never) )(?<!n['’]t )\bdoubt(?:s|ed|ing|ful)? (?:that\b|whether\b|if\b|on\b|$)/i,
  ],
  // "The baseless claim", "the myth that", "it is a fantasy to say".
  ...cuesOf([...UNTRUE, ...ABSURD], (word) => `\\b(?:${word}) ${AN_IDEA}`),
  [
    ["narrative", "story that", "stories that", "tale", "pretext"],
    /\b(?:narratives?|stor(?:y|ies)|tales?|pretexts?) that\b/i,
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
  [
    ["think", "hard to ", "difficult to "],
    /\b(?:(?:you|one)(?:['’]d| would| might) (?:be forgiven for )?think(?:ing)?(?:, [^,;]*,)? that\b[^,;]*$|(?:hard|difficult) to (?:see|imagine|understand) how\b)/i,
  ],
  ...cuesOf(
    [...FALSEHOOD, "rumou?r"],
    (word) =>
      `\\b(?:it|that|this) (?:is|was) (?:only |just |merely |one of the )?(?:an? )?(?:[a-z]+ )?(?:${word})s?\\b[^.;]*\\bthat\\b`,
  ),
  ["nothing ", /\bnothing (?:that|which) [^,;]*$/i],
  [
    ["neither ", "nor "],
    /\b(?:neither|nor)\b[^,;]{0,90}\b(?:said|(?:say|believe|think|claim|accept|hold|consider|regard|see)s?)\b[^,;]*$/i,
  ],
  // Irony: "Oh yes, …, and the refineries set themselves alight."
  [
    ["oh, ", "oh yes", "oh sure", "oh of", "ah, ", "ah yes", "yeah", "sure,"],
    /^[\s“"]*(?:(?:oh|ah),? (?:yes|sure|of course)|yeah,? right|sure)\b,/i,
  ],
  ...cuesOf(FALSEHOOD, (word) => `\\b(?:${word})s?["”’]? (?:that\\b|to ${SAY}\\b)`),
  // "A fake clip in which a presenter says that".
  [
    ["fake", "doctored", "bogus", "forged", "fabricated", "hoax", "spoof", "satirical"],
    /\b(?:fake|doctored|bogus|forged|fabricated|hoax|spoof|satirical) (?:[\w-]+ ){0,3}(?:clip|video|post|report|story|screenshot|quot(?:e|ation)|headline|letter|document|image|tweet|account|page|site)\b/i,
  ],
  // "It is far too early to say that", "it makes no sense to say that".
  [
    ["too early", "too soon", "no sense"],
    /\b(?:too (?:early|soon)|makes? no sense) to (?:say|claim|conclude|announce|declare|speak|talk)\b/i,
  ],
  [
    "nothing ",
    /\bnothing (?:in|about|of) [^;]{1,90}\b(?:says?|suggests?|states?|shows?|proves?|means?) that\b/i,
  ],
  [
    ["exaggerat", "mislead", "misled", " lie", "lying", " err", "confus", "mixed up"],
    /\b(?:exaggerat(?:es|ed)|mislead(?:s|ing)?|misled|lie[sd]?|lying|err(?:s|ed)?|confus(?:es|ed)|mixed up)\b[^;]*\bwhen (?:he|she|it|they) (?:says?|said|told|wrote|claims?|claimed)\b/i,
  ],
  ["in vain", /\bin vain\b/i],
  ["nor ", /^[\s“"]*nor (?:does|do|did|is|are|was|were|has|have|would|will|can)\b[^,;:]*$/i],
  [
    ["by which", "under which"],
    /\b(?:no|without an?) (?:[a-z]+ )?(?:rule|law|provision|clause|treaty|policy|text) (?:by|under) which\s*$/i,
  ],
  // "For all the talk of".
  [
    "for all ",
    /\bfor all (?:the|its|his|her|their) (?:[a-z]+ )?(?:bluster|talk|noise|claims?|rhetoric|headlines)\b[^,;]*$/i,
  ],
  ["gone are", /\bgone are the (?:days|times)\b/i],
  ["used to ", /\bused to (?:believe|think|say|hold|assume|suppose)\b/i],
  [["stop ", "quit "], /\b(?:stop|quit) (?:saying|claiming|repeating|telling)\b/i],
  ["nowhere ", /\bnowhere (?:in|on|does|do|did|has|have|is there|are there)\b[^;]*$/i],
  ...cuesOf(
    ["mistranslat", "misquot", "misattribut", "misreport", "misheard"],
    (word) => `\\b${word}`,
  ),
  ["nothing ", /\bnothing\b[^;]{0,60}\bto (?:support|suggest|back|justify|show|prove)\b/i],
  [["the last "], /\bthe last (?:person |one |man )?to (?:say|claim|argue|suggest)\b/i],
  [
    "not even ",
    /\bnot even\b[^,;]{1,40}\b(?:pretends?|claims?|says?|believes?|thinks?|argues?)\b/i,
  ],
  ["show me ", /\bshow me\b/i],
  [["let’s ", "let's "], /\blet['’]s (?:retire|drop|bury|stop|forget)\b/i],
  ["know where", /(?:\bnot|n['’]t) know where (?:the|this|that) [a-z]+ comes? from\b/i],
  // "Article 51 disposes of the argument that".
  ...cuesOf(
    ATTACKS,
    (word) => `\\b(?:${word}) (?:the|any|this|that|such an?|all|his|her|their|its) ${AN_IDEA}`,
  ),
  [
    ["nerve", "gall", "cheek", "chutzpah"],
    /\btakes? (?:some|a lot of|considerable|real) (?:nerve|gall|cheek|chutzpah)\b/i,
  ],
  [
    ["oppose", "object", "reject", "resist"],
    /\b(?:oppos(?:es|ed)|object(?:s|ed) to|resist(?:s|ed)) any\b/i,
  ],
  ["long way from", /\ba long way from\b/i],
  // “Nonsense,” she said when somebody shouted that.
  [
    ["nonsense", "rubbish", "wrong", "not true", "untrue"],
    /^[\s“"'‘]*(?:nonsense|rubbish|wrong|not true|untrue)[,.!]?[”"'’]/i,
  ],
  [["rule", "ruling"], /\brul(?:e|es|ed|ing) (?:it )?out (?:that|the (?:idea|possibility))\b/i],
  [
    "apologi",
    /\bapologi[sz](?:es?|ed|ing) for (?:having )?(?:sa(?:id|ying)|claim|writ|report|suggest|stat)/i,
  ],
  [
    [" so that", " case that", " correct that", " right that", " accurate that"],
    /\b(?:no longer|not) (?:so|the case|correct|right|accurate) that\b/i,
  ],
  ["never ", /\bnever (?:accept|allow|tolerate|agree to|stand for)\b/i],
  // "I have yet to meet a lawyer who thinks that", "failed to convince anyone that".
  ["yet to ", /\byet to (?:meet|see|find|hear|encounter|come across)\b[^,;]*$/i],
  [
    ["evidence", "proof"],
    /\byet to (?:produce|show|offer|provide|present|see|find)\b[^,;]{0,30}\b(?:evidence|proof)\b/i,
  ],
  ["fail", /\bfail(?:s|ed|ing)? to (?:convince|persuade|prove|show|establish|demonstrate)\b/i],
  // "Had not told the paper that", "can no longer say that".
  ...cuesOf(
    [
      "tell",
      "told",
      "suggest(?:ed)?",
      "impl(?:y|ied)",
      "writ(?:e|ten)",
      "mean(?:t)?",
      "stated?",
      "argued?",
      "assert(?:ed)?",
    ],
    (word) => `(?:\\b(?:never|not)|n['’]t) ${word} (?:[\\w’'-]+ ){0,3}that\\b[^,;]*$`,
  ),
  [
    "no longer ",
    /\bno longer (?:[a-z]+ )?(?:say|claim|argue|maintain|pretend|assert|believe|think)s?\b/i,
  ],
  ["dream", /\bdream(?:s|t|ed) that\b/i],
  [
    ["only a fool", "only a mad", "only a cynic", "only an idiot", "only the naive"],
    /\bonly (?:a (?:fool|mad\w+|cynic)|an idiot|the naive)(?: or [^,;]{1,25})? (?:could|would|can|will) (?:believe|think|say|claim|suggest|argue|imagine|maintain|insist)\b/i,
  ],
  ["slip of the", /\bslip of the (?:tongue|pen)\b/i],
  [
    ["at no ", "in no ", "by no ", "on no account", "under no "],
    /\b(?:at no (?:point|time|stage)|in no (?:way|sense)|by no (?:means|stretch)|on no account|under no circumstances)\b[^,;]*$/i,
  ],
  // "There is not a shred of evidence that".
  [
    ["evidence", "proof"],
    /(?:\b(?:not|without)|n['’]t)\b[^,;]{0,30}\b(?:evidence|proof) (?:that|of)\b/i,
  ],
  // "Those who believe that … mistake", "laughed off the idea that": who says so goes on to deny it.
  [
    ["those who ", "anyone who ", "anybody who ", "whoever "],
    /\b(?:(?:those|anyone|anybody) who|whoever) (?:still )?(?:(?:believe|think|say|claim|insist|argue|assume|read|maintain)s?|tells?|told|said|wrote|claimed)\b[^,;]*$/i,
  ],
  [
    ["withdr", "take back", "took back", "taken back", "walked back"],
    /\b(?:withdr(?:ew|awn|awing)|(?:take|took|taken|walked) back) (?:an?|the|its|his|her|that|their) (?:[a-z]+ )?(?:report|story|claim|article|statement|remark|comment|assertion|tweet|post)\b/i,
  ],
  ["bristl", /\bbristl(?:e|es|ed|ing) at\b/i],
  [
    " ever",
    /\b(?:suggestion|idea|notion|claim|talk)s? that (?:he|she|they|it|(?:the )?[A-Z]\w+) (?:had|has|have) ever\b/,
  ],
  [
    ["bear out", "bore out", "borne out", "bears out"],
    /(?:\b(?:not|never|nor|hardly)|n['’]t) (?:\w+ )?b(?:ears?|ore|orne) out\b/i,
  ],
  ["pretend", /\bpretend(?:s|ed|ing)?(?: (?:that|as if|as though)|\s*$)/i],
  ["no word", /\bno word (?:yet |so far |as yet )?(?:that|whether|if|on)\b/i],
  ["no longer true", /\bno longer (?:true|the case|so|correct|right) that\b/i],
  ["so-called", /\bso-called (?:news|reports?|fact|truth|policy|revelation) that\b/i],
  ["follow that", /(?:\bnot|n['’]t) follow that\b/i],
  ["hardly be", /\bhardly be (?:said|claimed|argued|maintained|called|true)\b/i],
  [
    ["cannot", "can't", "can’t", "could not", "couldn"],
    /\b(?:can(?:not|['’]t)|could(?: not|n['’]t)) (?:yet |really |simply |honestly )?(?:say|claim|argue|maintain|know)(?: for (?:certain|sure)| with certainty)? that\b/i,
  ],
  [
    ["error", "mistake", "mix-up", "slip"],
    /\b(?:in|by|through|owing to|because of) (?:an? )?(?:[a-z]+ )?(?:error|mistake|mix-up|slip)\b[^.;]*\b(?:wrote|said|stated|reported|printed)\b/i,
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
    [
      "no evidence",
      "no sign",
      "no indication",
      "no proof",
      "no confirmation",
      "no truth in",
      "no basis",
      "no foundation",
      "no ground",
    ],
    /\bno (?:evidence|signs?|indications?|proof|confirmation|truth in|(?:basis|foundation|grounds?) (?:in [a-z]+ )?for)\b/i,
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
  ...cuesOf(
    ["rash", "premature", "foolish", "reckless", "dangerous", "unwise", "stretch", ...ABSURD],
    (word) => `\\b(?:${word})(?:, [^,]{1,40},)? to ${SAY}\\b`,
  ),
  [
    ["plausible that", "conceivable that", "credible that"],
    /\b(?:nor (?:is|was) it|(?:is|was) (?:not|hardly|scarcely)|(?:is|was)n['’]t) (?:[a-z]+ )?(?:plausible|conceivable|credible) that\b/i,
  ],
  [
    ["t extend", "t amount", "t stretch"],
    /\b(?:not|[a-z]+n['’]t) (?:extend|amount|stretch) to\b[^,;]*$/i,
  ],
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
    /\b(?:(?:is|was|be|are|were|as) (?:a )?wrong|wrong(?:ly)? (?:that|to|claim[a-z]*|report[a-z]*|suggest[a-z]*|sa(?:y|id)[a-z]*|describ[a-z]*|call[a-z]*|th(?:ink|ought)[a-z]*|believ[a-z]*|assum[a-z]*|conclud[a-z]*|infer[a-z]*|suppos[a-z]*|told))\b|\bwrongly\s*$/i,
  ],
  ["mistake", /\bmistake(?:n|nly| to (?:think|say|believe|suppose|call|regard|treat|dismiss))\b/i],
  ["misread", /\bmisread(?:ing|s)?\b/i],
  ...cuesOf(
    ["incorrectly", "inaccurately", "erroneously", "myth", "misconception"],
    (word) => `\\b(?:${word})\\b`,
  ),
  // "It is untrue that", "is quite misleading".
  ...cuesOf(
    [...UNTRUE, ...ABSURD],
    (word) =>
      `\\b(?:is|was|be|are|were|as) (?:an? )?(?:[a-z]+ly |quite |just )?(?:${word})\\b[^;:]*$`,
  ),
  [
    ["nobody", "no one", "none", "few ", "hardly any", "scarcely any"],
    /\b(?:nobody|no one|none|(?<!\ba )few|(?:hardly|scarcely) any(?:one|body)) (?:[a-z]+,? ){0,9}(?:say|says|maintains?|said|claims?|believes?|thinks?|expects?|accepts?|agrees?|argues?|suggests?|pretends?|imagines?|shown|proved|proven|established|confirms?|confirmed|verified|announced|reported)\b/i,
  ],
];

/** After the match: what stood before is denied. */
export const DENIAL_AFTER: readonly Cue<Expression>[] = [
  [["no more", "no longer"], /^\s*no (?:more|longer)\b(?! than)/i],
  ...cuesOf(
    [...UNTRUE, ...FALSEHOOD],
    (word) =>
      `${WITHIN}\\b(?:is|was|are|were|be|as|remains?)(?:, [^,;]{1,50},)? ["“‘]?(?:(?:simply|plainly|just|also|an?|pure|sheer|utter|complete|total|all|[a-z]+ly) )*(?:(?:rated|judged|found|ruled|declared) (?:to be )?)?(?:[a-z]+ )?(?:${word})s?\\b`,
  ),
  // "Terror" has the letters of "error", "allies" those of "lie".
  ["a lie", /^[^.]{0,60}?\b(?:is|was|are|were|be|as) (?:simply |plainly |just )?a lie\b/i],
  [
    " error",
    /^[^.]{0,60}?\b(?:is|was|are|were|be|as) (?:simply |plainly |just )?(?:an |in )error\b/i,
  ],
  [
    ["no basis", "no foundation", "no footing", "no ground", "no merit", "no support"],
    /^[^.]{0,60}?\b(?:has|have|had|finds?|found|sees?|saw) no (?:basis|foundation|footing|grounds?|merit|support)\b/i,
  ],
  ...cuesOf(
    REFUSED,
    (word) =>
      `${WITHIN}\\b(?:has|have|had) (?:since |long |so far |thus far |always )?been (?:[a-z]+ly )?(?:${word})\\b`,
  ),
  ...cuesOf(
    ["premature", ...UNTRUE],
    (word) => `${WITHIN}\\b(?:has|have|had )?(?:turned out|prove[dns]?) (?:to be )?(?:${word})\\b`,
  ),
  ["but the ", /^[^.]{0,60}?,? but the (?:[a-z]+ )?(?:figure|number|date|name|answer|truth)\b/i],
  // "People say so, but they forget the sabotage."
  [
    ["but they", "but he", "but she", "but it"],
    /^[^.]{0,60}?\bbut (?:they|he|she|it) (?:forgets?|overlooks?|ignores?|misses|(?:is|are) (?:mistaken|wrong))\b/i,
  ],
  ...cuesOf(
    [...FALSEHOOD, "slip", "typo", "an error", "a lie"],
    (word) => `^[”"’']?[^,.;:]{0,20}, (?:(?:an?|pure|sheer|utter) )?(?:${word})\\b`,
  ),
  [
    ["to give", "to grant", "to decide", "to make"],
    /^\s*(?:was|is|were|are)(?: not|n['’]t) [a-z]+ to (?:give|grant|decide|make)\b/i,
  ],
  ["nothing ", /^\s*nothing (?:of the|like|at all)\b/i],
  [
    "no such ",
    /^(?:[^.]{0,60}?\b(?:says?|said|knows?|contains?|sets?|makes?|made|is|are|was|were|be))? no such\b/i,
  ],
  ...cuesOf(
    [
      "mistranslat",
      "misquot",
      "misattribut",
      "misheard",
      "misunderst(?:ood|anding)",
      "misrepresent",
      "misreport",
    ],
    (word) => `^[^.]{0,80}?\\b${word}`,
  ),
  ["made ", /^[^.;]{0,110}?\bmade (?:it|that|this|the (?:story|quote)) up\b/i],
  [["is not what", "was not what"], /^[^.;]{0,20}(?:is|was) not what\b/i],
  [
    ["in fact", "in reality", "in truth", "the true ", "the real ", "the correct ", "the actual "],
    /^[^.]{0,30}[;,.–—]\s*(?:in (?:fact|reality|truth)\b|the (?:true|real|correct|actual) [a-z]+ (?:is|was)\b)/i,
  ],
  [
    ["denie", "reject", "dismisse", "dispute"],
    /^[^.]{0,30}, which [^,.;]{1,40} (?:denie[ds]|reject(?:ed|s)|dismisse[ds]|disputes?d?)\b/i,
  ],
  [
    ["withdr", "retracted", "dropped", "corrected", "took back"],
    /^[^.]{0,30}, an? (?:[a-z]+ )?(?:description|claim|figure|statement|term|phrase|word|label|remark) (?:that )?(?:it|he|she|they) (?:later |soon |has since |had to )?(?:withdrew|withdraw|retracted|dropped|corrected|took back)\b/i,
  ],
  [["which there is no"], /^[^.]{0,30}, an? [a-z]+ (?:for|of) which there is not?\b/i],
  [
    "only in ",
    /^[^.;]{0,30}\bonly in (?:the )?(?:[a-z]+ )?(?:imagination|minds?|heads?|dreams?)\b/i,
  ],
  ["disprove", /^[^.]{0,90}\bdisprove[dn]?\b/i],
  [
    ["that title", "the title", "its title", "that place", "the place", "its place"],
    /^[^.;]{0,40}\b(?:yielded|ceded|lost|gave up) (?:that|the|its) (?:title|place)\b/i,
  ],
  ["exist", /^[^.;]{0,30}\bexists? only in\b/i],
  [["only a rumo", "only a theory"], /^[^.]{0,60}\bonly a (?:rumou?r|theory)\b/i],
  [" straight", /^[^.]{0,90}\bset the (?:matter|record) straight\b/i],
  ["nothing of the", /^[^.]{0,110}\bnothing of the (?:sort|kind)\b/i],
  [
    "should ",
    /^[”"’']?[^.]{0,30}[;,.] (?:this|it|that) should (?:have (?:read|said|been)|read)\b/i,
  ],
  // "Does not stand up to scrutiny", "collapses on a first reading".
  [
    ["t stand", "t hold", "t survive", "t bear", "t add up", "t wash"],
    /^[^.;]{0,40}?(?:\bnot|n['’]t) (?:stand(?: up)?|hold(?: up| water)?|survive|bear|add up|wash)\b/i,
  ],
  [
    ["collaps", "crumbl", "evaporat", "unravel", "falls apart", "fell apart", "falls flat"],
    /^\s*(?:[^.;]{0,20}?, )?(?:collaps(?:es|ed)|crumbl(?:es|ed)|evaporat(?:es|ed)|unravel(?:s|led)|f(?:alls|ell) (?:apart|flat))\b/i,
  ],
  [
    ["retract", "taken down", "deleted", "corrected", "dropped", "true", "apologi"],
    /^[^.]{0,110}?\b(?:retract(?:ed|ion)|apologi[sz]ed|taken down|deleted|corrected (?:himself|herself|itself|themselves)|since (?:quietly )?dropped|ceased to be true|no longer true)\b/i,
  ],
  // "In the same way that I am the Queen of Sheba", "and the moon is made of cheese".
  [
    ["in the same", "and the moon", "and pigs", "and i am", "and i’m", "and i'm"],
    /^[^.;]{0,14}\b(?:in the same (?:way|sense) (?:that|as) I\b|and (?:the moon is|pigs (?:can |might |will )?fly|I(?: a|['’])m (?:the|a) (?:Queen|King|Pope|Emperor|Dutchman|teapot)))/i,
  ],
  [
    ["i could", "we could", "i can", "we can"],
    /^[^.]{0,60}?\b(?:I|we) (?:could|can)(?: ?not|n['’]t) (?:establish|confirm|verify|find out)\b/i,
  ],
  [
    ["used to be told", "were once told", "was once told", "used to be said", "was once said"],
    /^,? (?:or so )?(?:we|it|readers|they) (?:used to be|were once|was once) (?:told|said)\b/i,
  ],
  [
    "slip of the",
    /^[^.]{0,60}?\b(?:is|was|been|as|by|through) (?:just |only |merely )?an? slip of the (?:tongue|pen)\b/i,
  ],
  [
    "puts the",
    /^[^.]{0,20}, but (?:the |its )?[a-z]+(?: [a-z]+)? puts? (?:the (?:figure|number|range|date)|it) at\b/i,
  ],
  // "…, we were told, and it has not."
  [
    "told, and ",
    /^,? (?:or so )?(?:we|they) (?:were|are) (?:always |once )?told, and [^.;]{1,40}(?:\bnot\b|n['’]t\b)/i,
  ],
  [["it is not", "it was not", "they are not"], /^\s*(?:it (?:is|was)|they are) not\b/i],
  // "…, the satirical site wrote", "…, according to a fabricated post".
  [
    ["satir", "spoof", "parod", "troll", "fabricat", "forged", " fake", "doctored"],
    /^[^.;]{0,70}, (?:(?:wrote|said|reported|claimed|according to|as|or|in|runs?) )?[^.;,]{0,40}\b(?:satir(?:e|ical)|spoof|parod(?:y|ies)|trolls?|fabricat(?:ed|ion)|forged|fakes?|doctored)\b/i,
  ],
  // "…, the paper wrongly reported", "…, he wrote by mistake".
  [
    ["wrongly", "mistakenly", "erroneously", "falsely", "incorrectly", "by mistake", "in error"],
    /^[^.;]{0,70}, [^.;,]{0,40}\b(?:(?:wrongly|mistakenly|erroneously|falsely|incorrectly) (?:wrote|writes?|said|says?|report(?:s|ed)|claim(?:s|ed)|stated?|told|believ(?:es|ed)|assum(?:es|ed))|(?:wrote|said|reported|claimed|stated) (?:by mistake|in error|wrongly|mistakenly|erroneously|falsely|incorrectly))\b/i,
  ],
  [
    ["nobody", "no one", "hardly any"],
    /^[^.;]{0,70}, (?:which|something|a claim) (?:that )?(?:nobody|no one|hardly any(?:one|body))\b[^.;]{0,20}\b(?:believes?|accepts?|takes? seriously)\b/i,
  ],
  ["did not happen", /^[^.;]{0,70}, which is (?:exactly |precisely |just )?what did not happen\b/i],
  ["since ", /^[^.;]{0,90}\bsince (?:been )?(?:withdrawn|retracted|deleted|corrected)\b/i],
  ["knew better", /^[^.]{0,50}?[;,] (?:by|on) [^.;]{1,30} knew better\b/i],
  [
    ["not now", "t now", "not any ", "t any "],
    /^[^.]{0,20}?[;,] (?:they|it|we|one) (?:can|could|do|does)(?:n['’]t| ?not) (?:now|any (?:more|longer))\b/i,
  ],
  ["belied by", /^[^.]{0,60}?\bbelied by\b/i],
  [
    ["denie", "rejected", "rejects", "dismisse"],
    /^[^.]{0,60}?\b(?:he|she|they|it|officials?|government|kremlin|pentagon|ministry|spokes[a-z]+) (?:has |have |had )?(?:denied|denies|rejected|rejects|dismissed|dismisses)\b/i,
  ],
];

/** "The paper withdrew its report that": its words may fill slots, as in "withdrew all limits". */
export const RETRACTS: Cue = [
  ["withdr", "retract", "took back"],
  /\b(?:withdr(?:ew|aws?|awn)|retract(?:s|ed)|took back) (?:its|the|his|her|their|an?) (?:[a-z]+ )?(?:report|claim|story|statement|remark|article)s?\b/i,
];

/** "It stops short of a ban." */
export const SHORT_OF: Cue = ["short of", /\bshort of\b/i];

/** A stand that "does not change" is not denied by it. */
export const NEGATION: readonly Cue[] = [
  [
    "not",
    /\bnot(?! (?:only|just|merely|simply|until|least|forget|chang(?:e|ed|ing)|budg(?:e|ed|ing)|waver(?:ed)?)\b)\b/i,
  ],
  ["never", /\bnever\b/i],
  [
    "no",
    // Not "Jean-Noël", whose last letters are none to \b.
    /\bno(?![\wÀ-ɏ]|\.? ?10\b| (?:uncertain|fewer|less|later|more|sooner|doubt|change|secret|choice|option)\b)(?!,)\b/i,
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
    /\b(?:stopped|ceased) (?:(?:being|to be|telling|saying|insisting|warning|allowing|letting|permitting)\b|\s|$)/i,
  ],
  ["unknown to", /\bunknown to\b/i],
  ["yet to ", /\b(?:has|have|had) yet to\b/i],
  ["no more", /\bno more(?: an?\b|\s{2}|\s*$)/i],
  ["made up ", /\bmade up (?:his|her|its|their) minds?\b/i],
  [["nowhere near", "nothing like"], /\b(?:nowhere near|nothing like)\b/i],
  ["about as", /\babout as\s*$/i],
  // Not "is over 300 km".
  [" over", /\b(?:is|was) over\b(?! (?:\d|an?\b|the\b|half\b))/i],
  ["fail", /\bfail(?:s|ed|ing)? to(?! (?:shift|sway|change|move|end|lift|overturn)\b)\b/i],
  SHORT_OF,
  [["n't", "n’t"], /\b[a-z]+n['’]t(?! (?:change|changed|budge|waver)\b)\b/i],
];

/** "To call NATO a party is to turn the facts upside down." */
export const TO_SAY: Cue = [
  [
    "to call",
    "to describe",
    "to portray",
    "to depict",
    "to say",
    "to claim",
    "to suggest",
    "to speak of",
    "to argue",
    "to insist",
    "to maintain",
    "to pretend",
  ],
  /(?:^|[\s“"])to (?:call|describe|portray|depict|say|claim|suggest|speak of|argue|insist|maintain|pretend)\b[^,;]*$/i,
];
export const IS_TO =
  /^[^.;]{0,50}?\bis to (?:turn|ignore|misunderstand|misread|confuse|stand|forget|insult|distort|mistake|get it wrong)\b/i;
/** "Washington puts no |ban| on it": directly before a slot within the match. */
export const NONE_INSIDE: Cue = [
  "no ",
  /\b(?:puts?|sets?|has|have|had|imposes?|imposed|places?|attach(?:es|ed)?|is|are|was|were|with) no\s{2}/i,
];
/** “No,” he said when asked whether. */
export const ANSWERED_NO: Cue = ["when asked", /^[\s“"]*no\b[^”"]{0,14}[”"].*\bwhen asked\b/i];
/** "There is no NATO ban": what is named in passing is named as absent. */
export const NONE_BEFORE: Cue = [
  ["no", "never an", "without", "such"],
  /(?:\b(?:no|not an?|not any|never an?|without an?|without)\s+(?:\w+\s+)?|,\s+not\s+|\bsuch a? ?thing as an?\s+)$/i,
];

/** "The claim that … was rejected", where the claim's own words stand between. */
export const NOTION = cuesOf(
  IDEA.flatMap((word) => [`${word} that`, `${word}s that`]),
  (word) => `\\b(?:${word})\\s(?:[^,;]*\\s)?$`,
);
export const NOTION_REFUSED = cuesOf(
  [...REFUSED, ...UNTRUE, ...ABSURD, ...FALSEHOOD, "rumou?r", "naive", "naïve", "insult", "a lie"],
  (word) =>
    `${WITHIN}\\b(?:is|was|are|were|has been|have been|proved|turned out)(?: to be)? (?:[a-z]+ )?(?:no more than |nothing but )?(?:an? )?(?:${word})\\b`,
);

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
  "wrong",
  "mistaken",
  "nonsense",
  "none of",
  "corrected",
  "withdrawn",
  "retracted",
];
/** A sentence of few words, such as take back what was said. */
export const SHORT: Cue = [TAKES_BACK, /^[\s”"’)\].?!…]*[a-z'’ ]{2,45}(?:[.;:!”"]|,[”"])/i];
/** The next sentence takes it back: "People say so. They do not." */
export const TAKEN_BACK: Cue = [
  TAKES_BACK,
  /^[\s”"’)\].?!…]*(?:(?:but|yet|in fact) )?(?:(?:(?:they|it|he|she|that|this|we|there|you) (?:(?:do|does|did|is|are|was|were|has|have)(?:n['’]t| not)|cannot)|there (?:is|was) no(?:ne| such (?:thing|rule|ban|policy))|(?:the )?[a-z]+ ha(?:s|d|ve) no such (?:rule|ban|policy|plan)|(?:it|that|this|none of (?:this|that|it)) (?:is|was) (?:simply |plainly |later |since )?(?:false|untrue|true|incorrect|a myth|corrected|withdrawn|retracted))(?: (?:so|true|the case|correct|one|any|none|happen))?|not so|untrue|(?:they|he|she|it|that|this) (?:is|are|was|were) (?:wrong|mistaken|incorrect|nonsense))(?:[.;:!]|,?[”"])/i,
];
/** "A ban that Washington had kept is gone." */
export const GONE: Cue = [
  ["gone", "history", "no more"],
  /^[^.;]{0,60}?\b(?:is|are) (?:now )?(?:gone|history|no more)\b/i,
];
/** "Some write that it reached ATACMS; it did not." */
export const BUT_IT_DID_NOT: Cue = [
  [" not", "n't", "n’t"],
  /^[^;–—]{0,40}[;–—]\s*(?:but |in fact )?(?:it|that|this|they|he|she) (?:did|does|do|is|was|were|has|had|have)(?: not|n['’]t)\b[^,]{0,12}$/i,
];
/** "To keep |Western capitals| from |letting Ukraine fire|": what they are kept from is not so. */
export const HOLDS_BACK: Cue = [
  ["keep", "kept", "block", "prevent", "stop", "deter", "dissuad", "discourag", "restrain"],
  /\b(?:keep(?:s|ing)?|kept|block(?:s|ed|ing)?|prevent(?:s|ed|ing)?|stop(?:s|ped|ping)?|deter(?:s|red|ring)?|dissuad(?:e|es|ed|ing)|discourag(?:e|es|ed|ing)|restrain(?:s|ed|ing)?) (?:the |its |their )?$/i,
];
export const FROM = /^\s*from\s/;
/** "didn't they", "isn't it", "don't fool yourselves", and what another "never dared": none denies the claim. */
export const NO_DENIAL: Cue = [
  ["n't", "n’t", "never", "do not", "no mistake", "secret", "mystery"],
  /\b(?:never|no|not) (?:a )?(?:secret|mystery)\b|\bmake no mistake(?: about it)?\b|\b(?:do not|don['’]t) (?:fool|kid|deceive) (?:your|our)sel(?:f|ves)\b|,\s*(?:is|are|was|were|do|does|did|has|have|had|wo|would)n['’]t (?:it|they|he|she|we|you|there|that)\b|\bwhat [A-Z]\w+ (?:had )?never (?:dared|did|would)\b/g,
];
/** "While Denmark sets no conditions, ": what is said of another denies nothing of what follows. */
export const CONTRAST: Cue = [
  ["while", "whereas", "though", "in a"],
  /\b(?:(?:while|whereas|although|though)\s[^,]*,\s*|in an? \w+ (?:that|which)\s[^,]*,\s*(?:the\s+)?)$/gi,
];
