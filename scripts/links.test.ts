/** Addresses that cannot be right, by their form alone: nothing is asked of the network. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { readDataset } from "./dataset/read.ts";
import { DATASET_FOLDER, ROOT } from "./paths.ts";

const SHORTENERS =
  /^(?:bit\.ly|t\.co|goo\.gl|tinyurl\.com|ow\.ly|buff\.ly|is\.gd|t\.me|lnkd\.in|amzn\.to|trib\.al|reut\.rs|nyti\.ms|wapo\.st|on\.ft\.com|dlvr\.it|shorturl\.at|cutt\.ly)$/;
/** Nobody can open these, or everybody sees something else. */
const NO_HOST =
  /^(?:localhost|[\d.]+|\[.*)$|\.(?:example|test|invalid|local|internal)$|^(?:www\.)?example\.(?:com|org|net)$/;
const NO_PAGE = /[?&](?:share|ref|source|output)=|\/(?:search|login|signin)\b/i;

/** What is wrong with an address that a reader is to open; null where nothing shows. */
function faultOf(url: string): string | null {
  if (!URL.canParse(url)) return "is no address";
  const { protocol, hostname, pathname, search, username, port } = new URL(url);
  if (protocol !== "https:") return "is not https";
  if (username !== "" || port !== "") return "has a user or a port";
  if (NO_HOST.test(hostname) || !hostname.includes(".")) return "has no public host";
  if (SHORTENERS.test(hostname)) return "is shortened: give the page itself";
  if (/^(?:amp|m|mobile)\./.test(hostname)) return "is a telephone's copy: give the page itself";
  if (pathname === "/" && search === "") return "is a site, not a page";
  if (NO_PAGE.test(pathname + search)) return "is a search, a share or a log-in, not a page";
  const bare = pathname.replace(/\([^()]*\)$/, "");
  if (/%25|\s|[)\],.;:'"”>]$|\.\.|\/\/|…/.test(bare)) return "has a slip of copying in it";
  return null;
}

test.each([
  ["http://www.nato.int/a", "https"],
  ["https://localhost/a", "host"],
  ["https://a.example/a", "host"],
  ["https://bit.ly/abc", "shortened"],
  ["https://www.nato.int/", "a site"],
  ["https://www.nato.int/a)", "slip"],
  ["https://www.nato.int/a%2520b", "slip"],
  ["https://www.nato.int//a", "slip"],
  ["https://me@www.nato.int/a", "user"],
  ["https://www.nato.int/search?q=a", "search"],
  ["https://amp.cnn.com/a", "telephone"],
])("%s has a fault", (url, fault) => {
  expect(faultOf(url)).toContain(fault);
});

describe("addresses", () => {
  test("of the sources", () => {
    const faults = readDataset(DATASET_FOLDER).files.sources.flatMap(({ file, record }) => {
      const fault = faultOf(record.url);
      return fault === null ? [] : [`${file}: ${record.id}: ${record.url} ${fault}`];
    });
    expect(faults).toEqual([]);
  });

  test.each(["README.md", "src/dataset/README.md"])("of %s", (file) => {
    const text = readFileSync(join(ROOT, file), "utf8");
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link ?? "");
    const faults = links.filter((link) => {
      if (/^https?:/.test(link)) return faultOf(link) !== null;
      const [path = "", anchor] = link.split("#");
      const target = path === "" ? file : join(dirname(file), path);
      if (!existsSync(join(ROOT, target))) return true;
      return anchor !== undefined && !anchorsOf(target).includes(anchor);
    });
    expect(faults).toEqual([]);
  });
});

/** The anchors that a Markdown file's headings make. */
function anchorsOf(file: string): string[] {
  return [...readFileSync(join(ROOT, file), "utf8").matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
    (title ?? "")
      .toLowerCase()
      .replace(/[^\w\s-]/g, "")
      .trim()
      .replace(/\s+/g, "-"),
  );
}
