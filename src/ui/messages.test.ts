import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import messages from "../_locales/en/messages.json";

const SOURCE = new URL("..", import.meta.url);
const code = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".test.ts"))
  .map((name) => readFileSync(new URL(name, SOURCE), "utf8"))
  .join("\n");
const manifest = readFileSync(new URL("../../manifest.json", import.meta.url), "utf8");

it("every message is used, by its name or by its stem", () => {
  const unused = Object.keys(messages).filter((key) => {
    const stem = key.replace(/_[a-z_]+$/, "");
    const named = code.includes(`"${key}"`) || manifest.includes(`__MSG_${key}__`);
    return !named && (stem === key || !new RegExp(`["\`]${stem}(_\\$|")`).test(code));
  });
  expect(unused).toEqual([]);
});

it("every message the manifest names exists", () => {
  for (const [, key = ""] of manifest.matchAll(/__MSG_(\w+?)__/g))
    expect(messages).toHaveProperty(key);
});

it("descriptions fit the stores", () => {
  expect(messages.extensionDescription.message.length).toBeLessThanOrEqual(132);
});
