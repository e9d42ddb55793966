import type { Cell } from "../cell";
import { message } from "../message";
import { fail, ok, type Result } from "../result";
import { readBallot } from "./ballot";
import type { CastingVote } from "./decision";

/**
 * Reads the vote that settles a tie, in any of the languages. A blank, or the 0 that an older version of Excel hands
 * over for one, is no casting vote.
 */
export function readCastingVote(cell: Cell): Result<CastingVote | null> {
  if (cell === 0) return ok(null);
  const ballot = readBallot(cell);
  if (!ballot.ok) return ballot;
  if (ballot.value === "notCast") return ok(null);
  if (ballot.value === "for" || ballot.value === "against") return ok(ballot.value);
  return fail(message("castingVote.unknownWord", { text: typeof cell === "string" ? cell.trim() : "" }));
}
