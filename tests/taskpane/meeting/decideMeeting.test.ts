import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/domain/cell";
import { toText } from "../../../src/domain/numbers/toText";
import { type DecidedMeeting, decideMeeting } from "../../../src/taskpane/meeting/decideMeeting";
import { cellName } from "../../../src/taskpane/places";
import { readPartnership } from "../../../src/workbook/partnership";
import type { Sheets } from "../../../src/workbook/readSheets";
import type { SheetCells } from "../../../src/workbook/sheetCells";
import { sheetCells, sheets } from "../../workbook/sheets";

// The votes are invented.
const MEMBERS = sheetCells("Medlemmer", [
  ["Nr", "Navn", "Type"],
  ["4601", "Bergen", "kommune"],
  ["4630", "Osterøy", "kommune"],
  ["4631", "Alver", "kommune"],
  ["4602", "Kinn", "kommune"],
  [null, "KS", "observatør"],
]);

function agenda(...rows: readonly (readonly Cell[])[]): SheetCells {
  return sheetCells("Saker", [["Sak", "Tittel", "Slag", "Regel", "For", "Mot", "Blank"], ...rows]);
}

function votes(headings: readonly Cell[], ...rows: readonly (readonly Cell[])[]): SheetCells {
  return sheetCells("Stemmer", [["Medlem", ...headings], ...rows], { top: 2, left: 0 });
}

function decided(given: Partial<Sheets>): DecidedMeeting {
  return decideMeeting(readPartnership(sheets({ members: MEMBERS, ...given })));
}

const outcomes = ({ items }: DecidedMeeting): string[] =>
  items.map(({ decision }) => decision.decision?.outcome ?? decision.countedBy);
const problems = ({ items }: DecidedMeeting): string[] =>
  items.flatMap((item) => item.problems.map(({ sheet, place, problem }) => `${cellName(sheet, place)} ${problem.key}`));

