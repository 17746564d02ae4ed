/** The try-it box's checker: the same core and patterns as in a page. See `try-checker.ts`. */
import packText from "sidenote:pack";
import { checkArticle } from "../core/check.ts";
import type { Checked } from "../core/finding.ts";
import { readPack } from "../core/pack.ts";
import { readPlainText } from "../core/plain-text.ts";
import { bytesOfBase64 } from "../platform/base64.ts";
import { scope } from "./try-checker.ts";

const pack = readPack(bytesOfBase64(packText));

scope.sidenoteTry = (text, published): Checked => {
  const { article, decision } = readPlainText(text);
  const { title, lang, blocks } = article;
  return {
    article: { ...decision, title, published, lang },
    findings: checkArticle({ ...article, published }, pack, { supported: true }),
    blocks: blocks.length,
    claims: pack.claims.length,
  };
};
