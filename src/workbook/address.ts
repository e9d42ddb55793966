/** A rectangle of cells on a sheet; rows and columns count from 0, and both ends are within. */
export interface Rectangle {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Excel's rows and columns. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** All of a sheet. */
export function wholeSheet(sheet: string): Rectangle {
  return { sheet, top: 0, left: 0, bottom: MOST_ROWS - 1, right: MOST_COLUMNS - 1 };
}

/** Whether a rectangle lies within another of the same sheet. */
export function isWithin(inner: Rectangle, outer: Rectangle): boolean {
  return (
    inner.top >= outer.top && inner.left >= outer.left && inner.bottom <= outer.bottom && inner.right <= outer.right
  );
}

/** The letters of a column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** The number of a column, from 0, that is written with these letters. */
export function columnNumber(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** One cell without its sheet, such as B3. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** A range without its sheet, such as B3:B9; one cell is B3. */
export function rangeAddress({ top, left, bottom, right }: Omit<Rectangle, "sheet">): string {
  const start = cellAddress(top, left);
  const end = cellAddress(bottom, right);
  return start === end ? start : `${start}:${end}`;
}

/** A cell as a formula refers to it from anywhere, such as 'O''Brien 2025'!$B$3. The name is always quoted: few need it, none is harmed. */
export function absoluteReference(sheet: string, row: number, column: number): string {
  return `${quoteSheet(sheet)}!$${columnLetters(column)}$${row + 1}`;
}

/** A sheet's name as it may stand in any formula. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** Letters, and figures after them. */
const PLAIN_NAME = /^\p{L}[\p{L}\p{N}_]*$/u;
/** What would be read as a cell: A1 to XFD1048576, and R1C1 in all its forms. */
const LIKE_A_CELL = /^([a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i;

/** A sheet's name as people read it before a cell: with quotes only where Excel shows them. */
export function readableSheet(name: string): string {
  return PLAIN_NAME.test(name) && !LIKE_A_CELL.test(name) ? name : quoteSheet(name);
}
