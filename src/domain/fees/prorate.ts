import { compareDates, dayNumber, isLeapYear, type PlainDate } from "../calendar/plainDate";
import { kroner, type Message, message } from "../message";
import { type Exact, whole } from "../numbers/exact";
import { multiply } from "../numbers/multiply";
import { roundQuotient } from "../numbers/roundQuotient";
import { fail, ok, type Result } from "../result";
import type { Explained } from "./indexed";
import type { ProrateBasis } from "./readProrateBasis";

/** When a membership began and ended, both days included; null where that is open. */
export interface Membership {
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
}

/**
 * The part of a year's amount for membership in that year, as Digi Vestland invoices its first part of a year (1 August to
 * 31 December 2025): by days of the year's 365 or 366, or by begun months of 12; rounded, half away from zero.
 * @param unit more than 0
 * @returns the part, 0 outside the membership, or that it ends before it begins
 */
export function prorate(
  amount: Exact,
  { from, to }: Membership,
  year: number,
  basis: ProrateBasis,
  unit: Exact,
): Result<Explained> {
  if (from !== null && to !== null && compareDates(to, from) < 0) return fail(message("membership.backwards", {}));
  const first = latest({ year, month: 1, day: 1 }, from);
  const last = earliest({ year, month: 12, day: 31 }, to);
  const days = Math.max(0, dayNumber(last) - dayNumber(first) + 1);
  const months = days === 0 ? 0 : last.month - first.month + 1;
  const [part, of] = basis === "days" ? [days, isLeapYear(year) ? 366 : 365] : [months, 12];
  const prorated = roundQuotient(multiply(amount, whole(part)), whole(of), unit);
  const step: Message =
    part === 0
      ? message("prorate.outside", { year })
      : message(`prorate.${basis}`, {
          amount: kroner(amount),
          part,
          of,
          year,
          unit: kroner(unit),
          result: kroner(prorated),
        });
  return ok({ amount: prorated, steps: [step] });
}

function latest(a: PlainDate, b: PlainDate | null): PlainDate {
  return b !== null && compareDates(b, a) > 0 ? b : a;
}

function earliest(a: PlainDate, b: PlainDate | null): PlainDate {
  return b !== null && compareDates(b, a) < 0 ? b : a;
}
