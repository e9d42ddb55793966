import { textOf } from "../../../domain/cell";
import { type FinancedKind, type KindFinancing } from "../../../domain/fees/financing";
import type { FeeCall, KindFormula } from "../../../workbook/financingFormula";
import { absoluteRange } from "../../../workbook/native/absoluteRange";
import type { BracketsSource } from "../../../workbook/native/nativeTiered";
import type { Partnership } from "../../../workbook/partnership";
import type { FeesInScenario } from "../computeFees";
import { changesText, termSource, termText } from "./termSources";

/**
 * The formulas that give the fees kind by kind, from the cells that the rules stand in.
 * @returns null where no one formula says it: brackets whose values are regulated, or that do not stand together
 */
export function kindFormulas(view: FeesInScenario, partnership: Partnership): KindFormula[] | null {
  const found = new Map<string, KindFormula>();
  for (const kind of view.kinds) {
    const financing = view.financing.kinds[kind];
    const call = callOf(financing, kind, partnership);
    if (call === null) return null;
    const formula = {
      call,
      usesAgreed: financing.agreed !== "none" && call.function !== "NONE",
      partYear: partYearOf(financing, partnership),
    };
    const key = JSON.stringify(formula);
    const words = [...(found.get(key)?.words ?? []), ...wordsOf(view, kind, partnership)];
    found.set(key, { ...formula, words });
  }
  const formulas = [...found.values()];
  return formulas.length === 1 ? formulas.map((one) => ({ ...one, words: null })) : formulas;
}

function callOf(
  financing: KindFinancing,
  kind: FinancedKind,
  { bylaws, brackets, index }: Partnership,
): FeeCall | null {
  const { rule } = financing;
  const changes = changesText(index, financing);
  const plain = (id: Parameters<typeof termSource>[2]): string => termText(termSource(bylaws, financing, id));
  const regulated = (id: Parameters<typeof termSource>[2]): string => {
    const text = plain(id);
    return changes === null || text === "" ? text : `FELLES.INDEXED(${text},${changes})`;
  };
  const bounds = [regulated("fees.minimum"), regulated("fees.maximum"), plain("fees.unit")];
  switch (rule.kind) {
    case "noFee":
    case "noRule":
      return { function: "NONE" };
    case "formula":
      return rule.rule.base === null
        ? { function: "PERCAPITA", terms: [regulated("fees.rate"), ...bounds] }
        : { function: "BASEPLUS", terms: [regulated("fees.base"), regulated("fees.rate"), ...bounds] };
    case "flat":
      return { function: "FLAT", amount: regulated("fees.amount"), terms: bounds };
    case "share":
      return { function: "SHARE", need: plain("fees.need"), terms: [regulated("fees.base"), ...bounds] };
    case "tiered": {
      const rows = changes === null ? bracketsText(brackets, kind) : null;
      return rows === null ? null : { function: "TIERED", brackets: rows, mode: rule.rule.mode, terms: bounds };
    }
    case "open":
    case "wrong":
      return null;
  }
}

function partYearOf(financing: KindFinancing, { members, bylaws }: Partnership): KindFormula["partYear"] {
  const { partYear, rule } = financing;
  const hasDates = members.kind === "found" && members.table.columns.has("from") && members.table.columns.has("to");
  if (!hasDates || (partYear !== "days" && partYear !== "months") || rule.kind === "noFee" || rule.kind === "noRule") {
    return null;
  }
  return { year: termText(termSource(bylaws, financing, "fees.year")), basis: partYear };
}

/** How the column of kinds writes a kind, each way once, as it stands there. */
function wordsOf({ fees }: FeesInScenario, kind: FinancedKind, { members }: Partnership): string[] {
  if (members.kind !== "found") return [];
  const { rows } = members.table;
  const own = fees.rows.filter((row) => row.kind === kind);
  return [...new Set(own.map(({ member }) => textOf(rows[member.row]?.cells.kind ?? null) ?? ""))];
}

/** The rows of a kind's brackets as a formula takes them. Null where they do not stand together. */
function bracketsText(brackets: Partnership["brackets"], kind: FinancedKind): string | null {
  const area = bracketsArea(brackets, kind);
  if (area === null) return null;
  const { sheet, firstRow: top, lastRow: bottom, from, to, value } = area;
  const range = (left: number, right: number): string => absoluteRange({ sheet, top, bottom, left, right });
  if (to !== null) return to === from + 1 && value === from + 2 ? range(from, value) : null;
  return value === from + 1 ? range(from, value) : `CHOOSE({1,2},${range(from, from)},${range(value, value)})`;
}

/** Where the brackets of a kind stand; null where they do not stand together. */
export function bracketsArea(brackets: Partnership["brackets"], kind: FinancedKind): BracketsSource | null {
  if (brackets.kind !== "found") return null;
  const { table, content } = brackets;
  const own = content.filter(({ scope }) => scope.ok && scope.value === kind);
  const rows = own.length > 0 ? own : content.filter(({ scope }) => scope.ok && scope.value === null);
  const [first] = rows;
  const last = rows.at(-1);
  const from = table.columns.get("from");
  const value = table.columns.get("value");
  if (first === undefined || last === undefined || from === undefined || value === undefined) return null;
  if (last.row - first.row !== rows.length - 1) return null;
  const hasEnds = rows.some(({ to }) => !to.ok || to.value !== null);
  const above = table.headingRow + 1;
  return {
    sheet: table.sheet,
    firstRow: above + first.row,
    lastRow: above + last.row,
    from,
    to: hasEnds ? (table.columns.get("to") ?? null) : null,
    value,
  };
}
