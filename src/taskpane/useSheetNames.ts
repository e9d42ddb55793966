import { useEffect, useState } from "react";
import type { Answer } from "../workbook/excel";
import type { Partnership } from "../workbook/partnership";
import { sheetNames } from "../workbook/sheetNames";

/**
 * The names of the workbook's sheets, or nothing before Excel has answered. Read again whenever the workbook is, which gives
 * another `partnership`.
 */
export function useSheetNames(partnership: Partnership): Answer<string[]> | null {
  const [names, setNames] = useState<Answer<string[]> | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void sheetNames().then((answer) => {
      if (isCurrent) setNames(answer);
    });
    return () => {
      isCurrent = false;
    };
  }, [partnership]);
  return names;
}
