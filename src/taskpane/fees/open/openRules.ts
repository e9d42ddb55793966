import { type Bylaw, type BylawId, bylawIdOf } from "../../../domain/bylaws/bylaw";
import { BYLAW_RULES, type BylawRule } from "../../../domain/bylaws/schema";
import { bylawStatus } from "../../../domain/bylaws/status";
import type { SheetProblem } from "../../../domain/message";
import { readNumber } from "../../../domain/numbers/readNumber";
import { toNumber } from "../../../domain/numbers/toNumber";
import { constant, type Contents, contentsFrom, text } from "../../../workbook/change/change";
import type { FoundTable } from "../../../workbook/findTable";
import type { BylawsColumn, Partnership } from "../../../workbook/partnership";
import { cellOf } from "../../places";

/** A rule of the bylaws' sheet that has no value: the documents do not decide it. */
export interface OpenRule {
  readonly id: BylawId;
  readonly bylaw: Bylaw;
}

/** The open rules whose ids begin so, in the order of the sheet. */
export function openRules(bylaws: Partnership["bylaws"], beginning: string): OpenRule[] {
  if (bylaws.kind !== "found") return [];
  return bylaws.content.flatMap((bylaw) => {
    const id = bylawIdOf(bylaw.rule);
    return id?.startsWith(beginning) === true && bylawStatus(bylaw) === "open" ? [{ id, bylaw }] : [];
  });
}

/** Why an answer cannot be the rule's value; null where it can. */
export function answerProblem({ id }: OpenRule, answer: string): SheetProblem | null {
  const rule: BylawRule<unknown> = BYLAW_RULES[id];
  const value = rule.read(answer);
  return value.ok ? null : value.problem;
}

/** The answer in the rule's own cell: a number as a number, so that formulas can use it, all else as text. */
export function answerContents(
  table: FoundTable<BylawsColumn>,
  { id, bylaw }: OpenRule,
  answer: string,
): Contents | null {
  const place = cellOf(table, bylaw.row, "value");
  if (place === null) return null;
  const number = IS_NUMBER.has(id) ? readNumber(answer) : null;
  const content = number?.ok === true && number.value !== null ? constant(toNumber(number.value)) : text(answer.trim());
  return contentsFrom(table.sheet, place.row, place.column, [[content]]);
}

const IS_NUMBER: ReadonlySet<BylawId> = new Set<BylawId>([
  "fees.amount",
  "fees.base",
  "fees.rate",
  "fees.minimum",
  "fees.maximum",
  "fees.unit",
  "fees.need",
  "fees.year",
  "fees.index.baseYear",
]);
