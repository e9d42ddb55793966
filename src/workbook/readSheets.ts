import { type Answer, askExcel, isPassing } from "./excel";
import { findTable, type TableMapping } from "./findTable";
import { askVisibleView, findHiddenRows } from "./hiddenRows";
import { allNames, type Part, PART_NAMES, PARTS, type SheetLayout } from "./layout";
import { loadSetup } from "./loadSetup";
import {
  CELLS_AT_A_TIME,
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
  | { readonly kind: "read"; readonly sheets: Sheets; readonly known: Known }
  | { readonly kind: "stopped"; readonly at: ReadingProgress };

/** Where a reading found things to stand, by the sheets' names: the next one asks for all of that at once. */
export interface Known {
  /** The sheets of the user's own that the set-up sheet refers to. */
  readonly mapped: readonly string[];
  /** Those in which some rows are hidden. */
  readonly hidden: readonly string[];
  /** How far down tables are asked for that go on below the first rows. */
  readonly rows: ReadonlyMap<string, number>;
}

/** What is known before anything has been read. */
export const NOTHING_KNOWN: Known = { mapped: [], hidden: [], rows: new Map() };

/** So far down a table's headings are looked for, and so much is asked for at first: enough for any partnership. */
const FIRST_ROWS = 2_000;
/** So much further down is asked for than a long table reached, since it may have grown. */
const ROOM_TO_GROW = 200;

/**
 * Reads the sheets of the layout, under any of their names, and the set-up sheet in one round trip to Excel. Where that says
 * that a part stands in a table of the user's own, one more reads those; where rows are hidden, one more learns which; and a
 * table that goes on below the first rows is read on until it ends. What an earlier reading found of this is asked for at once
 * with the rest: where it still stands, all is read in one round trip, and where it does not, the same as without it.
 */
export async function readSheets(
  options: ReadingOptions = {},
  known: Known = NOTHING_KNOWN,
): Promise<Answer<SheetsRead>> {
  const read = (rows: number, from: Known): Promise<Answer<SheetsRead>> =>
    askExcel((context) => readAll(context, rows, options, from));
  return readAsManyAsFit(FIRST_ROWS, async (rows) => {
    const answer = await read(rows, known);
    // What Excel refused may be what is no longer there.
    const isToBeReadAnew = !answer.ok && !isPassing(answer.fault) && isAnythingKnown(known);
    return isToBeReadAnew ? read(rows, NOTHING_KNOWN) : answer;
  });
}

function isAnythingKnown({ mapped, hidden, rows }: Known): boolean {
  return mapped.length + hidden.length + rows.size > 0;
}

async function readAll(
  context: Excel.RequestContext,
  firstRows: number,
  options: ReadingOptions,
  known: Known,
): Promise<SheetsRead> {
  const load = (name: string): FirstRows => {
    const rows = firstRows < FIRST_ROWS ? firstRows : (known.rows.get(name) ?? firstRows);
    const loaded = loadFirstRows(context, name, rows);
    return known.hidden.includes(name) ? { ...loaded, view: askVisibleView(loaded.first) } : loaded;
  };
  const own = PART_NAMES.map((part) => [part, allNames(PARTS[part].names).map(load)] as const);
  const mapped = new Map(known.mapped.map((name) => [name, load(name)]));
  const setupOnceSynced = loadSetup(context, firstRows);
  await context.sync();
  const ownOf = new Map(own.map(([part, candidates]) => [part, candidates.find(isThere)]));
  const setup = setupOnceSynced();

  const mappedSheets = new Set(Object.values(setup.mapping).map(({ sheet }) => sheet));
  const others = [...mappedSheets].filter((name) => !mapped.has(name));
  for (const name of others) mapped.set(name, load(name));
  if (others.length > 0) await context.sync();

  const loadedOf = (part: Part): FirstRows | undefined => {
    const table = setup.mapping[part];
    const isOwn = table === undefined && !setup.parts.includes(part);
    return isOwn ? ownOf.get(part) : mapped.get(table?.sheet ?? "");
  };
  const there = new Set(PART_NAMES.map(loadedOf).filter((loaded) => loaded !== undefined));
  const shown = [...there].filter(({ first }) => !first.isNullObject);
  const hidden = await findHiddenRows(
    context,
    shown.map(({ first }) => first),
    new Map(shown.map(({ first, view }) => [first, view ?? null])),
  );
  const sheets: Partial<Record<Part, SheetCells | null>> = {};
  const rows = new Map<string, number>();
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
      const asked = known.rows.get(loaded.name);
      if (asked !== undefined) rows.set(loaded.name, asked);
      sheets[part] = { ...firstCells(loaded), hiddenRows };
      continue;
    }
    const read = await readToTheEnd(context, loaded, width, options);
    if (read.kind === "stopped") return read;
    rows.set(loaded.name, read.cells.top + read.cells.rows.length + ROOM_TO_GROW);
    sheets[part] = { ...read.cells, hiddenRows: [...hiddenRows, ...(read.cells.hiddenRows ?? [])] };
  }
  return {
    kind: "read",
    sheets: { ...(sheets as Record<Part, SheetCells | null>), setup },
    known: {
      mapped: [...mappedSheets],
      hidden: shown.filter(({ first }) => (first.rowHidden as boolean | null) === null).map(({ name }) => name),
      rows: fitInOneAnswer(rows, [...there]),
    },
  };
}

/** Of the long tables, those that can be asked for together with all the rest. */
function fitInOneAnswer(rows: ReadonlyMap<string, number>, sheets: readonly FirstRows[]): ReadonlyMap<string, number> {
  let cells = 0;
  return new Map(
    [...rows].filter(([name, count]) => {
      const columns = sheets.find((sheet) => sheet.name === name)?.used.columnCount ?? 0;
      const fits = cells + count * columns <= CELLS_AT_A_TIME;
      if (fits) cells += count * columns;
      return fits;
    }),
  );
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
