import type { Cell } from "../domain/cell";
import { message } from "../domain/message";
import { type Arguments, type Failure, failure, type Rows } from "./declaration";
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
