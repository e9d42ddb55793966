import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/domain/cell";
import { type BracketField, readBracketRows } from "../../../src/domain/fees/readBracketRows";
import { toText } from "../../../src/domain/numbers/toText";

const BLANK: Readonly<Record<BracketField, Cell>> = { scope: null, from: null, to: null, value: null };

describe("readBracketRows", () => {
  it("reads brackets, in the order they stand", () => {
    // Barnevernløft Innlandet 2017 (ks.no): 8 000 kr up to 5 000 inhabitants, 10 500 up to 7 500.
    const { rows, problems } = readBracketRows([
      { scope: "kommune", from: 0, to: "5 000", value: 8_000 },
      { ...BLANK, from: 5_001, to: 7_500, value: "10 500 kr" },
    ]);
    expect(problems).toEqual([]);
    expect(rows.map(({ scope }) => scope)).toEqual([
      { ok: true, value: "municipality" },
      { ok: true, value: null },
    ]);
    const shown = rows.map(({ from, to, value }) =>
      [from, to, value].map((one) => (one.ok && one.value !== null ? toText(one.value) : null)),
    );
    expect(shown).toEqual([
      ["0", "5000", "8000"],
      ["5001", "7500", "10500"],
    ]);
  });

  it("names a bracket without its beginning or its value, and what cannot be read, and keeps the row", () => {
    const { rows, problems } = readBracketRows([
      { ...BLANK, to: 5_000, value: 8_000 },
      { ...BLANK, from: 5_001 },
      { scope: "Vestland", from: "under 5 000", to: 7_500.5, value: "gratis" },
      BLANK,
    ]);
    expect(rows).toHaveLength(3);
    expect(problems.map(({ row, field, problem }) => `${row} ${field} ${problem.key}`)).toEqual([
      "0 from parameter.missing",
      "1 value parameter.missing",
      "2 scope kind.unknownWord",
      "2 from number.notANumber",
      "2 to number.notWhole",
      "2 value number.notANumber",
    ]);
  });
});
