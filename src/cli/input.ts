/** What the command line is given: files, standard input, lines of JSON. Faults are values. */
import { accessSync, constants, readFileSync, statSync } from "node:fs";
import * as v from "valibot";
import { isDay } from "../core/day.ts";
import type { Input } from "./check.ts";

export type Read<T> = { value: T } | { fault: string };

/** The text of a file. `shown` is the path as the user gave it. */
export function readInput(path: string, shown = path): Read<string> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return { fault: readFault(shown, error) };
  }
  return decode(bytes, shown);
}

/** Bytes as text; `shown` is where they came from, as the user gave it. */
export function decode(bytes: Buffer, shown: string): Read<string> {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (!text.includes("\0")) return { value: text };
  } catch {
    // Not UTF-8: told below.
  }
  return { fault: `${shown} is not text in UTF-8: give an HTML or text file` };
}

/** Why a file cannot be opened, or null where it can. */
export function unreadable(path: string, shown = path): string | null {
  try {
    if (statSync(path).isDirectory()) return `${shown} is a folder: give a file in it`;
    accessSync(path, constants.R_OK);
    return null;
  } catch (error) {
    return readFault(shown, error);
  }
}

function readFault(path: string, error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "ENOENT") return `${path} does not exist: give a file, an address or -`;
  if (code === "EISDIR") return `${path} is a folder: give a file in it`;
  return `${path} cannot be read: ${code ?? String(error)}`;
}

/** True for a page, false for plain text. */
export function isHtml(text: string): boolean {
  return /^\s*<(?:!doctype|html|head|body|article|main|div|p|h1|!--|\?xml)\b/i.test(
    text.slice(0, 2000),
  );
}

const Line = v.pipe(
  v.object({
    id: v.optional(v.union([v.string(), v.number()])),
    html: v.optional(v.string()),
    text: v.optional(v.string()),
    url: v.nullish(v.string()),
    title: v.nullish(v.string()),
    published: v.nullish(v.string()),
  }),
  v.check(
    (line) => line.html !== undefined || line.text !== undefined,
    "has neither html nor text",
  ),
  v.check(
    (line) => line.published == null || isDay(line.published),
    "published is not a day YYYY-MM-DD",
  ),
);

/** One line of `--jsonl`. The id is given where it could be read, so that an error can be placed. */
export function readLine(
  line: string,
): { id?: string | number; input: Input } | { id?: string | number; fault: string } {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    return { fault: "is not JSON" };
  }
  const parsed = v.safeParse(Line, data);
  if (!parsed.success) {
    const id = v.safeParse(v.object({ id: v.union([v.string(), v.number()]) }), data);
    return { ...(id.success ? { id: id.output.id } : {}), fault: parsed.issues[0].message };
  }
  const { id, html, text, url, title, published } = parsed.output;
  const input: Input = {
    html,
    text,
    url: url ?? undefined,
    title: title ?? undefined,
    published: published ?? undefined,
  };
  return { ...(id === undefined ? {} : { id }), input };
}
