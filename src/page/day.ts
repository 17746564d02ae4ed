import type { Day } from "../core/article.ts";

/**
 * Names of the twelve months, whole and as they are abbreviated, in the languages of the listed sites and
 * their neighbours. Not by first letters alone: Lisbon would be November, and a decision December.
 */
const MONTHS: readonly RegExp[] = [
  /^(?:jan(?:v(?:ier)?|uary?|uari|eiro)?|ene(?:ro)?|genn?(?:aio)?|jän(?:ner)?|янв(?:ар[яь])?|січ(?:ня|ень)?|sty(?:cz(?:nia|eń)?)?)$/,
  /^(?:feb(?:r(?:uary?|uari|uarie|ero)?|braio)?|fév(?:r(?:ier)?)?|fev(?:rier|ereiro)?|фев(?:р(?:ал[яь])?)?|лют(?:ого|ий)?|lut(?:ego|y)?)$/,
  /^(?:mar(?:ch|ço|ca|s|t|tie|ts|zec|zo)?|märz?|мар(?:та?)?|бер(?:ез(?:ня|ень)?)?)$/,
  /^(?:apr(?:ile?|ilie)?|avr(?:il)?|abr(?:il)?|апр(?:ел[яь])?|кві(?:т(?:ня|ень)?)?|kwi(?:e(?:tnia|cień))?)$/,
  /^(?:mayo?|maio?|mag(?:gio)?|maja?|ма[яй]|тра(?:в(?:ня|ень)?)?)$/,
  /^(?:jun(?:e|ho|io?|ie)?|juin|giu(?:gno)?|июн[яь]?|чер(?:в(?:ня|ень)?)?|cze(?:rw(?:ca|iec)?)?)$/,
  /^(?:jul(?:y|ho|io?)?|juil(?:l(?:et)?)?|lug(?:lio)?|июл[яь]?|лип(?:ня|ень)?|lip(?:ca|iec)?)$/,
  /^(?:aug(?:ust(?:i|us)?)?|ao[ûu]t?|ago(?:sto)?|авг(?:уста?)?|сер(?:п(?:ня|ень)?)?|sie(?:rp(?:nia|ień)?)?)$/,
  /^(?:sep(?:t(?:ember|embre|embrie|iembre)?)?|set(?:t(?:embre)?|embro|iembre)?|сен(?:т(?:ябр[яь])?)?|вер(?:ес(?:ня|ень)?)?|wrz(?:e(?:śnia|sień))?)$/,
  /^(?:oct(?:ober|obre|ombrie|ubre)?|okt(?:ober)?|ott(?:obre)?|окт(?:ябр[яь])?|жов(?:т(?:ня|ень)?)?|pa[źz](?:dziernika?)?)$/,
  /^(?:nov(?:ember|embre|embro|iembre)?|noi(?:embrie)?|ноя(?:б(?:р[яь])?)?|лис(?:т(?:опада?)?)?|lis(?:topada?)?)$/,
  /^(?:dec(?:ember|embre|embrie)?|déc(?:embre)?|dez(?:ember|embro)?|dic(?:embre|iembre)?|дек(?:абр[яь])?|гру(?:д(?:ня|ень)?)?|gru(?:dnia|dzień)?)$/,
];

/** Older dates are placeholders, such as the start of the Unix epoch. */
const FIRST_YEAR = 1985;

/**
 * A point in time as a publisher wrote it. `day` is the calendar day in the publisher's own words:
 * no conversion between time zones.
 */
export interface WrittenTime {
  day: Day;
  /** Milliseconds since the epoch where an offset is given; else null. */
  instant: number | null;
  /** True where the offset given is UTC, which is often a machine's and not the newsroom's. */
  utc: boolean;
}

/** Reads a machine-written date (ISO 8601 and its relatives, e-mail style, epoch); null for anything else. */
export function readTime(text: string): WrittenTime | null {
  const value = text.trim();
  if (value.length > 80) return null;
  const iso =
    /^(\d{4})(?:(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|\.(\d{1,2})\.(\d{1,2}))(?!\d)|(\d{2})(\d{2})(?=(?:\d{6})?$|\D))(.*)$/.exec(
      value,
    );
  if (iso) {
    const [, year, a, b, c, d, e, f, g, h, rest] = iso;
    const day = makeDay(Number(year), Number(a ?? c ?? e ?? g), Number(b ?? d ?? f ?? h));
    return day === null ? null : withOffset(day, rest ?? "");
  }
  const epoch = /^(\d{10})(?:\d{3})?$/.exec(value);
  if (epoch) {
    const instant = Number(epoch[1]) * 1000;
    const day = new Date(instant).toISOString().slice(0, 10);
    return inRange(day) ? { day, instant, utc: true } : null;
  }
  const day = findDay(value);
  return day === null ? null : { day, instant: null, utc: false };
}

