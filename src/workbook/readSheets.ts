import { type Answer, askExcel } from "./excel";
import { findTable, type TableMapping } from "./findTable";
import { findHiddenRows } from "./hiddenRows";
import { allNames, type Part, PART_NAMES, PARTS, type SheetLayout } from "./layout";
import { loadSetup } from "./loadSetup";
import {
  firstCells,
  type FirstRows,
  isThere,
  loadFirstRows,
  readAsManyAsFit,
  type ReadingOptions,
  type ReadingProgress,
  readToTheEnd,
  type TableWidth,
} from "./longTable";
import type { Setup } from "./mapping";
import type { SheetCells } from "./sheetCells";

/** The sheets of the workbook by what they are for, each null where there is none. */
export interface Sheets extends Readonly<Record<Part, SheetCells | null>> {
  readonly setup: Setup;
}

/** What was read, or how far it had come when the user stopped it. */
export type SheetsRead =
  { readonly kind: "read"; readonly sheets: Sheets } | { readonly kind: "stopped"; readonly at: ReadingProgress };

/** So far down a table's headings are looked for, and so much is asked for at first: enough for any partnership. */
const FIRST_ROWS = 2_000;

/**
 * Reads the sheets of the layout, under any of their names, and the set-up sheet in one round trip to Excel; where that
 * says that a part stands in a table of the user's own, one more reads those. A table that goes on below the first rows
 * is read on until it ends.
 */
export async function readSheets(options: ReadingOptions = {}): Promise<Answer<SheetsRead>> {
  return readAsManyAsFit(FIRST_ROWS, (rows) => askExcel((context) => readAll(context, rows, options)));
}

async function readAll(context: Excel.RequestContext, firstRows: number, options: ReadingOptions): Promise<SheetsRead> {
  const load = (name: string): FirstRows => loadFirstRows(context, name, firstRows);
  const own = PART_NAMES.map((part) => [part, allNames(PARTS[part].names).map(load)] as const);
  const setupOnceSynced = loadSetup(context, firstRows);
  await context.sync();
  const ownOf = new Map(own.map(([part, candidates]) => [part, candidates.find(isThere)]));
  const setup = setupOnceSynced();

  const mappedSheets = new Set(Object.values(setup.mapping).map(({ sheet }) => sheet));
  const mapped = new Map([...mappedSheets].map((name) => [name, load(name)]));
  if (mapped.size > 0) await context.sync();

  const loadedOf = (part: Part): FirstRows | undefined => {
    const table = setup.mapping[part];
    const isOwn = table === undefined && !setup.parts.includes(part);
    return isOwn ? ownOf.get(part) : mapped.get(table?.sheet ?? "");
  };
  const there = new Set(PART_NAMES.map(loadedOf).filter((loaded) => loaded !== undefined));
  const hidden = await findHiddenRows(
    context,
    [...there].map(({ first }) => first).filter((first) => !first.isNullObject),
  );
  const sheets: Partial<Record<Part, SheetCells | null>> = {};
  for (const part of PART_NAMES) {
    const table = setup.mapping[part];
    const loaded = loadedOf(part);
    if (loaded === undefined || !isThere(loaded)) {
      sheets[part] = null;
      continue;
    }
    const hiddenRows = hidden.get(loaded.first) ?? [];
    const width = widthOfUnfinished(loaded, PARTS[part], table);
    if (width === null) {
      sheets[part] = { ...firstCells(loaded), hiddenRows };
      continue;
    }
    const read = await readToTheEnd(context, loaded, width, options);
    if (read.kind === "stopped") return read;
    sheets[part] = { ...read.cells, hiddenRows: [...hiddenRows, ...(read.cells.hiddenRows ?? [])] };
  }
  return { kind: "read", sheets: { ...(sheets as Record<Part, SheetCells | null>), setup } };
}

/** How wide the table is, where the first rows do not show its end. */
function widthOfUnfinished(
  sheet: FirstRows,
  layout: SheetLayout<string>,
  mapping: TableMapping<string> | undefined,
): TableWidth | null {
  const cells = firstCells(sheet);
  if (cells.rows.length >= sheet.used.rowCount) return null;
  const finding = findTable(cells, layout, mapping);
  if (finding.kind !== "table") return null;
  const { table } = finding;
  return table.headingRow + 1 + table.rows.length < cells.top + cells.rows.length ? null : table;
}
