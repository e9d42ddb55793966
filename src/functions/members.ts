import type { Cell } from "../domain/cell";
import type { MemberFee } from "../domain/fees/memberFee";
import { message } from "../domain/message";
import { type Arguments, type Explain, type Failure, failure, type Rows } from "./declaration";
import { isSameShape, otherShape } from "./shapes";

/** The members a fee function is given: their populations, and the amounts agreed with them where there are any. */
export interface Members {
  readonly kind: "members";
  readonly population: Rows<Cell>;
  /** In the shape of the populations. */
  readonly agreed: Rows<Cell> | null;
}

/** The ranges of members, or that one is missing or of another shape. */
export function membersOf(given: Arguments): Members | Failure {
  const population = given.rows("population");
  if (population === null) return failure(message("parameter.missing", {}), "population");
  const agreed = given.rows("agreed");
  if (agreed !== null && !isSameShape(population, agreed)) return failure(otherShape(population, agreed), "agreed");
  return { kind: "members", population, agreed };
}

/**
 * The steps to the fees of members.
 * @param feeOf the fee of a member from its population and its agreed amount
 */
export function explainFees(
  { population, agreed }: Members,
  feeOf: (population: Cell, agreed: Cell) => MemberFee,
): Explain {
  return (row, column) => {
    const outcome = feeOf(population[row]?.[column] ?? null, agreed?.[row]?.[column] ?? null);
    return outcome.kind === "fee" ? outcome.fee.steps : [];
  };
}
