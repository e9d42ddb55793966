import { type Answer, askExcel } from "./excel";

/** The names of the workbook's sheets, in the order of their tabs. */
export async function sheetNames(): Promise<Answer<string[]>> {
  return askExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}
