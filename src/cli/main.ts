/** The command line of `npm run check`; the contract is in the README. */
import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { Command, CommanderError } from "commander";
import { JSDOM } from "jsdom";
import { isDay } from "../core/day.ts";
import { publicReport } from "../core/public-report.ts";
import { type Bundle, check, type Input, type Options } from "./check.ts";
import { decode, isHtml, type Read, readInput, readLine, unreadable } from "./input.ts";
import { printReport } from "./print.ts";

/** Where the command runs: what paths are relative to, and its three streams. */
export interface Terminal {
  folder: string;
  stdin: Readable;
  stdout: Writable;
  stderr: Writable;
}

/** Runs the command. Returns the exit status: 0 where the input could be read, else 2. */
export async function main(args: string[], terminal: Terminal, bundle: Bundle): Promise<number> {
  const fail = (message: string): number => {
    terminal.stderr.write(`${message}\n`);
    return 2;
  };
  const command = new Command("check")
    .argument("[input]", "an HTML or text file, an address, or - for standard input", "-")
    .option("--json", "print one JSON object")
    .option("--jsonl", "read and write one JSON object a line")
    .option("--published <day>", "the day of publication, YYYY-MM-DD, over what the page says")
    .option("--force", "read the text even if it is no article about the debate", false)
    .option("--all", "also list supported claims and stances that get no note", false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
    });
  try {
    command.parse(args, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
  const given = command.opts<{
    json?: boolean;
    jsonl?: boolean;
    published?: string;
    force: boolean;
    all: boolean;
  }>();
  const [input = "-"] = command.args;
  if (given.published !== undefined && !isDay(given.published)) {
    return fail(`--published ${given.published} is not a day: write it YYYY-MM-DD`);
  }
  const options: Options = { force: given.force, all: given.all };
  if (given.jsonl) {
    const fault = input === "-" ? null : unreadable(resolve(terminal.folder, input), input);
    if (fault !== null) return fail(fault);
    await checkLines(input, terminal, bundle, options, given.published);
    return 0;
  }

  const read = await readOne(input, terminal);
  if ("fault" in read) return fail(read.fault);
  const report = check({ ...read.value, published: given.published }, bundle, options);
  const printed = given.json ? `${JSON.stringify(publicReport(report))}\n` : printReport(report);
  await write(printed, terminal.stdout);
  return 0;
}

/** Streams: a line in, a line out, in order; a bad line is an error object and no stop. */
async function checkLines(
  path: string,
  { folder, stdin, stdout }: Terminal,
  bundle: Bundle,
  options: Options,
  published: string | undefined,
): Promise<void> {
  const stream = path === "-" ? stdin : createReadStream(resolve(folder, path), "utf8");
  let number = 0;
  for await (const line of createInterface({
    input: stream,
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    number++;
    if (line.trim() === "") continue;
    // Without the byte order mark that a file may begin with, which streams leave in.
    const read = readLine(line.trim());
    const id = read.id === undefined ? {} : { id: read.id };
    const result =
      "fault" in read
        ? { ...id, error: `line ${number} ${read.fault}` }
        : { ...id, ...checkLine(read.input, bundle, options, published, number) };
    await write(`${JSON.stringify(result)}\n`, stdout);
  }
}

function checkLine(
  input: Input,
  bundle: Bundle,
  options: Options,
  published: string | undefined,
  number: number,
): object {
  try {
    return publicReport(
      check({ ...input, published: published ?? input.published }, bundle, options),
    );
  } catch (error) {
    return { error: `line ${number} could not be checked: ${String(error)}` };
  }
}

async function readOne(input: string, { folder, stdin }: Terminal): Promise<Read<Input>> {
  if (/^https?:\/\//.test(input)) {
    try {
      const page = await JSDOM.fromURL(input);
      return { value: { html: page.serialize(), url: page.window.location.href } };
    } catch (error) {
      return { fault: `${input} cannot be fetched: ${String(error)}` };
    }
  }
  const read =
    input === "-" ? decode(await buffer(stdin), input) : readInput(resolve(folder, input), input);
  if ("fault" in read) return read;
  return { value: isHtml(read.value) ? { html: read.value } : { text: read.value } };
}

/** Waits where the reader of our output is slow, so that nothing is lost at exit. */
function write(text: string, stdout: Writable): Promise<void> {
  return new Promise((done, failed) => {
    stdout.write(text, (error) => (error ? failed(error) : done()));
  });
}
