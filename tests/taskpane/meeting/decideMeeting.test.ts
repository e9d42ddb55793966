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
        ["Sak", "Tittel", "For", "Mot", "Avstemning", "For, 2. teller", "Mot, 2. teller"],
        ["1", "A", 5, 1, "hemmelig", 5, 1],
        ["2", "B", 5, 1, "hemmelig", 5, 1],
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

  describe("a meeting with its attendance", () => {
    const given = {
      agenda: agenda(["1", "Åpning"], ["2", "Budsjett"], ["3", "Valg"]),
      votes: votes(
        ["1", "2", "3"],
        ["Bergen", "For", "For", "For"],
        ["Osterøy", "For", "For", null],
        ["Alver", "For", "Mot", "Mot"],
        ["Kinn", null, "Mot", null],
      ),
      attendance: sheetCells("Oppmøte", [
        ["Medlem", "Representant", "Til stede fra sak", "Til stede til sak", "Fullmakt til", "Møteform"],
        ["Bergen", "plass 1", null, null, null, "fysisk"],
        ["Osterøy", "plass 2", null, "2", null, "fysisk"],
        ["Alver", "plass 3", null, null, null, "digitalt"],
        ["Kinn", "plass 4", "2", "2", null, "fysisk"],
        ["Kinn", null, "3", null, "Bergen", null],
        ["KS", "plass 5", null, null, null, "fysisk"],
      ]),
      meeting: sheetCells("Møte", [
        ["Opplysning", "Verdi"],
        ["Dato", "3.12.2021"],
        ["Møteleders medlem", "4631 Alver"],
      ]),
      bylaws: sheetCells("Vedtekter", [
        ["Regel", "Gjelder", "Verdi"],
        ["meeting.majority", null, "majority:votes"],
        ["meeting.tie", null, "leder"],
      ]),
    };
    const meeting = decided(given);

    it("has its own roll for each item: who is there, who is voted for, who has gone", () => {
      const presence = meeting.items.map(({ roll }) => roll.entries.map((entry) => entry.presence).join(" "));
      expect(presence).toEqual([
        "present present present absent",
        "present present present present",
        "present absent present represented",
      ]);
      expect(meeting.items[2]?.roll.observers.map(({ name }) => name)).toEqual(["KS"]);
      expect(problems(meeting)).toEqual([]);
      expect(meeting.problems).toEqual([]);
    });

    it("settles a tie by the vote the chair's member has cast", () => {
      expect(outcomes(meeting)).toEqual(["adopted", "rejected", "rejected"]);
      expect(meeting.items[1]?.decision.chairsVote).toEqual({ vote: "against", from: "roll" });
      expect(meeting.chair?.name).toBe("Alver");
    });

    it("names the vote of one that has gone, and of one that takes no part, by their cells", () => {
      const log = sheetCells("Logg", [
        ["Tid", "Hva", "Sak", "Medlem", "Etter", "Hvorfor"],
        [null, "Habilitet", "2", "Osterøy", "inhabil", "fvl. § 6"],
        [null, "Habilitet", "3", "Bergen", "inhabil", null],
        [null, "Habilitet", "3", "Bergen", "habil", null],
        [null, "Habilitet", "1", "Ukjent", "inhabil", null],
      ]);
      const late = decided({ ...given, log, votes: votes(["2", "3"], ["Osterøy", "For", "For"]) });
      expect(problems(late)).toEqual([
        "Logg!D5 member.unknown",
        "Stemmer!B4 vote.disqualified",
        "Stemmer!C4 vote.absent",
      ]);
      expect(late.items.map(({ disqualified }) => disqualified.map(({ grounds }) => grounds))).toEqual([
        [null],
        ["fvl. § 6"],
        [],
      ]);
      expect(late.items[1]?.decision.quorum.members).toMatchObject({ units: 3 });
    });

    it("names what cannot be read in the attendance, the log and the details", () => {
      const wrong = decided({
        ...given,
        attendance: sheetCells("Oppmøte", [
          ["Medlem", "Til stede fra sak", "Til stede til sak", "Fullmakt til"],
          ["Bergen", "7", null, null],
          ["Osterøy", "2", "1", null],
          ["Alver", null, null, "4631"],
          [null, "1", null, null],
        ]),
        log: sheetCells("Logg", [
          ["Hva", "Sak", "Medlem", "Etter"],
          ["Habilitet", null, "Bergen", "inhabil"],
          ["Habilitet", "2", null, "inhabil"],
          ["Habilitet", "2", "Bergen", "kanskje"],
        ]),
        meeting: sheetCells("Møte", [
          ["Opplysning", "Verdi"],
          ["Dato", "i morgen"],
          ["Møteleders medlem", "Oslo"],
        ]),
      });
      expect(wrong.problems.map(({ sheet, place, problem }) => `${cellName(sheet, place)} ${problem.key}`)).toEqual([
        "Oppmøte!B2 attendance.noSuchItem",
        "Oppmøte!C3 attendance.backwards",
        "Oppmøte!D4 proxy.toItself",
        "Oppmøte!A5 attendance.nameless",
        "Logg!B2 log.nameless",
        "Logg!C3 log.memberMissing",
        "Logg!D4 disqualification.unknownWord",
        "Møte!B2 date.unreadable",
        "Møte!B3 member.unknown",
      ]);
    });

    it("leaves out who was no member that day, and gives each kind the votes of the bylaws", () => {
      const members = sheetCells("Medlemmer", [
        ["Navn", "Type", "Stemmer", "Medlem fra", "Medlem til"],
        ["Bergen", "kommune", null, null, "2.12.2021"],
        ["Osterøy", "kommune", null, "3.12.2021", null],
        ["Alver", "kommune", 2, null, null],
        ["Vestland fylkeskommune", "fylkeskommune", null, null, null],
      ]);
      const bylaws = sheetCells("Vedtekter", [
        ["Regel", "Gjelder", "Verdi"],
        ["meeting.votes", null, 3],
        ["meeting.votes", "fylkeskommune", null],
      ]);
      const rights = decided({ members, bylaws, meeting: given.meeting });
      expect(rights.members.map(({ name, votes: own }) => [name, own.ok ? toText(own.value) : null])).toEqual([
        ["Osterøy", "3"],
        ["Alver", "2"],
        ["Vestland fylkeskommune", "1"],
      ]);
      expect(rights.openVotes.map(({ scope }) => scope)).toEqual(["fylkeskommune"]);
    });
  });
});
