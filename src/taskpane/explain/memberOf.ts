import type { FellesCellRead } from "../../workbook/explain/readSelectedCell";
import type { Partnership } from "../../workbook/partnership";
import type { Explanation } from "./explainCell";

/** The member whose row a cell of a result comes from, where what the function is given stands in the members' table. */
export function memberOf(
  { calls }: Explanation,
  { sheet, place }: FellesCellRead,
  { members }: Partnership,
): string | null {
  if (members.kind !== "found") return null;
  const { table, content } = members;
  const own = calls.flatMap((call) => call.arguments).find(({ value }) => value.kind === "own")?.value;
  const from = own?.kind === "own" && own.sheet !== null ? { sheet: own.sheet, row: own.place.row } : null;
  const row = from ?? (calls.length > 0 ? { sheet, row: place.row } : null);
  if (row?.sheet !== table.sheet) return null;
  return content.find((member) => table.headingRow + 1 + member.row === row.row)?.name ?? null;
}
