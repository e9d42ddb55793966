import { type Bylaw, type BylawId, findBylaw, readBylaw } from "../../domain/bylaws/bylaw";
import { type Cell, contentOf, textOf } from "../../domain/cell";
import type { Fee } from "../../domain/fees/fee";
import type { FeeTerm } from "../../domain/fees/feeRule";
import { memberFee, type MemberFee } from "../../domain/fees/memberFee";
import { readFeeModel } from "../../domain/fees/readFeeModel";
import { type FeeModel, readFeeRule, TERMS_OF } from "../../domain/fees/readFeeRule";
import { duplicateMembers } from "../../domain/members/findMember";
import type { Member } from "../../domain/members/member";
import type { SheetProblem } from "../../domain/message";
import type { Exact } from "../../domain/numbers/exact";
import { readNumber } from "../../domain/numbers/readNumber";
import { isWhole } from "../../domain/numbers/sign";
import { sum } from "../../domain/numbers/sum";
import { toText } from "../../domain/numbers/toText";
import { ok } from "../../domain/result";
import type { CellProblem } from "../../workbook/cellProblem";
import type { TermSource } from "../../workbook/feeFormula";
import type { FoundTable } from "../../workbook/findTable";
import type { BylawsColumn, Partnership } from "../../workbook/partnership";
import type { Place } from "../../workbook/selectCells";
import { cellOf } from "../places";

/** What the user has changed in the pane; a term that is not there is the bylaws'. */
export interface TermChanges {
  readonly model?: FeeModel;
  readonly terms: Readonly<Partial<Record<FeeTerm, string>>>;
}

/** A term as it applies, and where it comes from. */
export interface Term {
  readonly cell: Cell;
  /** The cell of the bylaws' sheet that sets it, with its clause, if any does. */
  readonly bylaw: {
    readonly sheet: string;
    readonly place: Place;
    readonly source: string | null;
    readonly cell: Cell;
  } | null;
  readonly isChanged: boolean;
  /** Why the bylaws do not say what the term is, where they say several things. */
  readonly problem: SheetProblem | null;
}

export interface FeeTermsInUse {
  readonly model: FeeModel;
  /** The cell of the bylaws that names a model we do not know, until another is chosen here. */
  readonly modelProblem: CellProblem | null;
  readonly terms: Readonly<Record<FeeTerm, Term>>;
}

const BYLAW_OF: Readonly<Record<FeeTerm, BylawId>> = {
  base: "fees.base",
  rate: "fees.rate",
  minimum: "fees.minimum",
  maximum: "fees.maximum",
  unit: "fees.unit",
};

/** The terms that apply: the user's changes where there are any, else what the bylaws' sheet says. */
export function termsInUse(bylaws: Partnership["bylaws"], changes: TermChanges): FeeTermsInUse {
  const rows = bylaws.kind === "found" ? bylaws.content : [];
  const table = bylaws.kind === "found" ? bylaws.table : null;
  const modelBylaw = findBylaw(rows, "fees.model", null);
  const model = readBylaw(rows, "fees.model", null, readFeeModel);
  const term = (name: FeeTerm): Term => {
    const bylaw = bylawTerm(table, findBylaw(rows, BYLAW_OF[name], null));
    const changed = changes.terms[name];
    const isChanged = changed !== undefined;
    const value = readBylaw(rows, BYLAW_OF[name], null, (cell) => ok(cell));
    const problem = value.ok || isChanged ? null : value.problem;
    return { cell: changed ?? bylaw?.cell ?? null, bylaw, isChanged, problem };
  };
  const modelPlace = table === null || modelBylaw === null ? null : cellOf(table, modelBylaw.row, "value");
  return {
    model: changes.model ?? (model.ok ? model.value : null) ?? "perCapita",
    modelProblem:
      model.ok || table === null || modelPlace === null || changes.model !== undefined
        ? null
        : { sheet: table.sheet, place: modelPlace, problem: model.problem },
    terms: {
      base: term("base"),
      rate: term("rate"),
      minimum: term("minimum"),
      maximum: term("maximum"),
      unit: term("unit"),
    },
  };
}

function bylawTerm(table: FoundTable<BylawsColumn> | null, bylaw: Bylaw | null): Term["bylaw"] {
  const place = table === null || bylaw === null ? null : cellOf(table, bylaw.row, "value");
  if (table === null || bylaw === null || place === null || contentOf(bylaw.value) === null) return null;
  return { sheet: table.sheet, place, source: bylaw.source, cell: bylaw.value };
}

