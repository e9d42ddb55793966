import type { Problem } from "./message";

/** What was asked for, or the one thing that is wrong. Ties, lots and unreachable needs are values, never problems. */
export type Result<Value> = { readonly ok: true; readonly value: Value } | Failure;

export interface Failure {
  readonly ok: false;
  readonly problem: Problem;
}

export function ok<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

export function fail(problem: Problem): Failure {
  return { ok: false, problem };
}
