import { JSDOM } from "jsdom";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createHost } from "./host.ts";

beforeEach(() => {
  const { window } = new JSDOM("<p>Words</p><dialog></dialog>");
  for (const name of ["document", "MutationObserver", "ShadowRoot"]) {
    vi.stubGlobal(name, window[name]);
  }
});
afterEach(() => void vi.unstubAllGlobals());

describe("createHost", () => {
  it("does not come back once it is removed", () => {
    const host = createHost("", () => undefined);
    host.remove();
    host.settle(null);
    expect(host.element.isConnected).toBe(false);
  });

  it("undoes the zoom of where it stands, and of nothing else", () => {
    const dialog = document.querySelector("dialog") as HTMLDialogElement;
    Object.defineProperty(dialog, "currentCSSZoom", { value: 0.5 });
    const modal: Element[] = [dialog];
    const all = document.querySelectorAll.bind(document);
    vi.spyOn(document, "querySelectorAll").mockImplementation(((selector: string) =>
      selector === "dialog:modal" ? modal : all(selector)) as typeof document.querySelectorAll);
    const host = createHost("", () => undefined);
    // jsdom does not keep this property.
    const set = vi.spyOn(host.element.style, "setProperty");
    host.settle(null);
    expect(host.element.parentElement).toBe(dialog);
    expect(set).toHaveBeenLastCalledWith("zoom", "2", "important");
    modal.pop();
    host.settle(null);
    expect(host.element.parentElement).toBe(document.documentElement);
    expect(set).toHaveBeenLastCalledWith("zoom", "1", "important");
    host.remove();
  });
});
