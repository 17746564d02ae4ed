import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Day } from "../core/article.ts";
import { written } from "./dates.ts";
import { PlayState } from "./PlayState.tsx";
import type { ComparedPlay, PlayPair } from "./play.ts";
import { useText } from "./text.ts";

interface StateOfPlayProps {
  play: ComparedPlay;
  /** The article's day; null where it has none: only the newest record is shown. */
  then: Day | null;
  now: Day;
}

/** Who allowed what, on the article's day and now; what changed stands first, the rest folded away. */
export function StateOfPlay({ play, then, now }: StateOfPlayProps) {
  const text = useText();
  const { changed, restated, unchanged, begun } = play;
  if (then === null) {
    const all = [...changed, ...restated, ...unchanged, ...begun];
    return <PlayTable pairs={all} then={null} now={now} caption={text("popupPlay")} />;
  }
  return (
    <>
      {changed.length > 0 ? (
        <PlayTable pairs={changed} then={then} now={now} caption={text("playChanged")} />
      ) : (
        <p>{text("playNoneChanged")}</p>
      )}
      {(
        [
          [restated, "playRestated", then],
          [unchanged, "playUnchanged", then],
          // There is nothing to stand in the earlier day's column.
          [begun, "playNew", null],
        ] as const
      ).map(([pairs, key, day]) => {
        if (pairs.length === 0) return null;
        const title = text(key, String(pairs.length));
        return (
          <Folded key={key} title={title}>
            {() => <PlayTable pairs={pairs} then={day} now={now} caption={title} />}
          </Folded>
        );
      })}
    </>
  );
}

/** Drawn when it is opened: the popup is there sooner without it. */
function Folded({ title, children }: { title: string; children: () => ComponentChildren }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && children()}
    </details>
  );
}

interface PlayTableProps {
  pairs: readonly PlayPair[];
  then: Day | null;
  now: Day;
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
        {pairs.map((pair, i) => (
          <PlayLine
            key={`${pair.supplier} ${pair.weapon}`}
            pair={pair}
            isSameSupplier={pairs[i - 1]?.supplier === pair.supplier}
            then={then}
            now={now}
          />
        ))}
      </tbody>
    </table>
  );
}

interface PlayLineProps {
  pair: PlayPair;
  /** The line above names the supplier already. */
  isSameSupplier: boolean;
  then: Day | null;
  now: Day;
}

/** States side by side; what they covered is a line below, wide enough to be read. */
function PlayLine({ pair, isSameSupplier, then, now }: PlayLineProps) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const { earlier } = pair;
  const isNew = earlier?.since !== pair.now.since;
  const scopes = [
    ...(then !== null && earlier && isNew ? [{ day: then, scope: earlier.scope }] : []),
    { day: now, scope: pair.now.scope },
  ];
  return (
    <>
      <tr class={isSameSupplier ? "same-supplier" : ""}>
        <th scope="row">
          <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
            <b class={isSameSupplier ? "visually-hidden" : ""}>{pair.supplier}</b>
            <span class="weapon">{pair.weapon}</span>
          </button>
        </th>
        {then !== null && <td>{earlier && <PlayState state={earlier.state} />}</td>}
        <td>
          <PlayState state={pair.now.state} />
          {earlier?.state !== pair.now.state && (
            <span class="meta">{text("playSince", written(pair.since, text))}</span>
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
