/** The command line as its contract has it: a process as a user starts it, then its parts in this one. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { main } from "../src/cli/main.ts";
import { compileOrKeep } from "./dataset/kept.ts";
import { ROOT } from "./paths.ts";

const SENTENCE =
  "The United States does not allow Ukraine to strike targets inside Russia with ATACMS.";
const TEXT = `Kyiv presses allies over missiles

Ukraine asked its partners again on Tuesday to allow strikes on military targets inside Russia. ${SENTENCE}

Officials in Kyiv said the limits on Western missiles had cost lives.
`;
const PAGE = `<!doctype html><html lang="en"><head><title>Kyiv presses allies</title>
<style>p { border: inherit }</style>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Kyiv presses allies","datePublished":"2024-09-20T08:00:00Z"}</script>
</head><body><article><h1>Kyiv presses allies</h1><p>${TEXT.split("\n\n").slice(1).join("</p><p>")}</p></article></body></html>`;

const { bundle } = compileOrKeep();
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sidenote-check-"));
  writeFileSync(join(folder, "page.html"), PAGE);
  writeFileSync(join(folder, "text.txt"), TEXT);
  writeFileSync(join(folder, "image.png"), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff, 0xfe]));
  writeFileSync(join(folder, "empty.html"), "<!doctype html><title></title><body></body>");
  writeFileSync(
    join(folder, "broken.html"),
    '<html><script type="application/ld+json">{"@type": NewsArticle,,}</script><body><p>Short.</p>',
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

/** In a process of its own. */
function start(args: string[], input?: string) {
  const options = {
    encoding: "utf8",
    cwd: folder,
    env: { ...process.env, INIT_CWD: folder },
  } as const;
  const tsx = ["--import", `${ROOT}node_modules/tsx/dist/loader.mjs`];
  return spawnSync(process.execPath, [...tsx, `${ROOT}scripts/check.ts`, ...args], {
    ...options,
    ...(input === undefined ? {} : { input }),
  });
}

/** In this process, which has the dataset in memory. */
async function run(args: string[], input = "") {
  const written = { stdout: "", stderr: "" };
  const into = (name: keyof typeof written) =>
    new Writable({
      write(text, _, done) {
        written[name] += text;
        done();
      },
    });
  const stdin = Readable.from([Buffer.from(input)]);
  const place = { folder, stdin, stdout: into("stdout"), stderr: into("stderr") };
  const status = await main(args, place, bundle);
  return { status, ...written };
}

