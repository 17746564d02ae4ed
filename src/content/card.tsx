/** The third content script: markers and card. Injected only where there is something to show. */
import { createRef, render } from "preact";
import { composeNotes } from "../core/compose.ts";
import type { Note } from "../core/report.ts";
import { text } from "../platform/i18n.ts";
import { askBackground, isExtensionGone } from "../platform/reader-messages.ts";
import { type CardHandle, type CardInput, world } from "../platform/world.ts";
import cardCss from "../ui/card.css";
import { cleanAddress } from "../ui/citation.ts";
import piecesCss from "../ui/pieces.css";
import { plural } from "../ui/text.ts";
import tokensCss from "../ui/tokens.css";
import { CardBox } from "./card/card-box.ts";
import { hideNote, keepReport, switchSiteOff } from "./card/choices.ts";
import { placeDigest } from "./card/digest-layout.ts";
import { createHost } from "./card/host.ts";
import { type Point, placeMarkers } from "./card/marker-layout.ts";
import { Measure } from "./card/measure.ts";
import { NotesView } from "./card/NotesView.tsx";
import { watchPointer } from "./card/page-pointer.ts";
import { bringIntoView } from "./card/scroll.ts";
import { warmCard } from "./card/warm-card.ts";
import { watchLayout } from "./card/watch-layout.ts";

/**
 * More notes than this no reader steps through: a page that repeats one sentence a thousand times
 * keeps its marks and its list in the popup, but not a thousand buttons.
 */
const MOST_MARKERS = 200;

/** Width of the root before any scaling, in pixels; card.css sets it. */
const ROOT_WIDTH = 100;

/** How a card was opened decides where focus goes and whether it closes when the pointer leaves. */
type Opening = "press" | "rest" | "marker" | "handle" | "step";

/** What was announced last: late text builds the markers anew and must not be heard each time. */
let announced = "";

world.sidenoteMountCard = mountCard;

