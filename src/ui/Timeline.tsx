import type { Day } from "../core/article.ts";
import type { PolicyChange } from "../core/state-of-play.ts";
import { written } from "./dates.ts";
import { PlayState } from "./PlayState.tsx";
import { plural, useText } from "./text.ts";
import { layOutTimeline } from "./timeline-layout.ts";

const WIDTH = 348;
const HEIGHT = 58;
const EDGE = 6;
const LINE = 34;

interface TimelineProps {
  /** In order of their days. */
  changes: readonly PolicyChange[];
  article: Day | null;
  asOf: Day;
}

/** Policy changes on a line with the article's date, and the same as a table to unfold. */
export function Timeline({ changes, article, asOf }: TimelineProps) {
  const text = useText();
  const first = changes[0]?.from ?? asOf;
  const range = [written(first, text), written(asOf, text)] as const;
  const label =
    article === null
      ? text("timelineLabelUndated", ...range)
      : text("timelineLabel", ...range, written(article, text));
  return (
    <>
      <TimelineDrawing changes={changes} article={article} asOf={asOf} label={label} />
      <details>
        <summary>{text("timelineAll", plural(text, "changeCount", changes.length))}</summary>
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
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

function TimelineDrawing({ changes, article, asOf, label }: TimelineProps & { label: string }) {
  const text = useText();
  const days = changes.map((change) => change.from);
  const layout = layOutTimeline(days, article, asOf);
  const x = (at: number) => Math.round(EDGE + at * (WIDTH - 2 * EDGE)) + 0.5;
  const articleX = layout.article === null ? null : x(layout.article);
  const anchor =
    layout.article === null || (layout.article > 0.2 && layout.article < 0.8)
      ? "middle"
      : layout.article < 0.5
        ? "start"
        : "end";
  return (
    <svg class="timeline" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <path class="axis" d={`M${EDGE} ${LINE + 0.5}H${WIDTH - EDGE}`} />
      {layout.years.map(({ year, at }) => (
        <g key={year} class="year">
          <path d={`M${x(at)} ${LINE - 3}v7`} />
          <text x={x(at)} y={HEIGHT - 4} text-anchor={at > 0.93 ? "end" : "middle"}>
            {year}
          </text>
        </g>
      ))}
      {layout.ticks.map(({ day, at, count }) => (
        <path
          key={day}
          class={article !== null && day > article ? "tick later" : "tick"}
          d={`M${x(at)} ${LINE + 1}v-${Math.min(18, 8 + 4 * count)}`}
        />
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
