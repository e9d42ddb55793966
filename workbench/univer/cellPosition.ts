import type { Injector } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import type { FWorksheet } from "@univerjs/sheets/facade";

// Univer's name of the part of the sheet that scrolls; it is not exported.
const MAIN_VIEWPORT = "viewMain";

/** The middle of a cell that is shown, in CSS pixels of the page. */
export function middleOfCell(
  injector: Injector,
  unitId: string,
  sheet: FWorksheet,
  { row, column }: { readonly row: number; readonly column: number },
): { readonly x: number; readonly y: number } {
  const render = injector.get(IRenderManagerService).getRenderById(unitId);
  const canvas = render?.engine.getCanvasElement();
  const main = render?.scene.getViewport(MAIN_VIEWPORT);
  if (!canvas || !main) throw new Error("The sheet is not drawn");
  const { left, top } = canvas.getBoundingClientRect();
  const { x, y, width, height } = sheet.getRange(row, column).getCellRect();
  // Frozen rows and columns stay where they are when the rest is scrolled.
  const scrolledX = column < sheet.getFrozenColumns() ? 0 : main.viewportScrollX;
  const scrolledY = row < sheet.getFrozenRows() ? 0 : main.viewportScrollY;
  return { x: left + x + width / 2 - scrolledX, y: top + y + height / 2 - scrolledY };
}
