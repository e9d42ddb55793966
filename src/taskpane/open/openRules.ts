import type { Bylaw } from "../../domain/bylaws/bylaw";
import { type BylawId, bylawIdOf } from "../../domain/bylaws/bylawId";
import { BYLAW_RULES, type BylawRule } from "../../domain/bylaws/schema";
import { bylawStatus } from "../../domain/bylaws/status";
import type { SheetProblem } from "../../domain/message";
import { readNumber } from "../../domain/numbers/readNumber";
import { toNumber } from "../../domain/numbers/toNumber";
import { type CellContent, constant, type Contents, contentsFrom, text } from "../../workbook/change/change";
import type { FoundTable } from "../../workbook/findTable";
import type { BylawsColumn, Partnership } from "../../workbook/partnership";
import { cellOf } from "../places";

/** A rule of the bylaws' sheet that has no value: the documents do not decide it. */
export interface OpenRule {
  readonly id: BylawId;
  /** Its row in the sheet; null where the sheet does not have the rule at all. */
  readonly bylaw: Bylaw | null;
  /** The item that it was asked at first; null where it is asked at none. */
  readonly item: string | null;
}

/** The open rules whose ids begin so, in the order of the sheet. */
export function openRules(bylaws: Partnership["bylaws"], beginning: string): OpenRule[] {
  if (bylaws.kind !== "found") return [];
  return bylaws.content.flatMap((bylaw) => {
    const id = bylawIdOf(bylaw.rule);
    return id?.startsWith(beginning) === true && bylawStatus(bylaw) === "open" ? [{ id, bylaw, item: null }] : [];
  });
}

/** Why an answer cannot be the rule's value; null where it can. */
export function answerProblem({ id }: OpenRule, answer: string): SheetProblem | null {
  const rule: BylawRule<unknown> = BYLAW_RULES[id];
  const value = rule.read(answer);
  return value.ok ? null : value.problem;
}

/**
 * The answer in the rule's own cell: a number as a number, so that formulas can use it, all else as text. A rule that the
 * sheet does not have becomes its next row, with who decided it for its source. Null where the sheet has no such cells.
 */
export function answerContents(
  table: FoundTable<BylawsColumn>,
  { id, bylaw }: OpenRule,
  answer: string,
  decidedBy: string,
): Contents[] | null {
  const value = valueContent(id, answer);
  if (bylaw !== null) {
    const place = cellOf(table, bylaw.row, "value");
    return place === null ? null : [contentsFrom(table.sheet, place.row, place.column, [[value]])];
  }
  const cell = (column: BylawsColumn, content: CellContent): Contents[] => {
    const place = cellOf(table, table.rows.length, column);
    return place === null ? [] : [contentsFrom(table.sheet, place.row, place.column, [[content]])];
  };
  return [...cell("rule", text(id)), ...cell("value", value), ...cell("source", text(decidedBy))];
}

function valueContent(id: BylawId, answer: string): CellContent {
  const number = IS_NUMBER.has(id) ? readNumber(answer) : null;
  return number?.ok === true && number.value !== null ? constant(toNumber(number.value)) : text(answer.trim());
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
  "meeting.votes",
  "meeting.proxies",
]);