describe("decideMeeting", () => {
  it("decides each item from its own column, and says how many may vote", () => {
    const meeting = decided({
      agenda: agenda([1, "Budsjett"], ["Sak 2", "Vedtekter"], ["3", "Valg"], ["4", "Orientering"]),
      votes: votes(
        ["Sak 1", 2, "Item 3"],
        ["Bergen", "For", "Mot", "For"],
        ["4630", "For", "Mot", "Mot"],
        ["Alver", "Mot", "For", null],
        ["Kinn", "For", null, null],
        ["KS", null, null, null],
      ),
    });
    expect(meeting.entitled && [meeting.entitled.members, toText(meeting.entitled.votes)]).toEqual([4, "4"]);
    expect(outcomes(meeting)).toEqual(["adopted", "rejected", "tied", "nothing"]);
    expect(problems(meeting)).toEqual([]);
  });

  it("takes the chair's vote on a tie from the log, for that item only", () => {
    const given = {
      agenda: agenda(["1", "A"], ["2", "B"]),
      votes: votes(["1", "2"], ["Bergen", "For", "For"], ["Alver", "Mot", "Mot"]),
      log: sheetCells("Logg", [
        ["Hva", "Sak", "Etter"],
        ["Møteleders stemme", "Sak 2", "For"],
      ]),
    };
    const meeting = decided(given);
    expect(outcomes(meeting)).toEqual(["tied", "adopted"]);
    expect(meeting.items.map(({ chairsVote }) => chairsVote)).toEqual([null, "for"]);
  });

  it("decides by the agenda's numbers where there is no votes' sheet", () => {
    expect(outcomes(decided({ agenda: agenda(["1", "Budsjett", null, null, 27, 0, null]) }))).toEqual(["adopted"]);
  });

  it("takes the rule from the bylaws for the item's kind", () => {
    const bylaws = sheetCells("Vedtekter", [
      ["Regel", "Gjelder", "Verdi"],
      ["meeting.majority", "vedtektsendring", "3/4:entitled"],
    ]);
    const meeting = decided({
      bylaws,
      agenda: agenda(["1", "Endring", "Vedtektsendring"], ["2", "Annet", "sak"]),
      votes: votes(["1", "2"], ["Bergen", "For", "For"], ["Alver", "For", "For"]),
    });
    expect(outcomes(meeting)).toEqual(["rejected", "adopted"]); // 3 of 4 are needed, 2 voted for
  });

  it("names the cells that stand in the way, each where it is", () => {
    const meeting = decided({
      bylaws: sheetCells("Vedtekter", [
        ["Regel", "Gjelder", "Verdi"],
        ["meeting.quorum", null, 46_083],
        ["meeting.tie", "sak", "loddtrekning"],
      ]),
      agenda: agenda(["1", "A", "sak", "flertall"], ["2", "B", null, null, "mange"]),
      votes: votes(["1"], ["Bergen", "kanskje"], ["Ukjent", "For"], ["KS", "For"], ["Alver", "For"]),
    });
    expect(problems(meeting)).toEqual([
      "Saker!D2 share.unknown",
      "Vedtekter!C3 tieRule.unknown",
      "Vedtekter!C2 share.looksLikeADate",
      "Stemmer!B4 vote.unknownWord",
      "Stemmer!A5 member.unknown",
      "Stemmer!B6 member.observerVoted",
      "Saker!E3 number.notANumber",
      "Vedtekter!C2 share.looksLikeADate",
    ]);
    expect(outcomes(meeting)).toEqual(["rollCall", "nothing"]);
  });

  it("has no items without an agenda, and knows no one to be entitled without members", () => {
    expect(decided({}).items).toEqual([]);
    const alone = decided({ members: null, agenda: agenda(["1", "A", null, null, 2, 1]) });
    expect([alone.entitled, outcomes(alone)]).toEqual([null, ["adopted"]]);
  });

  it("holds back a secret ballot among unequal members until the log has it, for that item only", () => {
    const given = {
      members: sheetCells("Medlemmer", [
        ["Nr", "Navn", "Stemmer"],
        ["4601", "Bergen", 5],
        ["4630", "Osterøy", 1],
      ]),
      agenda: sheetCells("Saker", [
        ["Sak", "Tittel", "For", "Mot", "Avstemning"],
        ["1", "A", 5, 1, "hemmelig"],
        ["2", "B", 5, 1, "hemmelig"],
        ["3", "C", 5, 1, null],
        ["4", "D", null, null, "muntlig"],
        ["5", "E", null, null, "skriftlig"],
      ]),
      votes: votes(["5"], ["Bergen", "For"]),
      log: sheetCells("Logg", [
        ["Hva", "Sak"],
        ["Hemmelig avstemning vises", "Sak 2"],
      ]),
    };
    const meeting = decided(given);
    expect(meeting.items.map(({ decision }) => decision.secrecy)).toEqual([
      "atRisk",
      "confirmed",
      "open",
      "atRisk",
      "atRisk",
    ]);
    expect(outcomes(meeting)).toEqual(["counts", "adopted", "adopted", "nothing", "rollCall"]);
    expect(problems(meeting)).toEqual(["Saker!E5 ballotForm.unknownWord", "Saker!E6 ballotForm.byName"]);
  });

  it("holds a secret ballot back where it cannot be known that members have the same number of votes", () => {
    const item = sheetCells("Saker", [
      ["Sak", "Tittel", "For", "Mot", "Avstemning"],
      ["1", "A", 5, 1, "hemmelig"],
    ]);
    const secrecy = (members: Partial<Sheets>["members"] & object): string[] =>
      decided({ members, agenda: item }).items.map(({ decision }) => decision.secrecy);
    const rows = [
      ["4601", "Bergen", 5],
      ["4630", "Osterøy", 1],
    ] as const;
    // A heading twice: none of the sheet is read. Two rows of one member: who may vote is in doubt.
    expect(secrecy(sheetCells("Medlemmer", [["Nr", "Navn", "Stemmer", "Stemmer"], ...rows]))).toEqual(["atRisk"]);
    expect(secrecy(sheetCells("Medlemmer", [["Nr", "Navn", "Stemmer"], ...rows, ...rows]))).toEqual(["atRisk"]);
    expect(secrecy(sheetCells("Medlemmer", [["Nr", "Navn", "Stemmer"], rows[0], ["4630", "Osterøy", "én"]]))).toEqual([
      "atRisk",
    ]);
  });

  it("decides nothing of all who are entitled where the members' sheet leaves them in doubt", () => {
    const given = {
      agenda: agenda(["1", "Endring", null, "1/2:entitled"]),
      votes: votes(["1"], ["Bergen", "For"]),
      members: sheetCells("Medlemmer", [
        ["Navn", "Type", "Stemmer"],
        ["Bergen", "kommune", 1],
        ["Alver", "kommune", "mange"],
      ]),
    };
    const meeting = decided(given);
    expect(meeting.entitled).toBeNull();
    expect(outcomes(meeting)).toEqual(["rollCall"]);
    expect(meeting.problems.map(({ sheet, place, problem }) => `${cellName(sheet, place)} ${problem.key}`)).toEqual([
      "Medlemmer!C3 number.notANumber",
    ]);
  });

  it("decides no item that two columns have votes for, nor one that stands on two rows", () => {
    const meeting = decided({
      agenda: agenda(["1", "A"], ["2", "B"], ["Sak 2", "C"]),
      votes: votes(["1", "Sak 1", "2"], ["Bergen", "For", "For", "For"]),
    });
    expect(outcomes(meeting)).toEqual(["rollCall", "adopted", "rollCall"]);
    expect(problems(meeting)).toEqual(["Stemmer!C3 votes.itemTwice", "Saker!A4 item.twice"]);
  });

  it("decides no item whose kind is an error: another rule may be for it", () => {
    const meeting = decided({
      agenda: agenda(["1", "A", { error: "#REF!" }]),
      votes: votes(["1"], ["Bergen", "For"]),
    });
    expect(outcomes(meeting)).toEqual(["rollCall"]);
    expect(problems(meeting)).toEqual(["Saker!C2 cell.error"]);
  });
});
