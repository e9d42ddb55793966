import type { Message, Problem } from "./message";

/** What was asked for, or the one thing that is wrong. Ties, lots and unreachable needs are values, never problems. */
export type Result<Value, Wrong extends Message = Problem> =
  { readonly ok: true; readonly value: Value } | Failure<Wrong>;

export interface Failure<Wrong extends Message = Problem> {
  readonly ok: false;
  readonly problem: Wrong;
}

export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function fail<Wrong extends Message>(problem: Wrong): Failure<Wrong> {
  return { ok: false, problem };
}
