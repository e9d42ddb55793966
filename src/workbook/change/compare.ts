import { type CellContent, type Contents } from "./change";

/**
 * Whether a cell holds what was planned for it. Where nothing was planned, a formula that stands elsewhere may have
 * spilled.
 */
export function holds(found: CellContent, planned: CellContent): boolean {
  switch (planned.kind) {
    case "blank":
    case "spilled":
      return found.kind === "blank" || found.kind === "spilled";
    case "formula":
      return found.kind === "formula" && normalFormula(found.formula) === normalFormula(planned.formula);
    case "text":
      return found.kind === "text" && found.text === planned.text;
    case "constant":
      return found.kind === "constant" && isSameValue(found.value, planned.value);
  }
}

/** Numbers are the same where they are to the 15 digits that a cell keeps. */
function isSameValue(a: string | number | boolean, b: string | number | boolean): boolean {
  return typeof a === "number" && typeof b === "number" ? a.toPrecision(15) === b.toPrecision(15) : a === b;
}

/** Text in a formula, or the quoted name of a sheet; quotes and apostrophes within them are doubled. */
const TEXT_OR_SHEET = /("(?:[^"]|"")*")|'((?:[^']|'')*)'!/g;
const TEXT_OR_OTHER = /"(?:[^"]|"")*"|[^"]+/g;

/** Excel takes the quotes from a sheet's name that needs none, and may write names in its own case. Text stays as it is. */
function normalFormula(formula: string): string {
  const withoutQuotes = formula.replace(
    TEXT_OR_SHEET,
    (_, text: string | undefined, sheet = "") => text ?? `${String(sheet).replaceAll("''", "'")}!`,
  );
  return withoutQuotes.replace(TEXT_OR_OTHER, (part) => (part.startsWith('"') ? part : part.toUpperCase()));
}

/** Whether an area holds what was planned for it, or was read of it before. Both are of the same rectangle. */
export function isSame(found: Contents, planned: Contents): boolean {
  const height = Math.max(found.rows.length, planned.rows.length);
  return Array.from({ length: height }, (_, row) => row).every((row) => isSameRow(found.rows[row], planned.rows[row]));
}

function isSameRow(found: readonly CellContent[] = [], planned: readonly CellContent[] = []): boolean {
  const width = Math.max(found.length, planned.length);
  return Array.from({ length: width }, (_, column) => column).every((column) =>
    holds(found[column] ?? { kind: "blank" }, planned[column] ?? { kind: "blank" }),
  );
}

/** Whether an area holds nothing, not even what a formula elsewhere fills it with. */
export function isBlank({ rows }: Contents): boolean {
  return rows.every((row) => row.every(({ kind }) => kind === "blank"));
}
