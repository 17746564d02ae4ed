import type { Day } from "../core/article.ts";
import type { PlayRow } from "../core/report.ts";
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
          <tr key={`${pair.supplier} ${pair.weapon}`}>
            <th scope="row">
              <b>{pair.supplier}</b>
              <span>{pair.weapon}</span>
            </th>
            {then !== null && (
              <td>
                {pair.earlier ? (
                  <Cell row={pair.earlier} />
                ) : (
                  <span class="quiet">{text("playNoRecord")}</span>
                )}
              </td>
            )}
            <td>
              <Cell row={pair.now} />
              {(pair.changed || then === null) && (
                <span class="meta">{text("playSince", written(pair.now.since, text))}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ row }: { row: PlayRow }) {
  return (
    <>
      <PlayState state={row.state} />
      <span class="scope">{row.scope}</span>
    </>
  );
}
