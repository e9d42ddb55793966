import { expect, it } from "vitest";
import { bylawStatus } from "../../../src/domain/bylaws/status";

it.each([
  [3, "DigiViken, Finansiering", "stated"],
  [3, null, "stated"],
  [null, "DigiViken, Finansiering", "open"],
  [" ", null, "open"],
  [20, "Utleia av beløpa i sak 033/21", "inferred"],
  [20, "Utledet: Osterøy kommune, sak 033/21", "inferred"],
  [20, "Inferred, from the case", "inferred"],
  [20, "Utledning i vedlegg 2", "stated"],
  [null, "Utleia av beløpa", "open"],
] as const)("a value of %j with the source %j is %s", (value, source, status) => {
  expect(bylawStatus({ value, source })).toBe(status);
});
