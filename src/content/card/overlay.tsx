/** What stands over the page: the markers or the line that offers them, and the card's place. */
import { createRef, render } from "preact";
import { isExtensionGone } from "../../platform/reader-messages.ts";
import { placeDigest } from "./digest-layout.ts";
import type { Host } from "./host.ts";
import { type Point, placeMarkers } from "./marker-layout.ts";
import type { Measure } from "./measure.ts";
import { type NotesContent, type NotesState, NotesView } from "./NotesView.tsx";
import { bringIntoView } from "./scroll.ts";

/**
 * More notes than this no reader steps through: a page that repeats one sentence a thousand times
 * keeps its marks and its list in the popup, but not a thousand buttons.
 */
const MOST_MARKERS = 200;

/** Width of the root before any scaling, in pixels; card.css sets it. */
const ROOT_WIDTH = 100;

/** What nobody uses is not found again. */
const UNSEEN_REFS = { cardRef: null, pointerRef: null, headingRef: null, digestRef: null };

/** Where on the page the notes belong. */
export interface Passages {
  /** Live ranges of the marked words, one list per note. */
  ranges: readonly Range[][];
  /** The article's last block: the line that offers the notes stands after it. */
  end: Element | null;
}

export class Overlay {
  readonly root = document.createElement("div");
  private state: NotesState = {
    places: [],
    digestPlace: null,
    open: null,
    pinned: false,
    announcement: "",
  };
  private readonly refs = {
    cardRef: createRef<HTMLDivElement>(),
    pointerRef: createRef<HTMLDivElement>(),
    headingRef: createRef<HTMLDivElement>(),
    digestRef: createRef<HTMLButtonElement>(),
  };
  private readonly withMarkers: readonly Range[][];
  private isLayerKnown = false;
  /** The focus that comes back when a card closes moves nothing. */
  private isGivingBack = false;

  constructor(
    private readonly host: Host,
    private readonly passages: Passages,
    private readonly measure: Measure,
    private readonly content: NotesContent,
    private readonly onExtensionGone: () => void,
  ) {
    this.withMarkers = passages.ranges.slice(0, MOST_MARKERS);
    const { root } = this;
    root.className = "root";
    root.lang = content.text("dateLocale");
    root.addEventListener("keydown", (event) => event.stopPropagation());
    root.addEventListener("keyup", (event) => event.stopPropagation());
    root.addEventListener("focusin", (event) => this.showWordsOf(event.target));
    host.shadow.append(root);
  }

  /** The blocks whose size moves what is drawn. */
  blocks(): Set<Element> {
    const blocks = new Set(this.withMarkers.flatMap((list) => this.measure.block(list) ?? []));
    if (this.passages.end) blocks.add(this.passages.end);
    return blocks;
  }

  card(): HTMLElement | null {
    return this.refs.cardRef.current;
  }

  /** The small arrow that points from the card at the words. */
  pointer(): HTMLElement | null {
    return this.refs.pointerRef.current;
  }

  focusHeading(): void {
    this.refs.headingRef.current?.focus({ preventScroll: true });
  }

  /** Focuses a note's marker, where it has none the other element, without moving the page. */
  giveFocusBack(index: number, other: HTMLElement | null): void {
    const marker = this.host.shadow.querySelector<HTMLElement>(`.marker[data-index="${index}"]`);
    this.isGivingBack = true;
    (marker ?? other)?.focus({ preventScroll: true });
    this.isGivingBack = false;
  }

  /** False, and taken away, where the extension was reloaded or removed under this page: asking for a string throws. */
  isAlive(): boolean {
    if (!isExtensionGone()) return true;
    this.onExtensionGone();
    return false;
  }

  /** False where there is nothing to draw any more. */
  draw(change: Partial<NotesState> = {}): boolean {
    this.state = { ...this.state, ...change };
    if (!this.isAlive()) return false;
    render(<NotesView {...this.content} {...this.state} {...this.refs} />, this.root);
    return true;
  }

  /** Draws the first card into an element that nobody sees. */
  drawWarming(into: HTMLElement): void {
    const open = this.content.notes.findIndex((note) => note !== null);
    if (isExtensionGone() || open < 0) return;
    render(
      <NotesView {...this.content} {...this.state} {...UNSEEN_REFS} places={[]} open={open} />,
      into,
    );
  }

  /** Draws the markers where their words are now; where they wait, the line that offers them. */
  layOut(revealed: boolean): void {
    const { left, top, width } = this.root.getBoundingClientRect();
    const scale = width / ROOT_WIDTH || 1;
    const inHost = (place: Point | null) =>
      place && { x: (place.x - left) / scale, y: (place.y - top) / scale };
    this.measure.startAnew();
    if (!revealed) {
      this.draw({ digestPlace: inHost(this.placeOfDigest()) });
      return;
    }
    const marks = this.withMarkers.map((list) => this.measure.mark(list));
    if (this.draw({ places: placeMarkers(marks).map(inHost), digestPlace: null })) this.findLayer();
  }

  /** Decides once, with the first marker in view, whether the page's text lies above our host. */
  findLayer(): void {
    if (this.isLayerKnown) return;
    for (const marker of this.host.shadow.querySelectorAll<HTMLElement>(".marker")) {
      const passage = this.passages.ranges[Number(marker.dataset.index)]?.[0]?.startContainer;
      const { left, top, width, height } = marker.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      if (!passage || x < 0 || y < 0 || x > innerWidth || y > innerHeight) continue;
      this.isLayerKnown = true;
      this.host.raiseIfCovered(x, y, passage);
      return;
    }
  }

  remove(): void {
    render(null, this.root);
    this.host.remove();
  }

  private placeOfDigest(): Point | null {
    const { end } = this.passages;
    if (!end) return null;
    const last = document.createRange();
    last.selectNodeContents(end);
    return placeDigest(this.measure.mark([last]), this.refs.digestRef.current);
  }

  /** Whoever walks the markers by keyboard sees the words each is about, not the page's sticky header. */
  private showWordsOf(target: EventTarget | null): void {
    if (this.isGivingBack || !(target instanceof HTMLElement)) return;
    if (!target.matches(".marker:focus-visible")) return;
    bringIntoView(this.passages.ranges[Number(target.dataset.index)] ?? []);
  }
}
