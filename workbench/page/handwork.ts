import { formatArea, intersection, isOnSheet, parseArea, type SheetArea } from "../grid/address";
import type { Author, Scalar, Sheet, Visibility } from "../grid/grid";
import { sortOrder, type SortOptions } from "../grid/sortOrder";
import { enterValues } from "../host/enterValues";
import type { UniverGrid } from "../univer/univerGrid";

/** Everything that stands on a sheet. */
export interface SheetContents {
  readonly name: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
  /** The rectangle that holds something, in A1 form; null when the sheet is empty. */
  readonly address: string | null;
  readonly values: Scalar[][];
  /** `""` where a cell has no formula. */
  readonly formulas: string[][];
}

/**
 * What a person does to a workbook by hand, beside typing. Sheets are given by name, places in A1 form without the sheet (`3:5` are
 * rows). Each tells whether it was done: Excel refuses to change a protected sheet, to delete the last one that is seen, or to
 * sort across merged cells, and there must be such a sheet.
 */
export interface Handwork {
  addSheet(name: string): boolean;
  renameSheet(sheet: string, to: string): boolean;
  deleteSheet(sheet: string): boolean;
  /** Puts rows before the first of these, as many as they are. */
  insertRows(sheet: string, rows: string): boolean;
  deleteRows(sheet: string, rows: string): boolean;
  insertColumns(sheet: string, columns: string): boolean;
  deleteColumns(sheet: string, columns: string): boolean;
  /** Numbers come before text, text before truth values, blanks last, as Excel sorts. */
  sortRows(sheet: string, address: string, options?: SortOptions): boolean;
  hideRows(sheet: string, rows: string): boolean;
  showRows(sheet: string, rows: string): boolean;
  mergeCells(sheet: string, address: string): boolean;
  unmergeCells(sheet: string, address: string): boolean;
  protectSheet(sheet: string): boolean;
  unprotectSheet(sheet: string): boolean;
  /** The grid's own undo. What was done before a sheet was deleted cannot be undone, nor can the deletion, as in Excel. */
  undo(): boolean;
  /** Someone else fills these cells: the add-in hears of it as Remote. */
  editAsOther(sheet: string, address: string, values: readonly (readonly Scalar[])[]): boolean;
  /** All sheets with all their cells. */
  readAll(): SheetContents[];
}

/** Does by hand what is asked, in the workbook that is open. */
export function createHandwork(grid: () => UniverGrid): Handwork {
  const find = (name: string): Sheet | undefined =>
    grid()
      .sheets()
      .find((sheet) => sheet.name === name);

  /** Runs where there is such a place on a sheet that may be changed. */
  const at = (name: string, address: string, run: (area: SheetArea) => boolean, author: Author = "person"): boolean => {
    const sheet = find(name);
    const area = parseArea(address);
    if (!sheet || sheet.isProtected || !area || !isOnSheet(area)) return false;
    return grid().as(author, () => run({ sheetId: sheet.id, ...area }));
  };
  const doing =
    (act: (area: SheetArea) => void): ((name: string, address: string) => boolean) =>
    (name, address) =>
      at(name, address, (area) => {
        act(area);
        return true;
      });
  const onSheet = (name: string, run: (sheet: Sheet) => boolean): boolean => {
    const sheet = find(name);
    return sheet !== undefined && grid().as("person", () => run(sheet));
  };
  const isTaken = (name: string): boolean =>
    grid()
      .sheets()
      .some((sheet) => sheet.name.toLocaleLowerCase() === name.toLocaleLowerCase());

  return {
    addSheet(name) {
      if (isTaken(name)) return false;
      grid().as("person", () => grid().addSheet(name));
      return true;
    },
    renameSheet: (name, to) =>
      onSheet(name, ({ id }) => {
        if (isTaken(to) && name.toLocaleLowerCase() !== to.toLocaleLowerCase()) return false;
        grid().renameSheet(id, to);
        return true;
      }),
    deleteSheet: (name) =>
      onSheet(name, ({ id }) => {
        const others = grid()
          .sheets()
          .filter((sheet) => sheet.id !== id && sheet.visibility === "Visible");
        if (others.length === 0) return false;
        grid().deleteSheet(id);
        return true;
      }),
    insertRows: doing((area) => grid().insertRows(area)),
    deleteRows: doing((area) => grid().deleteRows(area)),
    insertColumns: doing((area) => grid().insertColumns(area)),
    deleteColumns: doing((area) => grid().deleteColumns(area)),
    sortRows: (name, address, options = {}) =>
      at(name, address, (area) => {
        if (
          grid()
            .merges(area.sheetId)
            .some((merged) => intersection(merged, area))
        )
          return false;
        grid().reorderRows(area, sortOrder(grid().read(area), options));
        return true;
      }),
    hideRows: doing((area) => grid().setRowsHidden(area, true)),
    showRows: doing((area) => grid().setRowsHidden(area, false)),
    mergeCells: doing((area) => grid().merge(area)),
    unmergeCells: doing((area) => grid().unmerge(area)),
    protectSheet: (name) =>
      onSheet(name, ({ id, isProtected }) => {
        if (isProtected) return false;
        grid().setProtected(id, true);
        return true;
      }),
    unprotectSheet: (name) =>
      onSheet(name, ({ id, isProtected }) => {
        if (!isProtected) return false;
        grid().setProtected(id, false);
        return true;
      }),
    undo: () => grid().undo(),
    editAsOther: (name, address, values) =>
      at(
        name,
        address,
        (area) => {
          enterValues(grid(), area, values);
          return true;
        },
        "other",
      ),
    readAll: () =>
      grid()
        .sheets()
        .map(({ id, name, visibility, isProtected }) => {
          const used = grid().usedArea(id, true);
          const cells = used ? grid().read({ sheetId: id, ...used }) : [];
          return {
            name,
            visibility,
            isProtected,
            address: used && formatArea(used),
            values: cells.map((row) => row.map(({ value }) => value)),
            formulas: cells.map((row) => row.map(({ formula }) => formula)),
          };
        }),
  };
}
