import { beforeEach, describe, expect, it } from "vitest";
import { applyChange } from "../../../src/workbook/change/applyChange";
import { BLANK, type Change, constant, contentsFrom, formula, text } from "../../../src/workbook/change/change";
import { takeBack } from "../../../src/workbook/change/takeBack";
import { installExcel } from "../../support/excelClient";
import { createTestHost, type TestHost } from "../../workbench/support/hostContext";
import { MemoryGrid } from "../../workbench/support/memoryGrid";

let test: TestHost;

beforeEach(() => {
  test = createTestHost(new MemoryGrid(["Medlemmer"], { "=SEQUENCE(3)": [[1], [2], [3]] }));
  installExcel(test);
});

const sheetId = (name: string): string => test.grid.sheets().find((sheet) => sheet.name === name)?.id ?? "";

async function cellsOf(sheet: string, rowCount: number): Promise<unknown[]> {
  await test.grid.settled();
  const area = { sheetId: sheetId(sheet), row: 0, column: 4, rowCount, columnCount: 1 };
  return test.grid.read(area).map(([cell]) => (cell?.formula === "" ? cell.value : cell?.formula));
}

function put(row: number, value: string | number): void {
  const area = { sheetId: sheetId("Medlemmer"), row, column: 4, rowCount: 1, columnCount: 1 };
  test.grid.write(area, [[{ kind: "constant", value }]]);
}

const fees: Change = {
  newSheets: [],
  looks: [{ area: { sheet: "Medlemmer", top: 1, bottom: 3, left: 4, right: 4 }, numberFormat: "#,##0" }],
  contents: [
    {
      area: { sheet: "Medlemmer", top: 0, bottom: 3, left: 4, right: 4 },
      rows: [[text("Avgift")], [formula("=SEQUENCE(3)")]],
    },
  ],
  deletedSheets: [],
};

describe("applyChange", () => {
  it("writes where nothing is, and the second time sees that it stands there", async () => {
    expect(await applyChange(fees, null)).toMatchObject({ ok: true, value: { kind: "written" } });
    expect(await cellsOf("Medlemmer", 4)).toEqual(["Avgift", "=SEQUENCE(3)", 2, 3]);
    expect(await applyChange(fees, null)).toEqual({ ok: true, value: { kind: "unchanged" } });
  });

  it("asks about what is there, and replaces that very content and no other", async () => {
    put(2, "Mine tal");
    const asked = await applyChange(fees, null);
    expect(asked).toMatchObject({ ok: true, value: { kind: "occupied" } });
    expect(await cellsOf("Medlemmer", 4)).toEqual(["", "", "Mine tal", ""]);
    if (!asked.ok || asked.value.kind !== "occupied") throw new Error("not asked");
    put(2, "Andre tal");
    expect(await applyChange(fees, asked.value.occupied)).toMatchObject({ value: { kind: "occupied" } });
    put(2, "Mine tal");
    expect(await applyChange(fees, asked.value.occupied)).toMatchObject({ value: { kind: "written" } });
    expect(await cellsOf("Medlemmer", 4)).toEqual(["Avgift", "=SEQUENCE(3)", 2, 3]);
  });

  it("does not ask about an area that holds what is to go there, where another is new", async () => {
    await applyChange(fees, null);
    const about = contentsFrom("Medlemmer", 0, 6, [[text("Om avgiftene")]]);
    const change = { ...fees, contents: [...fees.contents, about] };
    expect(await applyChange(change, null)).toMatchObject({ value: { kind: "written" } });
    expect(await cellsOf("Medlemmer", 4)).toEqual(["Avgift", "=SEQUENCE(3)", 2, 3]);
    put(0, "Mitt namn");
    const asked = await applyChange(change, null);
    expect(asked).toMatchObject({ value: { kind: "occupied", occupied: [{ area: { left: 4 } }] } });
  });

  it("writes no text that Excel could make something else of", async () => {
    const texts = ["=1+1", "3.12.2021", "0301", "TRUE", "'x", "Avgift"];
    const change = { ...fees, contents: [contentsFrom("Medlemmer", 0, 4, [...texts.map((one) => [text(one)])])] };
    expect(await applyChange(change, null)).toMatchObject({ value: { kind: "written" } });
    expect(await cellsOf("Medlemmer", texts.length)).toEqual(texts);
    expect(await applyChange(change, null)).toEqual({ ok: true, value: { kind: "unchanged" } });
  });

  it.each([
    ["noSheet", { ...fees, contents: [contentsFrom("Borte", 0, 0, [[constant(1)]])] }],
    ["sheetExists", { ...fees, newSheets: ["MEDLEMMER"] }],
  ])("does nothing where it is hindered: %s", async (kind, change) => {
    expect(await applyChange(change, null)).toMatchObject({ ok: true, value: { kind } });
    expect(await cellsOf("Medlemmer", 4)).toEqual(["", "", "", ""]);
  });

  it("does not touch a sheet that is protected", async () => {
    test.grid.setProtected(sheetId("Medlemmer"), true);
    expect(await applyChange(fees, null)).toEqual({ ok: true, value: { kind: "protected", sheet: "Medlemmer" } });
  });
});

