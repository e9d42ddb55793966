import { rangeAddress } from "./address";
import type { FeeColumn } from "./feeChange";
import { columnBeside, columnFilledForMembers, type FoundMembers, type PlannedFees } from "./feeFormula";
import type { FoundTable } from "./findTable";
import { FEE_HEADING, type NameLanguage } from "./layout";
import type { MembersColumn } from "./partnership";

/** A term as it stands in a formula: a number, a cell, or another formula without its `=`. Blank where it is left out. */
export type TermText = string;

/** What a kind of member's fees are computed with: the function, and its terms in the order the function takes them. */
export type FeeCall =
  | { readonly function: "PERCAPITA" | "BASEPLUS"; readonly terms: readonly TermText[] }
  /** @property brackets the bracket rows; @property mode `step` or `marginal` */
  | {
      readonly function: "TIERED";
      readonly brackets: TermText;
      readonly mode: string;
      readonly terms: readonly TermText[];
    }
  | { readonly function: "SHARE"; readonly need: TermText; readonly terms: readonly TermText[] }
  /** The same for all, whatever their population. */
  | { readonly function: "FLAT"; readonly amount: TermText; readonly terms: readonly TermText[] }
  | { readonly function: "NONE" };

/** The fees of one kind of member. */
export interface KindFormula {
  /** What the column of kinds says of these members, each way of writing it once; null where they are all. */
  readonly words: readonly string[] | null;
  readonly call: FeeCall;
  readonly usesAgreed: boolean;
  /** How a member of part of the year pays; null where it pays for all of it. */
  readonly partYear: { readonly year: TermText; readonly basis: "days" | "months" } | null;
}

/** Where fees go beside the members, or why there is no place for them. */
export type PlannedColumn =
  { readonly kind: "column"; readonly column: FeeColumn } | Exclude<PlannedFees, { readonly kind: "plan" }>;

/**
 * Plans where the fees of members go. Sums inside the table are passed over where a column tells them from the members by
 * being blank; otherwise they are refused, since a sum would be given a fee.
 */
export function planFeeColumn(members: FoundMembers, isWholeKroner: boolean, language: NameLanguage): PlannedColumn {
  const { table, problems } = members;
  const sums = problems.filter(({ problem }) => problem.key === "member.subtotal");
  if (sums.length > 0 && columnFilledForMembers(members) === null) return { kind: "sums", sums };
  if (table.rows.length === 0) return { kind: "nothing" };
  return {
    kind: "column",
    column: {
      sheet: table.sheet,
      column: columnBeside(table),
      headingRow: table.headingRow,
      heading: FEE_HEADING[language],
      firstRow: table.headingRow + 1,
      lastRow: table.headingRow + table.rows.length,
      isWholeKroner,
    },
  };
}

/** Plans the fees of members as one formula, kind by kind. Nothing where no formula says it, or nobody pays. */
export function planFinancing(
  members: FoundMembers,
  kinds: readonly KindFormula[],
  isWholeKroner: boolean,
  language: NameLanguage,
): PlannedFees {
  const planned = planFeeColumn(members, isWholeKroner, language);
  if (planned.kind !== "column") return planned;
  const formula = kinds.every(({ call }) => call.function === "NONE")
    ? null
    : formulaOf(members.table, kinds, columnFilledForMembers(members));
  return formula === null ? { kind: "nothing" } : { kind: "plan", plan: { ...planned.column, formula: `=${formula}` } };
}

function formulaOf(
  table: FoundTable<MembersColumn>,
  kinds: readonly KindFormula[],
  filled: number | null,
): string | null {
  const top = table.headingRow + 1;
  const range = (column: number): string =>
    rangeAddress({ top, bottom: table.headingRow + table.rows.length, left: column, right: column });
  const columns = rangesOf(table, range, filled);
  const paying = kinds.filter(({ call }) => call.function !== "NONE");
  const parts = paying.map((kind) => ({
    mask: maskOf(kind, table, range),
    text: kindText(kind, columns, table, range),
  }));
  if (parts.some(({ mask, text }) => mask === null || text === null)) return null;
  return parts.reduceRight(
    (otherwise, { mask, text }) => (mask === "" ? (text ?? "") : `IF(${mask ?? ""},${text ?? ""},${otherwise})`),
    '""',
  );
}

