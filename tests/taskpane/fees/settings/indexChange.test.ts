import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../src/domain/cell";
import { loadDeflator } from "../../../../src/registers/loadDeflator";
import { figuresOf, indexChange } from "../../../../src/taskpane/fees/settings/indexChange";
import type { Change } from "../../../../src/workbook/change/change";
import { type Partnership, readPartnership } from "../../../../src/workbook/partnership";
import { sheetCells, sheets } from "../../../workbook/sheets";

const deflator = await loadDeflator();
const realised = figuresOf(deflator, "realised");

function index(...rows: readonly (readonly Cell[])[]): Partnership["index"] {
  return readPartnership(sheets({ index: sheetCells("Indeks", rows) })).index;
}

/** What is written, column by column, below the headings. */
const columns = (change: Change | null): (string | number | boolean | null)[][] =>
  (change?.contents ?? []).map(({ rows }) =>
    rows.map(([cell]) => (cell?.kind === "text" ? cell.text : cell?.kind === "constant" ? cell.value : null)),
  );

describe("figuresOf", () => {
  it("has what the register has of a vintage, year by year, as fractions", () => {
    expect(realised.map(({ year }) => year)).toEqual([...realised.map(({ year }) => year)].sort());
    expect(realised.find(({ year }) => year === 2024)).toMatchObject({ percent: { units: 5, scale: 0 } });
    expect(figuresOf(deflator, "budgetTime").map(({ year }) => year)).not.toContain(2020);
  });
});

describe("indexChange", () => {
  it("makes the sheet where there is none, with its headings", () => {
    const change = indexChange({ kind: "missing" }, realised, "realisert", "nb");
    expect(change?.newSheets).toEqual(["Indeks"]);
    expect(change?.contents[0]?.rows).toEqual([
      ["År", "Endring", "Utgave", "Kilde"].map((heading) => ({ kind: "text", text: heading })),
    ]);
    expect(columns(change)[1]).toEqual(realised.map(({ year }) => year));
    expect(columns(change)[2]?.at(-1)).toBe(0.041); // the estimate for 2026
  });

  it("adds below what is there, under the sheet's own headings, and only what is not there", () => {
    const found = index(
      ["Kilde", "År", "Endring", "Utgave"],
      ["x", 2024, 0.05, "Realisert"],
      ["x", 2023, 0.01, "budsjett"],
    );
    const change = indexChange(found, realised, "realisert", "nb");
    expect(change?.newSheets).toEqual([]);
    expect(change?.contents.every(({ area }) => area.top === 3)).toBe(true);
    const [years] = columns(change);
    expect(years).not.toContain(2024);
    expect(years).toContain(2023);
  });

  it("has nothing to write where the sheet has all of it, or no headings", () => {
    const all = index(["År", "Endring", "Utgave"], ...realised.map(({ year }): Cell[] => [year, 0.01, "realisert"]));
    expect(indexChange(all, realised, "realisert", "nb")).toBeNull();
    expect(
      indexChange({ kind: "noHeadings", sheet: "Indeks", needed: ["year"] }, realised, "realisert", "nb"),
    ).toBeNull();
  });
});
