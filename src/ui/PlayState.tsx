import type { ComponentType } from "preact";
import type { PositionStateName } from "../core/dataset.ts";
import {
  NotSuppliedIcon,
  PartlyIcon,
  PermittedIcon,
  ProhibitedIcon,
  UnclearIcon,
} from "./icons.tsx";
import { type MessageKey, useText } from "./text.ts";

const LOOKS: Readonly<Record<PositionStateName, { label: MessageKey; Icon: ComponentType }>> = {
  prohibited: { label: "playState_prohibited", Icon: ProhibitedIcon },
  limited: { label: "playState_limited", Icon: PartlyIcon },
  permitted: { label: "playState_permitted", Icon: PermittedIcon },
  unclear: { label: "playState_unclear", Icon: UnclearIcon },
  "not-supplied": { label: "playState_not_supplied", Icon: NotSuppliedIcon },
};

/** What a supplier allowed, as icon and label. */
export function PlayState({ state }: { state: PositionStateName }) {
  const text = useText();
  const { label, Icon } = LOOKS[state];
  return (
    <span class="play-state">
      <Icon />
      <span>{text(label)}</span>
    </span>
  );
}
