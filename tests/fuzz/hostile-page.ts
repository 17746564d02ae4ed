/** Pages put together from the markup that sites have, in the wrong places: the same seed, the same page. */

/** Small and good enough; a number from 0 up to 1. */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const WRAPPERS =
  "div section article main aside blockquote ul li p span a em b figure figcaption table tbody tr td details summary form pre center font h2 header footer nav dialog template noscript svg math iframe object button label select option textarea marquee ruby custom-element".split(
    " ",
  );
const CLASSES =
  "article-body comment related promo caption visually-hidden sr-only paywall byline live-update sidebar content post ad".split(
    " ",
  );
const ATTRIBUTES = [
  'hidden=""',
  'style="display:none"',
  'style="display:contents"',
  'style="visibility:hidden"',
  'style="position:fixed;inset:0"',
  'style="transform:scale(0)"',
  'style="content-visibility:hidden"',
  'style="writing-mode:vertical-rl;direction:rtl"',
  'aria-hidden="true"',
  'contenteditable=""',
  'dir="rtl"',
  'lang="de"',
  'itemprop="articleBody"',
  'itemprop="datePublished" content="soon"',
  'inert=""',
  'popover=""',
  'open=""',
  'id="content"',
  'name="body"',
  'name="title"',
  'name="querySelectorAll"',
  'name="documentElement"',
  'role="main"',
  'datetime="2024-05-29"',
  'href="javascript:0"',
  'slot="x"',
];
const INTERRUPTIONS = [
  "\u00AD",
  "\u200B",
  "&nbsp;",
  "<br>",
  "<br><br>",
  "<wbr>",
  "<!-- a remark -->",
  "<b>",
  "</b>",
  "</p>",
  "</div>",
  "<p>",
  "<a href=/x>",
  "</a>",
  "<sup>1</sup>",
  "<img alt=NATO>",
  "<script>0</script>",
  "<style>p{}</style>",
  "&#xD83D;",
  "\u202E",
  "“",
  "”",
  "<i hidden>not </i>",
  "<input value=NATO>",
  "<td>",
  "<![CDATA[",
];

/** One page's HTML. `sentences` are what an article might say. */
export function hostilePage(seed: number, sentences: readonly string[]): string {
  const random = randomFrom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const oneOf = <T>(list: readonly T[], fallback: T): T => list[below(list.length)] ?? fallback;
  const maybe = (share: number) => random() < share;

  const words = (): string => {
    const sentence = oneOf(sentences, "");
    if (maybe(0.6)) return sentence;
    const at = below(sentence.length);
    return sentence.slice(0, at) + oneOf(INTERRUPTIONS, "") + sentence.slice(at);
  };
  const paragraph = (): string => {
    const text = Array.from({ length: 1 + below(4) }, words).join(" ");
    return maybe(0.8) ? `<p>${text}</p>` : text;
  };
  const attributes = (): string => {
    const found = [];
    if (maybe(0.3)) found.push(`class="${oneOf(CLASSES, "")} ${oneOf(CLASSES, "")}"`);
    if (maybe(0.15)) found.push(oneOf(ATTRIBUTES, ""));
    return found.length > 0 ? ` ${found.join(" ")}` : "";
  };
  const tree = (depth: number): string => {
    const inside = Array.from({ length: 1 + below(4) }, () =>
      depth > 0 && maybe(0.5) ? tree(depth - 1) : paragraph(),
    ).join("\n");
    const tag = oneOf(WRAPPERS, "div");
    // Some are never closed, some closed as something else.
    const end = maybe(0.9) ? `</${tag}>` : maybe(0.5) ? "" : `</${oneOf(WRAPPERS, "p")}>`;
    return `<${tag}${attributes()}>${inside}${end}`;
  };
  const jsonLd = (): string => {
    const json = JSON.stringify({
      "@context": "https://schema.org",
      "@type": oneOf(["NewsArticle", "LiveBlogPosting", "WebPage", "ItemList"], ""),
      headline: words(),
      datePublished: oneOf(["2024-05-29T10:00:00Z", "2026-01-01", "soon", "", "2024-02-30"], ""),
      articleBody: paragraph(),
    });
    const cut = maybe(0.2) ? json.slice(0, below(json.length)) : json;
    return `<script type="application/ld+json">${cut.replaceAll("<", "\\u003c")}</script>`;
  };
  const headline = "Ukraine asks NATO allies to lift limits on strikes inside Russia";
  const article = `<article><h1>${headline}</h1><time datetime="2024-05-29">29 May 2024</time>${Array.from({ length: 6 }, () => (maybe(0.5) ? paragraph() : tree(3))).join("\n")}</article>`;
  return [
    maybe(0.9) ? "<!DOCTYPE html>" : "",
    `<html${maybe(0.8) ? ' lang="en"' : ""}><head><title>${headline}</title>`,
    maybe(0.8) ? jsonLd() : "",
    maybe(0.3) ? `<meta property="article:published_time" content="2024-05-29T08:00:00Z">` : "",
    maybe(0.2) ? "<base href='data:,'>" : "",
    "</head>",
    maybe(0.1) ? "<frameset><frame></frameset>" : `<body${attributes()}>`,
    maybe(0.3) ? tree(4) : "",
    article,
    maybe(0.4) ? tree(5) : "",
    maybe(0.1) ? "<plaintext>" : "",
  ].join("\n");
}
