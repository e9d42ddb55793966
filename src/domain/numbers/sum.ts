import { add } from "./add";
import { type Exact, ZERO } from "./exact";

/** The sum of any number of numbers, exactly; 0 of none. */
export function sum(numbers: readonly Exact[]): Exact {
  return numbers.reduce(add, ZERO);
}
