import { message } from "../message";
import type { Body } from "./body";
import { type Judgement, judgement } from "./finding";
import type { Permission } from "./permission";
import { termsInRow } from "./termsInRow";

/** Whether nobody is elected again where the bylaws do not allow it: no member who sat in the term before. */
export function reelection(body: Body, permission: Permission): Judgement {
  if (permission === "allowed") return judgement("met", message("boardMet.allowed", {}));
  return termsInRow(body, 1, {
    broken: (names) => message("board.reelection", { names }),
    met: message("boardMet.reelection", {}),
  });
}
