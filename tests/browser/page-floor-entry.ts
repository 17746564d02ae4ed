/** What the browser tests of the page floor call inside a page. */
export { decide } from "../../src/core/topic.ts";
export { extractArticle } from "../../src/page/extract.ts";
export { findingAt } from "../../src/page/hit-test.ts";
export { observePage } from "../../src/page/observe.ts";
export { isDarkPage } from "../../src/page/page-colour.ts";
export { createPainter } from "../../src/page/painter.ts";
export { findPublished } from "../../src/page/published.ts";
export { readSignals } from "../../src/page/signals.ts";
