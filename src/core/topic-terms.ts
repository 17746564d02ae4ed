/**
 * What the gate counts: words of the debate (whether, when and how Ukraine may use Western-supplied
 * weapons against targets inside Russia) and their weights. Each line is the source of a
 * case-insensitive regular expression that starts at a word boundary; a line without a trailing
 * `\b` also matches longer words.
 */

/** The page has to be about this war at all. The Baltic wording is a known slip for Ukraine. */
export const UKRAINE = String.raw`
ukrain
ky[iy]v
kiev\b
zelensk
kharkiv
sumy\b
crimea
baltic nation\b`;

export const RUSSIA = String.raw`
russia
moscow
kremlin
putin
belgorod
kursk\b
bryansk
rostov`;

/** Weapons whose reach is what the debate is about. */
export const LONG_RANGE = String.raw`
atacms\b
storm ?shadow
scalp\b
taurus\b
jassm
glsdb
eram\b`;

/** Weapons and words for reach that others have as well, and Ukraine's own drones. */
export const REACH = `
tomahawk
(?:long(?:er)?|deep|extended)[- ](?:range|strike)(?! drone| uav)`;

/** Arms that a Western country supplied. */
export const SUPPLIED = String.raw`
(?:western|american|u\.?s\.?|uk|nato|allied|foreign|partner|german|french|dutch|czech|(?!russ|ukr|iran|bela)[a-z]+(?:ish|ian))(?:[- ][a-z]+){0,3}? (?:weapon|missile|arms\b|rocket|munition|f-16|jet|vehicle|tank|howitzer|military aid)
(?:weapon|missile|arms\b|rocket|munition|jet|equipment|vehicle|tank|howitzer)s?(?:,? [a-z]+){0,3}? (?:supplied|provided|donated|given?|gave|sent|delivered|made|giving|supply|supplies)\b
(?:supplied|provided|donated|its|their|our|allies'?)(?: [a-z-]+){0,2}? (?:weapon|missile|arms\b|rocket|munition)
himars
f-16
patriot
(?:weapons|missiles|arms) (?:from|of) (?:nato|the west|western|its partners|allies)`;

/** Arms of any kind. */
export const ARMS = String.raw`
weapon
missile
munition
rocket
arms\b
artillery`;

/** Targets beyond the border. */
export const INSIDE = String.raw`
(?:in|inside|into|over|across|within|against|at|on|hit|hits|hitting|strike|strikes|striking|reach|attack|bomb|shell)(?: (?:targets?|back|deep|military|the|in|on|into|at)){0,4} russia(?!n|['’]s\b)
(?:hit|reach|strike|at|on) moscow\b
russian (?:military |air ?)?(?:territory|soil|targets?|airfield|base|region|land|proper|positions|space)
(?:belgorod|kursk|bryansk|voronezh|rostov)\b
(?:over|across|side of|beyond) (?:the|its|their) (?:border|frontier)\b
outside (?:its|the|ukrain[a-z]+) (?:own )?(?:borders?|territory)\b
cross-border (?:fire|strike|attack|use)
sanctuary|safe (?:zone|haven)
(?:hit|strike|attack)(?:ing)? (?:their|its|the) (?:air ?)?(?:bases|fields)\b
only (?:on|in|inside|over|within|for) (?:the )?(?:ukrain|its own)`;

/** Leave, and its refusal. */
export const LEAVE = String.raw`
permi(?:t|ssion)
(?:dis)?allow
let(?:s|ting)?\b
(?:un)?authori[sz]
restrict
lift
ban(?:s|ned|ning)?\b
prohibit
forb[ia]d
barr?(?:ed|s|ing)\b
green[- ]?light
leave to
free to
up to (?:ukrain|ky[iy]v|each)
decid|decision
no problem
(?:un)?tie[sd]?\b
go-ahead
limit
curb
caveat
conditions\b
consent
loosen
eas(?:es|ing)\b
red lines?\b
(?:may|can|could|not|cannot|only)(?: not)?(?: be)? (?:use|fire|strike|hit)
(?:right|free|able|entitled|wants?|intend) to (?:use|strike|hit|fire)
refus
rule[ds]? out
reject
object(?:ed|ion)
assuranc
enabl
policy
weigh`;

/** The known slip: Ukraine called a Baltic nation; counts unless a Baltic state is named. */
export const BALTIC_SLIP = String.raw`
(?:weapon|missile|arms|munition|rocket)s?(?: [a-z]+){0,3} the (?:[a-z-]+ )?baltic nation\b
(?:embattled|besieged|invaded|war-torn) baltic (?:nation|state|country)\b`;
export const BALTIC_STATES = `
estonia
latvia
lithuania`;

/** A sentence about an older war counts for nothing. */
export const ELSEWHERE = String.raw`
19[1-4]\d\b
wehrmacht
red army
t-34`;

/** Neither does one about gun law or another war, where Russia and Ukraine are not named. */
export const OTHER_WAR = String.raw`
guns?\b
gun-
assault (?:weapon|rifle)
israel
gaza
hamas
hezbollah
yemen
houthi
saudi
taiwan
sudan
syria
iran`;

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
  /** A known long-range arm and Ukraine or Russia, for each of the two and for leave or refusal. */
  longRange: 1.3,
  /** The same for any arm that is said to reach far, where Ukraine is named. */
  reach: 1.2,
  balticSlip: 4,
};

/** How much the sentences count by where they stand; of the text only the best pair is taken twice at most. */
export const PLACE = { title: 1.5, opening: 1.3, text: 1 };

/** Characters of the text that are read together with the title. */
export const LEAD_LENGTH = 400;

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
