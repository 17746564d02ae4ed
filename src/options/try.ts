/** The try-it box's checker: the same core and patterns as in a page. See `try-checker.ts`. */
import packText from "sidenote:pack";
import { checkArticle } from "../core/check.ts";
import type { Checked } from "../core/finding.ts";
import { readPack } from "../core/pack.ts";
import { blocksFromText } from "../core/plain-text.ts";
import { decide, textSignals } from "../core/topic.ts";
import { bytesOfBase64 } from "../platform/base64.ts";
import { scope } from "./try-checker.ts";

const pack = readPack(bytesOfBase64(packText));

scope.sidenoteTry = (text, published): Checked => {
  const blocks = blocksFromText(text);
  const title = blocks.find(({ kind }) => kind === "headline")?.text ?? null;
  const article = { url: null, title, published, lang: null, blocks };
  const lead = blocks.map((block) => block.text).join("\n");
  return {
    article: { ...decide(textSignals(title, lead)), isArticle: true, title, published, lang: null },
    findings: checkArticle(article, pack, { supported: true }),
    blocks: blocks.length,
    claims: pack.claims.length,
  };
};
