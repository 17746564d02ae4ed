import type { ComponentType } from "preact";
import type { PositionStateName } from "../core/dataset.ts";
import {
  NotSuppliedIcon,
  PartlyIcon,
  PermittedIcon,
  ProhibitedIcon,
  UnclearIcon,
} from "./icons.tsx";
import { PLAY_LABELS } from "./play.ts";
import { useText } from "./text.ts";

const ICONS: Readonly<Record<PositionStateName, ComponentType>> = {
  prohibited: ProhibitedIcon,
  limited: PartlyIcon,
  permitted: PermittedIcon,
  unclear: UnclearIcon,
  "not-supplied": NotSuppliedIcon,
};

/** What a supplier allowed, as icon and label. */
export function PlayState({ state }: { state: PositionStateName }) {
  const text = useText();
  const Icon = ICONS[state];
  return (
    <span class="play-state">
      <Icon />
      <span>{text(PLAY_LABELS[state])}</span>
    </span>
  );
}
