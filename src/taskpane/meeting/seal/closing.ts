import { type Cell, contentOf } from "../../../domain/cell";
import type { AgendaField } from "../../../domain/meeting/decideItem";
import { isUnanimous } from "../../../domain/meeting/isUnanimous";
import type { DecidedElection } from "../../../domain/meeting/decideElection";
import { isWithoutVote, type ItemOutcome } from "../../../domain/meeting/itemOutcome";
import { recordText } from "../../../domain/meeting/sealedRecord";
import type { Exact } from "../../../domain/numbers/exact";
import { toNumber } from "../../../domain/numbers/toNumber";
import { BLANK, type CellContent, constant, type Contents, contentsFrom, text } from "../../../workbook/change/change";
import { contentOfCell } from "../../../workbook/change/contentOfCell";
import type { FoundTable } from "../../../workbook/findTable";
import type { AgendaColumn } from "../../../workbook/partnership";
import { cellOf } from "../../places";
import type { DecidedItem } from "../decideMeeting";
import { electionItemOf } from "../election/electionVerdict";
import { itemRecord } from "./itemRecord";
import { sha256 } from "./sha256";

/** What an item comes to as it stands; null while nothing is decided. */
export function closingOutcome(item: DecidedItem): ItemOutcome | null {
  const { decision, problems } = item;
  if (problems.length > 0) return null;
  const election = electionItemOf(item)?.election ?? null;
  if (election !== null) return outcomeOfElection(election);
  if (decision.withoutVote !== null) return decision.withoutVote;
  const { decision: decided } = decision;
  if (decided === null || decided.outcome === "noVotes") return null;
  return isUnanimous(decision) ? "unanimous" : decided.outcome;
}

function outcomeOfElection({ status, method }: DecidedElection): ItemOutcome | null {
  if (status !== "elected") return null;
  return method === "alternatives" ? "adopted" : "elected";
}

export interface Closing {
  readonly outcome: ItemOutcome;
  /** The outcome in the language of the workbook. */
  readonly outcomeWord: string;
  /** The text as it was adopted; what the agenda has already stays. */
  readonly decisionText: string;
  /** When it is closed, as Excel keeps it. */
  readonly time: number;
}

/** What is written when an item is closed: cells of the agenda that are blank, and the record for the log. */
export interface Closed {
  readonly contents: readonly Contents[];
  readonly record: string;
  readonly seal: string;
}

/**
 * Closes an item: its outcome, its votes, when it was closed and its seal go into the blank cells of its row on the agenda.
 * The seal is of what the sheets will say when that has been written.
 * @returns null where the agenda has no columns for the time and the seal
 */
export async function closeItem(
  table: FoundTable<AgendaColumn>,
  decided: DecidedItem,
  { outcome, outcomeWord, decisionText, time }: Closing,
): Promise<Closed | null> {
  if (!table.columns.has("seal") || !table.columns.has("closed")) return null;
  const { item, decision } = decided;
  const isDecisionWritten = contentOf(item.cells.decision) !== null;
  const cells =
    isDecisionWritten || decisionText.trim() === "" ? item.cells : { ...item.cells, decision: decisionText.trim() };
  const closed: DecidedItem = {
    ...decided,
    item: { ...item, cells },
    decision: { ...decision, withoutVote: isWithoutVote(outcome) ? outcome : null },
  };
  const record = recordText(itemRecord(closed));
  const seal = await sha256(record);
  const number = (exact: Exact | undefined): CellContent | null =>
    exact === undefined ? null : constant(toNumber(exact));
  const { count, tally, countedBy } = decision;
  const isCalled = countedBy === "rollCall";
  const planned: readonly (readonly [AgendaField, CellContent | null])[] = [
    ["roll", isCalled ? number(decided.roll.entitled.votes) : null],
    ["for", isCalled ? number(count?.for) : null],
    ["against", isCalled ? number(count?.against) : null],
    ["blank", isCalled ? number(count?.blank) : null],
    ["outcome", text(outcomeWord)],
    ["decision", decisionText.trim() === "" ? null : text(decisionText.trim())],
    ["closed", constant(time)],
    ["seal", text(seal)],
  ];
  const fields: readonly (readonly [AgendaColumn, CellContent | null])[] = [
    ...planned,
    ["notCast", isCalled ? number(tally?.notCast) : null],
  ];
  const contents = fields.flatMap(([field, content]): Contents[] => {
    const place = cellOf(table, item.row, field);
    if (place === null || content === null || !isBlankOnAgenda(table, item.row, field)) return [];
    return [contentsFrom(table.sheet, place.row, place.column, [[content]])];
  });
  return { contents, record, seal };
}

function isBlankOnAgenda(table: FoundTable<AgendaColumn>, row: number, field: AgendaColumn): boolean {
  return contentOf(table.rows[row]?.cells[field] ?? null) === null;
}

/** The time and the seal of an item as they stand, which are lost when it is reopened, and what stands there afterwards. */
export interface Reopening {
  readonly contents: readonly Contents[];
  readonly lost: readonly Contents[];
}

/** Clears what says that an item is closed. */
export function reopenItem(table: FoundTable<AgendaColumn>, { item }: DecidedItem): Reopening {
  const cells = (["closed", "seal"] as const).flatMap((field) => {
    const place = cellOf(table, item.row, field);
    const content = heldContent(item.cells[field]);
    return place === null || content === null ? [] : [{ place, content }];
  });
  const at = (content: (one: (typeof cells)[number]) => CellContent): Contents[] =>
    cells.map((one) => contentsFrom(table.sheet, one.place.row, one.place.column, [[content(one)]]));
  return { contents: at(() => BLANK), lost: at(({ content }) => content) };
}

function heldContent(cell: Cell): CellContent | null {
  return contentOf(cell) === null ? null : contentOfCell(cell);
}
