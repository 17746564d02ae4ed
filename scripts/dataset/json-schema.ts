/** The dataset's schemas as JSON Schema, so that an editor completes fields and marks wrong ones. */
import { toJsonSchema } from "@valibot/to-json-schema";
import { Claim, Concepts, Facts, Position, Sites, Sources } from "../../src/dataset/schema.ts";

/** Which files of `src/dataset` each schema is for, as editors want it: relative to the project. */
export const SCHEMA_FILES = {
  sources: { schema: Sources, files: "src/dataset/sources/*.yaml" },
  facts: { schema: Facts, files: "src/dataset/facts/*.yaml" },
  position: { schema: Position, files: "src/dataset/positions/*.yaml" },
  claim: { schema: Claim, files: "src/dataset/claims/*.yaml" },
  concepts: { schema: Concepts, files: "src/dataset/concepts.yaml" },
  sites: { schema: Sites, files: "src/dataset/sites.yaml" },
} as const;

export type SchemaName = keyof typeof SCHEMA_FILES;

/** The JSON Schema of one kind of file. What it cannot say (ids that resolve) `npm run dataset` checks. */
export function jsonSchema(name: SchemaName) {
  return toJsonSchema(SCHEMA_FILES[name].schema, {
    // Trimming and checks by function have no counterpart in JSON Schema.
    ignoreActions: ["trim", "check"],
    typeMode: "input",
  });
}
