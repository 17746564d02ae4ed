/**
 * What the gate costs a page as the content script it is: processor time of evaluating it, from a
 * trace, which other processes cannot lengthen. Each figure is the median over new browsers; the
 * scripts to compare take turns, for a machine is not as fast in one minute as in the next.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closeBrowser, launchBrowser } from "../launch.ts";
import { ROOT } from "../paths.ts";
import { servePage } from "../serve-page.ts";
import { median } from "./median.ts";

const RUNS = 11;
const ADDRESS = "https://news.example/world/story";

interface TraceEvent {
  name: string;
  /** Processor time in microseconds. */
  tdur?: number;
  args?: { data?: { url?: string } };
}

/** Milliseconds of evaluating each content script at document_idle on a page. */
export async function tracedEvaluations<Name extends string>(
  path: string,
  html: string,
  scripts: Readonly<Record<Name, string>>,
): Promise<Record<Name, number>> {
  const names = Object.keys(scripts) as Name[];
  const times = new Map(names.map((name) => [name, [] as number[]]));
  for (let run = 0; run < RUNS; run++)
    for (const [name, taken] of times) taken.push(await traceOnce(path, html, scripts[name]));
  return Object.fromEntries([...times].map(([name, taken]) => [name, median(taken)])) as Record<
    Name,
    number
  >;
}

/** About so many words of news about Ukraine and its war that are not about the debate: our own leads. */
export function nearTopicText(words: number): string[] {
  const leads = readFileSync(join(ROOT, "src/core/topic-leads/first.tsv"), "utf8")
    .split("\n")
    .map((line) => line.split("\t"))
    .filter(([label, title, text]) => label === "off" && /Ukrain|Kyiv/.test(`${title} ${text}`))
    .map(([, , text = ""]) => text);
  const paragraphs: string[] = [];
  for (let i = 0, count = 0; count < words; i++) {
    const lead = leads[i % leads.length] ?? "";
    paragraphs.push(lead);
    count += lead.split(" ").length;
  }
  return paragraphs;
}

async function traceOnce(path: string, html: string, code: string): Promise<number> {
  const extension = mkdtempSync(join(tmpdir(), "sidenote-bench-"));
  const script = {
    matches: ["https://news.example/*"],
    js: ["script.js"],
    run_at: "document_idle",
  };
  const manifest = { manifest_version: 3, name: "bench", version: "1", content_scripts: [script] };
  writeFileSync(join(extension, "manifest.json"), JSON.stringify(manifest));
  writeFileSync(join(extension, "script.js"), code);
  const { browser, origin } = await launchBrowser("chromium", { path, extension, headless: true });
  try {
    const page = await browser.newPage();
    await servePage(page, ADDRESS, html);
    await page.tracing.start({ categories: ["devtools.timeline"] });
    await page.goto(ADDRESS);
    await new Promise((done) => setTimeout(done, 700));
    const trace = new TextDecoder().decode(await page.tracing.stop());
    const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
    return traceEvents
      .filter(({ name, args }) => name === "EvaluateScript" && args?.data?.url?.startsWith(origin))
      .reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
  } finally {
    await closeBrowser(browser);
    rmSync(extension, { recursive: true, force: true });
  }
}
