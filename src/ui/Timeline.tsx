import { useMemo, useState } from "preact/hooks";
import type { Day } from "../core/article.ts";
import type { CitedSource } from "../core/report.ts";
import type { PolicyChange } from "../core/state-of-play.ts";
import { written } from "./dates.ts";
import { PlayState } from "./PlayState.tsx";
import { PLAY_LABELS } from "./play.ts";
import { SourceList } from "./SourceList.tsx";
import { plural, useText } from "./text.ts";
import { layOutTimeline, nearestTick, stepFor, type TimelineLayout } from "./timeline-layout.ts";

const WIDTH = 348;
const HEIGHT = 58;
const EDGE = 6;
const LINE = 34;

interface TimelineProps {
  /** In order of their days. */
  changes: readonly PolicyChange[];
  article: Day | null;
  asOf: Day;
  /** The sources of a change, by the ids of its facts. */
  sourcesOf(facts: readonly string[]): CitedSource[];
}

/**
 * Policy changes on a line with the article's date. The line is one control: arrow keys or a
 * pointer choose a day, whose changes stand below it. The same as a table to unfold.
 */
export function Timeline({ changes, article, asOf, sourcesOf }: TimelineProps) {
  const text = useText();
  const days = useMemo(() => changes.map((change) => change.from), [changes]);
  const layout = useMemo(() => layOutTimeline(days, article, asOf), [days, article, asOf]);
  const [chosen, setChosen] = useState<number | null>(null);
  const day = chosen === null ? undefined : layout.ticks[chosen]?.day;
  const first = changes[0]?.from ?? asOf;
  const range = [written(first, text), written(asOf, text)] as const;
  const label =
    article === null
      ? text("timelineLabelUndated", ...range)
      : text("timelineLabel", ...range, written(article, text));
  const ofDay = changes.filter((change) => change.from === day);
  const spoken = ofDay.map(
    ({ name, weapon, state }) => `${name}, ${weapon}: ${text(PLAY_LABELS[state])}`,
  );
  return (
    <>
      <div
        class="timeline-control"
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={1}
        aria-valuemax={layout.ticks.length}
        aria-valuenow={(chosen ?? 0) + 1}
        aria-valuetext={
          day === undefined ? text("timelineHint") : `${written(day, text)}: ${spoken.join("; ")}`
        }
        onKeyDown={(event) => {
          const next = stepFor(event.key, chosen, layout.ticks.length);
          if (next === null) return;
          event.preventDefault();
          setChosen(next);
        }}
        onPointerDown={(event) => {
          const { left, width } = event.currentTarget.getBoundingClientRect();
          const at = ((event.clientX - left) / width) * WIDTH;
          setChosen(nearestTick(layout, (at - EDGE) / (WIDTH - 2 * EDGE)));
        }}
      >
        <TimelineDrawing layout={layout} article={article} chosen={chosen} />
      </div>
      {day === undefined ? (
        <p class="meta">{text("timelineHint")}</p>
      ) : (
        <section class="day" aria-label={written(day, text)}>
          <h3>{written(day, text)}</h3>
          {ofDay.map((change) => (
            <div key={`${change.name} ${change.weapon}`}>
              <p>
                <b>{change.name}</b> {change.weapon}
              </p>
              <PlayState state={change.state} />
              <p>{change.scope}</p>
              <SourceList sources={sourcesOf(change.facts)} />
            </div>
          ))}
        </section>
      )}
      <ChangesTable changes={changes} article={article} sourcesOf={sourcesOf} />
    </>
  );
}

function ChangesTable({ changes, article, sourcesOf }: Omit<TimelineProps, "asOf">) {
  const text = useText();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text("timelineAll", plural(text, "changeCount", changes.length))}</summary>
      {open && (
        <table class="changes">
          <thead>
            <tr>
              <th scope="col">{text("timelineDay")}</th>
              <th scope="col">{text("timelineWho")}</th>
              <th scope="col">{text("timelineWhat")}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map((change) => (
              <tr
                key={`${change.from} ${change.name} ${change.weapon}`}
                class={article !== null && change.from > article ? "later" : ""}
              >
                <td>{written(change.from, text)}</td>
                <td>
                  <b>{change.name}</b> {change.weapon}
                </td>
                <td>
                  <PlayState state={change.state} />
                  <span class="scope">{change.scope}</span>
                  <SourceList sources={sourcesOf(change.facts)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}

interface DrawingProps {
  layout: TimelineLayout;
  article: Day | null;
  chosen: number | null;
}

function TimelineDrawing({ layout, article, chosen }: DrawingProps) {
  const text = useText();
  const x = (at: number) => Math.round(EDGE + at * (WIDTH - 2 * EDGE)) + 0.5;
  const articleX = layout.article === null ? null : x(layout.article);
  const anchor =
    layout.article === null || (layout.article > 0.2 && layout.article < 0.8)
      ? "middle"
      : layout.article < 0.5
        ? "start"
        : "end";
  return (
    <svg class="timeline" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path class="axis" d={`M${EDGE} ${LINE + 0.5}H${WIDTH - EDGE}`} />
      {layout.years.map(({ year, at }) => (
        <g key={year} class="year">
          <path d={`M${x(at)} ${LINE - 3}v7`} />
          <text x={x(at)} y={HEIGHT - 4} text-anchor={at > 0.93 ? "end" : "middle"}>
            {year}
          </text>
        </g>
      ))}
      {layout.ticks.map(({ day, at, count }, i) => (
        <g key={day} class={article !== null && day > article ? "later" : ""}>
          <path class="tick" d={`M${x(at)} ${LINE + 1}v-${Math.min(18, 8 + 4 * count)}`} />
          {i === chosen && <circle class="chosen" cx={x(at)} cy={LINE + 5} r="3" />}
        </g>
      ))}
      {articleX !== null && article !== null && (
        <g class="article">
          <path d={`M${articleX} 14v${LINE - 8}`} />
          <circle cx={articleX} cy={LINE + 0.5} r="3.5" />
          <text x={articleX} y="10" text-anchor={anchor}>
            {text("timelineArticle")}
          </text>
        </g>
      )}
    </svg>
  );
}
