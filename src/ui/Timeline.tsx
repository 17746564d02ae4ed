import { useMemo, useState } from "preact/hooks";
import type { Day } from "../core/article.ts";
import type { CitedSource } from "../core/report.ts";
import { written } from "./dates.ts";
import { PlayState } from "./PlayState.tsx";
import { type DatedPosition, PLAY_LABELS } from "./play.ts";
import { SourceList } from "./SourceList.tsx";
import { plural, useText } from "./text.ts";
import {
  layOutTimeline,
  nearestTick,
  stepFor,
  type TimelineLayout,
  tickAfter,
} from "./timeline-layout.ts";

const WIDTH = 348;
const HEIGHT = 58;
const EDGE = 6;
const LINE = 34;

interface TimelineProps {
  /** In order of their days. */
  positions: readonly DatedPosition[];
  article: Day | null;
  asOf: Day;
  /** The sources of a position, by the ids of its facts. */
  sourcesOf(facts: readonly string[]): CitedSource[];
}

/**
 * Dated positions on a line with the article's date. The line is one control: arrow keys, a pointer
 * or the two buttons choose a day, whose positions stand below it. The same as a table to unfold.
 */
export function Timeline({ positions, article, asOf, sourcesOf }: TimelineProps) {
  const text = useText();
  const layout = useMemo(
    () => layOutTimeline(positions, article, asOf),
    [positions, article, asOf],
  );
  const [chosen, setChosen] = useState<number | null>(null);
  const day = chosen === null ? undefined : layout.ticks[chosen]?.day;
  const range = [written(positions[0]?.from ?? asOf, text), written(asOf, text)] as const;
  const label =
    article === null
      ? text("timelineLabelUndated", ...range)
      : text("timelineLabel", ...range, written(article, text));
  const ofDay = positions.filter((position) => position.from === day);
  const spoken = ofDay.map(
    ({ name, weapon, state }) => `${name}, ${weapon}: ${text(PLAY_LABELS[state])}`,
  );
  /** True where the key means something to the line. */
  const step = (key: string) => {
    const next = stepFor(key, chosen, layout.ticks.length, tickAfter(layout, article));
    if (next !== null) setChosen(next);
    return next !== null;
  };
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
          if (step(event.key)) event.preventDefault();
        }}
        onPointerDown={(event) => {
          const { left, width } = event.currentTarget.getBoundingClientRect();
          const at = ((event.clientX - left) / width) * WIDTH;
          setChosen(nearestTick(layout, (at - EDGE) / (WIDTH - 2 * EDGE)));
        }}
      >
        <TimelineDrawing layout={layout} article={article} chosen={chosen} />
      </div>
      <div class="buttons day-buttons">
        <button type="button" onClick={() => step("ArrowLeft")}>
          <span aria-hidden="true">← </span>
          {text("timelineEarlier")}
        </button>
        <button type="button" onClick={() => step("ArrowRight")}>
          {text("timelineLater")}
          <span aria-hidden="true"> →</span>
        </button>
      </div>
      {day === undefined ? (
        <p class="meta">{text("timelineHint")}</p>
      ) : (
        <section class="day" aria-label={written(day, text)}>
          <h3>{written(day, text)}</h3>
          {ofDay.map((position) => (
            <PositionEntry
              key={`${position.name} ${position.weapon}`}
              position={position}
              sources={sourcesOf(position.facts)}
            />
          ))}
        </section>
      )}
      <PositionsTable positions={positions} article={article} sourcesOf={sourcesOf} />
    </>
  );
}

interface PositionEntryProps {
  position: DatedPosition;
  sources: readonly CitedSource[];
}

function PositionEntry({ position, sources }: PositionEntryProps) {
  const text = useText();
  return (
    <div class="entry">
      <p>
        <b>{position.name}</b> {position.weapon}
      </p>
      <PlayState state={position.state} />
      <p class="scope">{position.scope}</p>
      {sources.length > 0 && (
        <details>
          <summary>{plural(text, "sourceCount", sources.length)}</summary>
          <SourceList sources={sources} />
        </details>
      )}
    </div>
  );
}

function PositionsTable({ positions, article, sourcesOf }: Omit<TimelineProps, "asOf">) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const split = positions.findIndex(({ from }) => article !== null && from > article);
  const before = split < 0 ? positions : positions.slice(0, split);
  const after = split < 0 ? [] : positions.slice(split);
  const rows = (part: readonly DatedPosition[]) =>
    part.map((position, i) => (
      <tr key={`${position.from} ${position.name} ${position.weapon}`}>
        <td>
          <span class={part[i - 1]?.from === position.from ? "visually-hidden" : ""}>
            {written(position.from, text)}
          </span>
        </td>
        <td>
          <PositionEntry position={position} sources={sourcesOf(position.facts)} />
        </td>
      </tr>
    ));
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text("timelineAll", plural(text, "changeCount", positions.length))}</summary>
      {open && (
        <table class="changes">
          <thead>
            <tr>
              <th scope="col">{text("timelineDay")}</th>
              <th scope="col">{text("timelineWhat")}</th>
            </tr>
          </thead>
          <tbody>
            {rows(before)}
            {article !== null && (
              <tr class="article-row">
                <td>{written(article, text)}</td>
                <td>{text("timelineArticle")}</td>
              </tr>
            )}
            {rows(after)}
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
      {layout.ticks.map(({ day, at, changes }, i) => (
        <g key={day} class={article !== null && day > article ? "later" : ""}>
          <path
            class="tick"
            d={`M${x(at)} ${LINE + 1}v-${changes === 0 ? 4 : Math.min(18, 8 + 4 * changes)}`}
          />
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
