import type { Day } from "../core/article.ts";
import type { Position, PositionStateName } from "../core/dataset.ts";
import type { PlayRow } from "../core/report.ts";
import { stateOfPlay } from "../core/state-of-play.ts";
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
  changed: boolean;
}

/** The state of play on two days side by side; what changed in between comes first, newest first. */
export function comparePlay(positions: readonly Position[], then: Day, now: Day): PlayPair[] {
  const keyOf = (row: PlayRow) => `${row.supplier}\n${row.weapon}`;
  const before = new Map(stateOfPlay(positions, then).map((row) => [keyOf(row), row]));
  const pairs = stateOfPlay(positions, now).map((row) => {
    const earlier = before.get(keyOf(row)) ?? null;
    return {
      supplier: row.supplier,
      weapon: row.weapon,
      earlier,
      now: row,
      changed: earlier?.since !== row.since,
    };
  });
  return pairs.sort(
    (a, b) =>
      Number(b.changed) - Number(a.changed) ||
      (a.changed ? b.now.since.localeCompare(a.now.since) : 0),
  );
}
