import { readApprovers } from "../../board/boardValues";
import { message } from "../../message";
import { normalWord } from "../../words";
import { bylawIdOf } from "../bylawId";
import type { DocumentFacts } from "./documentFacts";
import { documentFinding, type DocumentFinding } from "./documentFinding";

/** Deputies need the approval of more than one body, and it is not said whether each approves its own or all of them approve all. */
export function deputyApproval({ bylaws }: DocumentFacts): DocumentFinding | null {
  const rules = bylaws.flatMap((bylaw) => {
    const approvers = bylawIdOf(bylaw.rule) === "board.deputies.approved" ? readApprovers(bylaw.value) : null;
    return approvers?.ok === true && (approvers.value?.length ?? 0) > 1
      ? [{ bylaw, approvers: approvers.value ?? [] }]
      : [];
  });
  if (rules.length === 0) return null;
  const names = rules.flatMap(({ approvers }) => approvers);
  const approvers = [...new Map(names.map((name) => [normalWord(name), name] as const))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, name]) => name)
    .join(", ");
  return documentFinding({
    check: "documents.deputyApproval",
    severity: "warning",
    wrong: [message("documents.deputyApproval", { approvers })],
    decide: message("documents.deputyApproval.decide", {}),
    bylaws: rules.map(({ bylaw }) => bylaw),
  });
}
