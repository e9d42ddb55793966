import type { Cell } from "../../src/domain/cell";
import { toText } from "../../src/domain/numbers/toText";
import { boardChecks, meetingDay } from "../../src/taskpane/board/boardChecks";
import { boardProblems } from "../../src/taskpane/board/boardProblems";
import { feesIn } from "../../src/taskpane/fees/computeFees";
import { kindFormulas } from "../../src/taskpane/fees/write/kindFormulas";
import { AS_IN_THE_BYLAWS } from "../../src/taskpane/fees/scenario";
import { feesProblems } from "../../src/taskpane/fees/feesProblems";
import { decideMeeting } from "../../src/taskpane/meeting/decideMeeting";
import { cellName } from "../../src/taskpane/places";
import { loadPlaceTexts, type TextsOf } from "../../src/taskpane/texts";
import type { Language } from "../../src/locales/language";
import { rangeAddress } from "../../src/workbook/address";
import type { CellProblem } from "../../src/workbook/cellProblem";
import { planFinancing } from "../../src/workbook/financingFormula";
import { type Partnership, type Reading, readPartnership } from "../../src/workbook/partnership";
import type { Sheets } from "../../src/workbook/readSheets";
import type { SheetCells } from "../../src/workbook/sheetCells";
import type { Entry, Input, Place } from "./inputs";

/** What one place of the pane shows of a workbook. */
export interface Shown {
  /** Cell and text, as the list writes them. */
  readonly problems: readonly (readonly [cell: string, text: string])[];
  /** All the rest that hangs on the cells. */
  readonly rest: string;
  /** The verdicts that are in favour: items adopted, rules met. */
  readonly granted: readonly string[];
}

/** A workbook after an input. */
export function withInput(sheets: Sheets, { part, cells, also, renamed }: Input): Sheets {
  const changed = { ...sheets, [part]: renamed === undefined ? withCells(sheets[part], cells) : null };
  return also === undefined ? changed : { ...changed, [also.part]: withCells(changed[also.part], also.cells) };
}

function withCells(sheet: SheetCells | null, changes: Input["cells"]): SheetCells {
  if (sheet === null) throw new Error("The sample has no such sheet");
  const entries = new Map<string, Entry>();
  for (const [address, entry] of changes) for (const one of cellsOf(address)) entries.set(one, entry);
  const places = sheet.rows.map((row, r) => row.map((_, c) => addressAt(sheet.top + r, sheet.left + c)));
  const inside = new Set(places.flat());
  const outside = [...entries.keys()].filter((address) => !inside.has(address));
  if (outside.length > 0) throw new Error(`Not on the sample's sheet: ${outside.join(", ")}`);
  return {
    ...sheet,
    rows: sheet.rows.map((row, r) =>
      row.map((cell, c) => {
        const entry = entries.get(places[r]?.[c] ?? "");
        return entry === undefined ? cell : valueOf(entry);
      }),
    ),
    sums: places.flatMap((row, r) =>
      row.flatMap((address, c) =>
        isSum(entries.get(address)) ? [{ row: sheet.top + r, column: sheet.left + c }] : [],
      ),
    ),
  };
}

function isSum(entry: Entry | undefined): boolean {
  return typeof entry === "object" && entry !== null && "formula" in entry && entry.isSum === true;
}

function valueOf(entry: Entry): Cell {
  return typeof entry === "object" && entry !== null && "formula" in entry ? entry.result : entry;
}

function addressAt(row: number, column: number): string {
  return rangeAddress({ top: row, bottom: row, left: column, right: column });
}

/** The cells of an address such as B3 or A8:F50. */
export function cellsOf(address: string): string[] {
  const [first = "", last = first] = address.split(":");
  const place = (one: string): { column: number; row: number } => {
    const [, letters = "", digits = ""] = /^([A-Z])(\d+)$/.exec(one) ?? [];
    return { column: letters.charCodeAt(0) - 65, row: Number(digits) - 1 };
  };
  const [from, to] = [place(first), place(last)];
  const cells: string[] = [];
  for (let row = from.row; row <= to.row; row += 1) {
    for (let column = from.column; column <= to.column; column += 1) cells.push(addressAt(row, column));
  }
  return cells;
}

