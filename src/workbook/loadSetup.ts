import { allNames, SETUP } from "./layout";
import { firstCells, isThere, loadFirstRows } from "./longTable";
import { NO_SETUP, readSetup, type Setup } from "./mapping";

/** Asks for the set-up sheet. @returns what reads it, once it has been synced */
export function loadSetup(context: Excel.RequestContext, rows: number): () => Setup {
  const sheets = allNames(SETUP.names).map((name) => loadFirstRows(context, name, rows));
  return () => {
    const sheet = sheets.find(isThere);
    if (sheet === undefined || sheet.first.isNullObject) {
      // One that has been emptied says nothing, but its name is taken.
      const empty = sheet ?? sheets.find(({ worksheet }) => !worksheet.isNullObject);
      return { ...NO_SETUP, sheet: empty?.name ?? null };
    }
    return readSetup(firstCells(sheet), sheet.first.formulas);
  };
}
