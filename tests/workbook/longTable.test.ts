import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/workbook/excel";
import {
  type FirstRows,
  readAsManyAsFit,
  type ReadingOptions,
  type ReadingProgress,
  readToTheEnd,
  type TableRead,
} from "../../src/workbook/longTable";

const COLUMNS = 50;
/** Fifty columns make a thousand rows the most that is asked for at a time. */
const PART = 1_000;

/** A sheet of numbers in two columns of fifty, blank in those two from a row on; and what was asked of it. */
function longSheet(
  rowCount: number,
  blankFrom: number,
  firstRows: number,
  hidden: readonly number[] = [],
): { sheet: FirstRows; asked: number[][] } {
  const asked: number[][] = [];
  const range = (top: number, count: number): object => {
    const rows = Array.from({ length: count }, (_, index) => top + index);
    const filled = (row: number, column: number): boolean => column > 1 || row < blankFrom;
    const fill = <Value>(full: (row: number) => Value, empty: Value): Value[][] =>
      rows.map((row) => Array.from({ length: COLUMNS }, (_, column) => (filled(row, column) ? full(row) : empty)));
    return {
      isNullObject: false,
      rowIndex: top,
      columnIndex: 3,
      values: fill<number | string>((row) => row, ""),
      valueTypes: fill(() => "Double", "Empty"),
      numberFormat: fill(() => "General", "General"),
      formulas: fill<number | string>((row) => row, ""),
      rowHidden: rows.some((row) => hidden.includes(row)) ? null : false,
      getVisibleView: () => ({
        load: () => undefined,
        cellAddresses: rows.filter((row) => !hidden.includes(row)).map((row) => [`Lang!D${row + 1}`]),
      }),
      load: () => undefined,
      untrack: () => undefined,
    };
  };
  const worksheet = {
    getRangeByIndexes: (top: number, left: number, rows: number, columns: number) => {
      asked.push([top, left, rows, columns]);
      return range(top, rows);
    },
  };
  const used = { isNullObject: false, rowIndex: 0, columnIndex: 3, rowCount, columnCount: COLUMNS };
  const sheet = { name: "Lang", worksheet, used, first: range(0, firstRows) } as unknown as FirstRows;
  return { sheet, asked };
}

const context = { sync: () => Promise.resolve() } as unknown as Excel.RequestContext;
const WIDTH = { left: 3, right: 4 };

async function read(sheet: FirstRows, options: ReadingOptions = {}): Promise<TableRead> {
  return readToTheEnd(context, sheet, WIDTH, options);
}

describe("readToTheEnd", () => {
  it("reads part by part, says how far it has come, and ends at a row that is blank across the table", async () => {
    const { sheet, asked } = longSheet(1_000_000, 3_500, 2_000);
    const told: ReadingProgress[] = [];
    const answer = await read(sheet, { onProgress: (progress) => told.push(progress) });
    expect(asked).toEqual([
      [2_000, 3, PART, COLUMNS],
      [3_000, 3, PART, COLUMNS],
    ]);
    expect(told).toEqual([
      { sheet: "Lang", rowsRead: 3_000, rowCount: 1_000_000 },
      { sheet: "Lang", rowsRead: 4_000, rowCount: 1_000_000 },
    ]);
    if (answer.kind !== "read") throw new Error(answer.kind);
    expect(answer.cells.rows).toHaveLength(4_000);
    expect(answer.cells.rows[3_499]?.slice(0, 2)).toEqual([3_499, 3_499]);
  });

  it("ends where the used cells do, with no more asked for than there is", async () => {
    const { sheet, asked } = longSheet(3_200, Infinity, 2_000);
    expect(await read(sheet)).toMatchObject({ kind: "read", cells: { rows: { length: 3_200 } } });
    expect(asked.map(([top, , rows]) => [top, rows])).toEqual([
      [2_000, PART],
      [3_000, 200],
    ]);
  });

  it("knows the hidden rows of every part", async () => {
    const { sheet } = longSheet(4_000, Infinity, 2_000, [1_999, 2_000, 2_001, 3_500]);
    const answer = await read(sheet);
    expect(answer.kind === "read" && answer.cells.hiddenRows).toEqual([2_000, 2_001, 3_500]);
  });

  it("stops when it is told to, and says where", async () => {
    const { sheet, asked } = longSheet(1_000_000, Infinity, 2_000);
    const answer = await read(sheet, { isStopped: () => asked.length === 5 });
    expect(answer).toEqual({ kind: "stopped", at: { sheet: "Lang", rowsRead: 7_000, rowCount: 1_000_000 } });
  });

  it("reads on through many parts", async () => {
    const { sheet } = longSheet(1_000_000, 60_000, 2_000);
    expect((await read(sheet)).kind).toBe("read");
  });
});

describe("readAsManyAsFit", () => {
  const fault = (code: string): Answer<number> => ({ ok: false, fault: { code, message: "" } });

  it("asks for fewer rows where Excel says that it was too much", async () => {
    const asked: number[] = [];
    const answer = await readAsManyAsFit(2_000, (rows) => {
      asked.push(rows);
      return Promise.resolve(rows > 100 ? fault("ResponsePayloadSizeLimitExceeded") : { ok: true, value: rows });
    });
    expect(asked).toEqual([2_000, 200, 20]);
    expect(answer).toEqual({ ok: true, value: 20 });
  });

  it.each(["AccessDenied", "ResponsePayloadSizeLimitExceeded"])("gives up on %s in the end", async (code) => {
    expect(await readAsManyAsFit(2_000, () => Promise.resolve(fault(code)))).toEqual(fault(code));
  });
});
