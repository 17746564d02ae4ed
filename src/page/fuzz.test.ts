/** What pages say of themselves, in every shape that no standard allows. */
import fc from "fast-check";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { PATIENCE, runs } from "../../tests/fuzz/runs.ts";
import { dayInUrl, findDay, readTime } from "./day.ts";
import { jsonLdNodes, textOf } from "./json-ld.ts";
import { findPublished } from "./published.ts";

const { document } = new JSDOM("<!DOCTYPE html><h1>Headline</h1><div></div>").window;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const key = fc.constantFrom(
  ..."@type @graph @id @context headline datePublished dateModified dateCreated mainEntity mainEntityOfPage isAccessibleForFree author url __proto__ constructor toString length".split(
    " ",
  ),
);
const dateLike = fc.oneof(
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  fc.date({ noInvalidDate: true }).map(String),
  fc.constantFrom(
    "2024-05-30T25:61:61+99:99",
    "2024-02-30",
    "0000-00-00",
    "9999-99-99",
    "99999999999999",
    "1717027200",
    "1717027200000",
    "May 99, 2024",
    "30/05/2024",
    "05/30/2024",
    "30.05.2024 г.",
    "٣٠/٠٥/٢٠٢٤",
    "Thu May 30 2024 25:00:00 GMT+9900",
    "/2024/05/30/",
    "https://news.example/2024/13/45/a",
  ),
);
const scrap = fc.constantFrom(
  ...["2024", "-", "/", ".", ":", "T", "Z", "May", "мая", " ", "31", "13", "0", "+02:00", "st"],
);
const text = fc.oneof(
  dateLike,
  fc.array(scrap, { maxLength: 12 }).map((scraps) => scraps.join("")),
  fc.constantFrom("NewsArticle", "https://schema.org/NewsArticle", "LiveBlogPosting"),
  fc.string({ unit: "binary", maxLength: 30 }),
);
const { node } = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    text,
    fc.constantFrom(null, true, 0, -1, 1e308),
    fc.array(tie("node"), { maxLength: 4 }),
    fc.dictionary(key, tie("node"), { maxKeys: 6, noNullPrototype: true }),
  ),
}));

/** JSON as broken as templates leave it: cut off, wrapped in comments, quotation marks missing. */
const jsonText = fc
  .tuple(node, fc.nat(), fc.constantFrom("", "cut", "comment", "cdata", "comma", "quote", "twice"))
  .map(([value, place, fault]) => {
    const json = JSON.stringify(value) ?? "";
    const at = json.length === 0 ? 0 : place % json.length;
    if (fault === "cut") return json.slice(0, at);
    if (fault === "comment") return `<!--${json}-->`;
    if (fault === "cdata") return `//<![CDATA[\n${json}\n//]]>`;
    if (fault === "comma") return `${json.slice(0, at)},${json.slice(at)}`;
    if (fault === "quote") return `${json.slice(0, at)}"\n${json.slice(at)}`;
    if (fault === "twice") return json + json;
    return json;
  });

function isDayOrNull(day: unknown): boolean {
  return (
    day === null || (typeof day === "string" && DAY.test(day) && !Number.isNaN(Date.parse(day)))
  );
}

test(
  "JSON-LD of any shape is read or passed over",
  () => {
    const script = document.createElement("script");
    script.type = "application/ld+json";
    document.head.append(script);
    fc.assert(
      fc.property(jsonText, text, (json, address) => {
        script.textContent = json;
        for (const found of jsonLdNodes(document)) {
          for (const type of found.types) expect(typeof type).toBe("string");
          const headline = textOf(found, "headline");
          expect(headline === null || headline.trim() === headline).toBe(true);
        }
        expect(isDayOrNull(findPublished(document, address).published)).toBe(true);
      }),
      runs(600),
    );
    script.remove();
  },
  PATIENCE,
);

test(
  "a date of any shape is a day of the calendar or none",
  () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        for (const written of [one, `${one} ${other}`, `${one}${other}`]) {
          expect(isDayOrNull(findDay(written))).toBe(true);
          expect(isDayOrNull(dayInUrl(written))).toBe(true);
          const time = readTime(written);
          expect(isDayOrNull(time?.day ?? null)).toBe(true);
          expect(Number.isNaN(time?.instant ?? 0)).toBe(false);
        }
      }),
      runs(3_000),
    );
  },
  PATIENCE,
);

test(
  "dates in meta elements, times and text beside the headline are days or none",
  () => {
    const box = document.querySelector("div");
    const place = fc.constantFrom("time", "span", "p", "meta");
    fc.assert(
      fc.property(fc.array(fc.tuple(place, text, fc.boolean()), { maxLength: 5 }), (pieces) => {
        const elements = pieces.map(([name, words, labelled]) => {
          const element = document.createElement(name);
          if (name === "meta") element.setAttribute("property", "article:published_time");
          element.setAttribute(name === "meta" ? "content" : "datetime", words);
          element.textContent = labelled ? `Updated ${words}` : words;
          return element;
        });
        box?.replaceChildren(...elements);
        const { published, otherDays } = findPublished(document, null);
        expect([published, ...otherDays].every(isDayOrNull)).toBe(true);
      }),
      runs(300),
    );
  },
  PATIENCE,
);
