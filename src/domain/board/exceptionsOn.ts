import type { Exception } from "./exception";
import { exceptionLine } from "./exceptionLine";
import type { Finding } from "./finding";
import type { Seat } from "./seat";
import { seatsToSetAside } from "./setAside";

/** How far a finding is set aside. */
export interface SetAsideSoFar {
  /** The seats that an exception is written on, and those of them that have one. */
  readonly seats: readonly Seat[];
  readonly having: readonly Seat[];
  /** Each once, in the order of the sheet: seats may be excepted at different times. */
  readonly exceptions: readonly Exception[];
}

/** The exceptions from a finding that stand in the sheet. @param seats the seats of the body */
export function exceptionsOn(finding: Pick<Finding, "rule" | "concerns">, seats: readonly Seat[]): SetAsideSoFar {
  const wanted = seatsToSetAside(finding, seats);
  const ofRule = ({ exceptions }: Seat): Exception[] =>
    exceptions.ok ? exceptions.value.filter(({ rule }) => rule === finding.rule) : [];
  const distinct = new Map(wanted.flatMap(ofRule).map((exception) => [exceptionLine(exception), exception] as const));
  return {
    seats: wanted,
    having: wanted.filter((seat) => ofRule(seat).length > 0),
    exceptions: [...distinct.values()],
  };
}
