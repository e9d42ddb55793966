import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../src/domain/cell";
import { type DecidedMeeting, decideMeeting } from "../../../../src/taskpane/meeting/decideMeeting";
import { type MeetingQuestions, meetingQuestions } from "../../../../src/taskpane/meeting/questions/meetingQuestions";
import { openVoters } from "../../../../src/taskpane/meeting/questions/openVoters";
import { readPartnership } from "../../../../src/workbook/partnership";
import { sheetCells, sheets } from "../../../workbook/sheets";

// The votes are invented.
function asked(
  bylaws: readonly (readonly Cell[])[],
  agenda: readonly (readonly Cell[])[] = [],
): { readonly meeting: DecidedMeeting; readonly questions: MeetingQuestions } {
  const partnership = readPartnership(
    sheets({
      members: sheetCells("Medlemmer", [
        ["Navn", "Type", "Stemmer"],
        ["Bergen", "kommune", null],
        ["Vestland", "fylkeskommune", null],
        ["Alver", "kommune", 1],
        ["KS", "observatør", null],
      ]),
      bylaws: sheetCells("Vedtekter", [["Regel", "Gjelder", "Verdi"], ...bylaws]),
      agenda: sheetCells("Saker", [["Sak", "Tittel", "Slag", "For", "Mot", "Blank"], ...agenda]),
    }),
  );
  const meeting = decideMeeting(partnership);
  if (partnership.bylaws.kind !== "found") throw new Error(partnership.bylaws.kind);
  return { meeting, questions: meetingQuestions(meeting, partnership.bylaws.content) };
}

const ids = ({ questions }: ReturnType<typeof asked>): string[] =>
  questions.rules.map(({ id, bylaw, item }) => `${id} ${bylaw === null ? "-" : String(bylaw.row)} ${item ?? "-"}`);

describe("meetingQuestions", () => {
  it("asks who may vote before anything is voted on, and for whom it is open", () => {
    const given = asked([["meeting.votes", "fylkeskommune", null]], [["1", "Budsjett", "sak", null, null, null]]);
    expect([ids(given), given.questions.isHeldUp]).toEqual([["meeting.votes 0 -"], true]);
    expect(openVoters(given.meeting).map(({ name }) => name)).toEqual(["Vestland"]);
  });

  it("asks once of what several items wait for, those without a row in the sheet too", () => {
    const given = asked(
      [
        ["meeting.blanks", null, null],
        ["meeting.blanks", "valg", "teller med"],
        ["meeting.majority", null, "majority"],
      ],
      [
        ["1", "A", "sak", 1, 1, 1],
        ["2", "B", "sak", 2, 0, 1],
        ["3", "C", "valg", 2, 0, 1],
        ["4", "D", "valg", 1, 1, 0],
      ],
    );
    expect([ids(given), given.questions.isHeldUp]).toEqual([["meeting.blanks 0 1", "meeting.tie - 4"], true]);
  });

  it("asks nothing before it matters, nor of what is decided", () => {
    const given = asked(
      [
        ["meeting.votes", "fylkeskommune", 0],
        ["meeting.blanks", null, null],
      ],
      [["1", "A", "sak", null, null, null]],
    );
    expect([ids(given), given.questions.isHeldUp]).toEqual([[], false]);
  });

  it("holds nothing up for what is shown in another way meanwhile", () => {
    const given = asked([], [["1", "A", "sak", 2, 1, null]]);
    expect([ids(given), given.questions.isHeldUp]).toEqual([["meeting.majority - 1"], false]);
  });
});
