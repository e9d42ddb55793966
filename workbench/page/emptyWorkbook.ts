import { SHEET_SIZE } from "../univer/sheetSize";
import type { OpenableWorkbook } from "./workbookSession";

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
      pageLayouts: new Map(),
    },
  };
}
