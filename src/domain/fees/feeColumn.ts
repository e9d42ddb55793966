import type { Cell } from "../cell";
import { powerOfTen } from "../numbers/exact";
import { type FeeCell, feeCell } from "./feeCell";
import type { FeeRule } from "./feeRule";
import { feeSchedule } from "./feeSchedule";
import { memberFee } from "./memberFee";

/** From here on a number has more digits than a cell keeps, and is read with care rather than quickly. */
const TOO_LARGE_TO_READ_AS_IT_STANDS = 1e15;

/**
 * The fees of a column of members, for cells: the amounts of `memberFee`, without the steps. Whole populations with no
 * agreed amount, which is nearly all of them, go by the schedule; the rest are read and computed one by one.
 * @param agreed as many cells as there are populations, or null
 */
export function feeColumn(populations: readonly Cell[], agreed: readonly Cell[] | null, rule: FeeRule): FeeCell[] {
  const schedule = feeSchedule(rule);
  const perUnit = schedule === null ? 1 : powerOfTen(schedule.scale);
  return populations.map((population, row) => {
    const agreedAmount = agreed?.[row] ?? null;
    if (schedule !== null && agreedAmount === null && isOrdinary(population)) {
      const units = schedule.feeInUnits(population);
      if (!Number.isNaN(units)) return units / perUnit;
    }
    return feeCell(memberFee(population, agreedAmount, rule));
  });
}

function isOrdinary(population: Cell): population is number {
  return (
    typeof population === "number" &&
    Number.isInteger(population) &&
    population > 0 &&
    population < TOO_LARGE_TO_READ_AS_IT_STANDS
  );
}
