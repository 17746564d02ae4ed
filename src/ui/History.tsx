import type { Day } from "../core/article.ts";
import type { Verdict } from "../core/finding.ts";
import { written } from "./dates.ts";
import { useText } from "./text.ts";

interface Standing {
  from: Day | null;
  verdict: Verdict;
  record: string;
}

interface HistoryProps {
  standings: readonly Standing[];
  /** The record that stands above the list already, if any; it is not written twice. */
  shown?: string;
}

/** What held when, as a short dated list. */
export function History({ standings, shown }: HistoryProps) {
  const text = useText();
  return (
    <dl class="history">
      {standings.map((standing) => (
        <div key={standing.from}>
          <dt>
            {standing.from === null
              ? text("historyStart")
              : text("historyFrom", written(standing.from, text))}
          </dt>
          {standing.record === shown ? (
            <dd class="quiet">{text("historyAbove")}</dd>
          ) : (
            <dd>{standing.record}</dd>
          )}
        </div>
      ))}
    </dl>
  );
}
