import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../src/domain/cell";
import { readDisqualification } from "../../../../src/domain/meeting/disqualification";
import { doorsOf } from "../../../../src/domain/meeting/doors";
import { memberIndex } from "../../../../src/domain/members/findMember";
import catalogues from "../../../../src/locales/compiled/paneExclusion";
import { decideMeeting } from "../../../../src/taskpane/meeting/decideMeeting";
import { doorsAt, eligible } from "../../../../src/taskpane/meeting/exclusion/exclusions";
import { readPartnership } from "../../../../src/workbook/partnership";
import { sheetCells, sheets } from "../../../workbook/sheets";

const HEADINGS = ["Hva", "Sak", "Medlem", "Etter", "Hvorfor"];

function partnership(...log: readonly (readonly Cell[])[]): ReturnType<typeof readPartnership> {
  return readPartnership(
    sheets({
      members: sheetCells("Medlemmer", [
        ["Nr", "Navn", "Type"],
        ["1515", "Herøy", "kommune"],
        ["1818", "Herøy", "kommune"],
        ["1811", "Bindal", "kommune"],
        [null, "KS", "observatør"],
      ]),
      agenda: sheetCells("Saker", [
        ["Sak", "Tittel"],
        ["1", "A"],
        ["2", "B"],
      ]),
      log: sheetCells("Logg", [HEADINGS, ...log]),
    }),
  );
}

describe("eligible", () => {
  it("are the members with a vote that take part in the item, by names that are found again", () => {
    const meeting = decideMeeting(partnership(["Habilitet", "1", "1515 Herøy", "inhabil", "§ 6"]));
    const find = memberIndex(meeting.members);
    expect(meeting.items.map((item) => eligible(item, find).map(({ name }) => name))).toEqual([
      ["1818 Herøy", "Bindal"],
      ["1515 Herøy", "1818 Herøy", "Bindal"],
    ]);
  });
});

describe("doorsAt", () => {
  it("are as the latest row for the item has them", () => {
    const { log } = partnership(
      ["Lukkede dører", "1", null, "lukket", "§ 11-5"],
      ["Lukka dører", "Sak 2", null, "lukka", "personalsak"],
      ["Lukkede dører", "2", null, "åpnet", null],
      ["Lukkede dører", "1", null, "på gløtt", null],
    );
    expect([doorsAt(log, "1"), doorsAt(log, "2"), doorsAt(log, "3"), doorsAt({ kind: "missing" }, "1")]).toEqual([
      { doors: "closed", grounds: "§ 11-5" },
      { doors: "opened", grounds: null },
      { doors: "opened", grounds: null },
      { doors: "opened", grounds: null },
    ]);
  });
});

describe("the words that are written in the log", () => {
  it.each(["nb", "nn", "en"] as const)("are read again in %s", (language) => {
    const texts = catalogues[language];
    for (const word of ["disqualified", "qualified"] as const) {
      expect(readDisqualification(texts[`exclusion.word.${word}`]())).toEqual({ ok: true, value: word });
    }
    for (const word of ["closed", "opened"] as const) expect(doorsOf(texts[`exclusion.word.${word}`]())).toBe(word);
  });
});
