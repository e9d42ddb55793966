import type { BylawId } from "../../../domain/bylaws/bylawId";
import { bylawValue } from "../../../domain/bylaws/bylawValue";
import type { KindFinancing } from "../../../domain/fees/financing";
import type { IndexRow } from "../../../domain/fees/readIndexRows";
import { readNumber } from "../../../domain/numbers/readNumber";
import { toText } from "../../../domain/numbers/toText";
import { absoluteReference, type Rectangle } from "../../../workbook/address";
import type { TermSource } from "../../../workbook/feeFormula";
import { absoluteRange } from "../../../workbook/native/absoluteRange";
import type { Partnership } from "../../../workbook/partnership";
import { cellOf } from "../../places";
import { IN_NO_SHEET } from "../scenario";

/**
 * What stands for a term in a formula: the bylaws' own cell where the value is the sheet's, else the number. Null where it
 * is left out.
 * @param textAs what is to stand for a cell that holds a number as text, which is a number to our functions and none to Excel
 */
export function termSource(
  bylaws: Partnership["bylaws"],
  { conditions }: KindFinancing,
  rule: BylawId,
  textAs: "cell" | "number" = "cell",
): TermSource | null {
  const condition = conditions.find((one) => one.rule === rule);
  if (condition === undefined) return null;
  const number = readNumber(condition.value);
  if (!number.ok || number.value === null) return null;
  const isHeldAsNumber = typeof condition.value === "number" || textAs === "cell";
  if (bylaws.kind === "found" && condition.row !== null && condition.row !== IN_NO_SHEET && isHeldAsNumber) {
    const { table } = bylaws;
    const place = cellOf(table, condition.row, "value");
    const isAsInSheet = table.rows[condition.row]?.cells.value === condition.value;
    if (place !== null && isAsInSheet) return { kind: "cell", sheet: table.sheet, ...place };
  }
  return { kind: "number", text: toText(number.value) };
}

/** A term as it stands in a formula; blank where it is left out. */
export function termText(source: TermSource | null): string {
  if (source === null) return "";
  return source.kind === "number" ? source.text : absoluteReference(source.sheet, source.row, source.column);
}

/**
 * The cells of the index that regulate a kind's amounts: `none` where the amounts stand as they are, null where those cells
 * do not stand one under the other.
 */
export function changesArea(index: Partnership["index"], kind: KindFinancing): Rectangle | "none" | null {
  const rows = indexRows(index, kind);
  if (rows.length === 0 || index.kind !== "found") return "none";
  const places = rows.flatMap(({ row }) => cellOf(index.table, row, "change") ?? []);
  const [first] = places;
  if (first === undefined || !places.every(({ row }, position) => row === first.row + position)) return null;
  const { row: top, column } = first;
  return { sheet: index.table.sheet, top, bottom: top + places.length - 1, left: column, right: column };
}

/** The same as a formula takes it: cells, or the numbers themselves where the cells do not stand together. */
export function changesText(index: Partnership["index"], kind: KindFinancing): string | null {
  const area = changesArea(index, kind);
  if (area === "none") return null;
  if (area !== null) return absoluteRange(area);
  const changes = indexRows(index, kind).map(({ change }) =>
    change.ok && change.value !== null ? change.value : null,
  );
  return `{${changes.map((change) => (change === null ? "0" : toText(change))).join(";")}}`;
}

/** The rows of the index that regulate a kind's amounts, year by year; none where the amounts stand as they are. */
function indexRows(index: Partnership["index"], { conditions, year }: KindFinancing): IndexRow[] {
  const rows = conditions.map(({ rule, value }) => ({
    rule,
    scope: null,
    value,
    severity: null,
    source: null,
    row: 0,
  }));
  const series = bylawValue(rows, "fees.index", null);
  const baseYear = bylawValue(rows, "fees.index.baseYear", null);
  const vintage = bylawValue(rows, "fees.index.vintage", null);
  const isRegulated = series.ok && series.value !== null && series.value !== "none";
  if (!isRegulated || !baseYear.ok || baseYear.value === null || year === null) return [];
  if (!vintage.ok || index.kind !== "found") return [];
  const { content } = index;
  const of = (one: number, wanted: IndexVintageOrAll): IndexRow | undefined =>
    content.find((row) => row.year.ok && row.year.value === one && row.vintage.ok && row.vintage.value === wanted);
  const years = Array.from({ length: year - baseYear.value }, (_, position) => (baseYear.value ?? 0) + 1 + position);
  return years.flatMap((one) => of(one, vintage.value) ?? of(one, null) ?? []);
}

type IndexVintageOrAll = Extract<IndexRow["vintage"], { ok: true }>["value"];
