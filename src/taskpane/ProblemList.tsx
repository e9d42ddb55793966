import type { ReactNode } from "react";
import { type CellProblem, distinctProblems } from "../workbook/cellProblem";
import { CellList } from "./CellList";
import { useTexts } from "./texts";

/** The cells that must be corrected, each with a link that selects it, and said once whoever found it. */
export function ProblemList({ problems }: { readonly problems: readonly CellProblem[] }): ReactNode {
  const { pane, say } = useTexts();
  const distinct = distinctProblems(problems);
  return (
    <CellList
      title={pane["problems.title"]({ count: distinct.length })}
      cells={distinct.map(({ sheet, place, problem }) => ({ sheet, place, text: say(problem) }))}
    />
  );
}
