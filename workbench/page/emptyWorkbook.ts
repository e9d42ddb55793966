import type { OpenableWorkbook } from "./workbookSession";

export const SHEET_SIZE = { rowCount: 2000, columnCount: 52 } as const;

/** What is shown when no file is opened. */
export function emptyWorkbook(): OpenableWorkbook {
  const id = crypto.randomUUID();
  return {
    data: {
      id: crypto.randomUUID(),
      name: "Book1",
      sheetOrder: [id],
      sheets: { [id]: { id, name: "Sheet1", ...SHEET_SIZE } },
    },
    extras: {
      fileName: "Book1.xlsx",
      activeSheetId: null,
      protectedSheetIds: [],
      veryHiddenSheetIds: [],
      tablesWithTotals: [],
    },
  };
}
