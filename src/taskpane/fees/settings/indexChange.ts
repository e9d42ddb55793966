import { toNumber } from "../../../domain/numbers/toNumber";
import type { Deflator, DeflatorVintage } from "../../../registers/deflator";
import { type DeflatorChange, deflatorChanges } from "../../../registers/deflatorChanges";
import { type CellContent, type Change, constant, contentsFrom, text } from "../../../workbook/change/change";
import { INDEX, type NameLanguage } from "../../../workbook/layout";
import type { IndexColumn, Partnership } from "../../../workbook/partnership";
import { textOf } from "../../../domain/cell";
import { normalWord } from "../../../domain/words";

const COLUMNS: readonly IndexColumn[] = ["year", "change", "vintage", "source"];

/** Every figure of a vintage that the register has, the earliest first. */
export function figuresOf(deflator: Deflator, vintage: DeflatorVintage): readonly DeflatorChange[] {
  return [...deflator.byVintage[vintage].keys()]
    .sort((a, b) => a - b)
    .flatMap((year) => {
      const found = deflatorChanges(deflator, year - 1, year, vintage);
      return found.kind === "changes" ? found.changes : [];
    });
}

/**
 * The figures of a vintage below what the index sheet has, those that it has already left out; a new sheet where there is
 * none. What stands there is never changed.
 * @param word how the sheet writes the vintage
 * @returns null where the sheet has them all, or its headings cannot be found
 */
export function indexChange(
  index: Partnership["index"],
  figures: readonly DeflatorChange[],
  word: string,
  language: NameLanguage,
): Change | null {
  if (index.kind !== "found" && index.kind !== "missing") return null;
  const known = new Set(
    index.kind === "found"
      ? index.table.rows.map(({ cells }) => `${textOf(cells.year) ?? ""} ${normalWord(textOf(cells.vintage) ?? "")}`)
      : [],
  );
  const missing = figures.filter(({ year }) => !known.has(`${String(year)} ${normalWord(word)}`));
  if (missing.length === 0) return null;
  const isNew = index.kind === "missing";
  const sheet = isNew ? INDEX.names[language] : index.table.sheet;
  const top = isNew ? 1 : index.table.headingRow + 1 + index.table.rows.length;
  const columns = isNew
    ? COLUMNS.map((column, position) => [column, position] as const)
    : COLUMNS.flatMap((column) => {
        const position = index.table.columns.get(column);
        return position === undefined ? [] : [[column, position] as const];
      });
  const contents = columns.map(([column, position]) =>
    contentsFrom(
      sheet,
      top,
      position,
      missing.map((figure) => [cellOf(column, figure, word)]),
    ),
  );
  const headings = isNew
    ? [contentsFrom(sheet, 0, 0, [COLUMNS.map((column) => text(INDEX.columns[column][language]))])]
    : [];
  return {
    newSheets: isNew ? [sheet] : [],
    looks: [
      ...headings.map(({ area }) => ({ area, isBold: true })),
      ...contents.map(({ area }, position) => ({ area, numberFormat: FORMATS[columns[position]?.[0] ?? "source"] })),
      ...(isNew ? contents.map(({ area }) => ({ area, fitsColumns: true })) : []),
    ],
    contents: [...headings, ...contents],
    deletedSheets: [],
  };
}

const FORMATS: Readonly<Record<IndexColumn, string>> = { year: "0", change: "0.0%", vintage: "@", source: "@" };

function cellOf(column: IndexColumn, { year, change, document }: DeflatorChange, word: string): CellContent {
  switch (column) {
    case "year":
      return constant(year);
    case "change":
      return constant(toNumber(change));
    case "vintage":
      return text(word);
    case "source":
      return text(document);
  }
}
