/** A table with a line for each saved page, and their means. */
import type { Row } from "./measure.ts";

export function printTable(rows: readonly Row[]): void {
  const mark = (value: boolean | null) => (value === null ? "-" : value ? "yes" : "NO");
  const figure = (value: number | null) => (value === null ? "-" : value.toFixed(3));
  const lines = rows.map((row) => [
    row.page,
    mark(row.title),
    mark(row.date),
    figure(row.f1),
    figure(row.precision),
    figure(row.recall),
    figure(row.readability),
    figure(row.uncounted),
    figure(row.all),
    mark(row.unchanged),
    `${row.milliseconds}`,
    row.error ?? "",
  ]);
  const table = [
    [
      "page",
      "title",
      "date",
      "F1",
      "precision",
      "recall",
      "Readability",
      "uncounted",
      "all F1",
      "unchanged",
      "ms",
      "error",
    ],
    ...lines,
  ];
  const widths = table[0]?.map((_, column) =>
    Math.max(...table.map((line) => line[column]?.length ?? 0)),
  );
  for (const line of table) {
    process.stdout.write(
      `${line
        .map((cell, i) => cell.padEnd(widths?.[i] ?? 0))
        .join("  ")
        .trimEnd()}\n`,
    );
  }
  const known = (key: "title" | "date") => rows.filter((row) => row[key] !== null);
  const right = (key: "title" | "date") => known(key).filter((row) => row[key]).length;
  const mean = (key: "f1" | "readability" | "uncounted" | "all") => {
    const values = rows.flatMap((row) => row[key] ?? []);
    return (values.reduce((sum, value) => sum + value, 0) / (values.length || 1)).toFixed(4);
  };
  process.stdout.write(
    `\n${rows.length} pages; title ${right("title")}/${known("title").length}, date ${right("date")}/${known("date").length}, ` +
      `mean F1 ${mean("f1")} (Readability ${mean("readability")}; uncounted ${mean("uncounted")}; all ${mean("all")}), errors ${rows.filter((row) => row.error).length}, changed ${rows.filter((row) => !row.unchanged).length}\n`,
  );
}
