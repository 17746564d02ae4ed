import type { Day } from "../core/article.ts";
import type { Position, PositionStateName } from "../core/dataset.ts";
import { compareTexts } from "../core/order.ts";
import type { PlayRow } from "../core/report.ts";
import { type PolicyChange, policyChanges, stateOfPlay } from "../core/state-of-play.ts";
import type { MessageKey } from "./text.ts";

/** What each state is called. */
export const PLAY_LABELS: Readonly<Record<PositionStateName, MessageKey>> = {
  prohibited: "playState_prohibited",
  limited: "playState_limited",
  permitted: "playState_permitted",
  unclear: "playState_unclear",
  "not-supplied": "playState_not_supplied",
};

/** One supplier and weapon on two days. A side is null where the record had not begun. */
export interface PlayPair {
  supplier: string;
  weapon: string;
  earlier: PlayRow | null;
  now: PlayRow;
  /** The day of today's answer: what only said it again since then does not count. */
  since: Day;
}

/** What became of the suppliers' answers between two days; each pair is in one of the lists. */
export interface ComparedPlay {
  /** Another answer; the suppliers with the newest change first, each supplier's rows together. */
  changed: PlayPair[];
  /** The same answer from a newer day: said again, or with other limits. */
  restated: PlayPair[];
  unchanged: PlayPair[];
  /** Not in the record on the earlier day. */
  begun: PlayPair[];
}

/** The state of play on two days side by side. */
export function comparePlay(positions: readonly Position[], then: Day, now: Day): ComparedPlay {
  const keyOf = (row: PlayRow) => `${row.supplier}\n${row.weapon}`;
  const before = new Map(stateOfPlay(positions, then).map((row) => [keyOf(row), row]));
  const compared: ComparedPlay = { changed: [], restated: [], unchanged: [], begun: [] };
  for (const row of stateOfPlay(positions, now)) {
    const { supplier, weapon } = row;
    const earlier = before.get(keyOf(row)) ?? null;
    const list =
      earlier === null
        ? "begun"
        : earlier.state !== row.state
          ? "changed"
          : earlier.since !== row.since
            ? "restated"
            : "unchanged";
    compared[list].push({ supplier, weapon, earlier, now: row, since: sinceOf(row, positions) });
  }
  return { ...compared, changed: newestSupplierFirst(compared.changed) };
}

function sinceOf(row: PlayRow, positions: readonly Position[]): Day {
  const { states = [] } =
    positions.find((one) => one.name === row.supplier && one.weapon === row.weapon) ?? {};
  const until = states.filter(({ from }) => from <= row.since);
  const other = until.findLastIndex(({ state }) => state !== row.state);
  return until[other + 1]?.from ?? row.since;
}

function newestSupplierFirst(pairs: readonly PlayPair[]): PlayPair[] {
  const newest = new Map<string, Day>();
  for (const { supplier, since } of pairs) {
    if (since > (newest.get(supplier) ?? "")) newest.set(supplier, since);
  }
  const rank = ({ supplier }: PlayPair) => newest.get(supplier) ?? "";
  return [...pairs].sort(
    (a, b) =>
      compareTexts(rank(b), rank(a)) ||
      compareTexts(a.supplier, b.supplier) ||
      compareTexts(b.since, a.since),
  );
}

/** A dated position, and whether it gave another answer than the one before it. */
export interface DatedPosition extends PolicyChange {
  isChange: boolean;
}

/** All dated positions in order of their days; the first of a weapon counts as a change. */
export function datedPositions(positions: readonly Position[]): DatedPosition[] {
  const before = new Map<string, PositionStateName>();
  return policyChanges(positions).map((change) => {
    const key = `${change.supplier}\n${change.weapon}`;
    const isChange = before.get(key) !== change.state;
    before.set(key, change.state);
    return { ...change, isChange };
  });
}
