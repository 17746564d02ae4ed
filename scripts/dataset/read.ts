/** Reads the dataset's files. Collects every fault instead of stopping at the first. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import * as v from "valibot";
import { parseDocument } from "yaml";
import {
  Claim,
  type ClaimFile,
  type ConceptFile,
  Concepts,
  type FactFile,
  Facts,
  Position,
  type PositionFile,
  type SiteFile,
  Sites,
  type SourceFile,
  Sources,
} from "../../src/dataset/schema.ts";
import { datasetFile, type Problem } from "./problem.ts";

/** A record and the file it stands in. */
export interface Filed<T> {
  file: string;
  record: T;
}

/** The dataset as its editors wrote it. */
export interface DatasetFiles {
  sources: Filed<SourceFile>[];
  facts: Filed<FactFile>[];
  positions: Filed<PositionFile>[];
  claims: Filed<ClaimFile>[];
  concepts: Map<string, ConceptFile>;
  sites: SiteFile[];
  /** Text of every file, for the check of canonical form. */
  texts: Map<string, string>;
}

/** `root` is the dataset's folder; problems name its files as `src/dataset/…`, wherever it lies. */
export function readDataset(root: string): { files: DatasetFiles; problems: Problem[] } {
  const problems: Problem[] = [];
  const texts = new Map<string, string>();

  function parse<S extends v.GenericSchema>(path: string, schema: S): v.InferOutput<S> | undefined {
    const file = datasetFile(path);
    let text: string;
    try {
      text = readFileSync(join(root, path), "utf8");
    } catch {
      problems.push({ file, field: "", message: "cannot be read: create it or restore it" });
      return undefined;
    }
    texts.set(path, text);
    const document = parseDocument(text);
    const fault = document.errors[0];
    if (fault) {
      const message = fault.message.split("\n")[0]?.replace(/:$/, "") ?? "";
      problems.push({ file, field: "", message: `is not YAML: ${message}: correct it there` });
      return undefined;
    }
    let data: unknown;
    try {
      data = document.toJS();
    } catch (error) {
      // An alias without its anchor is found only here.
      problems.push({
        file,
        field: "",
        message: `is not YAML that can be read: ${String(error)}: correct it there`,
      });
      return undefined;
    }
    const result = v.safeParse(schema, data);
    if (result.success) return result.output;
    for (const issue of result.issues) {
      problems.push({ file, field: fieldOf(issue, data), message: explain(issue) });
    }
    return undefined;
  }

  function folder(name: string): string[] {
    return readdirSync(join(root, name))
      .filter((file) => file.endsWith(".yaml"))
      .sort()
      .map((file) => join(name, file));
  }

  function lists<T>(name: string, schema: v.GenericSchema<unknown, T[]>): Filed<T>[] {
    return folder(name).flatMap((path) => {
      const records = parse(path, schema) ?? [];
      return records.map((record) => ({ file: datasetFile(path), record }));
    });
  }

  function singles<T>(name: string, schema: v.GenericSchema<unknown, T>): Filed<T>[] {
    return folder(name).flatMap((path) => {
      const record = parse(path, schema);
      return record === undefined ? [] : [{ file: datasetFile(path), record }];
    });
  }

  const claims = singles("claims", Claim);
  for (const { file, record } of claims) {
    if (basename(file, ".yaml") !== record.id) {
      problems.push({ file, field: "id", message: `is ${record.id}: rename the file or the id` });
    }
  }
  const positions = singles("positions", Position);
  for (const { file, record } of positions) {
    if (basename(file, ".yaml") !== record.supplier) {
      const message = `is ${record.supplier}: rename the file or the supplier`;
      problems.push({ file, field: "supplier", message });
    }
  }
  const files: DatasetFiles = {
    sources: lists("sources", Sources),
    facts: lists("facts", Facts),
    positions,
    claims,
    concepts: new Map(Object.entries(parse("concepts.yaml", Concepts) ?? {})),
    sites: parse("sites.yaml", Sites) ?? [],
    texts,
  };
  return { files, problems };
}

/** `us-atacms.standings[1].verdict`: records in lists are named by their id. */
function fieldOf(issue: v.BaseIssue<unknown>, data: unknown): string {
  let here = data;
  let field = "";
  for (const step of issue.path ?? []) {
    const key = step.key;
    here =
      isRecord(here) || Array.isArray(here)
        ? (here as Record<string, unknown>)[key as string]
        : undefined;
    if (typeof key === "number") {
      const id = isRecord(here) ? here.id : undefined;
      field += field === "" && typeof id === "string" ? id : `[${key}]`;
    } else {
      field += field === "" ? String(key) : `.${String(key)}`;
    }
  }
  return field;
}

function explain(issue: v.BaseIssue<unknown>): string {
  if (issue.type === "strict_object") {
    return issue.expected === "never"
      ? "is not a field of this record: remove it or correct its spelling"
      : "is missing: add it";
  }
  if (issue.type === "picklist") return `is ${issue.received}: use one of ${issue.expected}`;
  if (issue.type === "string" || issue.type === "array" || issue.type === "nullable") {
    return `is ${issue.received}: expected ${issue.expected}`;
  }
  return issue.message;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
