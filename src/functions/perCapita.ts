import { cell, type FunctionDeclaration, optional, range } from "./declaration";
import { feesBy } from "./feeFunction";

/** Example: DigiViken's 3 kr for Halden and Bærum on 1.1.2020 (Statistics Norway, table 07459). */
export const PERCAPITA: FunctionDeclaration = {
  id: "PERCAPITA",
  parameters: [
    range("population"),
    cell("rate"),
    optional(cell("minimum")),
    optional(cell("maximum")),
    optional(cell("unit")),
    optional(range("agreed")),
  ],
  result: "matrix",
  example: { arguments: [[[31_373], [127_731]], 3], result: [[94_119], [383_193]] },
  run: feesBy("perCapita"),
};
