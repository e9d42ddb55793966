import { Link, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CellProblem } from "../workbook/cellProblem";
import { FaultBar } from "./FaultBar";
import { cellName } from "./places";
import { useTexts } from "./texts";
import { useSelectCells } from "./useSelectCells";

/** More than this and the list hides what it is about; the rest are counted. */
const MOST_SHOWN = 10;

/** The cells that must be corrected, each with a link that selects it. */
export function ProblemList({ problems }: { readonly problems: readonly CellProblem[] }): ReactNode {
  const { pane, say } = useTexts();
  const { select, fault } = useSelectCells();
  if (problems.length === 0) return null;
  const shown = problems.slice(0, MOST_SHOWN);
  return (
    <>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{pane["problems.title"]({ count: problems.length })}</MessageBarTitle>
          <ul className="bullets">
            {shown.map(({ sheet, place, problem }, index) => (
              <li key={index}>
                <Link
                  as="button"
                  inline
                  aria-label={pane["cell.select"]({ address: cellName(sheet, place) })}
                  onClick={() => select({ sheet, places: [place] })}
                >
                  {cellName(sheet, place)}
                </Link>{" "}
                {say(problem)}
              </li>
            ))}
          </ul>
          {problems.length > shown.length && pane["problems.more"]({ count: problems.length - shown.length })}
        </MessageBarBody>
      </MessageBar>
      <FaultBar fault={fault} />
    </>
  );
}
