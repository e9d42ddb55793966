import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/domain/cell";
import { boardChecks, meetingDay } from "../../../src/taskpane/board/boardChecks";
import { type Partnership, readPartnership } from "../../../src/workbook/partnership";
import { sheetCells, sheets } from "../../workbook/sheets";

const BOARD: Cell[][] = [
  ["Verv", "Valgt fra", "Valgt til"],
  ["medlem", "1.1.2020", "31.12.2021"],
  ["medlem", "1.1.2022", "31.12.2023"],
  ["medlem", "1.1.2022", "31.12.2023"],
];
const BYLAWS: Cell[][] = [
  ["Regel", "Verdi"],
  ["board.size.max", 1],
];

function partnershipOn(date: Cell): Partnership {
  return readPartnership(
    sheets({
      board: sheetCells("Styre", BOARD),
      bylaws: sheetCells("Vedtekter", BYLAWS),
      meeting: sheetCells("Møte", [
        ["Opplysning", "Verdi"],
        ["Dato", date],
      ]),
    }),
  );
}

describe("boardChecks", () => {
  it.each([
    ["3.12.2021", "met", 1],
    ["3.12.2022", "broken", 2],
    [null, "broken", 3],
    ["i fjor", "broken", 3],
  ] as const)("counts those in office on the day of the meeting: %s", (date, verdict, count) => {
    const partnership = partnershipOn(date);
    const [check] = boardChecks(partnership, meetingDay(partnership));
    expect(check?.seats).toHaveLength(count);
    expect(check?.findings.find(({ rule }) => rule === "board.size.max")?.verdict).toBe(verdict);
  });

  it("finds nothing where there is no board", () => {
    const partnership = readPartnership(sheets({}));
    expect([boardChecks(partnership, null), meetingDay(partnership)]).toEqual([[], null]);
  });
});