/** Shows the notes of one page. Throws where notes.js was not injected first. */
function mountCard(input: CardInput): CardHandle {
  const prose = world.sidenoteProse;
  if (!prose) throw new Error("card.js was injected without notes.js");
  const { checked, ranges, settings, dark, end } = input;
  const withMarkers = ranges.slice(0, MOST_MARKERS);
  const { edition } = prose;
  const notes: (Note | null)[] = composeNotes(checked, prose);
  const changed = checked.findings.map((finding) => finding.reading.changed);
  const article = {
    url: cleanAddress(pageAddress()),
    title: checked.article.title,
    published: checked.article.published,
  };

  const life = new AbortController();
  const { signal } = life;
  const measure = new Measure();
  const host = createHost(tokensCss + piecesCss + cardCss, input.onGone);
  const root = document.createElement("div");
  root.className = "root";
  root.lang = text("dateLocale");
  root.addEventListener("keydown", (event) => event.stopPropagation());
  root.addEventListener("keyup", (event) => event.stopPropagation());
  // Whoever walks the markers by keyboard sees the words each is about, not the page's sticky header.
  root.addEventListener("focusin", ({ target }) => {
    if (isGivingBack || !(target instanceof HTMLElement)) return;
    if (!target.matches(".marker:focus-visible")) return;
    bringIntoView(ranges[Number(target.dataset.index)] ?? []);
  });
  host.shadow.append(root);
  const card = createRef<HTMLDivElement>();
  const pointer = createRef<HTMLDivElement>();
  const heading = createRef<HTMLDivElement>();
  const digest = createRef<HTMLButtonElement>();
  const box = new CardBox({ card: () => card.current, pointer: () => pointer.current }, measure);

  let open: number | null = null;
  let openedBy: Opening = "press";
  let focusBack: HTMLElement | null = null;
  let pinned = false;
  /** The focus that comes back when a card closes moves nothing. */
  let isGivingBack = false;
  let { revealed } = input;
  let places: (Point | null)[] = [];
  let digestPlace: Point | null = null;
  let isLayerKnown = false;
  let announcement = "";

  /** False where there is nothing to draw any more. */
  function draw(): boolean {
    if (isExtensionGone()) {
      // Reloaded or removed under this page: its strings are gone, and asking for one throws.
      destroy();
      return false;
    }
    render(
      <NotesView
        {...common}
        places={places}
        digestPlace={digestPlace}
        open={open}
        pinned={pinned}
        announcement={announcement}
        digestRef={digest}
        cardRef={card}
        pointerRef={pointer}
        headingRef={heading}
      />,
      root,
    );
    return true;
  }

  /** The first card, where nobody sees it. */
  function drawWarming(into: HTMLElement): void {
    const first = notes.findIndex((note) => note !== null);
    if (isExtensionGone() || first < 0) return;
    render(
      <NotesView
        {...common}
        places={[]}
        digestPlace={null}
        open={first}
        pinned={false}
        announcement=""
        digestRef={null}
        cardRef={null}
        pointerRef={null}
        headingRef={null}
      />,
      into,
    );
  }

  function layOut(): void {
    const { left, top, width } = root.getBoundingClientRect();
    const scale = width / ROOT_WIDTH || 1;
    const inHost = (place: Point | null) =>
      place && { x: (place.x - left) / scale, y: (place.y - top) / scale };
    measure.startAnew();
    if (revealed) {
      places = placeMarkers(withMarkers.map((list) => measure.mark(list))).map(inHost);
      digestPlace = null;
      draw();
      findLayer();
      return;
    }
    const last = document.createRange();
    if (end) last.selectNodeContents(end);
    digestPlace = inHost(end && placeDigest(measure.mark([last]), digest.current));
    draw();
  }

  /** Shows what the settings hold back until the reader asks. */
  function reveal(): void {
    if (revealed) return;
    revealed = true;
    input.onReveal();
    layOut();
  }

  /** Decides once, with the first marker in view, whether the page's text lies above our host. */
  function findLayer(): void {
    if (isLayerKnown) return;
    for (const marker of host.shadow.querySelectorAll<HTMLElement>(".marker")) {
      const passage = ranges[Number(marker.dataset.index)]?.[0]?.startContainer;
      const { left, top, width, height } = marker.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      if (!passage || x < 0 || y < 0 || x > innerWidth || y > innerHeight) continue;
      isLayerKnown = true;
      host.raiseIfCovered(x, y, passage);
      return;
    }
  }

  function show(index: number, by: Opening): void {
    const list = ranges[index];
    if (!notes[index] || !list) return;
    reveal();
    const wasOpen = open !== null;
    if (!wasOpen) focusBack = activeElement();
    open = index;
    openedBy = by;
    host.settle(list[0]?.startContainer ?? null);
    if (by === "step") announcement = announcementOf(index);
    // What asks the page for a layout comes before the card, which would be part of it.
    if (by !== "press" && by !== "rest") bringIntoView(list);
    box.raise();
    if (!draw()) return;
    if (!pinned) box.place(list);
    if (by === "marker" || by === "handle") heading.current?.focus({ preventScroll: true });
  }

  /** A pinned card stays open, and where it is, until it is closed. */
  function pin(): void {
    pinned = !pinned;
    draw();
    const list = open === null ? undefined : ranges[open];
    if (pinned) box.hold();
    else if (list) box.place(list);
  }

  function close(): void {
    if (open === null) return;
    const index = open;
    const hadFocus = host.shadow.activeElement !== null;
    open = null;
    pinned = false;
    box.lower();
    if (!draw()) return;
    if (hadFocus) giveFocusBack(index);
    focusBack = null;
    host.settle(null);
  }

  function giveFocusBack(index: number): void {
    const marker = host.shadow.querySelector<HTMLElement>(`.marker[data-index="${index}"]`);
    isGivingBack = true;
    (marker ?? focusBack)?.focus({ preventScroll: true });
    isGivingBack = false;
  }

  function step(to: "next" | "previous", by: Opening): void {
    const shown = notes.flatMap((note, i) => (note ? [i] : []));
    const at = open === null ? -1 : shown.indexOf(open);
    const first = to === "next" ? 0 : shown.length - 1;
    const next = to === "next" ? shown[at + 1] : at < 0 ? undefined : shown[at - 1];
    const index = next ?? shown[first];
    if (index !== undefined) show(index, by);
  }

  function announcementOf(index: number): string {
    return text(
      "announceNote",
      String(index + 1),
      String(notes.length),
      notes[index]?.record ?? "",
    );
  }

  async function hide(until: "for-good" | "record-changes"): Promise<void> {
    const note = open === null ? null : notes[open];
    if (!note) return;
    await hideNote(note, until);
    close();
    notes.forEach((other, i) => {
      if (other?.claim === note.claim) notes[i] = null;
    });
    draw();
  }

  const callbacks = {
    onPrevious: () => step("previous", "step"),
    onNext: () => step("next", "step"),
    onClose: close,
    onPin: pin,
    onHide: hide,
    onReport: keepReport,
    onSiteOff: async () => {
      await switchSiteOff();
      close();
    },
    onOptions: () => void askBackground({ type: "open-options" }),
  };

  const common = {
    text,
    notes,
    changed,
    article,
    dataset: edition,
    dark,
    theme: settings.theme,
    callbacks,
    onMarker: (index: number) => (open === index ? close() : show(index, "marker")),
    onDigest: () => step("next", "marker"),
  };

  /** Words that several notes are about show one after the other, then none. */
  function onPress(indexes: readonly number[]): void {
    if (!revealed) return;
    const shown = indexes.filter((index) => notes[index]);
    const at = open === null ? -1 : shown.indexOf(open);
    // Pressing the words of a card that opened by itself keeps it open.
    const next = at >= 0 && openedBy === "rest" ? open : shown[at + 1];
    if (next !== undefined && next !== null) show(next, "press");
    else if (!pinned) close();
  }

  function destroy(): void {
    life.abort();
    box.stop();
    render(null, root);
    host.remove();
  }

  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape" || open === null || event.isComposing) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      close();
    },
    { signal, capture: true },
  );
  watchPointer(
    host.element,
    ranges,
    settings.openOnHover,
    {
      onPress,
      onPressElsewhere: () => pinned || close(),
      onRest: (index) => {
        if (!revealed || pinned) return;
        if (open === null || (openedBy === "rest" && open !== index)) show(index, "rest");
      },
      onLeave: () => {
        if (openedBy === "rest" && !pinned) close();
      },
    },
    signal,
  );
  const blocks = new Set(withMarkers.flatMap((list) => measure.block(list) ?? []));
  if (end) blocks.add(end);
  const onMoved = () => {
    layOut();
    box.update();
  };
  watchLayout(blocks, onMoved, signal);
  document.addEventListener("scrollend", findLayer, { signal, passive: true });
  const resettle = () => {
    host.settle(open === null ? null : (ranges[open]?.[0]?.startContainer ?? null));
    if (open !== null) box.raise();
    layOut();
  };
  document.addEventListener("fullscreenchange", resettle, { signal });
  // `close` of a dialog does not bubble.
  document.addEventListener("close", resettle, { signal, capture: true });
  const onOtherScreen = () => {
    const list = open === null ? undefined : ranges[open];
    if (!list) return;
    box.raise();
    box.place(list);
  };
  box.watch(onOtherScreen, signal);

  layOut();
  // A line that was drawn has a width, which decides where it fits.
  if (!revealed) layOut();
  // Not when the reader opens a card: Intl's first use alone takes 70 ms in a process.
  warmCard(host.shadow, drawWarming, signal);
  // A live region speaks what changes after it is there.
  const announcing = setTimeout(() => {
    if (isExtensionGone()) return destroy();
    const news = `${location.href} ${notes.length}`;
    if (news === announced) return;
    announced = news;
    announcement = text("announceNotes", plural(text, "noteCount", notes.length));
    draw();
  }, 1000);
  signal.addEventListener("abort", () => clearTimeout(announcing));

  return {
    open: (index) => show(index, "handle"),
    go: (to) => step(to, "handle"),
    destroy,
  };
}

/** What the reader sees in the address bar, also where the article stands in an iframe. */
function pageAddress(): string {
  return (window.frameElement?.ownerDocument ?? document).location.href;
}

function activeElement(): HTMLElement | null {
  const active = document.activeElement;
  return active instanceof HTMLElement && active !== document.body ? active : null;
}
