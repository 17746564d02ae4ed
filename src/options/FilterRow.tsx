import type { Dataset, SourceKind } from "../core/dataset.ts";
import { NOTE_KINDS } from "../core/note-kind.ts";
import { KIND_LOOKS } from "../ui/kind-looks.ts";
import { SOURCE_KIND_LABELS } from "../ui/SourceList.tsx";
import { plural, useText } from "../ui/text.ts";
import { type Filters, NO_FILTERS, type RecordKind, WEAPONS } from "./search.ts";

interface FilterRowProps {
  dataset: Dataset;
  kind: RecordKind;
  filters: Filters;
  onFilters(filters: Filters): void;
}

/** Narrows the list: by supplier, weapon, verdict, kind of source and date. */
export function FilterRow({ dataset, kind, filters, onFilters }: FilterRowProps) {
  const text = useText();
  // What cannot be seen here narrows nothing: see `search.ts`.
  const seen = kind === "claim" ? filters : { ...filters, verdict: "" };
  const active = Object.values(seen).filter((value) => value !== "").length;
  const suppliers = new Map(dataset.positions.map(({ supplier, name }) => [supplier, name]));
  const set = (name: keyof Filters) => (value: string) => onFilters({ ...filters, [name]: value });
  return (
    <details class="filters">
      <summary>{active === 0 ? text("filters") : plural(text, "filterCount", active)}</summary>
      <div class="filter-row">
        <Select
          label={text("filterSupplier")}
          value={filters.supplier}
          choices={[...suppliers].sort((a, b) => a[1].localeCompare(b[1]))}
          onChange={set("supplier")}
        />
        <Select
          label={text("filterWeapon")}
          value={filters.weapon}
          choices={WEAPONS.map((weapon) => [weapon, weapon])}
          onChange={set("weapon")}
        />
        {kind === "claim" && (
          <Select
            label={text("filterVerdict")}
            value={filters.verdict}
            choices={NOTE_KINDS.filter((one) => one !== "changed").map((one) => [
              one,
              text(KIND_LOOKS[one].label),
            ])}
            onChange={set("verdict")}
          />
        )}
        <Select
          label={text("filterSource")}
          value={filters.sourceKind}
          choices={Object.entries(SOURCE_KIND_LABELS).map(([one, key]) => [
            one as SourceKind,
            text(key),
          ])}
          onChange={set("sourceKind")}
        />
        <DayField label={text("filterFrom")} value={filters.from} onChange={set("from")} />
        <DayField label={text("filterTo")} value={filters.to} onChange={set("to")} />
        {active > 0 && (
          <button type="button" class="text-button" onClick={() => onFilters(NO_FILTERS)}>
            {text("filterNone")}
          </button>
        )}
      </div>
    </details>
  );
}

interface SelectProps {
  label: string;
  value: string;
  choices: [value: string, label: string][];
  onChange(value: string): void;
}

function Select({ label, value, choices, onChange }: SelectProps) {
  const text = useText();
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{text("filterAny")}</option>
        {choices.map(([choice, name]) => (
          <option key={choice} value={choice}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

interface DayFieldProps {
  label: string;
  value: string;
  onChange(value: string): void;
}

function DayField({ label, value, onChange }: DayFieldProps) {
  return (
    <label>
      <span>{label}</span>
      <input type="date" value={value} onInput={(event) => onChange(event.currentTarget.value)} />
    </label>
  );
}
