import type { PlainDate } from "../../calendar/plainDate";
import { ok } from "../../result";
import type { Gender } from "../gender";
import type { Role, Seat } from "../seat";

/** Someone who may be elected, as the lists' sheet has them. Null where it does not say. */
export interface StandingCandidate {
  /** What tells candidates apart: a number of its own, which also is the order they are shown in. */
  readonly row: number;
  readonly name: string | null;
  readonly member: string | null;
  readonly office: string | null;
  readonly gender: Gender | null;
  readonly list: string | null;
  readonly role: Exclude<Role, "deputy" | "observer">;
}

/** The body that is elected, and the term; an end that is null is not known. */
export interface SlateTerm {
  readonly body: string | null;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
}

/** The seat that a candidate would have in the board's sheet, with nothing of it set aside. */
export function candidateSeat(candidate: StandingCandidate, { body, from, to }: SlateTerm): Seat {
  return {
    row: candidate.row,
    body: ok(body),
    role: ok(candidate.role),
    name: ok(candidate.name),
    member: ok(candidate.member),
    office: ok(candidate.office),
    gender: ok(candidate.gender),
    from: ok(from),
    to: ok(to),
    deputyFor: ok(null),
    approved: null,
    exceptions: ok([]),
    electedBy: ok(null),
    list: ok(candidate.list),
  };
}
