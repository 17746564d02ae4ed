/**
 * What the gate counts: words of the debate (whether, when and how Ukraine may use Western-supplied
 * weapons against targets inside Russia) and their weights. Each entry is the source of a
 * case-insensitive regular expression that starts at a word boundary; an entry without a trailing
 * `\\b` also matches longer words.
 */

/** The page has to be about this war at all. The Baltic wording is a known slip for Ukraine. */
export const UKRAINE = [
  "ukrain",
  "ky[iy]v",
  "kiev\\b",
  "zelensk",
  "kharkiv",
  "sumy\\b",
  "crimea",
  "baltic nation\\b",
];

export const RUSSIA = ["russia", "moscow", "kremlin", "putin", "belgorod", "kursk\\b", "bryansk"];

/** Weapons whose reach is what the debate is about. */
export const LONG_RANGE = [
  "atacms\\b",
  "storm ?shadow",
  "scalp\\b",
  "taurus\\b",
  "tomahawk",
  "jassm",
  "glsdb",
  "eram\\b",
];

/** Words for reach that fit other weapons too: Ukraine's own drones have it as well. */
export const REACH = ["(?:long(?:er)?|deep|extended)[- ](?:range|strike)(?! drone| uav)"];

/** Arms that a Western country supplied. */
export const SUPPLIED = [
  "(?:western|american|u\\.?s\\.?|british|uk|french|german|nato|allied|foreign|donated|partner|italian|dutch|danish|swedish|finnish|polish|canadian|australian|norwegian|belgian|spanish|czech)(?:[- ][a-z]+){0,3}? (?:weapon|missile|arms\\b|rocket|munition|f-16|jet|vehicle|tank|howitzer|military aid)",
  "(?:weapon|missile|arms\\b|rocket|munition|jet|equipment|vehicle|tank|howitzer)s?(?:,? [a-z]+){0,3}? (?:supplied|provided|donated|given?|gave|sent|delivered|made|giving|supply|supplies)\\b",
  "(?:supplied|provided|donated|its|their|our|allies'?)(?: [a-z-]+){0,2}? (?:weapon|missile|arms\\b|rocket|munition)",
  "himars",
  "f-16",
  "patriot",
  "(?:weapons|missiles|arms) (?:from|of) (?:nato|the west|western|its partners|allies)",
];

/** Arms of any kind. */
export const ARMS = ["weapon", "missile", "munition", "rocket", "arms\\b", "artillery"];

/** Targets beyond the border. */
export const INSIDE = [
  "(?:inside|into|within|deep in|deeper in|deeper into|over|across|against|at|on|hit|hits|hitting|strike|strikes|striking|reach|attack|attacking|shell|bomb) (?:(?:targets?|bases?|sites?|back|deep|military|the|positions?|airfields?|forces|in|on|into|inside|at) ){0,4}(?:russia(?!n|['’]s\\b)|moscow\\b|belgorod|kursk\\b|bryansk|russian (?:territory|soil|targets?|airfields?|bases?|airbases?|border|regions?|land|proper|military|positions))",
  "(?:targets?|bases?|sites?|weapons|arms|missiles|airfields?|airbases?|launchers?|depots?|positions?|objects?|forces|fired?|firing|flying|fly|land(?:ed|ing)?|used?|using|using them|strikes?|attacks?) (?:[a-z]+ ){0,2}?(?:in|inside|on|into|over|across|against) russia(?!n)",
  "russian (?:soil|territory)\\b",
  "(?:over|across|other side of|beyond) (?:the|its|their) (?:border|frontier)\\b",
  "outside (?:its|the|ukrain[a-z]+) (?:own )?(?:borders?|territory)\\b",
  "russian (?:military |air )?(?:bases?|airfields?|airbases?)\\b",
  "sanctuary|safe (?:zone|haven)",
  "cross-border (?:fire|strike|attack|use)",
  "(?:over|in) russian air ?space",
  "russian targets?\\b",
  "(?:belgorod|kursk|bryansk|voronezh)\\b",
  "(?:only|solely|exclusively) (?:on|in|inside|over|within|for) (?:the )?(?:defen[cs]e of )?(?:ukrain|its own)",
];

