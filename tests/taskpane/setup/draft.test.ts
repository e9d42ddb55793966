import { describe, expect, it } from "vitest";
import { NO_SETUP, type Setup } from "../../../src/workbook/mapping";
import { type Candidate, candidateAt, recognise } from "../../../src/workbook/recognise";
import {
  type Drafts,
  isReadable,
  isRemembered,
  missingFields,
  proposedDrafts,
  sharingFields,
  tablesToChoose,
  tablesToRemember,
  withField,
} from "../../../src/taskpane/setup/draft";
import { sheetCells } from "../../workbook/sheets";

const LIST = sheetCells("Min liste", [
  ["Kommune", "Innbyggere", "Kontakt"],
  ["Osterøy", 8_098, "post"],
]);
const OTHER = sheetCells("Annen liste", [
  ["Deltaker", "Knr"],
  ["Osterøy", 4630],
]);
const PLACE = { headingRow: 2, columns: new Map(), rowCount: 1 };

/** What a set-up sheet says that names the members' table on a sheet, by its name alone. */
function remembered(sheet: string): Setup {
  const members = { sheet, headingRow: 0, columns: new Map([["name", 0]] as const) };
  return { ...NO_SETUP, sheet: "Oppsett", place: PLACE, parts: ["members"], mapping: { members } };
}

function drafts(setup: Setup, own: readonly "members"[] = []): Drafts {
  const sheets = [LIST, OTHER];
  return proposedDrafts(setup, own, tablesToChoose(setup, sheets, recognise(sheets)));
}

const sheetOf = ({ members }: Drafts): string => (members.kind === "table" ? members.table.sheet : members.kind);

describe("what is proposed for a part", () => {
  it("is what was recognised, where nothing is known", () => {
    expect(sheetOf(drafts(NO_SETUP))).toBe("Min liste");
    expect(drafts(NO_SETUP).board).toEqual({ kind: "none" });
  });

  it("is the sheet of ours before what was recognised", () => {
    expect(sheetOf(drafts(NO_SETUP, ["members"]))).toBe("own");
  });

  it("is what is remembered before all else, with just the columns that are", () => {
    const { members } = drafts(remembered("Annen liste"), ["members"]);
    expect(members).toMatchObject({ kind: "table", table: { sheet: "Annen liste", questions: [] } });
    expect(members.kind === "table" && [...members.table.columns]).toEqual([["name", 0]]);
  });

  it("is nothing where a set-up sheet leaves the part out", () => {
    expect(drafts({ ...NO_SETUP, sheet: "Oppsett", place: PLACE }).members).toEqual({ kind: "none" });
  });

  it("is what was recognised where all that was remembered is gone", () => {
    expect(sheetOf(drafts({ ...NO_SETUP, sheet: "Oppsett", place: PLACE, parts: ["members"] }))).toBe("Min liste");
  });
});

describe("tablesToChoose", () => {
  it("has the remembered table first and each table once", () => {
    const choices = tablesToChoose(remembered("Annen liste"), [LIST, OTHER], recognise([LIST, OTHER]));
    expect(choices.members.map(({ sheet }) => sheet)).toEqual(["Annen liste", "Min liste"]);
  });

  it("has a remembered table though its sheet cannot be seen", () => {
    const choices = tablesToChoose(remembered("Skjult"), [LIST], recognise([LIST]));
    expect(choices.members.map(({ sheet }) => sheet)).toEqual(["Skjult", "Min liste"]);
  });
});

describe("correcting a table", () => {
  const table: Candidate = candidateAt("members", LIST, 0, 0, 2);

  it("moves a field to another heading, and takes nothing from another field on the way", () => {
    expect([...withField(table, "number", 2).columns]).toEqual([
      ["name", 0],
      ["population", 1],
      ["number", 2],
    ]);
    expect([...withField(table, "population", null).columns]).toEqual([["name", 0]]);
    const shared = withField(table, "number", 0);
    expect(sharingFields(shared)).toEqual(["name", "number"]);
    expect(isReadable(shared)).toBe(false);
    expect(isReadable(withField(shared, "name", 2))).toBe(true);
    expect(isReadable(withField(table, "name", null))).toBe(false);
  });

  it("answers the question which heading a field is under, and no other", () => {
    const asked: Candidate = {
      ...table,
      questions: [
        { kind: "whichHeading", field: "population", columns: [1, 2] },
        { kind: "gap", column: 5 },
      ],
    };
    expect(withField(asked, "population", 1).questions).toEqual([{ kind: "gap", column: 5 }]);
  });

  it("says which fields are missing, and which of those the table cannot be read without", () => {
    expect(missingFields(table)).toEqual({
      required: [],
      other: ["number", "kind", "weight", "agreed", "from", "to", "region", "organisation", "reference", "lastFee"],
    });
    expect(missingFields(withField(table, "name", null)).required).toEqual(["name"]);
  });
});

describe("isRemembered", () => {
  it("compares what is shown with what the set-up sheet says", () => {
    const setup = remembered("Annen liste");
    const shown = drafts(setup);
    expect(isRemembered(tablesToRemember(shown), setup)).toBe(true);
    expect(isRemembered([], setup)).toBe(false);
    expect(isRemembered([], NO_SETUP)).toBe(true);
    expect(isRemembered(tablesToRemember(drafts(NO_SETUP)), NO_SETUP)).toBe(false);
    const table = shown.members.kind === "table" ? withField(shown.members.table, "number", 1) : null;
    const corrected: Drafts = table === null ? shown : { ...shown, members: { kind: "table", table } };
    expect(isRemembered(tablesToRemember(corrected), setup)).toBe(false);
  });

  it("is not, while a row of the set-up sheet cannot be followed", () => {
    const setup = remembered("Annen liste");
    const problem = { sheet: "Oppsett", place: { row: 5, column: 2 }, fault: "gone" } as const;
    expect(isRemembered(tablesToRemember(drafts(setup)), { ...setup, problems: [problem] })).toBe(false);
  });
});
