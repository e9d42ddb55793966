import { rangeAddress } from "../../../src/workbook/address";
import { element, xmlPart } from "../../../workbench/xlsx/write/element";
import { MAIN } from "../../../workbench/xlsx/write/namespaces";
import type { SheetContent, TableContent } from "./workbookContent";

/**
 * A table. Its columns are named as their headings are, to the letter: Excel repairs a file where they are not.
 * @param id unique in the workbook, from 1
 */
export function tablePart({ name, area }: TableContent, { rows }: SheetContent, id: number): string {
  const ref = rangeAddress(area);
  const headings = rows[area.top]?.cells.slice(area.left, area.right + 1) ?? [];
  const columns = headings.map((heading, position) =>
    element("tableColumn", { id: position + 1, name: String(heading?.value ?? "") }),
  );
  return xmlPart(
    element(
      "table",
      { xmlns: MAIN, id, name, displayName: name, ref, totalsRowShown: 0 },
      element("autoFilter", { ref }),
      element("tableColumns", { count: columns.length }, ...columns),
      element("tableStyleInfo", {
        name: "TableStyleLight1",
        showFirstColumn: 0,
        showLastColumn: 0,
        showRowStripes: 1,
        showColumnStripes: 0,
      }),
    ),
  );
}
