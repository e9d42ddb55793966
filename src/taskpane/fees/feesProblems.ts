import type { CellProblem } from "../../workbook/cellProblem";
import type { Partnership } from "../../workbook/partnership";
import { bylawProblems } from "../bylawProblems";
import { cellOf } from "../places";
import type { Fees, FeeTermsInUse } from "./computeFees";

/** The cells of the members' and the bylaws' sheets that must be corrected before the fees are right. */
export function feesProblems({ members, bylaws }: Partnership, inUse: FeeTermsInUse, fees: Fees | null): CellProblem[] {
  const { modelProblem } = inUse;
  const ofBylaws = [
    ...(modelProblem === null ? [] : [modelProblem]),
    ...(fees?.kind === "term" ? problemOfTerm(inUse, fees) : []),
    ...bylawProblems(bylaws, "fees"),
  ];
  if (members.kind !== "found") return ofBylaws;
  const { table, problems } = members;
  const ofMembers = (fees?.kind === "fees" ? fees.problems : []).flatMap(
    ({ member, field, problem }): CellProblem[] => {
      const place = cellOf(table, member.row, field);
      return place === null ? [] : [{ sheet: table.sheet, place, problem }];
    },
  );
  return [...ofBylaws, ...ofMembers, ...problems];
}

/** A term the user has typed in the pane is answered at its field; the bylaws' own stands in a cell. */
function problemOfTerm({ terms }: FeeTermsInUse, fault: Extract<Fees, { kind: "term" }>): CellProblem[] {
  const { bylaw, isChanged } = terms[fault.term];
  return bylaw === null || isChanged ? [] : [{ sheet: bylaw.sheet, place: bylaw.place, problem: fault.problem }];
}
