import type { BylawId } from "../bylaws/bylawId";
import type { MemberField } from "../members/member";
import type { Message, SheetProblem } from "../message";
import type { Fee } from "./fee";
import type { FinancingFault } from "./financingFault";

/** What a member pays, or why that is not known. */
export type MemberOutcome =
  | { readonly kind: "fee"; readonly fee: Fee }
  /** Its kind pays no fee, or the bylaws set none for it: the step says which. */
  | { readonly kind: "noFee"; readonly step: Message }
  /** Nothing is filled in that a fee could be worked out from. */
  | { readonly kind: "blank" }
  | { readonly kind: "problem"; readonly about: MemberField; readonly problem: SheetProblem }
  /** The bylaws do not decide what it hangs on. */
  | { readonly kind: "open"; readonly rules: readonly BylawId[] }
  /** Something else than the member's own row stands in the way. */
  | { readonly kind: "wrong"; readonly fault: FinancingFault };

/** What cannot be used in a member's own row. */
export function memberProblem(about: MemberField, problem: SheetProblem): MemberOutcome {
  return { kind: "problem", about, problem };
}
