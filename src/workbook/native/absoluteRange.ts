import { absoluteReference, columnLetters, type Rectangle } from "../address";

/** A range as a formula refers to it from anywhere, such as 'Indeks'!$B$2:$B$9; one cell is 'Indeks'!$B$2. */
export function absoluteRange({ sheet, top, left, bottom, right }: Rectangle): string {
  const start = absoluteReference(sheet, top, left);
  return top === bottom && left === right ? start : `${start}:$${columnLetters(right)}$${bottom + 1}`;
}
