import type { ReactNode } from "react";
import type { CellProblem } from "../workbook/cellProblem";
import { CellList } from "./CellList";
import { useTexts } from "./texts";

/** The cells that must be corrected, each with a link that selects it. */
export function ProblemList({ problems }: { readonly problems: readonly CellProblem[] }): ReactNode {
  const { pane, say } = useTexts();
  return (
    <CellList
      title={pane["problems.title"]({ count: problems.length })}
      cells={problems.map(({ sheet, place, problem }) => ({ sheet, place, text: say(problem) }))}
    />
  );
}