/** Leave, and its refusal. */
export const LEAVE = [
  "permi(?:t|ssion)",
  "(?:dis)?allow",
  "let(?:s|ting)?\\b",
  "(?:un)?authori[sz]",
  "restrict",
  "lift",
  "ban(?:s|ned|ning)?\\b",
  "prohibit",
  "forb[ia]d",
  "barr?(?:ed|s|ing)\\b",
  "green[- ]?light",
  "leave to",
  "free to",
  "up to (?:ukrain|ky[iy]v|each)",
  "decid|decision",
  "no problem",
  "(?:un)?tie[sd]?\\b",
  "go-ahead",
  "limit",
  "curb",
  "caveat",
  "conditions\\b",
  "consent",
  "loosen",
  "eas(?:es|ing)\\b",
  "(?:un)?crossable",
  "red lines?\\b",
  "taboo",
  "(?:may|can|could|not|cannot|only)(?: not)?(?: be)? (?:use|fire|strike|hit)",
  "(?:right|free|able|entitled|wants?|intend) to (?:use|strike|hit|fire)",
  "refus",
  "rule[ds]? out",
  "reject",
  "object(?:ed|ion)",
  "assuranc",
  "enabl",
  "policy",
  "weigh",
];

/** What critics and Moscow say would follow. */
export const ESCALATION = [
  "escalat",
  "nato\\b",
  "world war",
  "nuclear",
  "red lines?\\b",
  "party to the",
];

/** The known slip: Ukraine called a Baltic nation; counts unless a Baltic state is named. */
export const BALTIC_SLIP = [
  "(?:weapon|missile|arms|munition|rocket)s?(?: [a-z]+){0,3} the (?:[a-z-]+ )?baltic nation\\b",
  "(?:embattled|besieged|invaded|war-torn) baltic (?:nation|state|country)\\b",
];
export const BALTIC_STATES = ["estonia", "latvia", "lithuania"];

/** A sentence about an older war counts for nothing. */
export const ELSEWHERE = ["19[1-4]\\d\\b", "wehrmacht", "red army", "panzer", "t-34"];

/** Neither does one about gun law or another war, where Russia and Ukraine are not named. */
export const OTHER_WAR = [
  "guns?\\b",
  "gun-",
  "firearm",
  "assault (?:weapon|rifle)",
  "handgun",
  "israel",
  "gaza",
  "hamas",
  "hezbollah",
  "yemen",
  "houthi",
  "saudi",
  "taiwan",
  "sudan",
  "syria",
  "iran",
  "japan",
  "china",
  "korea",
  "india",
  "pakistan",
];

/** Points of two neighbouring sentences, by what they bring together. */
export const POINTS = {
  /** A target beyond the border and an arm with a Western hand or a long reach. */
  insideSupplied: 3,
  /** A target beyond the border and any arm. */
  insideArms: 2,
  /** A target beyond the border and leave or refusal. */
  insideLeave: 2.4,
  /** Leave or refusal and a supplied or long-range arm, with Russia or Ukraine named. */
  leaveSupplied: 1,
  /** A known long-range arm and Ukraine; with Russia, and with leave or refusal, once more each. */
  longRange: 1.3,
  /** The same for any arm that is said to reach far. */
  reach: 1,
  /** Escalation or NATO, on top of any two points of the above. */
  escalation: 1,
  balticSlip: 4,
};

/** How much the sentences count by where they stand; of the text only the best pair is taken twice at most. */
export const PLACE = { title: 1.5, opening: 1.3, text: 1 };

/** Characters of the text that count as its opening. */
export const OPENING_LENGTH = 700;

/** How many pairs of sentences of the text are added up. */
export const BEST_PAIRS = 2;

/** On topic from this score. */
export const THRESHOLD = 3.5;

/** Plain strings of which a page on topic holds one of each list, capitals as in running text. */
export const QUICK_UKRAINE = ["Ukrain", "Kyiv", "Kiev", "Zelensk", "altic nation"];
export const QUICK_ARMS = [
  "eapon",
  "issile",
  "munition",
  "ocket",
  "arms",
  "rtillery",
  "F-16",
  "HIMARS",
  "ATACMS",
  "Taurus",
  "hadow",
];
