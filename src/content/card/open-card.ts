/** Which note's card is open, and how it came to be: what opens, steps through and closes it. */
import type { Note } from "../../core/report.ts";
import { text } from "../../platform/i18n.ts";
import type { CardBox } from "./card-box.ts";
import { hideNote } from "./choices.ts";
import type { Host } from "./host.ts";
import type { Overlay } from "./overlay.tsx";
import { bringIntoView } from "./scroll.ts";

/** How a card was opened decides where focus goes and whether it closes when the pointer leaves. */
export type Opening = "press" | "rest" | "marker" | "handle" | "step";

export class OpenCard {
  private index: number | null = null;
  private openedBy: Opening = "press";
  private isPinned = false;
  /** What had the focus before the card. */
  private focusBack: HTMLElement | null = null;

  /** `notes` has one a finding, null where the reader hid it; `onShow` is called before each opening. */
  constructor(
    private readonly notes: (Note | null)[],
    private readonly ranges: readonly Range[][],
    private readonly host: Host,
    private readonly overlay: Overlay,
    private readonly box: CardBox,
    private readonly onShow: () => void,
  ) {}

  get isOpen(): boolean {
    return this.index !== null;
  }

  show(index: number, by: Opening): void {
    const passage = this.ranges[index];
    if (!this.notes[index] || !passage || !this.overlay.isAlive()) return;
    this.onShow();
    if (!this.isOpen) this.focusBack = activeElement();
    this.index = index;
    this.openedBy = by;
    this.settle();
    // What asks the page for a layout comes before the card, which would be part of it.
    if (by !== "press" && by !== "rest") bringIntoView(passage);
    this.box.raise();
    const news = by === "step" ? { announcement: this.announcementOf(index) } : {};
    if (!this.overlay.draw({ open: index, ...news })) return;
    if (!this.isPinned) this.box.place(passage);
    if (by === "marker" || by === "handle") this.overlay.focusHeading();
  }

  close(): void {
    if (this.index === null) return;
    const closed = this.index;
    const hadFocus = this.host.shadow.activeElement !== null;
    this.index = null;
    this.isPinned = false;
    this.box.lower();
    if (!this.overlay.draw({ open: null, pinned: false })) return;
    if (hadFocus) this.overlay.giveFocusBack(closed, this.focusBack);
    this.focusBack = null;
    this.settle();
  }

  /** A pinned card stays open, and where it is, until it is closed. */
  pin(): void {
    this.isPinned = !this.isPinned;
    this.overlay.draw({ pinned: this.isPinned });
    const passage = this.passage();
    if (this.isPinned) this.box.hold();
    else if (passage) this.box.place(passage);
  }

  /** Opens the next or previous note that is not hidden, after the last the first. */
  step(to: "next" | "previous", by: Opening): void {
    const shown = this.notes.flatMap((note, i) => (note ? [i] : []));
    const at = this.index === null ? -1 : shown.indexOf(this.index);
    const first = to === "next" ? 0 : shown.length - 1;
    const next = to === "next" ? shown[at + 1] : at < 0 ? undefined : shown[at - 1];
    const index = next ?? shown[first];
    if (index !== undefined) this.show(index, by);
  }

  /** Hides the open note's claim, here and from now on. Rejects where that could not be stored. */
  async hide(until: "for-good" | "record-changes"): Promise<void> {
    const note = this.index === null ? null : this.notes[this.index];
    if (!note) return;
    await hideNote(note, until);
    this.close();
    this.notes.forEach((other, i) => {
      if (other?.claim === note.claim) this.notes[i] = null;
    });
    this.overlay.draw();
  }

  /** A note's marker opens and closes its card. */
  toggle(index: number): void {
    if (this.index === index) this.close();
    else this.show(index, "marker");
  }

  /** Words that several notes are about show one after the other, then none. */
  press(indexes: readonly number[]): void {
    const shown = indexes.filter((index) => this.notes[index]);
    const at = this.index === null ? -1 : shown.indexOf(this.index);
    // Pressing the words of a card that opened by itself keeps it open.
    const next = at >= 0 && this.openedBy === "rest" ? this.index : (shown[at + 1] ?? null);
    if (next !== null) this.show(next, "press");
    else this.pressElsewhere();
  }

  pressElsewhere(): void {
    if (!this.isPinned) this.close();
  }

  /** The pointer rests on a note's words. */
  rest(index: number): void {
    if (this.isPinned) return;
    const takesOver = this.openedBy === "rest" && this.index !== index;
    if (!this.isOpen || takesOver) this.show(index, "rest");
  }

  /** The pointer has left words and card. */
  leave(): void {
    if (this.openedBy === "rest" && !this.isPinned) this.close();
  }

  /** Moves the host to where the card can be seen, or home. */
  settle(): void {
    this.host.settle(this.passage()?.[0]?.startContainer ?? null);
  }

  /** Puts the card above what the page shows by now. */
  raise(): void {
    if (this.isOpen) this.box.raise();
  }

  /** The screen has become one for a sheet or one for a card. */
  placeAnew(): void {
    const passage = this.passage();
    if (!passage) return;
    this.box.raise();
    this.box.place(passage);
  }

  private passage(): readonly Range[] | undefined {
    return this.index === null ? undefined : this.ranges[this.index];
  }

  private announcementOf(index: number): string {
    const record = this.notes[index]?.record ?? "";
    return text("announceNote", String(index + 1), String(this.notes.length), record);
  }
}

function activeElement(): HTMLElement | null {
  const active = document.activeElement;
  return active instanceof HTMLElement && active !== document.body ? active : null;
}
