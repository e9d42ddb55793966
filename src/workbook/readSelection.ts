import type { Rectangle } from "./address";
import { type Answer, askExcel } from "./excel";

/** The cells that are selected. */
export async function readSelection(): Promise<Answer<Rectangle>> {
  return askExcel(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    const { worksheet } = range;
    worksheet.load("name");
    await context.sync();
    return {
      sheet: worksheet.name,
      top: range.rowIndex,
      left: range.columnIndex,
      bottom: range.rowIndex + range.rowCount - 1,
      right: range.columnIndex + range.columnCount - 1,
    };
  });
}