/** What the three places show of a workbook, by the functions they show it with. */
export function shownOf(sheets: Sheets, texts: TextsOfPlaces): Record<Place, Shown> {
  const partnership = readPartnership(sheets);
  return {
    fees: shownOfFees(partnership, texts.fees),
    meeting: shownOfMeeting(partnership, texts.meeting),
    board: shownOfBoard(partnership, texts.board),
  };
}

export type TextsOfPlaces = { readonly [Name in Place]: TextsOf<Name> };

export async function loadTextsOfPlaces(language: Language): Promise<TextsOfPlaces> {
  return {
    fees: await loadPlaceTexts("fees", language),
    meeting: await loadPlaceTexts("meeting", language),
    board: await loadPlaceTexts("board", language),
  };
}

function shownOfFees(partnership: Partnership, texts: TextsOf<"fees">): Shown {
  const { members, bylaws } = partnership;
  const view = members.kind === "found" ? feesIn(AS_IN_THE_BYLAWS, partnership, members.content) : null;
  const formulas = view === null ? null : kindFormulas(view, partnership);
  const planned =
    members.kind === "found" && formulas !== null ? planFinancing(members, formulas, true, "nb").kind : null;
  const amounts = view?.fees.rows.map(({ member, outcome }) => [
    member.name,
    outcome.kind === "fee" ? toText(outcome.fee.amount) : outcome.kind,
  ]);
  return {
    problems: problemTexts(feesProblems(partnership, view), texts),
    rest: JSON.stringify([unread(members), unread(bylaws), planned, amounts, hasPopulation(partnership)]),
    granted: [],
  };
}

function hasPopulation({ members }: Partnership): boolean {
  return members.kind === "found" && members.table.columns.has("population");
}

function shownOfMeeting(partnership: Partnership, texts: TextsOf<"meeting">): Shown {
  const { members, bylaws, agenda, votes, chairsVotes } = partnership;
  const meeting = decideMeeting(partnership);
  const items = meeting.items.map(({ item, decision: { decision, tally, count, countedBy } }) => [
    item.item,
    item.title,
    decision?.outcome ?? "undecided",
    countedBy,
    ...Object.values(tally ?? count ?? {}).map(toText),
  ]);
  return {
    problems: problemTexts([...meeting.problems, ...meeting.items.flatMap(({ problems }) => problems)], texts),
    rest: JSON.stringify([
      [members, bylaws, agenda, votes, chairsVotes].map(unread),
      items,
      meeting.entitled && [meeting.entitled.members, toText(meeting.entitled.votes)],
    ]),
    granted: meeting.items.flatMap(({ item, decision }) =>
      decision.decision?.outcome === "adopted" ? [item.item] : [],
    ),
  };
}

function shownOfBoard(partnership: Partnership, texts: TextsOf<"board">): Shown {
  const { board, bylaws, members } = partnership;
  const checks = boardChecks(partnership, meetingDay(partnership));
  const findings = checks.flatMap(({ body, findings: all }) =>
    all.map(({ rule, verdict, reason }) => [body, rule, verdict, texts.say(reason)] as const),
  );
  return {
    problems: problemTexts(boardProblems(partnership, checks), texts),
    rest: JSON.stringify([unread(board), unread(bylaws), unread(members), findings]),
    granted: findings.flatMap(([body, rule, verdict]) => (verdict === "met" ? [`${body} ${rule}`] : [])),
  };
}

/** Why a sheet is not read; what it says then names the sheet, and the cells of a heading that stands twice. */
function unread(reading: Reading<string, unknown>): string {
  if (reading.kind !== "doubleHeading") return reading.kind;
  const { row, columns } = reading.double.address;
  return `${reading.sheet}!${columns.map((column) => addressAt(row, column)).join(", ")}`;
}

function problemTexts(problems: readonly CellProblem[], { say }: TextsOf<Place>): Shown["problems"] {
  return problems.map(({ sheet, place, problem }) => [cellName(sheet, place), say(problem)]);
}
