import { message } from "../message";
import type { Body } from "./body";
import type { Judgement } from "./finding";
import { termsInRow } from "./termsInRow";

/**
 * Whether nobody sits as a member of the body for more terms in a row than the bylaws allow.
 * @param limit a whole number of terms
 */
export function termConsecutive(body: Body, limit: number): Judgement {
  return termsInRow(body, limit, {
    broken: (names) => message("board.term.consecutive", { names, limit }),
    met: message("boardMet.term.consecutive", { limit }),
  });
}
