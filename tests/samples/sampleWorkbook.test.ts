import { describe, expect, it } from "vitest";
import type { Sample } from "../../scripts/samples/sample";
import { SAMPLES } from "../../scripts/samples/samples";
import { sampleWorkbook } from "../../scripts/samples/sampleWorkbook";
import { workbookBytes } from "../../scripts/samples/xlsx/workbookBytes";
import type { CellContent, SheetContent, WorkbookContent } from "../../scripts/samples/xlsx/workbookContent";
import { faultsOf } from "./package/faults";
import { partsOf } from "./package/workbookFile";

function sampleIn(file: string): Sample {
  const sample = SAMPLES.find((one) => one.file === file);
  if (sample === undefined) throw new Error(`There is no sample ${file}`);
  return sample;
}

const digiVestland = sampleIn("digi-vestland.xlsx");
const digitaleHelgeland = sampleIn("digitale-helgeland.xlsx");

const THE_OLD_FEES = ["fees.model", "fees.base", "fees.rate", "fees.maximum", "fees.unit"];
const withFees = (...fees: readonly (readonly [rule: string, value: string | number])[]): Sample => {
  const rows = digiVestland.bylaws.rows.filter(({ rule }) => !THE_OLD_FEES.includes(rule));
  const own = fees.map(([rule, value]) => ({ rule, scope: null, value, severity: null, source: "Døme", note: "" }));
  return { ...digiVestland, bylaws: { ...digiVestland.bylaws, rows: [...own, ...rows] } };
};

function sheetOf(workbook: WorkbookContent, position: number): SheetContent {
  const sheet = workbook.sheets[position];
  if (sheet === undefined) throw new Error(`No sheet ${position}`);
  return sheet;
}

function allCells(sheet: SheetContent): CellContent[] {
  return sheet.rows.flatMap(({ cells }) => cells).filter((cell) => cell !== null);
}

function formulasOf(sheet: SheetContent): string[] {
  return allCells(sheet).flatMap(({ formula }) => (formula === undefined ? [] : [formula.text]));
}

describe("a partnership with other rules", () => {
  it("has no fees beside its members where the bylaws set none", () => {
    const workbook = sampleWorkbook(withFees());
    expect(formulasOf(sheetOf(workbook, 0))).toEqual([]);
    expect(faultsOf(partsOf(workbookBytes(workbook)))).toEqual([]);
  });

  it("has its fees to the øre where its rate gives øre, and a member without inhabitants pays what is agreed", () => {
    const sample = withFees(["fees.model", "per innbyggjar"], ["fees.rate", 2.55]);
    const county = { number: "46", name: "Vestland", kind: "fylkeskommune", population: null, agreed: 150_000 };
    const rows = [county, ...digiVestland.members.rows.slice(1, 3)];
    const few = { ...sample, members: { ...sample.members, rows, control: null } };
    const workbook = sampleWorkbook({ ...few, agenda: { ...few.agenda, rows: [] } });
    const fees = allCells(sheetOf(workbook, 0)).filter(({ style }) => style === "amountWithOre");
    expect(fees.map(({ value }) => value)).toEqual([150_000, 43_877.85, 10_358.1]);
    expect(fees[0]?.formula).toEqual({ text: "=FELLES.PERCAPITA(D8:D10,'Vedtekter'!$C$8,,,,F8:F10)", rows: 3 });
    expect(faultsOf(partsOf(workbookBytes(workbook)))).toEqual([]);
  });

  it.each(["nb", "nn", "en"] as const)("is written in %s where that is its language", (language) => {
    const workbook = sampleWorkbook({ ...digiVestland, language });
    const parts = partsOf(workbookBytes(workbook));
    expect(faultsOf(parts)).toEqual([]);
    const votes = { nb: "Stemmer", nn: "Røyster", en: "Votes" }[language];
    const against = { nb: "Mot", nn: "Mot", en: "Against" }[language];
    expect(formulasOf(sheetOf(workbook, 2))[1]).toBe(`=COUNTIF('${votes}'!$B$6:$B$48,"${against}")`);
    expect(formulasOf(sheetOf(workbook, 2))[4]).toContain(`"${language}")`);
  });

  it("is decided by the agenda's own rule alone where the bylaws set no majority", () => {
    const rows = digiVestland.bylaws.rows.filter(({ rule }) => rule !== "meeting.majority");
    const workbook = sampleWorkbook({ ...digiVestland, bylaws: { ...digiVestland.bylaws, rows } });
    expect(formulasOf(sheetOf(workbook, 2))[4]).toBe('=FELLES.DECISION(G6,H6,I6,E6,F6,,"nn")');
  });
});

