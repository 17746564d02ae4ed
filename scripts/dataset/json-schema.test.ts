import { expect, test } from "vitest";
import { DATASET_FOLDER } from "../paths.ts";
import { jsonSchema, SCHEMA_FILES, type SchemaName } from "./json-schema.ts";
import { readDataset } from "./read.ts";

interface Schema {
  properties?: Record<string, Schema & { enum?: string[] }>;
  required?: string[];
  items?: Schema;
  additionalProperties?: unknown;
  pattern?: string;
}

test("each kind of file has a schema that JSON can hold", () => {
  for (const name of Object.keys(SCHEMA_FILES) as SchemaName[]) {
    const schema = jsonSchema(name);
    expect(JSON.parse(JSON.stringify(schema)), name).toEqual(schema);
    expect(schema.$schema, name).toContain("json-schema.org");
  }
});

test("the claims that stand have no field that the schema lacks, and all that it requires", () => {
  const { properties = {}, required = [], additionalProperties } = jsonSchema("claim") as Schema;
  expect(additionalProperties).toBe(false);
  const { files } = readDataset(DATASET_FOLDER);
  expect(files.claims.length).toBeGreaterThan(100);
  for (const { record } of files.claims) {
    const fields = Object.keys(record);
    expect(Object.keys(properties), record.id).toEqual(expect.arrayContaining(fields));
    expect(fields, record.id).toEqual(expect.arrayContaining(required));
  }
});

test("days have their pattern and choices are listed", () => {
  const { items } = jsonSchema("facts") as Schema;
  expect(items?.properties?.reviewed?.pattern).toContain("\\d{4}");
  expect(items?.properties?.actor?.enum).toContain("finland");
});
