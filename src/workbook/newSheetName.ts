import { isSameName } from "./change/standing";

/** The name, or with the first number from 2 that no sheet has after it. Excel takes names without regard to case. */
export function newSheetName(name: string, taken: readonly string[]): string {
  const isTaken = (wanted: string): boolean => taken.some((one) => isSameName(one, wanted));
  if (!isTaken(name)) return name;
  let number = 2;
  while (isTaken(`${name} ${number}`)) number += 1;
  return `${name} ${number}`;
}
