import { afterEach, expect, it, vi } from "vitest";
import { ownScript } from "./own-script.ts";

afterEach(() => void vi.unstubAllGlobals());

it("loads a script once, and again only where it did not load", async () => {
  const loads = vi.fn((script: HTMLScriptElement) => {
    const fails = loads.mock.calls.length === 1;
    queueMicrotask(() => (fails ? script.onerror?.("") : script.onload?.(new Event("load"))));
  });
  vi.stubGlobal("document", { createElement: () => ({}), head: { append: loads } });
  const script = ownScript("a.js", () => "left");
  await expect(script()).rejects.toThrow("a.js did not load");
  expect(await script()).toBe("left");
  expect(await script()).toBe("left");
  expect(loads).toHaveBeenCalledTimes(2);
});
