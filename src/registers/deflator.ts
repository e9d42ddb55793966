import type { Exact } from "../domain/numbers/exact";
import { parse } from "../domain/numbers/parse";
import type { RegisterSource } from "./source";

/**
 * When a figure was made. The same year has several, which differ by as much as four percentage points: what was expected
 * when the state's budget for the year was made, what was expected later in the year itself (in the revised budget, or up
 * to 2022 in the budget for the next year), and what it turned out to be.
 */
export const DEFLATOR_VINTAGES = ["realised", "budgetTime", "revised"] as const;
export type DeflatorVintage = (typeof DEFLATOR_VINTAGES)[number];

/** The rise of municipal prices and wages from the year before. */
export interface DeflatorFigure {
  readonly year: number;
  /** In per cent: 4.1. */
  readonly percent: Exact;
  /** Whether it was not final when the register was made: the year was not over. */
  readonly isEstimate: boolean;
  /** The document it stands in. */
  readonly document: string;
}

/** The municipal deflator (kommunal deflator), by vintage and then by year. */
export interface Deflator {
  readonly source: RegisterSource;
  readonly byVintage: Readonly<Record<DeflatorVintage, ReadonlyMap<number, DeflatorFigure>>>;
}

/**
 * Reads the register from its table: a line a figure, `year|vintage|per cent|? for an estimate|document`.
 * @param realisedDocument the document of the figures that name none
 * @throws where a line is not of that form, since the table comes with the program
 */
export function readDeflator(table: string, source: RegisterSource, realisedDocument: string): Deflator {
  const byVintage = {
    realised: new Map<number, DeflatorFigure>(),
    budgetTime: new Map<number, DeflatorFigure>(),
    revised: new Map<number, DeflatorFigure>(),
  };
  for (const line of table.trim().split("\n")) {
    const [year = "", vintage = "", written = "", mark = "", document = realisedDocument] = line.split("|");
    const percent = parse(written);
    const known = DEFLATOR_VINTAGES.find((one) => one === vintage);
    if (percent === null || known === undefined || (mark !== "" && mark !== "?")) {
      throw new Error(`Not a line of the deflator: ${line}`);
    }
    byVintage[known].set(Number(year), { year: Number(year), percent, isEstimate: mark === "?", document });
  }
  return { source, byVintage };
}
