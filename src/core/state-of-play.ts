import type { Day } from "./article.ts";
import type { Position, PositionState } from "./dataset.ts";
import { compareTexts } from "./order.ts";
import type { PlayRow } from "./report.ts";

/** A supplier's change of position, for the timeline. */
export interface PolicyChange extends PositionState {
  supplier: string;
  name: string;
  weapon: string;
}

/** Who allowed what, with which weapon, where, on one day. Weapons not yet in the record are left out. */
export function stateOfPlay(positions: readonly Position[], day: Day): PlayRow[] {
  return positions.flatMap((position) => {
    const state = position.states.findLast(({ from }) => from <= day);
    if (!state) return [];
    return {
      supplier: position.name,
      weapon: position.weapon,
      state: state.state,
      scope: state.scope,
      since: state.from,
      facts: state.facts,
    };
  });
}

/** All changes in order of their days; the first state of a weapon counts as one. */
export function policyChanges(positions: readonly Position[]): PolicyChange[] {
  return positions
    .flatMap(({ supplier, name, weapon, states }) =>
      states.map((state) => ({ ...state, supplier, name, weapon })),
    )
    .sort((a, b) => compareTexts(a.from, b.from));
}
