/**
 * What the gate counts: words of the debate (whether, when and how Ukraine may use Western-supplied
 * weapons against targets inside Russia), in English, German, French and Ukrainian, and what they
 * are worth together. A text becomes a row of letters, a letter a word; everything else here speaks
 * of those letters. The worths were fitted to the leads in `topic-leads/` and rounded. All of it is in
 * the gate, 8 KB on every page of a news site: beginnings are as short as they can be without meaning
 * something else as well.
 */

/** On topic from this score. */
export const THRESHOLD = 19;
/** Words of a text that are read together with its title. */
export const LEAD_WORDS = 60;
/** Two sentences without their headline have so many points less. */
export const PAIR_DISCOUNT = 4;
/** Characters of a text that are read word by word. */
export const OPENING = 3_000;
/** Characters around a telling phrase further down that are, and how many such places. */
export const AROUND = 250;
export const MOST_PLACES = 8;

/**
 * Letter → beginnings of words, in lower case. `_` stands for a space: at the end it makes a whole
 * word of a beginning, inside a phrase. The longest beginning wins.
 */
export const words = (): Readonly<Record<string, string>> => ({
  /** The end of a sentence, which the text has as a word of its own. */
  "|": "|_",
  /** Ukraine, and the known slip for it. */
  U: "ukrain baltic_n kyiv kiev kiew zelens kharkiv укра киї києв зелен",
  /** Russia and those who speak for it. */
  R: "russia_ russl russie_ mosc moskau kreml putin poutin peskov medved lavrov zakhar aggressor росі москв кремл путін рф_",
  A: "russian russis russe_ російс enemy_",
  /** Places in Russia that are written about as targets. */
  K: "belgor kursk koursk bryans voron rostov engels_ shebek",
  /** Weapons whose reach is what the debate is about; and the shorter ones. */
  M: "atacms storm_sh scalp_ taurus_ tomahaw jassm glsdb eram_",
  m: "himars f_16 mirage gripen marder",
  W: "weapon rocket arms_ jets_ waffe raket marschf armes_ збро ракет missil launcher howitz haubitz guns_ bomber",
  /** Who supplies. */
  F: "western west_ americ us_ usa_ washin white_h pentag biden trump brit uk_ london starmer german berlin scholz merz france french franç macron nato_ otan_ allie partner westl deuts améric сша амер вашин байд трамп німе ital polish poland dutch danish denm norw finn swed czech canad belgi",
  X: "suppl donat giv gave_ sent_ send provid deliver handed gelief liefer livr переда",
  /** Leave and refusal. */
  P: "permi allow authoris authoriz autoris restrict lift ban_ bans_ bann prohib forb limit curb condit consent go_ahead green_l red_line relax ease tied_ tying untie strings leash up_to free_to right_to legitim self_def objection rule refus reject policy enabl approv let_ lets_ letti be_used use_them erlaub freig auflag beschrän verbot darf_ dürf feu_vert interd légitim дозв обмеж забор зня sanctua say_no veto loosen barred nein_ caveat unleash reconsid guidan",
  /** Reach, blows, directions, ground. */
  L: "range_ reach kilom miles_ longue_p weitr reichw langstr profond далек дальн вгли deep",
  H: "strik struck hit_ hits_ hitt attack fire firing shoot shot_ target use_ used_ using angri schlä ziel treff schie frapp tirs_ cible attaqu удар вдар бити_ ціл einsatz aim_",
  D: "inside outside into in_ on_ at_ over_ across beyond against auf_ gegen_ en_",
  G: "territ soil airfi air_base bases_ airspace gebiet boden sol_ терит",
  B: "border fronti grenz кордон прикорд",
  /** Fear of a wider war. */
  E: "escal eskal party_to bellig world_war at_war_w wider_war fear bluff direct_inv nuclear_t weltkr kriegs",
  /** Other sides of this war. */
  N: "drone home_m interce air_def sanction oil_ refiner patriot дрон prisoner talks_ ceasef flamingo oreshni iskander",
  /** Other wars, gun law, sport. */
  O: "israel gaza yemen saudi taiwan sudan iran korea india handgun gun_l school striker rifle japan venez philipp ford_ mexic goal coach champi league",
  /** Older wars. */
  I: "193 194 wehrm red_army",
  /** An argument: what is asked, answered and changed, by whom, what may be and what not. */
  V: "whether question argu debat chang backs_ discuss answer opinion urge plea request what_ explain analys repeat split",
  Q: "not_ never nothing keine nicht pas_ не_ any_ only_ yes_",
  S: "minist presid chancel kanzl spokes ambass secretar présid презид",
  Y: "may_ can_ could should would must_ cannot",
  /** Orders, drills, money, counts and courts: other news about weapons. */
  T: "treaty drill exerc deploy station buy sale export billion million 000_ court plant killed army winter grain troops seoul power_ bill_ dollar",
});

/**
 * Letter → what it stands for in a row of letters. `|` ends a sentence, `.` is any other word; `~4`
 * stands for at most four words of one sentence.
 */
export const rows = (): Readonly<Record<string, string>> => ({
  /** Beyond the border, and struck there. */
  t: "[HD]~3[RK]|A~2G|G~2[RA]|[HD]~4B",
  h: "H~6([RKB]|A.?G|G.?A)|([RKB]|A.?G)~4H",
  /** Ukraine's leave and blows. */
  u: "U~3P?~3H",
  /** Weapons that were supplied. */
  x: "X~5[WMm]|[WMm]~4X",
  a: "[WMm]",
  r: "[RAK]",
  /** Another war in the title, or in the sentence before. */
  q: "^[^|]*O",
  /** Missing. */
  v: "^[^U]*$",
  z: "^[^RAKBEPM]*$",
});

/** Points → letters that occur together, each of which is worth them. */
export const points = (): Readonly<Record<string, string>> => ({
  7: "a",
  6: "UP UM",
  5: "Q V Ft Av UL",
  4: "M B E x Mr Fu UGD Ea Yh FB MW Yt SY Ba UPX Pht",
  3: "t u S UG Vt US At HS Ka",
  2: "F H L Px Pr",
  "-3": "O v Tr",
  "-4": "z DO UT Oq DOa RN",
  "-5": "I N",
  "-7": "T",
});

/** Phrases that make a place worth reading, however far down. */
export const TELLING = ["ATACMS", "Storm Shadow", "Taurus", "Tomahawk", "side Russia"];

/** Plain strings of which a page on topic holds one of each list, capitals as in running text. */
export const QUICK_UKRAINE = ["krain", "Kyiv", "Kiev", "elensk", "Baltic", "краї"];
/** Or one of `TELLING`. */
export const QUICK_ARMS =
  "eapon issile ocket arms jets F-16 strike affe aket arme frapp збро ракет".split(" ");
