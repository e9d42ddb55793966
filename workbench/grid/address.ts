/** A rectangle of cells on some sheet. Rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A rectangle on the sheet with this id. */
export interface SheetArea extends Area {
  readonly sheetId: string;
}

/** A place written as text: the sheet's name when it was given, and the rectangle. */
export interface Reference {
  readonly sheetName: string | null;
  readonly area: Area;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
export const WHOLE_SHEET: Area = { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };

const ALPHABET = 26;
const CODE_OF_A = 65;

/** The letters of a column that counts from 0: 0 is "A", 26 is "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / ALPHABET)) {
    letters = String.fromCharCode(CODE_OF_A + ((rest - 1) % ALPHABET)) + letters;
  }
  return letters;
}

/** The number of a column, from 0, that is written with these letters. */
export function columnNumber(letters: string): number {
  return (
    Array.from(letters.toUpperCase()).reduce(
      (sum, letter) => sum * ALPHABET + letter.charCodeAt(0) - CODE_OF_A + 1,
      0,
    ) - 1
  );
}

export function lastRow(area: Area): number {
  return area.row + area.rowCount - 1;
}

export function lastColumn(area: Area): number {
  return area.column + area.columnCount - 1;
}

export function isOneCell(area: Area): boolean {
  return area.rowCount === 1 && area.columnCount === 1;
}

export function cellArea(row: number, column: number): Area {
  return { row, column, rowCount: 1, columnCount: 1 };
}

/** Whether the rectangle has at least one cell and lies inside Excel's sheet. */
export function isOnSheet(area: Area): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rowCount > 0 &&
    area.columnCount > 0 &&
    area.row + area.rowCount <= MAX_ROWS &&
    area.column + area.columnCount <= MAX_COLUMNS
  );
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row <= lastRow(area) && column >= area.column && column <= lastColumn(area);
}

/** The cells that both rectangles have, or null. */
export function intersection(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rowCount = Math.min(lastRow(one), lastRow(other)) - row + 1;
  const columnCount = Math.min(lastColumn(one), lastColumn(other)) - column + 1;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

/** The smallest rectangle that holds both. */
export function boundingArea(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rowCount: Math.max(lastRow(one), lastRow(other)) - row + 1,
    columnCount: Math.max(lastColumn(one), lastColumn(other)) - column + 1,
  };
}

/** The rectangle in A1 form without its sheet: `A1`, `A1:C3`, `B:B`, `2:4`. */
export function formatArea(area: Area): string {
  const [from, to] = [columnLetters(area.column), columnLetters(lastColumn(area))];
  const [first, last] = [String(area.row + 1), String(lastRow(area) + 1)];
  if (area.rowCount === MAX_ROWS && area.columnCount === MAX_COLUMNS) return `${first}:${last}`;
  if (area.rowCount === MAX_ROWS) return `${from}:${to}`;
  if (area.columnCount === MAX_COLUMNS) return `${first}:${last}`;
  return isOneCell(area) ? from + first : `${from}${first}:${to}${last}`;
}

const PLAIN_SHEET_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_CELL = /^(?:[A-Za-z]{1,3}\d+|[Rr]\d*[Cc]?\d*|[Cc]\d*)$/;

/** A sheet's name as it stands before `!`: quoted where Excel quotes it. */
export function quoteSheetName(name: string): string {
  const plain = PLAIN_SHEET_NAME.test(name) && !LOOKS_LIKE_CELL.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The rectangle in A1 form with its sheet: `'O''Brien 2025'!A1:B2`. */
export function formatReference(sheetName: string, area: Area): string {
  return `${quoteSheetName(sheetName)}!${formatArea(area)}`;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?$/;

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function parseCorner(text: string): Corner | null {
  const match = CORNER.exec(text.trim());
  if (!match || (match[1] === undefined && match[2] === undefined)) return null;
  return {
    column: match[1] === undefined ? null : columnNumber(match[1]),
    row: match[2] === undefined ? null : Number(match[2]) - 1,
  };
}

function areaBetween(one: Corner, other: Corner): Area | null {
  if ((one.row === null) !== (other.row === null) || (one.column === null) !== (other.column === null)) return null;
  const rows = [one.row ?? 0, other.row ?? MAX_ROWS - 1] as const;
  const columns = [one.column ?? 0, other.column ?? MAX_COLUMNS - 1] as const;
  const area: Area = {
    row: Math.min(...rows),
    column: Math.min(...columns),
    rowCount: Math.abs(rows[1] - rows[0]) + 1,
    columnCount: Math.abs(columns[1] - columns[0]) + 1,
  };
  return isOnSheet(area) ? area : null;
}

/** Reads a rectangle in A1 form without a sheet; null when it is none. */
export function parseArea(text: string): Area | null {
  const [from, to, ...more] = text.split(":");
  if (from === undefined || more.length > 0) return null;
  const one = parseCorner(from);
  if (!one) return null;
  if (to === undefined) return one.row === null || one.column === null ? null : areaBetween(one, one);
  const other = parseCorner(to);
  return other && areaBetween(one, other);
}

const QUOTED_SHEET = /^'((?:[^']|'')+)'!(.+)$/;

/** Reads `A1`, `Sheet1!A1:B2`, `'O''Brien 2025'!A:A`; null when it is no reference to one rectangle. */
export function parseReference(text: string): Reference | null {
  const quoted = QUOTED_SHEET.exec(text);
  if (quoted?.[1] !== undefined && quoted[2] !== undefined) {
    const area = parseArea(quoted[2]);
    return area && { sheetName: quoted[1].replaceAll("''", "'"), area };
  }
  const mark = text.lastIndexOf("!");
  const sheetName = mark < 0 ? null : text.slice(0, mark);
  if (sheetName === "" || sheetName?.includes("'")) return null;
  const area = parseArea(text.slice(mark + 1));
  return area && { sheetName, area };
}
