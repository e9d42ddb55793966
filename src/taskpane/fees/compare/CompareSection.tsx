import { Button, Caption1 } from "@fluentui/react-components";
import { type ReactNode, useMemo, useState } from "react";
import type { Partnership } from "../../../workbook/partnership";
import { feesIn, type FeesInScenario } from "../computeFees";
import { Change } from "../FeeTable";
import RuleFields from "../RuleFields";
import { ruleGroups } from "../ruleGroups";
import type { Scenario } from "../scenario";
import { type ComparedFees, compareFees } from "./compareFees";
import { useCompareTexts } from "./useCompareTexts";

interface CompareSectionProps {
  /** What is shown above, which is the first of the two. */
  readonly scenario: Scenario;
  /** The fees of that scenario. */
  readonly view: FeesInScenario;
  readonly partnership: Partnership;
  readonly onUse: (scenario: Scenario) => void;
}

/** A second set of rules beside the first: who pays more, who less, and what they sum to. */
export default function CompareSection({ scenario, view, partnership, onUse }: CompareSectionProps): ReactNode {
  const { pane } = useCompareTexts();
  const [other, setOther] = useState<Scenario>(scenario);
  const { members, bylaws } = partnership;
  const content = members.kind === "found" ? members.content : null;
  const rows = bylaws.kind === "found" ? bylaws.content : NO_BYLAWS;
  const table = bylaws.kind === "found" ? bylaws.table : null;
  const groups = useMemo(() => ruleGroups(other, rows, table), [other, rows, table]);
  const second = useMemo(
    () => (content === null ? null : feesIn(other, partnership, content)),
    [other, partnership, content],
  );
  if (second === null) return null;
  return (
    <>
      <Caption1>{pane["compare.explain"]()}</Caption1>
      <RuleFields groups={groups} undecided={second.undecided} scenario={other} onChange={setOther} />
      <Compared compared={compareFees(view.fees, second.fees)} />
      <Button className="start" onClick={() => onUse(other)}>
        {pane["compare.use"]()}
      </Button>
    </>
  );
}

const NO_BYLAWS: readonly never[] = [];
/** More than this and the pane would be slow; the sums are of all. */
const ROWS_SHOWN = 500;

function Compared({ compared }: { readonly compared: ComparedFees }): ReactNode {
  const { pane, amount } = useCompareTexts();
  const { members, firstTotal, secondTotal, change, paysMore, paysLess } = compared;
  return (
    <>
      <Caption1 role="status">{pane["compare.who"]({ more: paysMore, less: paysLess })}</Caption1>
      <table className="data-table" aria-label={pane["compare.table"]()}>
        <thead>
          <tr>
            <th scope="col">{pane["fees.member"]()}</th>
            <th scope="col" className="fees-fee">
              {pane["compare.first"]()}
            </th>
            <th scope="col" className="fees-fee">
              {pane["compare.second"]()}
            </th>
            <th scope="col" className="fees-change">
              {pane["fees.change"]()}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr className="fees-total">
            <td className="fees-member">{pane["compare.sum"]()}</td>
            <td className="fees-fee">{amount(firstTotal)}</td>
            <td className="fees-fee">{amount(secondTotal)}</td>
            <td className="fees-change">
              <Change change={change} />
            </td>
          </tr>
          {members.slice(0, ROWS_SHOWN).map(({ member, first, second, change: own }) => (
            <tr key={member.row}>
              <td className="fees-member">{member.name}</td>
              <td className="fees-fee">{first === null ? pane["fees.noFee"]() : amount(first)}</td>
              <td className="fees-fee">{second === null ? pane["fees.noFee"]() : amount(second)}</td>
              <td className="fees-change">{own !== null && <Change change={own} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
