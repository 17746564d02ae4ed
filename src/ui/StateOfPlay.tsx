import { useState } from "preact/hooks";
import type { Day } from "../core/article.ts";
import { written } from "./dates.ts";
import { PlayState } from "./PlayState.tsx";
import type { PlayPair } from "./play.ts";
import { plural, useText } from "./text.ts";

interface StateOfPlayProps {
  pairs: readonly PlayPair[];
  /** The article's day; null where it has none: only the newest record is shown. */
  then: Day | null;
  now: Day;
}

/** Who allowed what, on the article's day and now; what changed stands first, the rest folded away. */
export function StateOfPlay({ pairs, then, now }: StateOfPlayProps) {
  const text = useText();
  const changed = then === null ? [] : pairs.filter((pair) => pair.changed);
  const same = then === null ? pairs : pairs.filter((pair) => !pair.changed);
  const table = (rows: readonly PlayPair[], caption: string) => (
    <PlayTable pairs={rows} then={then} now={now} caption={caption} />
  );
  if (changed.length === 0) return table(same, text("popupPlay"));
  return (
    <>
      {table(changed, text("playChanged"))}
      {same.length > 0 && (
        <details>
          <summary>{plural(text, "unchangedCount", same.length)}</summary>
          {table(same, text("playSame"))}
        </details>
      )}
    </>
  );
}

interface PlayTableProps extends StateOfPlayProps {
  caption: string;
}

function PlayTable({ pairs, then, now, caption }: PlayTableProps) {
  const text = useText();
  return (
    <table class="play">
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="visually-hidden">{text("playSupplier")}</span>
          </th>
          {then !== null && <th scope="col">{written(then, text)}</th>}
          <th scope="col">{text("playNow", written(now, text))}</th>
        </tr>
      </thead>
      <tbody>
        {pairs.map((pair) => (
          <PlayLine key={`${pair.supplier} ${pair.weapon}`} pair={pair} then={then} now={now} />
        ))}
      </tbody>
    </table>
  );
}

interface PlayLineProps {
  pair: PlayPair;
  then: Day | null;
  now: Day;
}

/** States side by side; what they covered is a line below, wide enough to be read. */
function PlayLine({ pair, then, now }: PlayLineProps) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const scopes = [
    ...(then !== null && pair.earlier ? [{ day: then, scope: pair.earlier.scope }] : []),
    { day: now, scope: pair.now.scope },
  ];
  return (
    <>
      <tr>
        <th scope="row">
          <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
            <b>{pair.supplier}</b>
            <span>{pair.weapon}</span>
          </button>
        </th>
        {then !== null && (
          <td>
            {pair.earlier ? (
              <PlayState state={pair.earlier.state} />
            ) : (
              <span class="quiet">{text("playNoRecord")}</span>
            )}
          </td>
        )}
        <td>
          <PlayState state={pair.now.state} />
          {(pair.changed || then === null) && (
            <span class="meta">{text("playSince", written(pair.now.since, text))}</span>
          )}
        </td>
      </tr>
      {open && (
        <tr class="scopes">
          <td colSpan={then === null ? 2 : 3}>
            {scopes.map(({ day, scope }) => (
              <p key={day}>
                <b>{written(day, text)}</b> {scope}
              </p>
            ))}
          </td>
        </tr>
      )}
    </>
  );
}
