import { Decimal } from "decimal.js";
import { basePlus } from "../../src/domain/fees/basePlus";
import type { FeeCell } from "../../src/domain/fees/feeCell";
import { feeColumn } from "../../src/domain/fees/feeColumn";
import { whole } from "../../src/domain/numbers/exact";
import { parse } from "../../src/domain/numbers/parse";
import { pseudoRandomPopulations } from "./populations";
import { printRatios, timeSideBySide } from "./sideBySide";

const MEMBERS = 200_000;
const BASE = 1_000;
const RATE = "3.07";
const MAXIMUM = 500_000;
const UNIT = "0.01";

/** The fee path beside plain float64 and beside decimal.js, over 200 000 members with the same terms. */
export function benchFees(): void {
  const populations = pseudoRandomPopulations(MEMBERS);
  const rate = parse(RATE);
  const unit = parse(UNIT);
  if (rate === null || unit === null) throw new Error("The terms are numbers");
  const rule = basePlus({ base: whole(BASE), rate, minimum: null, maximum: whole(MAXIMUM), unit });
  if (!rule.ok) throw new Error("The terms are a rule");

  const exact = (): FeeCell[] => feeColumn(populations, null, rule.value);
  const floatRate = Number(RATE);
  const floatUnit = Number(UNIT);
  const float = (): number[] =>
    populations.map((population) => {
      const fee = Math.round((BASE + floatRate * population) / floatUnit) * floatUnit;
      return fee > MAXIMUM ? MAXIMUM : fee;
    });
  const decimal = (): number[] =>
    populations.map((population) => {
      const fee = new Decimal(RATE).times(population).plus(BASE).toNearest(UNIT, Decimal.ROUND_HALF_UP);
      return (fee.greaterThan(MAXIMUM) ? new Decimal(MAXIMUM) : fee).toNumber();
    });

  const timings = timeSideBySide([
    { name: "exact fees (integers under a guard)", run: exact },
    { name: "plain float64 (not exact)", run: float },
    { name: "decimal.js throughout", run: decimal },
  ]);
  printRatios(`Fees of ${MEMBERS.toLocaleString("en")} members, base + rate x population, capped`, timings);
  const exactFees = exact();
  const isEqual = decimal().every((fee, row) => fee === exactFees[row]);
  const wrong = float().filter((fee, row) => fee !== exactFees[row]).length;
  console.log(
    `  exact equals decimal.js in every row: ${isEqual}; float64 differs in ${wrong.toLocaleString("en")} rows`,
  );
}
