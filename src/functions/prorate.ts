import type { PlainDate } from "../domain/calendar/plainDate";
import { readDate } from "../domain/calendar/readDate";
import { readYear } from "../domain/calendar/readYear";
import type { Cell } from "../domain/cell";
import type { Explained } from "../domain/fees/indexed";
import { prorate } from "../domain/fees/prorate";
import { readProrateBasis } from "../domain/fees/readProrateBasis";
import { message } from "../domain/message";
import { readNumber } from "../domain/numbers/readNumber";
import { ok, type Result } from "../domain/result";
import {
  type Arguments,
  cell,
  type Failure,
  failure,
  type FunctionDeclaration,
  optional,
  type Outcome,
  range,
  type Rows,
} from "./declaration";
import { explainedCells } from "./explainedCells";
import { isSameShape, otherShape } from "./shapes";
import { readTerms } from "./terms";

/** Example: a year's 260 000 kr for a membership that began on 1 August 2025, as DigiVestland's first part of a year did. */
export const PRORATE: FunctionDeclaration = {
  id: "PRORATE",
  parameters: [
    range("amount"),
    range("from"),
    range("to"),
    cell("year"),
    optional(cell("basis")),
    optional(cell("unit")),
  ],
  result: "matrix",
  example: {
    arguments: [[[260_000], [260_000]], [["1.8.2025"], ["1.1.2024"]], [[null], [null]], 2025, "months", 1],
    result: [[108_333], [260_000]],
  },
  run: runProrate,
};

function runProrate(given: Arguments): Outcome {
  const amounts = given.rows("amount");
  if (amounts === null) return failure(message("parameter.missing", {}), "amount");
  const year = readYear(given.cell("year"));
  if (!year.ok) return failure(year.problem, "year");
  if (year.value === null) return failure(message("parameter.missing", {}), "year");
  const basis = readProrateBasis(given.cell("basis"));
  if (!basis.ok) return failure(basis.problem, "basis");
  const terms = readTerms(given, ["unit"]);
  if (terms.kind === "failure") return terms;
  const from = datesOf(given, "from", amounts);
  if (from.kind === "failure") return from;
  const to = datesOf(given, "to", amounts);
  if (to.kind === "failure") return to;

  const inYear = { year: year.value, basis: basis.value ?? "days", unit: terms.terms.unit };
  return explainedCells(amounts, (amount, row, column) =>
    partOf(amount, from.dateAt(row, column), to.dateAt(row, column), inYear),
  );
}

type YearTerms = Readonly<{ year: number; basis: Parameters<typeof prorate>[3]; unit: Parameters<typeof prorate>[4] }>;

/** Null where there is no amount. A date that cannot be read is told even then. */
function partOf(
  amount: Cell,
  from: Result<PlainDate | null>,
  to: Result<PlainDate | null>,
  { year, basis, unit }: YearTerms,
): Result<Explained | null> {
  const number = readNumber(amount);
  if (!number.ok) return number;
  if (!from.ok) return from;
  if (!to.ok) return to;
  if (number.value === null) return ok(null);
  return prorate(number.value, { from: from.value, to: to.value }, year, basis, unit);
}

interface Dates {
  readonly kind: "dates";
  readonly dateAt: (row: number, column: number) => Result<PlainDate | null>;
}

/** One date for all amounts, which fails the call where it cannot be read, or one for each. */
function datesOf(given: Arguments, name: "from" | "to", amounts: Rows<Cell>): Dates | Failure {
  const cells = given.rows(name) ?? [[null]];
  if (isSameShape(amounts, cells))
    return { kind: "dates", dateAt: (row, column) => dateIn(cells[row]?.[column] ?? null) };
  const [first] = cells;
  if (cells.length !== 1 || first?.length !== 1) return failure(otherShape(amounts, cells), name);
  const date = dateIn(first[0] ?? null);
  return date.ok ? { kind: "dates", dateAt: () => date } : failure(date.problem, name);
}

/** An older version of Excel hands over a blank cell as 0, which is no day of anyone's membership. */
function dateIn(dateCell: Cell): Result<PlainDate | null> {
  return dateCell === 0 ? ok(null) : readDate(dateCell);
}
