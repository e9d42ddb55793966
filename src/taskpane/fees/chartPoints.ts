import type { Fee } from "../../domain/fees/fee";
import type { FinancedMember } from "../../domain/fees/memberFees";
import { readNonNegative } from "../../domain/numbers/readNonNegative";
import { toNumber } from "../../domain/numbers/toNumber";

/** A member in the chart. The numbers are for drawing and for saying them, not for reckoning with. */
export interface ChartPoint {
  readonly name: string;
  /** Null for a member that has none, as a county. */
  readonly population: number | null;
  /** In kroner. */
  readonly amount: number;
  readonly settledBy: Fee["settledBy"];
}

/** The members that have a fee, as points of the chart. */
export function chartPoints(rows: readonly FinancedMember[]): ChartPoint[] {
  return rows.flatMap(({ member, outcome }): ChartPoint[] => {
    if (outcome.kind !== "fee") return [];
    const population = readNonNegative(member.population);
    return [
      {
        name: member.name,
        population: population.ok && population.value !== null ? toNumber(population.value) : null,
        amount: toNumber(outcome.fee.amount),
        settledBy: outcome.fee.settledBy,
      },
    ];
  });
}
