import type { Cell } from "../../../domain/cell";
import { allocate, type Allocation } from "../../../domain/fees/allocate";
import { ORE } from "../../../domain/ore";
import { projectWeights } from "../../../domain/fees/projectWeights";
import { readProjectSplit } from "../../../domain/fees/readProjectSplit";
import type { Member } from "../../../domain/members/member";
import { message, type SheetProblem } from "../../../domain/message";
import { isEqual } from "../../../domain/numbers/compare";
import { type Exact, ONE, ZERO } from "../../../domain/numbers/exact";
import { readNonNegative } from "../../../domain/numbers/readNonNegative";
import { isZero } from "../../../domain/numbers/sign";

/** What a project costs and how it is to be split, as it stands in the pane's fields. */
export interface ProjectFields {
  readonly cost: string;
  /** `likt`, `folketall`, `30 % likt, resten etter folketall` …, in any of the languages. */
  readonly split: string;
  /** What parts are whole numbers of; an øre where it is blank. */
  readonly unit: string;
}

/** A member that takes part, and what it is to pay. */
export interface ProjectPart {
  readonly member: Member;
  /** Zero where all is split equally, so that it is not looked at. */
  readonly population: Exact;
  readonly amount: Exact;
}

export type ProjectSplitted =
  | {
      readonly kind: "split";
      readonly cost: Exact;
      readonly unit: Exact;
      /** From 0 to 1. */
      readonly equally: Exact;
      readonly parts: readonly ProjectPart[];
      readonly allocation: Allocation;
    }
  /** Something is not filled in yet. */
  | { readonly kind: "unfinished" }
  | { readonly kind: "field"; readonly field: keyof ProjectFields; readonly problem: SheetProblem }
  | { readonly kind: "member"; readonly member: Member; readonly problem: SheetProblem };

/** Splits a project's cost among those who take part, so that the parts sum to it exactly. */
export function splitProject(fields: ProjectFields, members: readonly Member[]): ProjectSplitted {
  const cost = readNonNegative(fields.cost);
  if (!cost.ok) return { kind: "field", field: "cost", problem: cost.problem };
  const split = readProjectSplit(fields.split);
  if (!split.ok) return { kind: "field", field: "split", problem: split.problem };
  const given = readNonNegative(fields.unit);
  if (!given.ok) return { kind: "field", field: "unit", problem: given.problem };
  if (cost.value === null || split.value === null || split.value.kind === "separately" || members.length === 0) {
    return { kind: "unfinished" };
  }
  const { equally } = split.value;
  const populations: Exact[] = [];
  for (const member of members) {
    const population = isEqual(equally, ONE) ? { ok: true as const, value: ZERO } : readInhabitants(member.population);
    if (!population.ok) return { kind: "member", member, problem: population.problem };
    populations.push(population.value);
  }
  const unit = given.value === null || isZero(given.value) ? ORE : given.value;
  const allocated = allocate(cost.value, projectWeights(populations, equally), unit);
  if (!allocated.ok) return { kind: "field", field: "cost", problem: allocated.problem };
  const allocation = allocated.value;
  const parts = members.map((member, index) => ({
    member,
    population: populations[index] ?? ZERO,
    amount: allocation.parts[index] ?? ZERO,
  }));
  return { kind: "split", cost: cost.value, unit, equally, parts, allocation };
}

function readInhabitants(cell: Cell): { ok: true; value: Exact } | { ok: false; problem: SheetProblem } {
  const population = readNonNegative(cell);
  if (!population.ok) return population;
  return population.value === null || isZero(population.value)
    ? { ok: false, problem: message("population.zero", {}) }
    : { ok: true, value: population.value };
}
