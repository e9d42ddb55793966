import { cellAddress, rangeAddress } from "../../../src/workbook/address";
import { cell, dateCell } from "../cells";
import { type ColumnPlan, headingRowOf, type SheetPlan } from "../layOut";
import type { SampleAnswer, SampleRegister } from "../sample";
import type { CellContent } from "../xlsx/workbookContent";

const WIDTH_OF_NOTE = 34;
const COLUMNS = ["round", "version", "member", "sent", "deadline", "answered", "note"] as const;
const [ROUND, ANSWERED] = [COLUMNS.indexOf("round"), COLUMNS.indexOf("answered")];
/** Beside the register, one column apart. */
const COUNTED = COLUMNS.length + 1;

/** A register of hearings: a member a row for each round, and beside them how many were asked and how many have answered. */
export function registerSheet(register: SampleRegister): SheetPlan {
  const { name, title, notes, headings, count, rows } = register;
  const column = (
    field: (typeof COLUMNS)[number],
    cellOf: (answer: SampleAnswer) => CellContent | null,
    width: number | null = null,
  ): ColumnPlan => ({ heading: headings[field], width, cells: rows.map(cellOf) });
  const rounds = [...new Set(rows.map(({ round }) => round))];
  const firstRow = headingRowOf(register) + 1;
  const columnOf = (position: number): string =>
    rangeAddress({ top: firstRow, bottom: firstRow + rows.length - 1, left: position, right: position });
  const inRound = (line: number): string => `${columnOf(ROUND)},${cellAddress(firstRow + line, COUNTED)}`;
  const counted = (line: number, isCounted: (answer: SampleAnswer) => boolean, text: string): CellContent => ({
    value: rows.filter((answer) => answer.round === rounds[line] && isCounted(answer)).length,
    style: "count",
    formula: { text, rows: 1 },
  });
  return {
    name,
    title,
    notes,
    columns: [
      column("round", ({ round }) => cell(round, "left")),
      column("version", ({ version }) => cell(version)),
      column("member", ({ member }) => cell(member)),
      column("sent", ({ sent }) => dateCell(sent)),
      column("deadline", ({ deadline }) => dateCell(deadline)),
      column("answered", ({ answered }) => dateCell(answered)),
      column("note", ({ note }) => cell(note, "wrapped"), WIDTH_OF_NOTE),
      { heading: null, width: null, cells: [] },
      { heading: count.heading, width: null, cells: rounds.map((round) => cell(round, "left")) },
      {
        heading: count.sent,
        width: null,
        cells: rounds.map((_, line) => counted(line, () => true, `=COUNTIF(${inRound(line)})`)),
      },
      {
        heading: count.answered,
        width: null,
        cells: rounds.map((_, line) =>
          counted(line, ({ answered }) => answered !== null, `=COUNTIFS(${inRound(line)},${columnOf(ANSWERED)},"<>")`),
        ),
      },
    ],
    frozenColumns: 0,
    table: null,
  };
}
