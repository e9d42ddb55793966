import { describe, expect, it } from "vitest";
import { decideMeeting } from "../../../../src/taskpane/meeting/decideMeeting";
import { closingOutcome } from "../../../../src/taskpane/meeting/seal/closing";
import { readPartnership } from "../../../../src/workbook/partnership";
import { sheetCells, sheets } from "../../../workbook/sheets";
import { electionOf } from "../election/electionOf";

const MAJORITY = [["5", "Valg", "valg", null, null, "flertallsvalg", 1]];
const candidate = (votes: number | null) => [["A", 1, null, null, null, null, votes]];

describe("closingOutcome", () => {
  it("is of an election that somebody is elected, and of proposals that one is adopted", () => {
    expect(closingOutcome(electionOf({ agenda: MAJORITY, lists: candidate(3) }).election)).toBe("elected");
    expect(closingOutcome(electionOf({ agenda: MAJORITY, lists: candidate(null) }).election)).toBeNull();
    const bylaws = [["meeting.alternatives", null, "endelig avstemning"]];
    const budget = electionOf({ bylaws, agenda: [["5", "Budsjett", "budsjett"]], lists: candidate(3) });
    expect(closingOutcome(budget.election)).toBe("adopted");
  });

  it("is of an election with nobody on a list what the votes for and against are", () => {
    const agenda = sheetCells("Saker", [
      ["Sak", "Tittel", "Slag", "For", "Mot"],
      ["5", "Valg", "valg", 3, 1],
    ]);
    const [item] = decideMeeting(readPartnership(sheets({ agenda }))).items;
    expect(item && closingOutcome(item)).toBe("adopted");
  });
});
