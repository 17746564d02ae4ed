interface SegmentsProps<T extends string> {
  name: string;
  title: string;
  /** Each choice's value and its words. */
  choices: readonly (readonly [T, string])[];
  chosen: T;
  onChange(value: T): void;
}

/** A few choices side by side of which one holds. */
export function Segments<T extends string>(props: SegmentsProps<T>) {
  const { name, title, choices, chosen, onChange } = props;
  return (
    <fieldset class="segments">
      <legend>
        <h3>{title}</h3>
      </legend>
      {choices.map(([value, label]) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            checked={chosen === value}
            onChange={() => onChange(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