describe("data with a hole in it", () => {
  const withItem = (change: Partial<Sample["agenda"]["rows"][number]>): Sample => {
    const [first, ...rest] = digiVestland.agenda.rows;
    if (first === undefined) throw new Error("The sample has no items");
    return { ...digiVestland, agenda: { ...digiVestland.agenda, rows: [{ ...first, ...change }, ...rest] } };
  };

  it("stops the build: an item without votes", () => {
    expect(() => sampleWorkbook(withItem({ item: 7 }))).toThrow("Item 7 has neither counts nor a roll call");
  });

  it("stops the build: votes by which nothing is decided", () => {
    const counts = { for: 0, against: 0, blank: 0, notCast: 43 };
    expect(() => sampleWorkbook(withItem({ counts }))).toThrow(/No decision in row 5/);
  });

  it("stops the build: a vote that cannot be read", () => {
    const [first, ...rest] = digiVestland.votes.rows;
    const rows = [{ member: first?.member ?? "", votes: ["Kanskje", "For", "For"] }, ...rest];
    const sample = { ...digiVestland, votes: { ...digiVestland.votes, rows } };
    expect(() => sampleWorkbook(sample)).toThrow("Not a vote: Kanskje");
  });

  it("stops the build: a member without a fee", () => {
    const [first, ...rest] = digiVestland.members.rows;
    const rows = [{ number: "4601", name: first?.name ?? "", kind: "kommune", population: 0 }, ...rest];
    const sample = { ...digiVestland, members: { ...digiVestland.members, rows } };
    expect(() => sampleWorkbook(sample)).toThrow(/No fees/);
  });

  it.each(["2021-12-03", "2021-12-03T24:00", "2021-02-29T10:00"])("stops the build: %s, which is no time", (time) => {
    const row = { time, what: "Hending", item: null, member: null, before: null, after: null, why: null };
    expect(() => sampleWorkbook({ ...digiVestland, log: { title: "", notes: [], rows: [row] } })).toThrow(/^Not a /);
  });

  it("stops the build: a project that someone without inhabitants takes part in", () => {
    const { project } = digitaleHelgeland;
    if (project === undefined) throw new Error("The sample has no project");
    const sample = { ...digitaleHelgeland, project: { ...project, rows: ["Vefsn", "KS"] } };
    expect(() => sampleWorkbook(sample)).toThrow("No member with a population: KS");
  });

  it("stops the build: a date that is none", () => {
    const rows = digiVestland.board.rows.map((seat) => ({ ...seat, to: "2023-02-29" }));
    const sample = { ...digiVestland, board: { ...digiVestland.board, rows } };
    expect(() => sampleWorkbook(sample)).toThrow("Not a date: 2023-02-29");
  });
});

describe.each(SAMPLES.map((sample) => [sample.file, sampleWorkbook(sample)] as const))("%s", (_, workbook) => {
  const WRAPPED = ["wrapped", "note", "notice"];
  const POINTS_A_LINE = 15;

  it("has columns wide enough for what is written in them", () => {
    for (const { name, rows, columnWidths, frozen } of workbook.sheets) {
      for (const { cells } of rows.slice(frozen.rows - 1)) {
        for (const [position, cell] of cells.entries()) {
          if (cell === null || WRAPPED.includes(cell.style)) continue;
          const shown = cell.style === "time" ? "2021-12-31 10:00" : String(cell.value ?? "");
          expect(columnWidths[position], `${name}: ${shown}`).toBeGreaterThan(shown.length);
        }
      }
    }
  });

  it("has rows high enough for what is wrapped in them", () => {
    for (const { name, rows, columnWidths, merged } of workbook.sheets) {
      for (const [row, { cells, height }] of rows.entries()) {
        const right = merged.find(({ top }) => top === row)?.right;
        for (const [position, cell] of cells.entries()) {
          if (cell === null || !WRAPPED.includes(cell.style) || typeof cell.value !== "string") continue;
          const width = columnWidths.slice(position, (right ?? position) + 1).reduce((sum, one) => sum + one, 0);
          const fewestLines = Math.ceil(cell.value.length / width);
          expect(height, `${name}: ${cell.value}`).toBeGreaterThanOrEqual(fewestLines * POINTS_A_LINE);
        }
      }
    }
  });
});
