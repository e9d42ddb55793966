import { type Bylaw, findBylaw } from "../../bylaws/bylaw";
import { contentOf } from "../../cell";
import { bodyFindings } from "../checkBoard";
import type { Finding } from "../finding";
import { hasRole, type Seat } from "../seat";
import { bodyOfSlate, continuingSeats, type SlateSetting } from "./bodyOfSlate";
import { askedOfSlate } from "./slateRules";

/** What the rules say of a body as it would be with a slate. */
export interface TriedSlate {
  /** The rules that a slate can be held against, in the order they are shown. */
  readonly findings: readonly Finding[];
  /** Those who sit on beside the slate. */
  readonly continuing: readonly Seat[];
}

/**
 * Holds a slate against every rule that concerns those on it. That of one leader does so where any of the candidates stands
 * as leader; else the leader is elected for itself.
 * @param slate those who are on it
 * @param candidates everyone who could be, those on the slate among them
 */
export function trySlate(slate: readonly Seat[], candidates: readonly Seat[], setting: SlateSetting): TriedSlate {
  const body = bodyOfSlate(slate, setting);
  const continuing = continuingSeats(setting);
  const hasLeaders = [...continuing, ...candidates].some((seat) => hasRole(seat, "leader"));
  const findings = bodyFindings(body, setting.bylaws).filter(
    ({ rule }) => askedOfSlate(rule).kind !== "notOfSlates" && (rule !== "board.leader" || hasLeaders),
  );
  return { findings, continuing };
}

/** Whether a repaired slate must meet a rule: one that the bylaws set a value for, and whose breach is a breach. */
export function isDemanded({ rule, severity }: Finding, bylaws: readonly Bylaw[], body: string | null): boolean {
  return severity === "breach" && contentOf(findBylaw(bylaws, rule, body)?.value ?? null) !== null;
}
