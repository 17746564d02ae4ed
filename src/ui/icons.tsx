/** Line icons in one weight, `currentColor`; decoration beside a label, never alone. */
import type { ComponentChildren } from "preact";

function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

const Ring = () => <circle cx="8" cy="8" r="6.25" />;

/** A clock. */
export function ChangedIcon() {
  return (
    <Icon>
      <Ring />
      <path d="M8 4.5V8l2.5 1.5" />
    </Icon>
  );
}

/** Not equal. */
export function ContradictedIcon() {
  return (
    <Icon>
      <path d="M3 6h10M3 10h10M10.5 2.5l-5 11" />
    </Icon>
  );
}

/** A half-filled circle. */
export function PartlyIcon() {
  return (
    <Icon>
      <Ring />
      <path d="M8 1.75a6.25 6.25 0 0 0 0 12.5z" fill="currentColor" />
    </Icon>
  );
}

/** An ellipsis in a circle. */
export function ContextIcon() {
  return (
    <Icon>
      <Ring />
      <path d="M5 8h.01M8 8h.01M11 8h.01" stroke-width="2" />
    </Icon>
  );
}

/** A question mark. */
export function UnprovenIcon() {
  return (
    <Icon>
      <path d="M5.25 5.25a2.75 2.75 0 1 1 4 2.45c-.8.42-1.25 1-1.25 1.9" />
      <path d="M8 13h.01" stroke-width="2" />
    </Icon>
  );
}

/** Two arrows that part. */
export function DisputedIcon() {
  return (
    <Icon>
      <path d="M2 5.5h11M10.5 3L13 5.5 10.5 8M14 10.5H3M5.5 8L3 10.5 5.5 13" />
    </Icon>
  );
}

/** A small dot. */
export function SupportedIcon() {
  return (
    <Icon>
      <circle cx="8" cy="8" r="3" fill="currentColor" stroke="none" />
    </Icon>
  );
}

export function PreviousIcon() {
  return (
    <Icon>
      <path d="M12.5 10L8 5.5 3.5 10" />
    </Icon>
  );
}

export function NextIcon() {
  return (
    <Icon>
      <path d="M3.5 6L8 10.5 12.5 6" />
    </Icon>
  );
}

export function PinIcon() {
  return (
    <Icon>
      <path d="M5.5 2.5h5M6.5 2.5v4.5L4.5 9.5h7L9.5 7V2.5M8 9.5v4" />
    </Icon>
  );
}

export function CloseIcon() {
  return (
    <Icon>
      <path d="M4 4l8 8M12 4l-8 8" />
    </Icon>
  );
}

/** State of play: a ring with a bar, as on a road sign. */
export function ProhibitedIcon() {
  return (
    <Icon>
      <Ring />
      <path d="M5 8h6" />
    </Icon>
  );
}

export function PermittedIcon() {
  return (
    <Icon>
      <circle cx="8" cy="8" r="6.25" fill="currentColor" />
    </Icon>
  );
}

export function UnclearIcon() {
  return (
    <Icon>
      <circle cx="8" cy="8" r="6.25" stroke-dasharray="2 2.9" />
    </Icon>
  );
}

export function NotSuppliedIcon() {
  return (
    <Icon>
      <path d="M5 8h6" />
    </Icon>
  );
}
