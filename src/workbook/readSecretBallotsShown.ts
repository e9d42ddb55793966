import { textOf } from "../domain/cell";
import type { FoundTable } from "./findTable";
import { isLogged } from "./isLogged";
import { itemKey } from "./itemKey";
import { SECRET_BALLOT_SHOWN } from "./layout";
import type { LogColumn } from "./partnership";

/** The items, by `itemKey`, for which the log has it that a secret ballot's result may be shown. A row that names none is for none. */
export function readSecretBallotsShown(table: FoundTable<LogColumn>): ReadonlySet<string> {
  return new Set(
    table.rows.flatMap((row) => {
      const item = textOf(row.cells.item);
      return item !== null && isLogged(row, SECRET_BALLOT_SHOWN) ? [itemKey(item)] : [];
    }),
  );
}
