import { describe, expect, it } from "vitest";
import frozen from "../data/workbook.frozen.json";
import { BYLAW_IDS } from "../../src/domain/bylaws/bylawId";
import {
  AGENDA,
  AGREED_ELECTION,
  ANSWERED,
  ATTENDANCE,
  ATTENDANCE_CHANGED,
  BOARD,
  BRACKETS,
  BYLAWS,
  CHAIRS_VOTE,
  CLOSED_DOORS,
  DISQUALIFIED,
  DISSENT,
  FEE_HEADING,
  FINDING_SET_ASIDE,
  INDEX,
  INVOICES,
  LISTS,
  LOG,
  LOTS_DRAWN,
  MEETING,
  MEETING_DETAILS,
  MEMBERS,
  MINUTES,
  PARTY_VOTES,
  REOPENED,
  SEALED,
  SECRET_BALLOT_SHOWN,
  SETUP,
  type SheetLayout,
  VOTE_CORRECTED,
  VOTES,
} from "../../src/workbook/layout";

const SHEETS: Readonly<Record<string, SheetLayout<string>>> = {
  members: MEMBERS,
  bylaws: BYLAWS,
  agenda: AGENDA,
  attendance: ATTENDANCE,
  votes: VOTES,
  lists: LISTS,
  board: BOARD,
  log: LOG,
  setup: SETUP,
  brackets: BRACKETS,
  index: INDEX,
  invoices: INVOICES,
  meeting: MEETING,
};

/**
 * Workbooks out there are written by these names. Where this fails, do not change the file to match: a name may be added,
 * in the code and then in the file, and none may be renamed or taken away.
 */
describe("the workbook's layout is frozen:", () => {
  it("sheets, columns and which of them are required", () => {
    const sheets = Object.fromEntries(
      Object.entries(SHEETS).map(([id, { names, columns, required }]) => [id, { names, columns, required }]),
    );
    expect(sheets).toStrictEqual(frozen.sheets);
  });

  it("what is written beside and in them", () => {
    expect({
      feeHeading: FEE_HEADING,
      chairsVote: CHAIRS_VOTE,
      secretBallotShown: SECRET_BALLOT_SHOWN,
      answered: ANSWERED,
      voteCorrected: VOTE_CORRECTED,
      disqualified: DISQUALIFIED,
      closedDoors: CLOSED_DOORS,
      lotsDrawn: LOTS_DRAWN,
      dissent: DISSENT,
      partyVotes: PARTY_VOTES,
      sealed: SEALED,
      attendanceChanged: ATTENDANCE_CHANGED,
      minutes: MINUTES,
      reopened: REOPENED,
      agreedElection: AGREED_ELECTION,
      findingSetAside: FINDING_SET_ASIDE,
    }).toStrictEqual(frozen.written);
  });

  it("the details of a meeting", () => {
    expect(MEETING_DETAILS).toStrictEqual(frozen.meetingDetails);
  });

  it("the bylaws' rules", () => {
    expect([...BYLAW_IDS]).toStrictEqual(frozen.bylawIds);
  });
});
