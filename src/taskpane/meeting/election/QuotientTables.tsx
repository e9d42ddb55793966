import { Caption1 } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Apportioned } from "../../../domain/elections/apportion";
import { type QuotientCell, quotientTable } from "../../../domain/elections/quotients";
import type { ElectionList } from "../../../domain/elections/readLists";
import { scaled } from "../../../domain/numbers/exact";
import { roundQuotient } from "../../../domain/numbers/roundQuotient";
import { hundredthsText } from "../../../locales/numberText";
import { columnGroups } from "./columnGroups";
import { useElectionTexts } from "./useElectionTexts";

/** So many divisors stand side by side in a narrow pane. */
const DIVISORS_AT_A_TIME = 4;
const HUNDREDTH = scaled(1, 2);

interface QuotientTablesProps {
  readonly lists: readonly ElectionList[];
  readonly counted: Apportioned;
}

/** The quotients that seats were won by: a row a list, a column a divisor, with the number of the seat that each of them won. */
export function QuotientTables({ lists, counted }: QuotientTablesProps): ReactNode {
  const { pane, number } = useElectionTexts();
  const { divisors, rows } = quotientTable(counted);
  return (
    <>
      <Caption1>{pane["election.quotients.explain"]()}</Caption1>
      {columnGroups(divisors, DIVISORS_AT_A_TIME).map(({ first, columns }) => (
        <table
          key={first}
          className="data-table quotients"
          aria-label={pane["election.quotients"]({ from: first + 1 })}
        >
          <thead>
            <tr>
              <th scope="col">{pane["election.list"]()}</th>
              {columns.map((divisor, index) => (
                <th key={index} scope="col" className="fees-fee">
                  {pane["election.quotients.divisor"]({ divisor: number(divisor) })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lists.map((list, row) => (
              <tr key={list.row}>
                <th scope="row">{list.name}</th>
                {columns.map((_, index) => (
                  <td key={index} className="fees-fee">
                    <Quotient cell={rows[row]?.[first + index]} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </>
  );
}

function Quotient({ cell }: { readonly cell: QuotientCell | undefined }): ReactNode {
  const { pane, language } = useElectionTexts();
  if (cell === undefined) return null;
  const { quotient, seat } = cell;
  const shown = hundredthsText(roundQuotient(quotient.numerator, quotient.denominator, HUNDREDTH), language);
  if (seat === null) return shown;
  return (
    <span className="stacked semibold">
      <span>{shown}</span>
      <span>{pane["election.quotients.seat"]({ seat })}</span>
    </span>
  );
}
