import type { ComponentType } from "preact";
import type { NoteKind } from "../core/note-kind.ts";
import {
  ChangedIcon,
  ContextIcon,
  ContradictedIcon,
  DisputedIcon,
  PartlyIcon,
  SupportedIcon,
  UnprovenIcon,
} from "./icons.tsx";
import type { MessageKey } from "./text.ts";

/** Label and icon of each kind; the hue is `--sidenote-<kind>`. */
export const KIND_LOOKS: Readonly<Record<NoteKind, { label: MessageKey; Icon: ComponentType }>> = {
  changed: { label: "kindChanged", Icon: ChangedIcon },
  contradicted: { label: "kindContradicted", Icon: ContradictedIcon },
  partly: { label: "kindPartly", Icon: PartlyIcon },
  context: { label: "kindContext", Icon: ContextIcon },
  unproven: { label: "kindUnproven", Icon: UnprovenIcon },
  disputed: { label: "kindDisputed", Icon: DisputedIcon },
  supported: { label: "kindSupported", Icon: SupportedIcon },
};
