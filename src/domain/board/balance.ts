import { message } from "../message";
import { concernsOf, type Judgement, judgement } from "./finding";
import type { Gender } from "./gender";
import { genderBalance, type GenderRule } from "./genderBalance";
import { hasRole, hasUnknownRole, isMember, type Seat } from "./seat";

/**
 * Whether a body's members are balanced, and its deputies for themselves (likestillings- og diskrimineringsloven § 28,
 * second paragraph). A seat without a gender makes the rule undecidable: it is no vacancy. So does a seat whose role is not
 * known, which may belong to either or to neither.
 */
export function balance(seats: readonly Seat[], rule: GenderRule): Judgement {
  const unknown = seats.filter(hasUnknownRole);
  if (unknown.length > 0) {
    return judgement(
      "undecidable",
      message("board.roleMissing", { count: unknown.length }),
      concernsOf(unknown, "seat"),
    );
  }
  const members = balanceOf(seats.filter(isMember), rule, "board.gender.broken");
  if (members.verdict !== "met") return members;
  const deputies = seats.filter((seat) => hasRole(seat, "deputy"));
  const ofDeputies = balanceOf(deputies, rule, "board.gender.deputies.broken");
  return ofDeputies.verdict === "met" ? members : ofDeputies;
}

function balanceOf(
  seats: readonly Seat[],
  rule: GenderRule,
  broken: "board.gender.broken" | "board.gender.deputies.broken",
): Judgement {
  const missing = seats.filter((seat) => genderOf(seat) === null);
  if (missing.length > 0) {
    return judgement(
      "undecidable",
      message("board.gender.missing", { count: missing.length }),
      concernsOf(missing, "gender"),
    );
  }
  const { isMet, ...numbers } = genderBalance(
    seats.map(genderOf).filter((gender) => gender !== null),
    rule,
  );
  const concerns = concernsOf(seats, "gender");
  return isMet
    ? judgement("met", message("boardMet.gender", numbers), concerns)
    : judgement("broken", message(broken, numbers), concerns);
}

function genderOf(seat: Seat): Gender | null {
  return seat.gender.ok ? seat.gender.value : null;
}
