import type { FeeTerm } from "../../domain/fees/feeRule";
import type { TierMode } from "../../domain/fees/readTierMode";
import type { TermSource } from "../feeFormula";
import { absoluteRange } from "./absoluteRange";
import { boundedExpression, boundsConditions } from "./bounded";
import { type MemberAddresses, memberFormula } from "./memberFormula";
import { roundedExpression } from "./rounded";

/** Where brackets stand: a row each, in order, none of them blank. Rows and columns of their sheet, from 0. */
export interface BracketsSource {
  readonly sheet: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly from: number;
  /** Null where a bracket ends where the next begins. */
  readonly to: number | null;
  readonly value: number;
}

/**
 * One member's fee by brackets as FELLES.TIERED gives it, as a formula that every Excel since 2010, and LibreOffice,
 * computes. Once the brackets are known to be in order and without holes, where each begins says all there is to know; so
 * what they say is checked first, and anything else is `#N/A`: cells that are no numbers, disorder, gaps, overlaps, half
 * inhabitants, and populations outside all brackets. Otherwise as `nativeFee`.
 *
 * It gives the very number that the custom function gives where {@link isExactAsNativeTiered} says so.
 * @param terms the bounds and the unit; what is left out is not there
 * @returns the formula with its `=`, English names, commas between
 */
export function nativeTiered(
  member: MemberAddresses,
  brackets: BracketsSource,
  mode: TierMode,
  terms: Readonly<Partial<Record<Exclude<FeeTerm, "base" | "rate">, TermSource>>>,
): string {
  const { minimum, maximum, unit } = terms;
  const { population } = member;
  const amount = mode === "step" ? byStep(population, brackets) : marginally(population, brackets);
  return memberFormula(member, boundedExpression(roundedExpression(amount, unit), minimum, maximum), {
    required: [],
    optional: [minimum, maximum, unit],
    conditions: [...bracketConditions(population, brackets), ...boundsConditions(minimum, maximum)],
  });
}

/** The cells of a column of the brackets; without the last row, or without the first. */
function cells(brackets: BracketsSource, column: number, skip: { first?: number; last?: number } = {}): string {
  return absoluteRange({
    sheet: brackets.sheet,
    top: brackets.firstRow + (skip.first ?? 0),
    bottom: brackets.lastRow - (skip.last ?? 0),
    left: column,
    right: column,
  });
}

function byStep(population: string, brackets: BracketsSource): string {
  return `LOOKUP(${population},${cells(brackets, brackets.from)},${cells(brackets, brackets.value)})`;
}

/**
 * Each bracket's value for all inhabitants from its first on, less the same from where the next one begins. Nobody has
 * number 0, so a bracket from 0 begins with number 1.
 */
function marginally(population: string, brackets: BracketsSource): string {
  const from = cells(brackets, brackets.from);
  const all = `SUMPRODUCT((${from}<=${population})*(${population}-(${from}>1)*(${from}-1))*${cells(brackets, brackets.value)})`;
  if (brackets.firstRow === brackets.lastRow) return all;
  const next = cells(brackets, brackets.from, { first: 1 });
  const value = cells(brackets, brackets.value, { last: 1 });
  return `${all}-SUMPRODUCT((${next}<=${population})*(${population}-${next}+1)*${value})`;
}

function bracketConditions(population: string, brackets: BracketsSource): string[] {
  const from = cells(brackets, brackets.from);
  const value = cells(brackets, brackets.value);
  const count = brackets.lastRow - brackets.firstRow + 1;
  return [
    `COUNT(${from},${value})=${2 * count}`,
    `MIN(${from},${value})>=0`,
    noneWhere(`INT(${from})<>${from}`),
    ...(count === 1 ? [] : inOrder(brackets)),
    ...(brackets.to === null ? [] : endsRight(population, brackets, brackets.to, count)),
    `INT(${population})=${population}`,
    `${population}>=${cells(brackets, brackets.from, { last: count - 1 })}`,
  ];
}

function inOrder(brackets: BracketsSource): string[] {
  const next = cells(brackets, brackets.from, { first: 1 });
  return [noneWhere(`${next}<=${cells(brackets, brackets.from, { last: 1 })}`)];
}

/** All but the last bracket end just before the next begins; the last may be open, and nobody is above it where it is not. */
function endsRight(population: string, brackets: BracketsSource, to: number, count: number): string[] {
  const last = cells(brackets, to, { first: count - 1 });
  const lastFrom = cells(brackets, brackets.from, { first: count - 1 });
  const open = [`COUNT(${last})=COUNTA(${last})`, `OR(${last}=0,AND(${last}>=${lastFrom},${last}>=${population}))`];
  if (count === 1) return open;
  const closed = cells(brackets, to, { last: 1 });
  const next = cells(brackets, brackets.from, { first: 1 });
  return [`COUNT(${closed})=${count - 1}`, `MIN(${closed})>0`, noneWhere(`${closed}+1<>${next}`), ...open];
}

function noneWhere(condition: string): string {
  return `SUMPRODUCT((${condition})*1)=0`;
}