describe("takeBack", () => {
  it("puts back what was there: contents, the lack of them, and number formats", async () => {
    put(0, "Før");
    const asked = await applyChange(fees, null);
    if (!asked.ok || asked.value.kind !== "occupied") throw new Error("not asked");
    const written = await applyChange(fees, asked.value.occupied);
    if (!written.ok || written.value.kind !== "written") throw new Error("not written");
    expect(await takeBack(written.value.written)).toEqual({ ok: true, value: { kind: "takenBack" } });
    expect(await cellsOf("Medlemmer", 4)).toEqual(["Før", "", "", ""]);
    const area = { sheetId: sheetId("Medlemmer"), row: 0, column: 4, rowCount: 4, columnCount: 1 };
    expect(test.grid.readNumberFormats(area).flat()).toEqual(Array(4).fill("General"));
  });

  it("does nothing where a cell is no longer as it was left", async () => {
    const written = await applyChange(fees, null);
    if (!written.ok || written.value.kind !== "written") throw new Error("not written");
    put(0, "Mitt namn");
    expect(await takeBack(written.value.written)).toMatchObject({ ok: true, value: { kind: "changedSince" } });
    expect(await cellsOf("Medlemmer", 2)).toEqual(["Mitt namn", "=SEQUENCE(3)"]);
  });

  it("deletes a sheet it made, unless something else has been put on it", async () => {
    const change: Change = {
      ...fees,
      newSheets: ["Ny"],
      looks: [],
      contents: [contentsFrom("Ny", 0, 4, [[text("a")]])],
    };
    const first = await applyChange(change, null);
    if (!first.ok || first.value.kind !== "written") throw new Error("not written");
    expect(await takeBack(first.value.written)).toEqual({ ok: true, value: { kind: "takenBack" } });
    expect(test.grid.sheets().map(({ name }) => name)).toEqual(["Medlemmer"]);

    const second = await applyChange(change, null);
    if (!second.ok || second.value.kind !== "written") throw new Error("not written");
    const area = { sheetId: sheetId("Ny"), row: 9, column: 0, rowCount: 1, columnCount: 1 };
    test.grid.write(area, [[{ kind: "constant", value: "mitt" }]]);
    expect(await takeBack(second.value.written)).toMatchObject({ value: { kind: "changedSince" } });
    expect(test.grid.sheets().map(({ name }) => name)).toEqual(["Medlemmer", "Ny"]);
  });

  it("deletes a sheet it made in several areas, unless something stands between them", async () => {
    const contents = [
      contentsFrom("Ny", 0, 0, [[text("a")]]),
      contentsFrom("Ny", 2, 0, [[text("b")]]),
      contentsFrom("Ny", 2, 2, [[text("c")]]),
    ];
    const change: Change = { ...fees, newSheets: ["Ny"], looks: [], contents };
    const first = await applyChange(change, null);
    if (!first.ok || first.value.kind !== "written") throw new Error("not written");
    expect(await takeBack(first.value.written)).toEqual({ ok: true, value: { kind: "takenBack" } });
    expect(test.grid.sheets().map(({ name }) => name)).toEqual(["Medlemmer"]);

    const second = await applyChange(change, null);
    if (!second.ok || second.value.kind !== "written") throw new Error("not written");
    const area = { sheetId: sheetId("Ny"), row: 2, column: 1, rowCount: 1, columnCount: 1 };
    test.grid.write(area, [[{ kind: "constant", value: "mitt" }]]);
    expect(await takeBack(second.value.written)).toMatchObject({ value: { kind: "changedSince" } });
    expect(test.grid.sheets().map(({ name }) => name)).toEqual(["Medlemmer", "Ny"]);
  });

  it("leaves formulas and blanks alone where the change wrote nothing", async () => {
    const change = { ...fees, looks: [], contents: [contentsFrom("Medlemmer", 0, 4, [[text("a")], [BLANK]])] };
    const written = await applyChange(change, null);
    if (!written.ok || written.value.kind !== "written") throw new Error("not written");
    expect(await takeBack(written.value.written)).toEqual({ ok: true, value: { kind: "takenBack" } });
    expect(await cellsOf("Medlemmer", 2)).toEqual(["", ""]);
  });
});
