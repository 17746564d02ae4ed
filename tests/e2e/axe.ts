/** Accessibility of our own pages, by axe. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "puppeteer-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Axe {
  run(
    context: { include?: string[][]; exclude?: string[] },
    options: { resultTypes?: string[]; runOnly?: string[] },
  ): Promise<{
    violations: { id: string; nodes: { html: string }[] }[];
    passes: unknown[];
  }>;
}

async function loadAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => !("axe" in globalThis))) await page.evaluate(`${AXE};undefined`);
}

/** What these rules find wrong in one element, a line each, and how many of them found all well. */
export async function violationsIn(
  page: Page,
  selector: string,
  rules: readonly string[],
): Promise<{ violations: string[]; passes: number }> {
  await loadAxe(page);
  return page.evaluate(
    async (included, only) => {
      const { axe } = globalThis as unknown as { axe: Axe };
      const result = await axe.run({ include: [[included]] }, { runOnly: [...only] });
      return {
        violations: result.violations.map(({ id, nodes }) =>
          [id, ...nodes.map(({ html }) => html)].join(" "),
        ),
        passes: result.passes.length,
      };
    },
    selector,
    rules,
  );
}

/** The rules that depend on colours. */
const COLOUR = ["color-contrast", "link-in-text-block"];
/** All further rows of a long list have the first ones' colours. */
const FURTHER_ROWS = ":is(tbody, ol, ul) > :nth-child(n + 9)";

/**
 * One line a violation: its rule and the first node; none is what a page should have. With `rules` these
 * alone, and without the further rows of long lists.
 */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  await loadAxe(page);
  return page.evaluate(
    async (only, further) => {
      const { axe } = globalThis as unknown as { axe: Axe };
      const options = { resultTypes: ["violations"], ...(only ? { runOnly: [...only] } : {}) };
      const { violations } = await axe.run({ exclude: only ? [further] : [] }, options);
      return violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html}`);
    },
    rules,
    FURTHER_ROWS,
  );
}

/**
 * All rules in the light theme, then what depends on colours in the dark one and, where the driver can,
 * with forced colours.
 */
export async function violationsInThemes(page: Page): Promise<string[]> {
  const found: string[] = [];
  const take = async (theme: string, rules?: readonly string[]) => {
    found.push(...(await violations(page, rules)).map((each) => `${theme}: ${each}`));
  };
  const choose = (theme: string) =>
    page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
  await choose("light");
  await take("light");
  await choose("dark");
  await take("dark", COLOUR);
  // Only Chromium's protocol can force colours on a page.
  const session = await page.createCDPSession().catch(() => null);
  if (!session) return found;
  const force = (features: { name: string; value: string }[]) =>
    session.send("Emulation.setEmulatedMedia", { features });
  await force([{ name: "forced-colors", value: "active" }]);
  await take("forced colours", COLOUR);
  await force([]);
  await session.detach();
  return found;
}

/** Makes every string of a page 40 % longer and writes it from right to left. */
export async function stretch(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dir = "rtl";
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.nodeValue ?? "";
      node.nodeValue = words + words.slice(0, Math.ceil(words.length * 0.4));
    }
  });
}

/** Controls that a finger would miss: lower or narrower than 24 pixels, links in running text aside. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>(
      "button, summary, select, textarea, input, [role=slider]",
    );
    return [...controls].flatMap((control) => {
      // A label's own box is pressed with the field in it.
      const target = control.closest("label") ?? control;
      const { width, height } = target.getBoundingClientRect();
      if (width === 0 || (width >= 24 && height >= 24)) return [];
      return `${control.localName} ${control.textContent} ${Math.round(width)} x ${Math.round(height)}`;
    });
  });
}

/** How far the page is wider than its window, in CSS pixels. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
