import { type Message, message } from "../message";
import { concernsOf, type Judgement, judgement } from "./finding";
import type { Gender } from "./gender";
import { balanceOf, type GenderBalance, type GenderRule } from "./genderBalance";
import { roleMissing } from "./roleMissing";
import { hasRole, hasUnknownRole, isMember, type Seat } from "./seat";

/** Those who are balanced for themselves, and those who may belong to them. */
export interface BalanceGroup {
  readonly seats: readonly Seat[];
  readonly possible: readonly Seat[];
  readonly broken: (numbers: Omit<GenderBalance, "isMet">) => Message;
}

/**
 * Whether a body's members are balanced, and its deputies for themselves (likestillings- og diskrimineringsloven § 28,
 * second paragraph). A seat without a gender is no vacancy: the rule is not met while there is one. A seat whose role is
 * not known may belong to either or to neither: where that could change the answer, there is none.
 */
export function balance(seats: readonly Seat[], rule: GenderRule): Judgement {
  return balanced(membersAndDeputies(seats), rule, (numbers) => message("boardMet.gender", numbers));
}

/** A body's members and its deputies, each to be balanced for themselves. */
export function membersAndDeputies(seats: readonly Seat[]): [members: BalanceGroup, deputies: BalanceGroup] {
  const possible = seats.filter(hasUnknownRole);
  return [
    { seats: seats.filter(isMember), possible, broken: (numbers) => message("board.gender.broken", numbers) },
    {
      seats: seats.filter((seat) => hasRole(seat, "deputy")),
      possible,
      broken: (numbers) => message("board.gender.deputies.broken", numbers),
    },
  ];
}

/**
 * Holds each group against a rule of balance.
 * @param met what is said of the first group where all are balanced
 */
export function balanced(groups: readonly BalanceGroup[], rule: GenderRule, met: BalanceGroup["broken"]): Judgement {
  const standing = groups.map((group) => ({ group, ...extremes(group, rule) }));
  const broken = standing.find(({ best }) => !best.isMet);
  if (broken !== undefined) {
    const { group, best } = broken;
    return judgement("broken", group.broken(numbersOf(best)), concernsOf(group.seats, "gender"));
  }
  const without = unique(groups.flatMap(({ seats }) => seats)).filter((seat) => genderOf(seat) === null);
  if (without.length > 0) {
    const reason = message("board.gender.missing", { count: without.length });
    return judgement("undecidable", reason, concernsOf(without, "gender"));
  }
  const open = standing.filter(({ worst }) => !worst.isMet).flatMap(({ group }) => group.possible);
  if (open.length > 0) return roleMissing(unique(open));
  const [first] = standing;
  const numbers = first === undefined ? { size: 0, fewest: 0, required: 0 } : numbersOf(first.best);
  const concerns = concernsOf(groups[0]?.seats ?? [], "gender");
  return judgement("met", met(numbers), concerns);
}

/** How a group stands at best and at worst, whatever it is that is not known of its seats. */
function extremes({ seats, possible }: BalanceGroup, rule: GenderRule): { best: GenderBalance; worst: GenderBalance } {
  const count = (all: readonly Seat[], gender: Gender | null): number =>
    all.filter((seat) => genderOf(seat) === gender).length;
  const [women, men, open] = [count(seats, "woman"), count(seats, "man"), count(seats, null)];
  const [moreWomen, moreMen, more] = [count(possible, "woman"), count(possible, "man"), count(possible, null)];
  let [best, worst]: GenderBalance[] = [];
  for (let addedWomen = 0; addedWomen <= open + moreWomen + more; addedWomen += 1) {
    for (let addedMen = 0; addedMen <= open + moreMen + more; addedMen += 1) {
      const ofUnknown = Math.max(0, addedWomen - moreWomen) + Math.max(0, addedMen - moreMen);
      if (addedWomen + addedMen < open || ofUnknown > open + more) continue;
      const one = balanceOf(women + addedWomen, men + addedMen, rule);
      if (best === undefined || margin(one) > margin(best)) best = one;
      if (worst === undefined || margin(one) < margin(worst)) worst = one;
    }
  }
  const none = balanceOf(women, men, rule);
  return { best: best ?? none, worst: worst ?? none };
}

function margin({ fewest, required }: GenderBalance): number {
  return fewest - required;
}

function numbersOf({ size, fewest, required }: GenderBalance): Omit<GenderBalance, "isMet"> {
  return { size, fewest, required };
}

function unique(seats: readonly Seat[]): Seat[] {
  return [...new Set(seats)];
}

function genderOf(seat: Seat): Gender | null {
  return seat.gender.ok ? seat.gender.value : null;
}