/**
 * The first calendar day in running text, such as "Fri 31 May 2024", "May 31st, 2024" or
 * "31.05.2024"; null where there is none or where day and month cannot be told apart.
 */
export function findDay(text: string): Day | null {
  const patterns: readonly [RegExp, (m: RegExpExecArray) => Day | null][] = [
    [/\b(\d{4})-(\d{2})-(\d{2})\b/g, (m) => makeDay(Number(m[1]), Number(m[2]), Number(m[3]))],
    [
      /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+|of\s+)?(\p{L}{3,12})\.?,?\s+(?:de\s+)?(\d{4})(?!\d)/gu,
      (m) => makeDay(Number(m[3]), monthOf(m[2]), Number(m[1])),
    ],
    [
      /(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:\d{1,2}:\d{2}(?::\d{2})?\s+(?:[A-Z]{2,4}[+-]?\d*\s+)?)?(\d{4})(?!\d)/gu,
      (m) => makeDay(Number(m[3]), monthOf(m[1]), Number(m[2])),
    ],
    [
      /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/g,
      (m) => makeDay(Number(m[3]), Number(m[2]), Number(m[1])),
    ],
    [/(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/g, slashed],
  ];
  let first: { day: Day; at: number } | null = null;
  for (const [pattern, read] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const day = read(match);
      // "Volume 12, 2024" is no date: a later one may be. "5/6/2024" is one, of which the day cannot be told.
      if (!day && read !== slashed) continue;
      if (day && (first === null || match.index < first.at)) first = { day, at: match.index };
      break;
    }
  }
  return first?.day ?? null;
}

/** The day that a URL's path names, `/2024/05/31/`, `/2024/may/31/` or `-2024-05-31`; null for none. */
export function dayInUrl(url: string): Day | null {
  const path = /^[a-z]+:\/\/[^/]*([^?#]*)/i.exec(url)?.[1] ?? url.replace(/[?#].*/s, "");
  const digits =
    /(?<!\d)((?:19|20)\d{2})[/_-](\d{1,2})[/_-](\d{1,2})(?!\d)/.exec(path) ??
    /[/_-]((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/.exec(path);
  if (digits) return makeDay(Number(digits[1]), Number(digits[2]), Number(digits[3]));
  const named = /\/((?:19|20)\d{2})\/([a-z]{3,9})\/(\d{1,2})(?!\d)/i.exec(path);
  return named ? makeDay(Number(named[1]), monthOf(named[2]), Number(named[3])) : null;
}

/** Day and month of `5/31/2024` and `31/5/2024`; `5/6/2024` says nothing. */
function slashed(match: RegExpExecArray): Day | null {
  const [first, second] = [Number(match[1]), Number(match[2])];
  if (first > 12 || first === second) return makeDay(Number(match[3]), second, first);
  return second > 12 ? makeDay(Number(match[3]), first, second) : null;
}

function monthOf(name: string | undefined): number {
  const lower = (name ?? "").toLowerCase();
  return MONTHS.findIndex((month) => month.test(lower)) + 1;
}

function withOffset(day: Day, rest: string): WrittenTime {
  const time =
    /^[T\s]*(\d{1,2}):?(\d{2})(?::?(\d{2}))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?/i.exec(
      rest,
    );
  const offset = time?.[4]?.toUpperCase();
  if (!time || !offset) return { day, instant: null, utc: false };
  const minutes = /^[+-]/.test(offset)
    ? Number(`${offset[0]}1`) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2)))
    : 0;
  const local = Date.parse(`${day}T00:00:00Z`) + (Number(time[1]) * 60 + Number(time[2])) * 60_000;
  return {
    day,
    instant: local + Number(time[3] ?? 0) * 1000 - minutes * 60_000,
    utc: minutes === 0,
  };
}

function makeDay(year: number, month: number, date: number): Day | null {
  const time = new Date(Date.UTC(year, month - 1, date));
  if (month < 1 || time.getUTCMonth() !== month - 1 || time.getUTCDate() !== date) return null;
  const day = time.toISOString().slice(0, 10);
  return inRange(day) ? day : null;
}

/** A clock that shows an earlier time than this was written at tells nothing. */
const WRITTEN = Date.UTC(2026, 10, 27);

/** Two days of grace for clocks and time zones: an article is not published in the future. */
function inRange(day: Day): boolean {
  const now = Date.now();
  const latest = new Date(now + 2 * 86_400_000).toISOString().slice(0, 10);
  return day >= `${FIRST_YEAR}-01-01` && (day <= latest || now < WRITTEN);
}
