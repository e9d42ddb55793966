import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/domain/cell";
import { readChange } from "../../../src/domain/fees/readChange";
import { toText } from "../../../src/domain/numbers/toText";

function read(cell: Cell): string | null {
  const change = readChange(cell);
  if (!change.ok) return change.problem.key;
  return change.value === null ? null : toText(change.value);
}

describe("readChange", () => {
  it("reads fractions, and text with a percent sign", () => {
    expect([0.041, "0,041", -0.005, 0, "4,1 %", "−0,5%", "99,9 %"].map(read)).toEqual([
      "0.041",
      "0.041",
      "-0.005",
      "0",
      "0.041",
      "-0.005",
      "0.999",
    ]);
    expect([null, "", " "].map(read)).toEqual([null, null, null]);
  });

  it("refuses what can only be percent without its sign, and says what to write", () => {
    expect([4.1, 1, -1, -4.1, "4,1", "100 %"].map(read)).toEqual(Array(6).fill("change.tooLarge"));
    const wrong = readChange(4.1);
    if (wrong.ok || wrong.problem.key !== "change.tooLarge") throw new Error("4.1 is 410 per cent");
    expect([wrong.problem.params.change, wrong.problem.params.fraction].map(toText)).toEqual(["4.1", "0.041"]);
  });

  it("refuses what is no number", () => {
    expect(["mye", "%", true, { error: "#N/A" }].map((cell) => read(cell as Cell))).toEqual([
      "number.notANumber",
      "number.notANumber",
      "number.isTrueOrFalse",
      "cell.error",
    ]);
  });
});
