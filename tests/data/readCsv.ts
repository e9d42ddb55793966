import { readFileSync } from "node:fs";
import path from "node:path";

/** The rows of a CSV file in this folder, by the names in its first line. None of the files quotes a field. */
export function readCsv<Column extends string>(
  file: string,
  columns: readonly Column[],
): readonly Readonly<Record<Column, string>>[] {
  const [heading = "", ...lines] = readFileSync(path.join(import.meta.dirname, file), "utf8")
    .trim()
    .split(/\r?\n/);
  const names = heading.split(",");
  return lines.map((line) => {
    const fields = line.split(",");
    const entries = columns.map((column) => {
      const field = fields[names.indexOf(column)];
      if (field === undefined) throw new Error(`${file} lacks ${column} in the line: ${line}`);
      return [column, field] as const;
    });
    return Object.fromEntries(entries) as Record<Column, string>;
  });
}
