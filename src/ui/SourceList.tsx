import type { SourceKind } from "../core/dataset.ts";
import type { CitedSource } from "../core/report.ts";
import { written } from "./dates.ts";
import { type MessageKey, useText } from "./text.ts";

/** What each kind of source is called. */
export const SOURCE_KIND_LABELS: Readonly<Record<SourceKind, MessageKey>> = {
  official: "kindOfSource_official",
  law: "kindOfSource_law",
  wire: "kindOfSource_wire",
  press: "kindOfSource_press",
  research: "kindOfSource_research",
  manufacturer: "kindOfSource_manufacturer",
};

/** Sources to open: the link is the title, or publisher and date where no title is known. */
export function SourceList({ sources }: { sources: readonly CitedSource[] }) {
  return (
    <ul class="sources">
      {sources.map((source) => (
        <li class="source" key={source.url}>
          <SourceEntry source={source} />
        </li>
      ))}
    </ul>
  );
}

/** One source: its link, then publisher, date and kind. */
export function SourceEntry({ source }: { source: CitedSource }) {
  const text = useText();
  const date = source.published === null ? text("sourceUndated") : written(source.published, text);
  const title = source.title ?? text("sourceUntitled", source.publisher, date);
  return (
    <>
      <a href={source.url} target="_blank" rel="noreferrer noopener">
        {title}
        <span class="visually-hidden"> {text("sourceOpensTab")}</span>
      </a>
      <span class="source-meta">
        {source.title !== null && (
          <>
            <b>{source.publisher}</b>
            <span>{date}</span>
          </>
        )}
        <span class="tag">{text(SOURCE_KIND_LABELS[source.kind])}</span>
        {source.stateMedia && <span class="tag state-media">{text("sourceStateMedia")}</span>}
      </span>
    </>
  );
}
