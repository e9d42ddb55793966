import { normalWord } from "../../domain/words";
import { type Part, PART_NAMES, PARTS, type SheetLayout } from "../../workbook/layout";
import type { MappedTable, Setup } from "../../workbook/mapping";
import { type Candidate, candidateAt, type Candidates } from "../../workbook/recognise";
import type { SheetCells } from "../../workbook/sheetCells";
import type { TableToRemember } from "../../workbook/setupChange";

/** Where a part is to be read from: the sheet of its name, a table of the user's own, or nowhere. */
export type PartDraft =
  { readonly kind: "own" } | { readonly kind: "table"; readonly table: Candidate } | { readonly kind: "none" };

export type Drafts = Readonly<Record<Part, PartDraft>>;

/** What the user has chosen in the pane; a part that is not there is as proposed. */
export type DraftChanges = Readonly<Partial<Record<Part, PartDraft>>>;

/** The tables to choose between for each part, the mapped one first, then as they were recognised. */
export function tablesToChoose(setup: Setup, sheets: readonly SheetCells[], candidates: Candidates): Candidates {
  const ofPart = (part: Part): readonly Candidate[] => {
    const mapped: MappedTable<string> | undefined = setup.mapping[part];
    if (mapped === undefined) return candidates[part];
    const table = tableWithColumns(part, mapped, sheets);
    return [table, ...candidates[part].filter((one) => !isSameTable(one, table))];
  };
  return Object.fromEntries(PART_NAMES.map((part) => [part, ofPart(part)])) as Record<Part, readonly Candidate[]>;
}

/**
 * What is remembered, else the sheet of ours, else what was recognised. Once there is a set-up sheet, a part that it does
 * not name is not proposed again: it was left out by someone.
 * @param own the parts that have a sheet of ours
 */
export function proposedDrafts(setup: Setup, own: readonly Part[], tables: Candidates): Drafts {
  const ofPart = (part: Part): PartDraft => {
    const [table] = tables[part];
    if (setup.mapping[part] === undefined && own.includes(part)) return { kind: "own" };
    const isLeftOut = setup.place !== null && !setup.parts.includes(part);
    return table === undefined || isLeftOut ? { kind: "none" } : { kind: "table", table };
  };
  return Object.fromEntries(PART_NAMES.map((part) => [part, ofPart(part)])) as Record<Part, PartDraft>;
}

/** A table whose columns are known, with all of its headings; those of a sheet that cannot be seen are not known. */
export function tableWithColumns(part: Part, mapped: MappedTable<string>, sheets: readonly SheetCells[]): Candidate {
  const cells = sheets.find(({ name }) => normalWord(name) === normalWord(mapped.sheet)) ?? {
    name: mapped.sheet,
    top: mapped.headingRow,
    left: 0,
    rows: [],
  };
  const columns = [...mapped.columns.values()];
  const table = candidateAt(part, cells, mapped.headingRow, Math.min(...columns), Math.max(...columns));
  return { ...table, columns: mapped.columns, questions: [], certainty: "sure" };
}

/** Whether two candidates have the same headings, whatever each is taken for. */
export function isSameTable(a: Candidate, b: Candidate): boolean {
  return a.sheet === b.sheet && a.headingRow === b.headingRow && a.left === b.left && a.right === b.right;
}

/** The table with another heading, or none, for a field. */
export function withField(table: Candidate, field: string, column: number | null): Candidate {
  const columns = new Map(table.columns);
  if (column === null) columns.delete(field);
  else columns.set(field, column);
  const questions = table.questions.filter((question) => question.kind !== "whichHeading" || question.field !== field);
  return { ...table, columns, questions };
}

/** The fields that have one heading between them, which stands over one field only. */
export function sharingFields({ columns }: Candidate): string[] {
  const all = [...columns];
  return all
    .filter(([field, column]) => all.some(([other, at]) => other !== field && at === column))
    .map(([field]) => field);
}

/** Whether the table can be read as it is drafted: each heading for one field, and none missing that must be there. */
export function isReadable(table: Candidate): boolean {
  return missingFields(table).required.length === 0 && sharingFields(table).length === 0;
}

/** The fields a table has no heading for: those without which it cannot be read, and the others. */
export function missingFields({ part, columns }: Candidate): {
  readonly required: readonly string[];
  readonly other: readonly string[];
} {
  const layout: SheetLayout<string> = PARTS[part];
  const missing = Object.keys(layout.columns).filter((field) => !columns.has(field));
  return {
    required: missing.filter((field) => layout.required.includes(field)),
    other: missing.filter((field) => !layout.required.includes(field)),
  };
}

/** The parts that are to be read from tables of the user's own. */
export function tablesToRemember(drafts: Drafts): TableToRemember[] {
  return PART_NAMES.flatMap((part) => {
    const draft = drafts[part];
    return draft.kind === "table" ? [{ part, table: draft.table }] : [];
  });
}

/** Whether the set-up sheet says just this already. */
export function isRemembered(tables: readonly TableToRemember[], setup: Setup): boolean {
  return (
    setup.problems.length === 0 &&
    PART_NAMES.every((part) => {
      const mapped: MappedTable<string> | undefined = setup.mapping[part];
      const wanted = tables.find((one) => one.part === part)?.table;
      if (mapped === undefined || wanted === undefined) return mapped === undefined && wanted === undefined;
      return (
        normalWord(mapped.sheet) === normalWord(wanted.sheet) &&
        mapped.headingRow === wanted.headingRow &&
        mapped.columns.size === wanted.columns.size &&
        [...wanted.columns].every(([field, column]) => mapped.columns.get(field) === column)
      );
    })
  );
}
