import type { ComponentType } from "preact";
import type { Timing, Verdict } from "../core/finding.ts";
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

/** What a reader tells notes apart by: the verdict, or that the record changed after publication. */
export type Kind = "changed" | Verdict;

/** The kind of a note; the highlight and the colours carry its name. */
export function kindOf(note: { timing: Timing; verdict: Verdict }): Kind {
  return note.timing === "since-publication" ? "changed" : note.verdict;
}

/** Label and icon of each kind; the hue is `--sidenote-<kind>`. */
export const KINDS: Readonly<Record<Kind, { label: MessageKey; Icon: ComponentType }>> = {
  changed: { label: "kindChanged", Icon: ChangedIcon },
  contradicted: { label: "kindContradicted", Icon: ContradictedIcon },
  partly: { label: "kindPartly", Icon: PartlyIcon },
  context: { label: "kindContext", Icon: ContextIcon },
  unproven: { label: "kindUnproven", Icon: UnprovenIcon },
  disputed: { label: "kindDisputed", Icon: DisputedIcon },
  supported: { label: "kindSupported", Icon: SupportedIcon },
};
