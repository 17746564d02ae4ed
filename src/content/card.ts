/** The third content script: markers and card. Injected only where there is something to show. */
import { composeNotes } from "../core/compose.ts";
import type { Note } from "../core/report.ts";
import { text } from "../platform/i18n.ts";
import { askBackground } from "../platform/reader-messages.ts";
import { type CardHandle, type CardInput, world } from "../platform/world.ts";
import cardCss from "../ui/card.css";
import { cleanAddress } from "../ui/citation.ts";
import piecesCss from "../ui/pieces.css";
import { plural } from "../ui/text.ts";
import tokensCss from "../ui/tokens.css";
import { CardBox } from "./card/card-box.ts";
import { keepReport, switchSiteOff } from "./card/choices.ts";
import { createHost } from "./card/host.ts";
import { Measure } from "./card/measure.ts";
import type { NotesContent } from "./card/NotesView.tsx";
import { OpenCard } from "./card/open-card.ts";
import { Overlay } from "./card/overlay.tsx";
import { watchPointer } from "./card/page-pointer.ts";
import { warmCard } from "./card/warm-card.ts";
import { watchLayout } from "./card/watch-layout.ts";

/** What was announced last: late text builds the markers anew and must not be heard each time. */
let announced = "";

world.sidenoteMountCard = mountCard;

/** Shows the notes of one page. Throws where notes.js was not injected first. */
function mountCard(input: CardInput): CardHandle {
  const prose = world.sidenoteProse;
  if (!prose) throw new Error("card.js was injected without notes.js");
  const { checked, ranges, settings } = input;
  const notes: (Note | null)[] = composeNotes(checked, prose);
  const life = new AbortController();
  const { signal } = life;
  const measure = new Measure();
  const host = createHost(tokensCss + piecesCss + cardCss, input.onGone);
  const content: NotesContent = {
    text,
    notes,
    changed: checked.findings.map((finding) => finding.reading.changed),
    article: {
      url: cleanAddress(pageAddress()),
      title: checked.article.title,
      published: checked.article.published,
    },
    dataset: prose.edition,
    dark: input.dark,
    theme: settings.theme,
    callbacks: {
      onPrevious: () => card.step("previous", "step"),
      onNext: () => card.step("next", "step"),
      onClose: () => card.close(),
      onPin: () => card.pin(),
      onHide: (until) => card.hide(until),
      onReport: keepReport,
      onSiteOff: async () => {
        await switchSiteOff();
        card.close();
      },
      onOptions: () => void askBackground({ type: "open-options" }),
    },
    onMarker: (index) => card.toggle(index),
    onDigest: () => card.step("next", "marker"),
  };
  const overlay = new Overlay(host, input, measure, content, destroy);
  const box = new CardBox(overlay, measure);
  const card = new OpenCard(notes, ranges, host, overlay, box, reveal);

  let { revealed } = input;

  function layOut(): void {
    overlay.layOut(revealed);
  }

  /** Shows what the settings hold back until the reader asks. */
  function reveal(): void {
    if (revealed) return;
    revealed = true;
    input.onReveal();
    layOut();
  }

  function destroy(): void {
    life.abort();
    box.stop();
    overlay.remove();
  }

  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape" || !card.isOpen || event.isComposing) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      card.close();
    },
    { signal, capture: true },
  );
  watchPointer(
    host.element,
    ranges,
    settings.openOnHover,
    {
      onPress: (indexes) => revealed && card.press(indexes),
      onPressElsewhere: () => card.pressElsewhere(),
      onRest: (index) => revealed && card.rest(index),
      onLeave: () => card.leave(),
    },
    signal,
  );
  const onMoved = () => {
    layOut();
    box.update();
  };
  watchLayout(overlay.blocks(), onMoved, signal);
  document.addEventListener("scrollend", () => overlay.findLayer(), { signal, passive: true });
  const resettle = () => {
    card.settle();
    card.raise();
    layOut();
  };
  document.addEventListener("fullscreenchange", resettle, { signal });
  // `close` of a dialog does not bubble.
  document.addEventListener("close", resettle, { signal, capture: true });
  box.watch(() => card.placeAnew(), signal);

  layOut();
  // A line that was drawn has a width, which decides where it fits.
  if (!revealed) layOut();
  // Not when the reader opens a card: Intl's first use alone takes 70 ms in a process.
  warmCard(host.shadow, (into) => overlay.drawWarming(into), signal);
  announceCount(overlay, notes.length, signal);

  return {
    open: (index) => card.show(index, "handle"),
    go: (to) => card.step(to, "handle"),
    destroy,
  };
}

/** Says once a page how many notes there are, after a moment: a live region speaks what changes once it is there. */
function announceCount(overlay: Overlay, count: number, signal: AbortSignal): void {
  const timer = setTimeout(() => {
    const news = `${location.href} ${count}`;
    if (news === announced || !overlay.isAlive()) return;
    announced = news;
    overlay.draw({ announcement: text("announceNotes", plural(text, "noteCount", count)) });
  }, 1000);
  signal.addEventListener("abort", () => clearTimeout(timer));
}

/** What the reader sees in the address bar, also where the article stands in an iframe. */
function pageAddress(): string {
  return (window.frameElement?.ownerDocument ?? document).location.href;
}
