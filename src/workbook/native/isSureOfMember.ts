import type { Cell } from "../../domain/cell";
import { readPayer } from "../../domain/fees/readPayer";

/**
 * Whether a member's formula is sure to see in its two cells what the custom functions see. Numbers must stand there as
 * numbers: text that the custom functions read (`8 098`, `0 kr`) and spaces that they pass over are errors to a formula.
 * Errors are the same whatever their code. An agreed amount that a formula computed comes out as it is, and is the same only
 * to the 15 digits that Excel shows.
 * @param isSureOfFee whether the fee of a population, more than 0, is sure to come out the same
 */
export function isSureOfMember(population: Cell, agreed: Cell, isSureOfFee: (population: number) => boolean): boolean {
  const read = readPayer(population, agreed);
  switch (read.kind) {
    case "problem":
      return true;
    case "agreed":
      return typeof agreed === "number";
    case "blank":
      return isEmpty(population) && isNotAgreed(agreed);
    case "population":
      return typeof population === "number" && isNotAgreed(agreed) && isSureOfFee(population);
  }
}

function isNotAgreed(agreed: Cell): boolean {
  return isEmpty(agreed) || agreed === 0;
}

function isEmpty(cell: Cell): boolean {
  return cell === null || cell === "";
}
