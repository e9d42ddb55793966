import { cell, type FunctionDeclaration, optional, range } from "./declaration";
import { feesBy } from "./feeFunction";

/**
 * Example: Digi Vestland's Bergen (agreed 9.1 million), Osterøy and Sunnfjord on 1.1.2020, with the base, rate and unit
 * that fit its case paper (Osterøy kommune, sak 033/21).
 */
export const BASEPLUS: FunctionDeclaration = {
  id: "BASEPLUS",
  parameters: [
    range("population"),
    cell("base"),
    cell("rate"),
    optional(cell("minimum")),
    optional(cell("maximum")),
    optional(cell("unit")),
    optional(range("agreed")),
  ],
  result: "matrix",
  example: {
    arguments: [[[283_929], [8_098], [22_030]], 100_000, 20, null, 500_000, 10_000, [[9_100_000], [null], [null]]],
    result: [[9_100_000], [260_000], [500_000]],
  },
  run: feesBy("basePlus"),
};
