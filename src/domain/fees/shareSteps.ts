import { kroner, type Message, message } from "../message";
import { isEqual } from "../numbers/compare";
import { type Exact, scaled } from "../numbers/exact";
import { multiply } from "../numbers/multiply";
import type { Ratio } from "../numbers/ratio";
import { roundQuotient } from "../numbers/roundQuotient";
import { isZero } from "../numbers/sign";
import { subtract } from "../numbers/subtract";
import { agreedFee } from "./fee";
import type { Shared } from "./share";

/** A millionth of a krone: as much of a rate as anybody reads. */
const SHOWN_OF_A_RATE: Exact = scaled(1, 6);

/**
 * How the share of a row came about.
 * @param row from 0; a blank one has no steps
 */
export function shareSteps(shared: Shared, row: number): Message[] {
  const member = shared.shares[row] ?? null;
  const sharer = shared.sharers[row];
  if (member === null || sharer === undefined || sharer.kind === "blank") return [];
  if (sharer.kind === "agreed") return [...agreedFee(sharer.amount).steps];
  const { base, unit, minimum, maximum } = shared.terms;
  const steps = [...needSteps(shared.need, shared.agreed), rateStep(shared.rate)];
  if (member.settledBy === "minimum" && minimum !== null) {
    return [
      ...steps,
      message("share.minimum", { base: kroner(base), population: sharer.population, minimum: kroner(minimum) }),
    ];
  }
  if (member.settledBy === "maximum" && maximum !== null) {
    return [
      ...steps,
      message("share.maximum", { base: kroner(base), population: sharer.population, maximum: kroner(maximum) }),
    ];
  }
  const roundedDown = member.isGiven ? subtract(member.amount, unit) : member.amount;
  steps.push(
    message("share.formula", {
      base: kroner(base),
      population: sharer.population,
      unit: kroner(unit),
      amount: kroner(roundedDown),
    }),
  );
  if (member.isGiven) {
    steps.push(message("rest.given", { unit: kroner(unit), count: shared.given, amount: kroner(member.amount) }));
  }
  return steps;
}

/** What is left of a need (kroner) to share when the agreed amounts are taken off it; no step where there are none. */
export function needSteps(need: Exact, agreed: Exact): Message[] {
  if (isZero(agreed)) return [];
  return [message("share.need", { need: kroner(need), agreed: kroner(agreed), left: kroner(subtract(need, agreed)) })];
}

/** A rate in kroner per inhabitant as a step: as it stands where it has few decimals, and as a fraction otherwise. */
export function rateStep({ numerator, denominator }: Ratio): Message {
  const rate = roundQuotient(numerator, denominator, SHOWN_OF_A_RATE);
  return isEqual(multiply(rate, denominator), numerator)
    ? message("rate.exact", { rate: kroner(rate) })
    : message("rate.fraction", { numerator, denominator, rate: kroner(rate) });
}
