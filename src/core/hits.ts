/** Phrases found in a text, and ranges of them. */

/** Sorted by first token; parallel arrays. */
export interface Hits {
  /** What each phrase is: all the concepts it is of. */
  kind: number[];
  /** Half-open range of tokens. */
  from: number[];
  to: number[];
}

/** `hits[from..to)`. */
export interface HitRange {
  from: number;
  to: number;
}

/** Hits whose first token lies in `[tokenFrom, tokenTo)`. */
export function hitsWithin(hits: Hits, tokenFrom: number, tokenTo: number): HitRange {
  return { from: lowerBound(hits.from, tokenFrom), to: lowerBound(hits.from, tokenTo) };
}

/** Hits from number `from` on whose first token lies before `tokenTo`. */
export function hitsUpTo(hits: Hits, from: number, tokenTo: number): HitRange {
  let to = from;
  while (to < hits.from.length && (hits.from[to] as number) < tokenTo) to++;
  return { from, to };
}

function lowerBound(sorted: number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Adds a hit after those that begin before it or where it does: "them" may be known before "use". */
export function addHit(hits: Hits, kind: number, from: number, to: number): void {
  let place = hits.from.push(from) - 1;
  hits.kind.push(kind);
  hits.to.push(to);
  for (; place > 0 && (hits.from[place - 1] as number) > from; place--) {
    hits.kind[place] = hits.kind[place - 1] as number;
    hits.from[place] = hits.from[place - 1] as number;
    hits.to[place] = hits.to[place - 1] as number;
  }
  hits.kind[place] = kind;
  hits.from[place] = from;
  hits.to[place] = to;
}

/** A copy of the first hits. */
export function firstHits({ kind, from, to }: Hits, count: number): Hits {
  return { kind: kind.slice(0, count), from: from.slice(0, count), to: to.slice(0, count) };
}
