import type { ComponentChildren } from "preact";

interface ChoiceProps {
  type: "radio" | "checkbox";
  name?: string;
  label: ComponentChildren;
  hint?: string;
  checked: boolean;
  onChange(checked: boolean): void;
}

/** A radio button or check box with a sentence that says what it does. */
export function Choice({ type, name, label, hint, checked, onChange }: ChoiceProps) {
  return (
    <label class="choice">
      <input
        type={type}
        {...(name === undefined ? {} : { name })}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{label}</span>
      {hint && <span class="hint">{hint}</span>}
    </label>
  );
}
