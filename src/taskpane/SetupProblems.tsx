import { Link, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { SETUP } from "../workbook/layout";
import type { SetupProblem } from "../workbook/mapping";
import { FaultBar } from "./FaultBar";
import { cellName } from "./places";
import { type Texts, useTexts } from "./texts";
import { useSelectCells } from "./useSelectCells";

/** The cells of the set-up sheet that cannot be followed, each with what to do. Shown in every place: all read by them. */
export function SetupProblems({ problems }: { readonly problems: readonly SetupProblem[] }): ReactNode {
  const texts = useTexts();
  const { pane } = texts;
  const { select, fault } = useSelectCells();
  if (problems.length === 0) return null;
  return (
    <>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{pane["setup.problems"]()}</MessageBarTitle>
          <ul className="bullets">
            {problems.map((problem) => {
              const address = cellName(problem.sheet, problem.place);
              return (
                <li key={address}>
                  <Link
                    as="button"
                    inline
                    aria-label={pane["cell.select"]({ address })}
                    onClick={() => select({ sheet: problem.sheet, places: [problem.place] })}
                  >
                    {address}
                  </Link>{" "}
                  {problemText(problem, texts)}
                </li>
              );
            })}
          </ul>
        </MessageBarBody>
      </MessageBar>
      <FaultBar fault={fault} />
    </>
  );
}

function problemText({ fault }: SetupProblem, { pane, language }: Texts): string {
  if (fault !== "headings") return pane[`setup.problem.${fault}`]();
  const headings = Object.values(SETUP.columns).map((names) => names[language]);
  return pane["setup.problem.headings"]({ headings: headings.join(", ") });
}
