import { normalWord } from "../domain/words";
import { type Answer, askExcel } from "./excel";
import { allNames, SETUP } from "./layout";
import { firstCells, isThere, loadFirstRows, readAsManyAsFit } from "./longTable";
import type { SheetCells } from "./sheetCells";

/** Enough to find a table by its headings, and to see what stands under them. */
const FIRST_ROWS = 1_000;

/** The first rows of every sheet that the user can see, in the order of their tabs; the set-up sheet is not among them. */
export async function readVisibleSheets(): Promise<Answer<SheetCells[]>> {
  return readAsManyAsFit(FIRST_ROWS, (rows) =>
    askExcel(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/visibility");
      await context.sync();
      const ours = allNames(SETUP.names).map(normalWord);
      const loaded = worksheets.items
        .filter(({ name, visibility }) => visibility === "Visible" && !ours.includes(normalWord(name)))
        .map(({ name }) => loadFirstRows(context, name, rows));
      await context.sync();
      return loaded.filter(isThere).map(firstCells);
    }),
  );
}
