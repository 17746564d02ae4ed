import type { Day } from "./article.ts";
import type { Reading } from "./finding.ts";
import { noteKindOf } from "./note-kind.ts";
import type { PackClaim } from "./pack.ts";
import { readStandings } from "./standings.ts";

/** How claims read on the day of one article, each read once: sentences ask for the same few again and again. */
export class Readings {
  private day: Day | null = null;
  private readonly known = new Map<PackClaim, Reading | null>();

  /** `supported`: readers are told of what the record supports as well. */
  constructor(private readonly supported: boolean) {}

  /** The reading of a claim on a day; null where it has none. */
  of(claim: PackClaim, day: Day | null): Reading | null {
    // A live blog has entries of several days.
    if (day !== this.day) this.known.clear();
    this.day = day;
    let reading = this.known.get(claim);
    if (reading === undefined) {
      reading = readStandings(claim.standings, day, claim.tense === "news");
      this.known.set(claim, reading);
    }
    return reading;
  }

  /** Whether the reader is told of such a reading. */
  isTold(reading: Reading): boolean {
    return this.supported || noteKindOf(reading) !== "supported";
  }
}
