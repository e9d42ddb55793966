import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/domain/cell";
import { answerContents, answerProblem, openRules } from "../../../src/taskpane/fees/open/openRules";
import { type Partnership, readPartnership } from "../../../src/workbook/partnership";
import { sheetCells, sheets } from "../../workbook/sheets";

type FoundBylaws = Extract<Partnership["bylaws"], { kind: "found" }>;

function bylaws(...rows: readonly (readonly Cell[])[]): FoundBylaws {
  const { bylaws: reading } = readPartnership(
    sheets({ bylaws: sheetCells("Vedtekter", [["Regel", "Gjelder", "Verdi", "Kilde"], ...rows]) }),
  );
  if (reading.kind !== "found") throw new Error(reading.kind);
  return reading;
}

const DIGIVIKEN = bylaws(
  ["fees.rate", "kommune", 3, "DigiViken, vedtekter, Finansiering"],
  ["fees.populationDate", null, null, "taus"],
  ["fees.unit", null, " ", "taus"],
  ["meeting.quorum", null, null, "taus"],
);

const [date, unit] = openRules(DIGIVIKEN, "fees.");
if (date === undefined || unit === undefined) throw new Error("The sheet has two open rules about fees");

describe("openRules", () => {
  it("are the rules of that beginning without a value", () => {
    expect(openRules(DIGIVIKEN, "fees.").map(({ id }) => id)).toEqual(["fees.populationDate", "fees.unit"]);
    expect(openRules({ kind: "missing" }, "fees.")).toEqual([]);
  });

  it("take only answers that the rule can have", () => {
    expect(answerProblem(date, "1.1.2026")).toBeNull();
    expect(answerProblem(date, "i fjor")?.key).toBe("date.unreadable");
    expect(answerProblem(unit, "1.500")?.key).toBe("number.ambiguous");
  });

  it("are answered in the rule's own cell, a number as a number", () => {
    expect(answerContents(DIGIVIKEN.table, unit, "10 000")).toEqual({
      area: { sheet: "Vedtekter", top: 3, left: 2, bottom: 3, right: 2 },
      rows: [[{ kind: "constant", value: 10_000 }]],
    });
    expect(answerContents(DIGIVIKEN.table, date, " 1.1.2026 ")?.rows).toEqual([[{ kind: "text", text: "1.1.2026" }]]);
  });
});