// The first run compiles the dataset where nothing did so before.
describe("check", { timeout: 60_000 }, () => {
  test("prints a readable report", () => {
    const { status, stdout, stderr } = start(["page.html"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("Kyiv presses allies");
    expect(stdout).toContain("Accurate when published · changed 17 November 2024");
    expect(stdout).toContain("State of play on 20 September 2024");
  });

  test("--json prints one object with the documented fields and exact offsets", async () => {
    const { stdout } = await run(["--json", "--published", "2024-06-20", "text.txt"]);
    const report = JSON.parse(stdout);
    expect(Object.keys(report)).toEqual(["article", "notes", "stateOfPlay", "dataset"]);
    expect(report.article).toEqual({
      isArticle: true,
      onTopic: true,
      topicScore: expect.any(Number),
      title: "Kyiv presses allies over missiles",
      published: "2024-06-20",
      lang: null,
    });
    const note = report.notes.find((each: { quote: string }) => SENTENCE.includes(each.quote));
    expect(Object.keys(note)).toEqual(
      "claim statement verdict label timing stance speaker quote start end sentence record why sources".split(
        " ",
      ),
    );
    expect(note.timing).toBe("since-publication");
    expect(TEXT.trim().slice(note.start, note.end)).toBe(note.quote);
    expect(Object.keys(note.sources[0])).toEqual([
      "url",
      "publisher",
      "title",
      "published",
      "kind",
    ]);
    expect(Object.keys(report.dataset)).toEqual(["version", "asOf", "claims", "facts", "sources"]);
    expect(Object.keys(report.stateOfPlay[0])).toEqual(
      "supplier weapon state scope since facts".split(" "),
    );
  });

  test("--jsonl answers every line in order, a bad one with an error", () => {
    const lines = [
      JSON.stringify({ id: "a", text: TEXT, published: "2024-06-20" }),
      "{not json",
      JSON.stringify({ id: 3 }),
      JSON.stringify({ id: "d", html: PAGE, url: "https://www.example.org/2024/09/20/x" }),
      JSON.stringify({ id: "e", text: TEXT, published: "June" }),
    ].join("\n");
    const { status, stdout } = start(["--jsonl", "-"], lines);
    expect(status).toBe(0);
    const answers = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id }) => id)).toEqual(["a", undefined, 3, "d", "e"]);
    expect(answers[0].notes.length).toBeGreaterThan(0);
    expect(answers[1].error).toBe("line 2 is not JSON");
    expect(answers[2].error).toBe("line 3 has neither html nor text");
    expect(answers[3].article.published).toBe("2024-09-20");
    expect(answers[4].error).toBe("line 5 published is not a day YYYY-MM-DD");
  });

  test("--jsonl reads a file that begins with a byte order mark", async () => {
    writeFileSync(
      join(folder, "marked.jsonl"),
      `\uFEFF${JSON.stringify({ id: "a", text: TEXT })}\n`,
    );
    const { stdout } = await run(["--jsonl", "marked.jsonl"]);
    expect(JSON.parse(stdout)).toMatchObject({ id: "a", article: { onTopic: true } });
  });

  test("a style sheet that a script writes takes nothing of the article along", async () => {
    const written = `<script>document.write("<style>a{}<\\/style>")</script>`;
    const page = PAGE.replace("<body>", `<body>${written}`).replace(
      "</body>",
      "<style>b{}</style></body>",
    );
    const notes = async (html: string) =>
      JSON.parse((await run(["--json", "-"], html)).stdout).notes;
    expect(await notes(page)).toEqual(await notes(PAGE));
    expect(await notes(page)).not.toEqual([]);
  });

  test.each([
    ["missing.html", /^missing\.html.*does not exist/m],
    ["image.png", /image\.png is not text/],
    [".", /is a folder/],
  ])("%s: one line on standard error, exit 2", async (file, message) => {
    const { status, stdout, stderr } = await run([file]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toMatch(message);
  });

  test("a bad date: one line, exit 2", () => {
    const { status, stderr } = start(["--published", "2024-02-30", "text.txt"]);
    expect(status).toBe(2);
    expect(stderr).toBe("--published 2024-02-30 is not a day: write it YYYY-MM-DD\n");
  });

  test.each(["empty.html", "broken.html"])("%s: no notes, exit 0", async (file) => {
    const { status, stdout } = await run(["--json", file]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ notes: [], article: { published: null } });
  });

  test("--force reads what the gate would not", async () => {
    const text =
      "The garden in June\n\nThe beans are late this year, and so are the roses. Ukraine is a member of NATO. Water in the evening.\n";
    const args = ["--json", "--published", "2024-06-20"];
    const notes = async (...more: string[]) =>
      JSON.parse((await run([...args, ...more, "-"], text)).stdout).notes;
    expect(await notes()).toEqual([]);
    expect(await notes("--force")).toHaveLength(1);
  });

  test("--all lists denials too", async () => {
    const denied = `Kyiv waits\n\nIt is not true that the United States does not allow Ukraine to strike targets inside Russia with ATACMS.\n`;
    const args = ["--json", "--published", "2024-06-20"];
    expect(JSON.parse((await run([...args, "-"], denied)).stdout).notes).toEqual([]);
    const all = JSON.parse((await run([...args, "--all", "-"], denied)).stdout).notes;
    expect(all.map(({ stance }: { stance: string }) => stance)).toContain("denied");
  });
});