/** One member's row in the pane. */
export interface MemberRow {
  readonly member: Member;
  readonly outcome: MemberFee;
}

/** The fees of all members, or which term stands in the way. */
export type Fees =
  | { readonly kind: "term"; readonly term: FeeTerm; readonly problem: SheetProblem }
  | {
      readonly kind: "fees";
      readonly rows: readonly MemberRow[];
      readonly total: Exact;
      readonly byFormula: Subtotal;
      readonly byAgreement: Subtotal;
      readonly atMaximum: number;
      readonly atMinimum: number;
      readonly withoutFee: number;
      readonly isWholeKroner: boolean;
      readonly problems: readonly FeeProblem[];
    };

export interface Subtotal {
  readonly count: number;
  readonly amount: Exact;
}

export interface FeeProblem {
  readonly member: Member;
  readonly field: "population" | "agreed" | "name" | "kind";
  readonly problem: SheetProblem;
}

export function computeFees(members: readonly Member[], { model, terms }: FeeTermsInUse): Fees {
  for (const term of TERMS_OF[model]) {
    const { problem } = terms[term];
    if (problem !== null) return { kind: "term", term, problem };
  }
  const rule = readFeeRule(model, {
    base: terms.base.cell,
    rate: terms.rate.cell,
    minimum: terms.minimum.cell,
    maximum: terms.maximum.cell,
    unit: terms.unit.cell,
  });
  if (!rule.ok) return { kind: "term", term: rule.term, problem: rule.problem };
  const rows = members.map((member) => ({ member, outcome: memberFee(member.population, member.agreed, rule.value) }));
  const fees = rows.flatMap(({ outcome }) => (outcome.kind === "fee" ? [outcome.fee] : []));
  const settledBy = (...ways: Fee["settledBy"][]): Fee[] => fees.filter((fee) => ways.includes(fee.settledBy));
  return {
    kind: "fees",
    rows,
    total: sum(fees.map((fee) => fee.amount)),
    byFormula: subtotal(settledBy("formula", "minimum", "maximum")),
    byAgreement: subtotal(settledBy("agreement")),
    atMaximum: settledBy("maximum").length,
    atMinimum: settledBy("minimum").length,
    withoutFee: rows.filter(({ outcome }) => outcome.kind === "blank").length,
    isWholeKroner: fees.every((fee) => isWhole(fee.amount)),
    problems: problemsOf(members, rows),
  };
}

function subtotal(fees: readonly Fee[]): Subtotal {
  return { count: fees.length, amount: sum(fees.map((fee) => fee.amount)) };
}

function problemsOf(members: readonly Member[], rows: readonly MemberRow[]): FeeProblem[] {
  const ofCells = rows.flatMap(({ member, outcome }): FeeProblem[] =>
    outcome.kind === "problem" ? [{ member, field: outcome.about, problem: outcome.problem }] : [],
  );
  const ofKinds = members.flatMap((member): FeeProblem[] =>
    member.kind.ok ? [] : [{ member, field: "kind", problem: member.kind.problem }],
  );
  const doubles = duplicateMembers(members).map(({ member, problem }): FeeProblem => ({
    member,
    field: "name",
    problem,
  }));
  return [...ofCells, ...doubles, ...ofKinds];
}

/** What stands for each term in the formula: the bylaws' own cell where the term is theirs, else the number. */
export function termSources({ terms }: FeeTermsInUse): Partial<Record<FeeTerm, TermSource>> {
  const sources = Object.entries(terms).flatMap(([name, term]): [string, TermSource][] => {
    if (!term.isChanged && term.bylaw !== null) {
      return [[name, { kind: "cell", sheet: term.bylaw.sheet, ...term.bylaw.place }]];
    }
    const number = readNumber(term.cell);
    return number.ok && number.value !== null ? [[name, { kind: "number", text: toText(number.value) }]] : [];
  });
  return Object.fromEntries(sources);
}

/** A term as it is shown in its field: as the user wrote it, or the bylaws' number in the reader's own form. */
export function termText(term: Term, write: (number: Exact) => string): string {
  if (term.isChanged) return textOf(term.cell) ?? "";
  const number = readNumber(term.cell);
  return number.ok ? (number.value === null ? "" : write(number.value)) : (textOf(term.cell) ?? "");
}

export const NOTHING_CHANGED: TermChanges = { terms: {} };
