/**
 * Reports of wrong matches that the reader took from a card: on this device alone, never
 * synchronised, until the reader deletes them.
 */
import * as v from "valibot";
import { browser } from "./browser.ts";
import { inTurn } from "./in-turn.ts";

const KEY = "reports";
/** A page that has got hold of our script shall not fill the storage. */
export const MOST_REPORTS = 100;

const KeptReport = v.object({
  claim: v.string(),
  /** The day it was kept. */
  day: v.pipe(v.string(), v.isoDate()),
  /** The report as it was copied or saved. */
  report: v.string(),
});
export type KeptReport = v.InferOutput<typeof KeptReport>;

const changeInTurn = inTurn();

/** The kept reports, the newest first; what cannot be read is passed over and stays stored. */
export async function loadReports(): Promise<KeptReport[]> {
  return (await stored()).flatMap((one) => {
    const parsed = v.safeParse(KeptReport, one);
    return parsed.success ? parsed.output : [];
  });
}

/** Keeps a report, once; rejects where there is no room for it. */
export function keepReport(claim: string, report: string): Promise<void> {
  return changeInTurn(async () => {
    const kept = await stored();
    if (kept.some((one) => isReport(one, report))) return;
    if (kept.length >= MOST_REPORTS) throw new Error("too many reports are kept");
    const day = new Date().toISOString().slice(0, 10);
    await browser.storage.local.set({ [KEY]: [{ claim, day, report }, ...kept] });
  });
}

/** Deletes one report, or all that there are. */
export function deleteReports(report?: string): Promise<void> {
  return changeInTurn(async () => {
    if (report === undefined) return browser.storage.local.remove(KEY);
    const rest = (await stored()).filter((one) => !isReport(one, report));
    await browser.storage.local.set({ [KEY]: rest });
  });
}

/** Calls back after every change in any window, until the signal aborts. */
export function watchReports(onChange: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === "local" && changes[KEY] !== undefined) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(listener));
}

async function stored(): Promise<unknown[]> {
  const { [KEY]: kept } = await browser.storage.local.get(KEY);
  return Array.isArray(kept) ? kept : [];
}

function isReport(one: unknown, report: string): boolean {
  return v.is(KeptReport, one) && one.report === report;
}
