import type { Bylaw } from "../../../src/domain/bylaws/bylaw";
import type { Cell } from "../../../src/domain/cell";
import { type Financing, financing, type FinancingSheets } from "../../../src/domain/fees/financing";
import { type BracketField, readBracketRows } from "../../../src/domain/fees/readBracketRows";
import { type IndexField, readIndexRows } from "../../../src/domain/fees/readIndexRows";

/** A rule: its id, with whom it is for after an @ ("fees.rate@kommune"), its value, and its source. */
export type Rule = readonly [rule: string, value: Cell, source?: string];

/** Rules as they are read from a bylaws sheet, numbered from 0. */
export function bylawsOf(...rules: readonly Rule[]): Bylaw[] {
  return rules.map(([named, value, source = "Vedtektene § 5"], row) => {
    const [rule = "", scope = null] = named.split("@");
    return { rule, scope, value, severity: null, source, row };
  });
}

/** Brackets as they are read: whom they are for, from, to and value. */
export function bracketsOf(...rows: readonly (readonly Cell[])[]): FinancingSheets["brackets"] {
  return readBracketRows(
    rows.map(([scope = null, from = null, to = null, value = null]): Record<BracketField, Cell> => {
      return { scope, from, to, value };
    }),
  ).rows;
}

/** An index as it is read: year, change and vintage. */
export function indexOf(...rows: readonly (readonly Cell[])[]): FinancingSheets["index"] {
  return readIndexRows(
    rows.map(([year = null, change = null, vintage = null]): Record<IndexField, Cell> => {
      return { year, change, vintage, source: null };
    }),
  ).rows;
}

/** How fees come about by these rules, and what else is given. */
export function financingOf(rules: readonly Rule[], given: Partial<FinancingSheets> = {}): Financing {
  return financing({ bylaws: bylawsOf(...rules), brackets: [], index: [], modelWhereOpen: null, ...given });
}

/**
 * The municipal deflator as realised (the Technical Calculation Committee's series), and as expected when the state's
 * budgets of 2023 and 2024 were made (ks.no; rundskriv H-2/24).
 */
export const DEFLATOR = indexOf(
  [2023, 0.043, "realisert"],
  [2024, 0.05, "realisert"],
  [2023, 0.037, "budsjett"],
  [2024, 0.043, "budsjett"],
);
