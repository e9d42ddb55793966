import { quorum } from "../domain/votes/quorum";
import { HALF, readShare } from "../domain/votes/share";
import { readCount } from "./counts";
import { type Arguments, cell, failure, type FunctionDeclaration, optional, type Outcome } from "./declaration";
import { contentOf } from "../domain/cell";

/** Example: DigiViken's founding meeting of 3.12.2021, where 38 of 52 members were present. */
export const QUORUM: FunctionDeclaration = {
  id: "QUORUM",
  parameters: [cell("voted"), cell("members"), optional(cell("share"))],
  result: "scalar",
  example: { arguments: [38, 52, "2/3"], result: true },
  run: runQuorum,
};

function runQuorum(given: Arguments): Outcome {
  const voted = readCount(given.cell("voted"));
  if (!voted.ok) return failure(voted.problem, "voted");
  const members = readCount(given.cell("members"));
  if (!members.ok) return failure(members.problem, "members");
  const share = readShare(given.cell("share"));
  if (!share.ok) return failure(share.problem, "share");
  if (contentOf(given.cell("voted")) === null) return { kind: "cell", cell: null, explain: () => [] };
  const verdict = quorum(voted.value, members.value, share.value ?? HALF);
  if (!verdict.ok) return failure(verdict.problem, "members");
  const { isMet, steps } = verdict.value;
  return { kind: "cell", cell: isMet, explain: () => steps };
}