interface Ranges {
  /** As they are given to a function: blank on the rows that are no member's. */
  readonly population: string | null;
  readonly agreed: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** 1 for each member, and blank on the rows that are no member's. */
  readonly ones: string;
}

function rangesOf(table: FoundTable<MembersColumn>, range: (column: number) => string, filled: number | null): Ranges {
  const ofMembers = (column: number | undefined): string | null =>
    column === undefined ? null : filled === null ? range(column) : `IF(${range(filled)}="","",${range(column)})`;
  const named = filled ?? table.columns.get("name") ?? table.left;
  return {
    population: ofMembers(table.columns.get("population")),
    agreed: ofMembers(table.columns.get("agreed")),
    from: ofMembers(table.columns.get("from")),
    to: ofMembers(table.columns.get("to")),
    ones: `IF(${range(named)}="","",1)`,
  };
}

/** Which rows are members of the kind: nothing where all are, null where no column says. */
function maskOf(
  { words }: KindFormula,
  table: FoundTable<MembersColumn>,
  range: (column: number) => string,
): string | null {
  if (words === null) return "";
  const column = table.columns.get("kind");
  if (column === undefined) return null;
  return words.map((word) => `(${range(column)}="${word.replaceAll('"', '""')}")`).join("+");
}

/** The fees of one kind. Null where the table lacks what they hang on. */
function kindText(
  kind: KindFormula,
  ranges: Ranges,
  table: FoundTable<MembersColumn>,
  range: (column: number) => string,
): string | null {
  const { call, partYear } = kind;
  if (call.function === "NONE") return '""';
  const agreed = kind.usesAgreed ? ranges.agreed : null;
  if (partYear === null) return callText(kind, agreed, ranges, table, range);
  const wholeYear = callText(kind, null, ranges, table, range);
  if (wholeYear === null || ranges.from === null || ranges.to === null) return wholeYear;
  const part = `FELLES.PRORATE(${wholeYear},${ranges.from},${ranges.to},${partYear.year},"${partYear.basis}")`;
  // An agreed amount is paid as it stands, also by who is a member for part of the year.
  return agreed === null ? part : `IF(LEN(${agreed})=0,${part},${agreed})`;
}

function callText(
  kind: KindFormula,
  agreed: string | null,
  { population, ones }: Ranges,
  table: FoundTable<MembersColumn>,
  range: (column: number) => string,
): string | null {
  const { call } = kind;
  const ends = agreed === null ? [] : [agreed];
  switch (call.function) {
    case "NONE":
      return '""';
    case "FLAT":
      return felles("BASEPLUS", [ones, call.amount, "0", ...call.terms, ...ends]);
    case "PERCAPITA":
    case "BASEPLUS":
      return population === null ? null : felles(call.function, [population, ...call.terms, ...ends]);
    case "TIERED":
      return population === null
        ? null
        : felles("TIERED", [population, call.brackets, `"${call.mode}"`, ...call.terms, ...ends]);
    case "SHARE": {
      // What one pays hangs on all who share, so those of other kinds must not be among them.
      const mask = maskOf(kind, table, range);
      const only = (given: string | null): string | null =>
        given === null || mask === null || mask === "" ? given : `IF(${mask},${given},"")`;
      const sharing = only(population);
      if (sharing === null) return null;
      const settled = agreed === null ? [] : [only(agreed) ?? ""];
      return felles("SHARE", [call.need, sharing, ...call.terms, ...settled]);
    }
  }
}

/** A call of a function of ours; what is left out at its end is left out. */
function felles(name: string, given: readonly string[]): string {
  const written = [...given];
  while (written.at(-1) === "") written.pop();
  return `FELLES.${name}(${written.join(",")})`;
}
