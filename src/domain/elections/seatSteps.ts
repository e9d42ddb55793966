import { type Message, message } from "../message";
import { type Exact, scaled, ZERO } from "../numbers/exact";
import type { Ratio } from "../numbers/ratio";
import { roundQuotient } from "../numbers/roundQuotient";
import { sum } from "../numbers/sum";
import type { Apportioned } from "./apportion";
import type { Claim } from "./claim";

/** How a list came to its seats. @param list from 0 */
export function seatSteps(result: Apportioned, list: number): Message[] {
  const { count, won, others } = result;
  const votes = count.votes[list] ?? ZERO;
  const own = won.filter((claim) => claim.list === list);
  const next = others.find((claim) => claim.list === list);
  const steps = count.method === "largest-remainder" ? quotaSteps(result, list) : divisorSteps(votes, own, next);
  return [...steps, ...lastSteps(result, list)];
}

function divisorSteps(votes: Exact, won: readonly Claim[], next: Claim | undefined): Message[] {
  const last = won.at(-1);
  const steps: Message[] = [
    last === undefined
      ? message("election.noSeat", { votes })
      : message("election.won", { votes, seats: won.length, ...divided(last) }),
  ];
  if (next !== undefined) steps.push(message("election.next", { votes, ...divided(next) }));
  return steps;
}

function quotaSteps({ count, quotas, won, others }: Apportioned, list: number): Message[] {
  const claim = [...won, ...others].find((one) => one.list === list);
  const quota = message("election.quota", {
    votes: count.votes[list] ?? ZERO,
    seats: count.seats,
    total: sum(count.votes),
    whole: quotas[list] ?? 0,
    rest: claim === undefined ? ZERO : hundredths(claim.quotient),
  });
  const isGiven = won.some((one) => one.list === list);
  return isGiven ? [quota, message("election.byRemainder", { seats: won.length })] : [quota];
}

/** What the last seat went for, and what settled it where this list was among equals. */
function lastSteps({ won, tie, lot }: Apportioned, list: number): Message[] {
  const last = won.at(-1);
  const steps: Message[] =
    last === undefined ? [] : [message("election.last", { quotient: hundredths(last.quotient) })];
  if (tie?.lists.includes(list) === true && tie.lists.length > (lot?.lists.length ?? 0)) {
    steps.push(message("election.tieByVotes", { lists: tie.lists.length, seats: tie.seats }));
  }
  if (lot?.lists.includes(list) === true) {
    steps.push(message("election.tieByLot", { lists: lot.lists.length, seats: lot.seats }));
  }
  return steps;
}

function divided({ quotient }: Claim): { divisor: Exact; quotient: Exact } {
  return { divisor: quotient.denominator, quotient: hundredths(quotient) };
}

/** For people to read; seats are never reckoned with it. */
function hundredths({ numerator, denominator }: Ratio): Exact {
  return roundQuotient(numerator, denominator, HUNDREDTH);
}

const HUNDREDTH = scaled(1, 2);
