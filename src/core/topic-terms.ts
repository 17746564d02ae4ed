/**
 * What the gate counts: words of the debate (whether, when and how Ukraine may use Western-supplied
 * weapons against targets inside Russia), in English, German, French and Ukrainian, and the weights
 * of what they make together. A text becomes a row of letters, a letter a word; everything else
 * here speaks of those letters. The weights were fitted to the leads in `topic-leads/` and rounded.
 */

/**
 * Letter → beginnings of words, in lower case. `_` stands for a space: at the end it makes a whole
 * word of a beginning, inside a phrase. The longest beginning wins.
 */
export const words = (): Readonly<Record<string, string>> => ({
  /** Ukraine, and the known slip for it. */
  U: "ukrain baltic_nation kyiv kiev zelensk kharkiv crimea укра київ києв зеленськ",
  /** Russia. */
  R: "russia_ moscow kremlin putin peskov russland russie_ moskau moscou poutine росі росс москв кремл путін рф_",
  A: "russian russisch russe_ russes_ російськ",
  /** Places in Russia that are written about as targets. */
  K: "belgorod kursk bryansk voronezh rostov",
  /** Weapons whose reach is what the debate is about; and the shorter ones. */
  M: "atacms storm_shadow scalp_ taurus_ tomahawk jassm glsdb eram_",
  m: "himars f_16 mirage",
  W: "weapon munition rocket arms_ artillery launcher howitzer jets_ waffe raket marschflug armes_ збро ракет bombs_ shells_ guns_ tanks_ missil",
  /** Who supplies. */
  F: "western america us_ usa_ washington white_house pentagon biden trump british britain uk_ london starmer german berlin scholz merz french france paris_ macron nato_ otan allie partner westlich kanzler occident améric deutsch сша америк вашингтон байден трамп нім партнер italy polish poland dutch danish norw finn czech canad stoltenberg rutte союзн",
  X: "suppl donat giv gave_ sent_ send provid deliver handed gelief liefer livr переда постач",
  /** Leave and refusal. */
  P: "permi allow autho restrict lift ban_ bans_ bann prohibit forb limit curb caveat condition consent deci go_ahead green_light red_line relax eas tie tied_ untie strings leash up_to free_to right_to legitima self_def objection rule refus reject policy enabl approv blessing law_of let_ lets_ letti be_used use_them to_use erlaub genehm freig auflage beschränk verbot darf_ dürf feu_vert lever_ interdi légitime дозв обмеж заборон зня",
  /** Reach, blows, directions, ground. */
  L: "range_ reach kilomet miles_ km_ far_ longue_port weitreich reichweit далекоб дальн вглиб глиб deep",
  H: "strik struck hit_ hits_ hitt attack fire firing shoot shot_ target bombing aim_ use_ uses_ used_ using angri schläg ziel treff schie frapp tir_ cible neutrali attaqu удар вдар бити_ ціл ураж",
  D: "inside into in_ on_ at_ over_ across beyond within against auf_ gegen_ tief_ en_ sur_ contre_ по_ в_ у_ на_ to_",
  G: "territor soil land_ airfield airbase bases_ depot airspace region cities gebiet sol_ терит",
  B: "border frontier fronti grenz кордон прикорд",
  /** Fear of a wider war. */
  E: "escal directly_inv direct_inv party_to belliger world_war at_war_with eskal bluff",
  /** Other sides of this war. */
  N: "drone home_made interceptor air_defen sanction oil_ refiner power_ patriot дрон безпілот drohn prisoner incurs talks_",
  /** Other wars, gun law, sport. */
  O: "israel gaza yemen saudi taiwan sudan syria iran korea india firearm school striker goal china_ beijing gun_",
  /** Older wars. */
  I: "193 1941 1942 1943 1944 t_34 wehrmacht red_army",
});

/**
 * Letter → what it stands for in a row of letters. `|` ends a sentence, `.` is any other word; `~4`
 * stands for at most four words of one sentence.
 */
export const rows = (): Readonly<Record<string, string>> => ({
  /** Beyond the border, and struck there. */
  t: "[HD]~3[RK]|A~2G|G~2[RA]|[HD]~4B",
  h: "H~6([RKB]|A.?G|G.?A)|([RKB]|A.?G)~4H",
  /** Leave to strike, about weapons, and Ukraine's. */
  p: "P~6H|H~4P",
  u: "U~3P?~3H",
  /** Weapons that were supplied. */
  x: "X~5[WMm]|[WMm]~4X",
  a: "[WMm]",
  r: "[RAK]",
  /** Said again. */
  n: "N.*N",
  o: "O.*O",
  /** Missing. */
  z: "^[^RAKBEPM]*$",
});

/** Letters that occur together → points. */
export const points = (): Readonly<Record<string, number>> => ({
  M: 1.2,
  m: 0.8,
  F: 1,
  H: 0.7,
  L: 0.5,
  B: 0.7,
  E: 1.5,
  K: 0.9,
  O: -2,
  a: 0.9,
  I: -8,
  t: 1.2,
  h: 0.8,
  p: 0.9,
  u: 1.1,
  x: 0.9,
  n: -1.4,
  o: -0.8,
  z: -0.4,
  MU: 1.5,
  Mr: 0.6,
  Fh: 1,
  PU: 1.4,
  Ua: 0.5,
  Er: 0.7,
  LP: 0.6,
  Fat: 0.5,
  xP: 0.9,
});

/** On topic from this score. */
export const THRESHOLD = 4.7;

/** Phrases that make a place worth reading, however far down. */
export const telling = () => ["ATACMS", "Storm Shadow", "Taurus", "Tomahawk", "side Russia"];

/** Plain strings of which a page on topic holds one of each list, capitals as in running text. */
export const QUICK_UKRAINE = ["Ukrain", "Kyiv", "Kiev", "Zelensk", "Baltic", "краї"];
export const QUICK_ARMS = [
  "eapon",
  "issile",
  "ocket",
  "arms",
  "strike",
  "affe",
  "aket",
  "arme",
  "frapp",
  "збро",
  "ракет",
];
