import { JSDOM } from "jsdom";
import { afterEach, expect, it, vi } from "vitest";
import { watchPointer } from "./page-pointer.ts";

afterEach(() => void vi.unstubAllGlobals());

it("a pointer that has come from the page onto the card leaves it open", async () => {
  const { window } = new JSDOM("<p>Words</p><sidenote-host></sidenote-host>", {
    pretendToBeVisual: true,
  });
  for (const name of ["window", "document", "requestAnimationFrame", "cancelAnimationFrame"]) {
    vi.stubGlobal(name, window[name]);
  }
  const { document } = window;
  const host = document.querySelector("sidenote-host") as Element;
  const told: string[] = [];
  const tell = (what: string) => () => void told.push(what);
  // jsdom takes no signal but its own.
  const ended = new window.AbortController();
  const callbacks = {
    onPress: tell("press"),
    onPressElsewhere: tell("elsewhere"),
    onRest: tell("rest"),
    onLeave: tell("left"),
  };
  watchPointer(host, [], true, callbacks, ended.signal);
  const moveOver = (target: Element | null) => {
    const event = new window.MouseEvent("pointermove", { bubbles: true, composed: true });
    Object.defineProperty(event, "pointerType", { value: "mouse" });
    target?.dispatchEvent(event);
  };
  const pause = () => new Promise((later) => setTimeout(later, 450));
  moveOver(document.querySelector("p"));
  moveOver(host);
  await pause();
  expect(told).toEqual([]);
  moveOver(document.querySelector("p"));
  await pause();
  expect(told).toEqual(["left"]);
  ended.abort();
});
