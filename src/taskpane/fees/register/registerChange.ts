import type { Municipality } from "../../../registers/populations";
import type { FoundTable } from "../../../workbook/findTable";
import { type CellContent, type Change, constant, contentsFrom, text } from "../../../workbook/change/change";
import { contentsOfCells } from "../../../workbook/change/contentsOfCells";
import type { MembersColumn } from "../../../workbook/partnership";
import { cellOf } from "../../places";
import type { Figure, MembersLookedUp } from "./lookUpMembers";

/** Populations of the register in the members' cells. Null where there are none, or no column for them. */
export function populationsChange(table: FoundTable<MembersColumn>, figures: readonly Figure[]): Change | null {
  return changeOf(
    table,
    "population",
    figures.map(({ member, municipality }) => ({ row: member.row, content: constant(municipality.population) })),
    "#,##0",
  );
}

/** Numbers in the members' cells: those of members that have none. Null where there are none, or no column for them. */
export function numbersChange(table: FoundTable<MembersColumn>, figures: readonly Figure[]): Change | null {
  return changeOf(
    table,
    "number",
    figures.map(({ member, municipality }) => ({ row: member.row, content: text(municipality.number) })),
    "@",
  );
}

/** Today's numbers in place of stale ones, where a municipality has only one. Null where there are none. */
export function renumberedChange(table: FoundTable<MembersColumn>, stale: MembersLookedUp["stale"]): Change | null {
  const cells = stale.flatMap(({ member, current }) => {
    const [number, ...others] = current.kind === "unknown" ? [] : current.into;
    return number === undefined || others.length > 0 ? [] : [{ row: member.row, content: text(number) }];
  });
  return changeOf(table, "number", cells, "@");
}

/**
 * Municipalities as members, from the first row below the headings of a table that has none. Null where there are none,
 * or no column for their names.
 * @param kind what the column of kinds says they are
 */
export function membersChange(
  table: FoundTable<MembersColumn>,
  municipalities: readonly Municipality[],
  kind: string,
): Change | null {
  const columns: Partial<Record<MembersColumn, { of: (one: Municipality) => CellContent; numberFormat: string }>> = {
    number: { of: ({ number }) => text(number), numberFormat: "@" },
    name: { of: ({ name }) => text(name), numberFormat: "@" },
    kind: { of: () => text(kind), numberFormat: "@" },
    population: { of: ({ population }) => constant(population), numberFormat: "#,##0" },
  };
  const top = table.headingRow + 1;
  const pieces = [...table.columns].flatMap(([column, position]) => {
    const written = columns[column];
    if (written === undefined || municipalities.length === 0) return [];
    const contents = contentsFrom(
      table.sheet,
      top,
      position,
      municipalities.map((one) => [written.of(one)]),
    );
    return [{ contents, look: { area: contents.area, numberFormat: written.numberFormat } }];
  });
  if (pieces.length === 0) return null;
  return {
    newSheets: [],
    looks: pieces.map(({ look }) => look),
    contents: pieces.map(({ contents }) => contents),
    deletedSheets: [],
  };
}

function changeOf(
  table: FoundTable<MembersColumn>,
  column: MembersColumn,
  cells: readonly { readonly row: number; readonly content: CellContent }[],
  numberFormat: string,
): Change | null {
  const written = cells.flatMap(({ row, content }) => {
    const place = cellOf(table, row, column);
    return place === null ? [] : [{ ...place, content }];
  });
  if (written.length === 0) return null;
  const contents = contentsOfCells(table.sheet, written);
  return {
    newSheets: [],
    looks: contents.map(({ area }) => ({ area, numberFormat })),
    contents,
    deletedSheets: [],
  };
}
