import { readBoardNumber } from "../../board/boardValues";
import { votingRights } from "../../meeting/votingRights";
import { type DocumentMessage, message } from "../../message";
import { bylawIdOf } from "../bylawId";
import type { DocumentFacts } from "./documentFacts";
import { documentFinding, type DocumentFinding } from "./documentFinding";

/** The documents give different numbers of members, or another than the members' sheet has. Observers are no members. */
export function memberCount(facts: DocumentFacts): DocumentFinding | null {
  const counts = facts.bylaws
    .flatMap((bylaw) => {
      const count = bylawIdOf(bylaw.rule) === "members.count" ? readBoardNumber(bylaw.value) : null;
      return count?.ok === true && count.value !== null ? [{ bylaw, count: count.value }] : [];
    })
    .sort((a, b) => ((a.bylaw.scope ?? "") < (b.bylaw.scope ?? "") ? -1 : 1));
  const inSheet = membersIn(facts);
  const different = new Set(counts.map(({ count }) => count));
  const isOther = inSheet !== null && counts.some(({ count }) => count !== inSheet);
  if (different.size < 2 && !isOther) return null;
  const written = counts
    .map(({ bylaw, count }) => (bylaw.scope === null ? String(count) : `${bylaw.scope}: ${String(count)}`))
    .join("; ");
  const wrong: DocumentMessage[] = [message("documents.memberCount", { counts: written })];
  if (inSheet !== null) wrong.push(message("documents.memberCount.sheet", { count: inSheet }));
  return documentFinding({
    check: "documents.memberCount",
    severity: "warning",
    wrong,
    decide: message("documents.memberCount.decide", {}),
    bylaws: counts.map(({ bylaw }) => bylaw),
  });
}

/** How many members the sheet has on the day of the meeting; null where it has none, or does not say who only observes. */
function membersIn({ members, bylaws, meeting }: DocumentFacts): number | null {
  const present = votingRights(members, bylaws, meeting).members;
  if (present.length === 0 || present.some(({ kind }) => !kind.ok)) return null;
  return present.filter(({ kind }) => kind.ok && kind.value !== "observer").length;
}
