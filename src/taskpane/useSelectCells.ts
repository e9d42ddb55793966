import { useCallback, useState } from "react";
import type { Fault } from "../workbook/excel";
import { selectCells } from "../workbook/selectCells";
import type { Cells } from "./places";

/** Selects cells in the workbook, and keeps what Excel said where it would not. */
export function useSelectCells(): { readonly select: (cells: Cells) => void; readonly fault: Fault | null } {
  const [fault, setFault] = useState<Fault | null>(null);
  const select = useCallback((cells: Cells) => {
    void selectCells(cells.sheet, cells.places).then((answer) => setFault(answer.ok ? null : answer.fault));
  }, []);
  return { select, fault };
}
