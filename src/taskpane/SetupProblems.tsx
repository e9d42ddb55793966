import type { ReactNode } from "react";
import { SETUP } from "../workbook/layout";
import type { SetupProblem } from "../workbook/mapping";
import { CellList } from "./CellList";
import { type Texts, useTexts } from "./texts";

/** The cells of the set-up sheet that cannot be followed, each with what to do. Shown in every place: all read by them. */
export function SetupProblems({ problems }: { readonly problems: readonly SetupProblem[] }): ReactNode {
  const texts = useTexts();
  return (
    <CellList
      title={texts.pane["setupSheet.problems"]()}
      cells={problems.map((problem) => ({ ...problem, text: problemText(problem, texts) }))}
      showsAll
    />
  );
}

function problemText({ fault }: SetupProblem, { pane, language }: Texts): string {
  if (fault !== "headings") return pane[`setupSheet.${fault}`]();
  const headings = Object.values(SETUP.columns).map((names) => names[language]);
  return pane["setupSheet.headings"]({ headings: headings.join(", ") });
}
