import type { FinancingFault } from "../../domain/fees/financingFault";
import { duplicateMembers } from "../../domain/members/findMember";
import type { SheetProblem } from "../../domain/message";
import type { CellProblem } from "../../workbook/cellProblem";
import type { Partnership } from "../../workbook/partnership";
import { bylawProblems } from "../bylawProblems";
import { cellOf } from "../places";
import type { FeesInScenario } from "./computeFees";
import { IN_NO_SHEET } from "./scenario";

/** The cells of the sheets that must be corrected before the fees are right. */
export function feesProblems(partnership: Partnership, view: FeesInScenario | null): CellProblem[] {
  const { members, bylaws, brackets, index } = partnership;
  const ofTables = [
    ...bylawProblems(bylaws, "fees"),
    ...(brackets.kind === "found" ? brackets.problems : []),
    ...(index.kind === "found" ? index.problems : []),
  ];
  const ofFaults = (view?.faults ?? []).flatMap((fault) => faultCell(fault, partnership) ?? []);
  if (members.kind !== "found") return [...ofFaults, ...ofTables];
  const { table, problems, content } = members;
  const at = (row: number, field: "population" | "agreed" | "name" | "kind" | "from" | "to", problem: SheetProblem) => {
    const place = cellOf(table, row, field);
    return place === null ? [] : [{ sheet: table.sheet, place, problem }];
  };
  const ofRows = (view?.fees.rows ?? []).flatMap(({ member, outcome }): CellProblem[] =>
    outcome.kind === "problem" && isShown(outcome.about) ? at(member.row, outcome.about, outcome.problem) : [],
  );
  const ofKinds = content.flatMap(({ row, kind }) => (kind.ok ? [] : at(row, "kind", kind.problem)));
  const doubles = duplicateMembers(content).flatMap(({ member, problem }) => at(member.row, "name", problem));
  return [...ofFaults, ...ofTables, ...ofRows, ...doubles, ...ofKinds, ...problems];
}

const SHOWN = ["population", "agreed", "name", "kind", "from", "to"] as const;

function isShown(field: string): field is (typeof SHOWN)[number] {
  return SHOWN.some((one) => one === field);
}

/** What is wrong and stands in no cell: a row or a sheet that is missing, or what has been typed in the pane. */
export function faultsWithoutCell(partnership: Partnership, view: FeesInScenario): FinancingFault[] {
  return view.faults.filter((fault) => faultCell(fault, partnership) === null);
}

function faultCell(fault: FinancingFault, { bylaws, brackets, index, members }: Partnership): CellProblem | null {
  const { row, problem } = fault;
  if (row === null || row === IN_NO_SHEET) return null;
  switch (fault.sheet) {
    case "bylaws": {
      if (bylaws.kind !== "found") return null;
      const place = cellOf(bylaws.table, row, "value");
      return place === null ? null : { sheet: bylaws.table.sheet, place, problem };
    }
    case "brackets": {
      if (brackets.kind !== "found") return null;
      const place = cellOf(brackets.table, row, fault.field);
      return place === null ? null : { sheet: brackets.table.sheet, place, problem };
    }
    case "index": {
      if (index.kind !== "found") return null;
      const place = cellOf(index.table, row, fault.field);
      return place === null ? null : { sheet: index.table.sheet, place, problem };
    }
    case "members": {
      if (members.kind !== "found") return null;
      const place = cellOf(members.table, row, fault.field);
      return place === null ? null : { sheet: members.table.sheet, place, problem };
    }
  }
}
