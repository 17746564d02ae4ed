import { useEffect, useMemo, useState } from "preact/hooks";
import type { Dataset } from "../core/dataset.ts";
import { written } from "../ui/dates.ts";
import { type MessageKey, plural, useText } from "../ui/text.ts";
import { FilterRow } from "./FilterRow.tsx";
import { RecordView } from "./RecordView.tsx";
import {
  createSearch,
  listEntries,
  NO_FILTERS,
  RECORD_KINDS,
  type RecordKind,
  recordOfHash,
} from "./search.ts";

const RECORD_KIND_LABELS: Readonly<Record<RecordKind, MessageKey>> = {
  claim: "optionsClaims",
  fact: "optionsFacts",
  position: "optionsPositions",
  source: "optionsSources",
};

/** A longer list is narrowed down or asked for: drawing it whole would hold up every keystroke. */
const SHOWN = 40;

/** A reading room: search on top, the list, the chosen record beside it. */
export function DatasetBrowser({ dataset }: { dataset: Dataset }) {
  const text = useText();
  const search = useMemo(() => createSearch(listEntries(dataset)), [dataset]);
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState(() => recordOfHash(location.hash));
  const [kind, setKind] = useState<RecordKind>(chosen?.kind ?? "claim");
  const [filters, setFilters] = useState(NO_FILTERS);
  const [shown, setShown] = useState(SHOWN);
  const found = useMemo(() => search.find(kind, query, filters), [search, kind, query, filters]);

  useEffect(() => {
    const go = (deadline: IdleDeadline) => {
      const hasTime = () => deadline.timeRemaining() > 0;
      const isDone = [kind, ...RECORD_KINDS].every((one) => search.prepare(one, hasTime));
      if (!isDone) idle = requestIdleCallback(go);
    };
    let idle = requestIdleCallback(go);
    return () => cancelIdleCallback(idle);
  }, [search, kind]);
  // Another list begins at its beginning.
  useEffect(() => setShown(SHOWN), [kind, query, filters]);
  useEffect(() => {
    const follow = () => {
      const named = recordOfHash(location.hash);
      setChosen(named);
      if (named) setKind(named.kind);
    };
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  useEffect(() => {
    if (!chosen) return;
    const heading = document.getElementById("record");
    heading?.scrollIntoView({ block: "nearest" });
    heading?.focus({ preventScroll: true });
  }, [chosen]);

  return (
    <section aria-labelledby="dataset">
      <h2 id="dataset">{text("optionsDataset")}</h2>
      <p class="quiet">
        {text(
          "optionsDatasetLead",
          plural(text, "claimCount", dataset.claims.length),
          plural(text, "factCount", dataset.facts.length),
          plural(text, "sourceCount", dataset.sources.length),
          written(dataset.asOf, text),
        )}
      </p>
      <search class="search">
        <input
          type="search"
          aria-label={text("optionsSearch")}
          placeholder={text("optionsSearchHint")}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </search>
      <fieldset class="segments">
        <legend class="visually-hidden">{text("optionsShows")}</legend>
        {RECORD_KINDS.map((one) => (
          <label key={one}>
            <input type="radio" name="kind" checked={kind === one} onChange={() => setKind(one)} />
            {text(RECORD_KIND_LABELS[one])}
          </label>
        ))}
      </fieldset>
      <FilterRow dataset={dataset} kind={kind} filters={filters} onFilters={setFilters} />
      <div class="room" data-chosen={chosen ? "" : undefined}>
        <div class="list-column">
          <p class="meta" role="status">
            {found.length === 0 && query !== ""
              ? text("optionsNothing", query)
              : plural(text, "resultCount", found.length)}
          </p>
          {found.length > 0 && (
            <ul class="list" aria-label={text("optionsResults")}>
              {found.slice(0, shown).map((entry) => (
                <li key={entry.id}>
                  <a
                    href={`#${entry.kind}/${entry.id}`}
                    aria-current={
                      chosen?.kind === entry.kind && chosen.id === entry.id ? "true" : undefined
                    }
                  >
                    {entry.date !== null && <span class="meta">{written(entry.date, text)}</span>}
                    {entry.title}
                  </a>
                </li>
              ))}
            </ul>
          )}
          {found.length > shown && (
            <button type="button" class="text-button" onClick={() => setShown(shown + SHOWN)}>
              {text("optionsMore", String(found.length - shown))}
            </button>
          )}
        </div>
        <div>
          {chosen ? (
            <>
              <p class="back">
                <a href="#dataset">{text("optionsBack")}</a>
              </p>
              <RecordView dataset={dataset} kind={chosen.kind} id={chosen.id} />
            </>
          ) : (
            <p class="quiet">{text("optionsChoose")}</p>
          )}
        </div>
      </div>
    </section>
  );
}
