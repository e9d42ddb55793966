import type { Member } from "../members/member";
import { message } from "../message";
import { ZERO } from "../numbers/exact";
import { ORE } from "../ore";
import type { Fee } from "./fee";
import type { KindFinancing } from "./financing";
import { type MemberOutcome, memberProblem } from "./memberOutcome";
import { membershipInYear } from "./membershipInYear";
import { prorate } from "./prorate";

/**
 * A year's fee as a member pays it for the part of the year that it is a member: by days or begun months, rounded to the
 * øre, or all of it where the bylaws have it so or leave it open, which is said. Who is no member that year pays nothing.
 */
export function partOfYear(fee: Fee, { from, to }: Member, { year, partYear }: KindFinancing): MemberOutcome {
  const isCounted = partYear === "days" || partYear === "months";
  if (year === null && !isCounted) return { kind: "fee", fee };
  if (!from.ok) return memberProblem("from", from.problem);
  if (!to.ok) return memberProblem("to", to.problem);
  if (from.value === null && to.value === null) return { kind: "fee", fee };
  if (year === null) return { kind: "open", rules: ["fees.year"] };
  const membership = { from: from.value, to: to.value };
  const withStep = (key: "fee.wholeYear" | "fee.partYearOpen"): MemberOutcome => {
    return { kind: "fee", fee: { ...fee, steps: [...fee.steps, message(key, { year })] } };
  };
  switch (membershipInYear(membership, year)) {
    case "backwards":
      return memberProblem("to", message("membership.backwards", {}));
    case "outside":
      return { kind: "fee", fee: { ...fee, amount: ZERO, steps: [message("prorate.outside", { year })] } };
    case "whole":
      return { kind: "fee", fee };
    case "part": {
      if (!isCounted) return withStep(partYear === "none" ? "fee.wholeYear" : "fee.partYearOpen");
      const part = prorate(fee.amount, membership, year, partYear, ORE);
      if (!part.ok) return memberProblem("to", part.problem);
      const { amount, steps } = part.value;
      return { kind: "fee", fee: { ...fee, amount, steps: [...fee.steps, ...steps] } };
    }
  }
}
