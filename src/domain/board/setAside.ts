import type { Exception } from "./exception";
import type { Finding } from "./finding";
import type { Seat } from "./seat";

/**
 * The seats that an exception from a finding is written on: those it concerns, or where it concerns none the whole body.
 * @param seats the seats of the body
 */
export function seatsToSetAside({ concerns }: Pick<Finding, "concerns">, seats: readonly Seat[]): Seat[] {
  const rows = new Set(concerns.map(({ row }) => row));
  const concerned = seats.filter(({ row }) => rows.has(row));
  return concerned.length > 0 ? concerned : [...seats];
}

/**
 * A finding with the exception that sets it aside: one that stands on every seat it concerns, so that a seat that comes
 * later is found anew. A rule that is met needs none.
 * @param seats the seats of the body
 */
export function withException(finding: Finding, seats: readonly Seat[]): Finding {
  if (finding.verdict === "met") return finding;
  const [first = null, ...others] = seatsToSetAside(finding, seats).map((seat) => exceptionFrom(finding, seat));
  return first === null || others.includes(null) ? finding : { ...finding, exception: first };
}

function exceptionFrom({ rule }: Finding, { exceptions }: Seat): Exception | null {
  return exceptions.ok ? (exceptions.value.find((exception) => exception.rule === rule) ?? null) : null;
}
