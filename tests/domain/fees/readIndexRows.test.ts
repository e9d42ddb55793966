import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/domain/cell";
import { type IndexField, readIndexRows } from "../../../src/domain/fees/readIndexRows";
import { toText } from "../../../src/domain/numbers/toText";

const BLANK: Readonly<Record<IndexField, Cell>> = { year: null, change: null, vintage: null, source: null };

describe("readIndexRows", () => {
  it("reads years, changes as fractions or with a per cent sign, and vintages", () => {
    const { rows, problems } = readIndexRows([
      { year: 2022, change: 0.067, vintage: "realisert", source: "TBU" },
      { ...BLANK, year: "2023", change: "4,3 %" },
      { ...BLANK, year: 2024, change: -0.002 },
    ]);
    expect(problems).toEqual([]);
    expect(rows.map(({ change }) => change.ok && change.value !== null && toText(change.value))).toEqual([
      "0.067",
      "0.043",
      "-0.002",
    ]);
    expect(rows[0]).toMatchObject({
      row: 0,
      year: { ok: true, value: 2022 },
      vintage: { ok: true, value: "realised" },
      source: "TBU",
    });
  });

  it("names what cannot be read: a percentage without its sign most of all", () => {
    const { problems } = readIndexRows([
      { ...BLANK, year: 2022, change: 6.7 },
      { ...BLANK, year: 22, change: 0.067 },
      { ...BLANK, change: 0.067 },
      { ...BLANK, year: 2023, change: "ca. 4 %", vintage: "anslag" },
      { ...BLANK, year: 2024 },
    ]);
    expect(problems.map(({ row, field, problem }) => `${row} ${field} ${problem.key}`)).toEqual([
      "0 change change.tooLarge",
      "1 year year.unreadable",
      "2 year parameter.missing",
      "3 change number.notANumber",
      "3 vintage bylaw.valueUnreadable",
    ]);
  });
});
