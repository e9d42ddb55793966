import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/domain/cell";
import { answerContents, answerProblem, openRules } from "../../../src/taskpane/open/openRules";
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
    expect(answerContents(DIGIVIKEN.table, unit, "10 000", "årsmøtet")).toEqual([
      {
        area: { sheet: "Vedtekter", top: 3, left: 2, bottom: 3, right: 2 },
        rows: [[{ kind: "constant", value: 10_000 }]],
      },
    ]);
    const dated = answerContents(DIGIVIKEN.table, date, " 1.1.2026 ", "årsmøtet") ?? [];
    expect(dated.map(({ rows }) => rows)).toEqual([[[{ kind: "text", text: "1.1.2026" }]]]);
  });

  it.each([
    ["meeting.votes", "0", { kind: "constant", value: 0 }],
    ["meeting.proxies", " 2", { kind: "constant", value: 2 }],
    ["meeting.proxies", "ikke tillatt", { kind: "text", text: "ikke tillatt" }],
    ["meeting.quorum", "1/2", { kind: "text", text: "1/2" }],
  ] as const)("of the meeting: %s is %s in the cell", (id, answer, content) => {
    const rule = { id, bylaw: null, item: null };
    expect(answerProblem(rule, answer)).toBeNull();
    expect(answerContents(DIGIVIKEN.table, rule, answer, "årsmøtet")?.[1]?.rows).toEqual([[content]]);
  });

  it("that the sheet does not have become its next row, with who decided them", () => {
    const contents = answerContents(
      DIGIVIKEN.table,
      { id: "meeting.tie", bylaw: null, item: "2" },
      "faller",
      "årsmøtet, sak 2",
    );
    expect(contents?.map(({ area, rows }) => [area.top, area.left, rows[0]?.[0]])).toEqual([
      [5, 0, { kind: "text", text: "meeting.tie" }],
      [5, 2, { kind: "text", text: "faller" }],
      [5, 3, { kind: "text", text: "årsmøtet, sak 2" }],
    ]);
  });
});
