/** `npm run schema`: writes the dataset's JSON Schemas to `dist/schema`, for editors. */
import { mkdirSync, writeFileSync } from "node:fs";
import { jsonSchema, SCHEMA_FILES, type SchemaName } from "./dataset/json-schema.ts";
import { ROOT } from "./paths.ts";

const folder = "dist/schema";
mkdirSync(`${ROOT}${folder}`, { recursive: true });
for (const name of Object.keys(SCHEMA_FILES) as SchemaName[]) {
  const path = `${folder}/${name}.json`;
  writeFileSync(`${ROOT}${path}`, `${JSON.stringify(jsonSchema(name), null, 2)}\n`);
  process.stdout.write(`${path}  for ${SCHEMA_FILES[name].files}\n`);
}
