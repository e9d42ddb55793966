import type { DoubtfulCell } from "../../../workbook/meeting/castVotes";
import type { VoteTexts } from "./useVoteTexts";

/** A cell that the writing may have gone over, and what it held, where that is known. */
export function doubtText({ member, item, held }: DoubtfulCell, cell: string, { pane }: VoteTexts): string {
  switch (held?.kind) {
    case undefined:
      return pane["vote.doubtful.cell"]({ cell, member, item });
    case "text":
      return pane["vote.doubtful.held"]({ cell, member, item, held: held.text });
    case "constant":
      return pane["vote.doubtful.held"]({ cell, member, item, held: String(held.value) });
    case "formula":
      return pane["vote.doubtful.held"]({ cell, member, item, held: held.formula });
    default:
      return pane["vote.doubtful.blank"]({ cell, member, item });
  }
}
