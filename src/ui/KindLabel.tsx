import type { NoteKind } from "../core/note-kind.ts";
import { KIND_LOOKS } from "./kind-looks.ts";

/** A kind's icon with a label: the kind's own, or a note's with its date. */
export function KindLabel({ kind, label }: { kind: NoteKind; label: string }) {
  const { Icon } = KIND_LOOKS[kind];
  return (
    <span class="kind" data-kind={kind}>
      <Icon />
      <span>{label}</span>
    </span>
  );
}
