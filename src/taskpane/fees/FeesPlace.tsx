import { MessageBar, MessageBarBody, Subtitle2 } from "@fluentui/react-components";
import { type ReactNode, useMemo, useState } from "react";
import { planFees } from "../../workbook/feeFormula";
import { allNames, MEMBERS } from "../../workbook/layout";
import type { Partnership } from "../../workbook/partnership";
import { MissingTable } from "../MissingTable";
import { cellOf } from "../places";
import { type CellProblem, ProblemList } from "../ProblemList";
import { useTexts } from "../texts";
import { computeFees, type Fees, NOTHING_CHANGED, type TermChanges, termsInUse, termSources } from "./computeFees";
import { FeeSum } from "./FeeSum";
import { FeeTable } from "./FeeTable";
import { TermFields } from "./TermFields";
import { WriteFees } from "./WriteFees";

/** What each member pays and why, and the fees written to the sheet. */
export function FeesPlace({ partnership }: { readonly partnership: Partnership }): ReactNode {
  const { pane, language } = useTexts();
  const [changes, setChanges] = useState<TermChanges>(NOTHING_CHANGED);
  const { members, bylaws } = partnership;
  const inUse = useMemo(() => termsInUse(bylaws, changes), [bylaws, changes]);
  const fees = useMemo(
    () => (members.kind === "found" && inUse.modelProblem === null ? computeFees(members.content, inUse) : null),
    [members, inUse],
  );

  return (
    <div className="place">
      <Subtitle2 as="h1">{pane["fees.heading"]()}</Subtitle2>
      <TermFields inUse={inUse} faulty={fees?.kind === "term" ? fees : null} changes={changes} onChange={setChanges} />
      {inUse.modelProblem !== null && <ProblemList problems={[inUse.modelProblem]} />}
      {members.kind !== "found" && <MissingTable reading={members} layout={MEMBERS} />}
      {members.kind === "found" && <EmptyMembers members={members} />}
      {members.kind === "found" && fees?.kind === "fees" && fees.rows.length > 0 && (
        <>
          <FeeSum fees={fees} />
          <ProblemList problems={problemsOf(members, fees)} />
          <WriteFees plan={planFees(members.table, inUse.model, termSources(inUse), fees.isWholeKroner, language)} />
          <FeeTable rows={fees.rows} />
        </>
      )}
    </div>
  );
}

type FoundMembers = Extract<Partnership["members"], { kind: "found" }>;

function problemsOf({ table }: FoundMembers, fees: Extract<Fees, { kind: "fees" }>): CellProblem[] {
  return fees.problems.flatMap(({ member, field, problem }) => {
    const place = cellOf(table, member.row, field);
    return place === null ? [] : [{ sheet: table.sheet, place, problem }];
  });
}

/** Says what a members' table lacks before there can be fees. */
function EmptyMembers({ members: { table, content } }: { readonly members: FoundMembers }): ReactNode {
  const { pane } = useTexts();
  const headings = allNames(MEMBERS.columns.population).join(` ${pane.or()} `);
  const text = !table.columns.has("population")
    ? pane["missing.column"]({ sheet: table.sheet, headings })
    : content.length === 0
      ? pane["missing.rows"]({ sheet: table.sheet })
      : null;
  if (text === null) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}
