import { findBylaw } from "../../../src/domain/bylaws/bylaw";
import { toNumber } from "../../../src/domain/numbers/toNumber";
import { type Ballot, readBallot } from "../../../src/domain/votes/ballot";
import { singleVote, tally } from "../../../src/domain/votes/tally";
import { DECISION } from "../../../src/functions/decision";
import type { Arguments } from "../../../src/functions/declaration";
import { WORDS } from "../../../src/functions/words";
import { absoluteReference, cellAddress } from "../../../src/workbook/address";
import { AGENDA, type NameLanguage, VOTES } from "../../../src/workbook/layout";
import { type Partnership } from "../../../src/workbook/partnership";
import { cell } from "../cells";
import { type ColumnPlan, headingRowOf, type SheetPlan } from "../layOut";
import type { Sample, SampleItem } from "../sample";
import type { CellContent } from "../xlsx/workbookContent";

type Column = keyof typeof AGENDA.columns;

const WIDTHS: Readonly<Partial<Record<Column, number>>> = { title: 26, proposal: 34, decision: 32 };
const COLUMNS = Object.keys(AGENDA.columns) as Column[];

/** The agenda. Roll calls are counted by native formulas, and every outcome is a FELLES.DECISION on its row. */
export function agendaSheet(sample: Sample, bylaws: Partnership["bylaws"]): SheetPlan {
  const { agenda, language } = sample;
  const firstRow = headingRowOf(agenda) + 1;
  const rows = agenda.rows.map((item, position) => itemCells(sample, item, firstRow + position, bylaws));
  return {
    name: AGENDA.names[language],
    title: agenda.title,
    notes: agenda.notes,
    columns: COLUMNS.map((column): ColumnPlan => ({
      heading: AGENDA.columns[column][language],
      width: WIDTHS[column] ?? null,
      cells: rows.map((cells) => cells[column] ?? null),
    })),
    frozenColumns: COLUMNS.indexOf("title") + 1,
    table: null,
  };
}

type ItemCells = Readonly<Partial<Record<Column, CellContent | null>>>;

function itemCells(sample: Sample, item: SampleItem, row: number, bylaws: Partnership["bylaws"]): ItemCells {
  const counts = countCells(sample, item);
  const rule = ruleInUse(item, row, bylaws);
  const entitled = sample.members.rows.length;
  return {
    item: cell(item.item, "left"),
    title: cell(item.title, "wrapped"),
    kind: cell(item.kind),
    proposal: cell(item.proposal, "wrapped"),
    rule: cell(item.rule),
    roll: cell(entitled, "count"),
    ...counts,
    outcome: outcomeCell({ counts, rule, entitled, language: sample.language }, row),
    decision: cell(item.decision, "wrapped"),
  };
}

type CountCells = Readonly<Record<"for" | "against" | "blank" | "notCast", CellContent>>;

/** @throws where an item has neither counts nor a roll call, or a vote that cannot be read */
function countCells({ votes, language }: Sample, { item, counts }: SampleItem): CountCells {
  if (counts !== null) {
    const typed = (count: number): CellContent => ({ value: count, style: "count" });
    return {
      for: typed(counts.for),
      against: typed(counts.against),
      blank: typed(counts.blank),
      notCast: typed(counts.notCast),
    };
  }
  const position = votes.items.indexOf(item);
  if (position < 0) throw new Error(`Item ${item} has neither counts nor a roll call`);
  const counted = tally(votes.rows.map((row) => singleVote(ballotOf(row.votes[position] ?? null))));
  const firstRow = headingRowOf(votes) + 1;
  const sheet = VOTES.names[language];
  // The members' names are in the first column, the items in the next ones.
  const start = absoluteReference(sheet, firstRow, position + 1);
  const end = absoluteReference(sheet, firstRow + votes.rows.length - 1, position + 1).split("!")[1] ?? "";
  const range = `${start}:${end}`;
  const count = (ballot: Ballot, text: string): CellContent => ({
    value: toNumber(counted[ballot]),
    style: "count",
    formula: { text, rows: 1 },
  });
  const countWord = (ballot: "for" | "against" | "blank"): CellContent =>
    count(ballot, `=COUNTIF(${range},"${WORDS[language][`ballot.${ballot}`]()}")`);
  return {
    for: countWord("for"),
    against: countWord("against"),
    blank: countWord("blank"),
    notCast: count("notCast", `=COUNTBLANK(${range})`),
  };
}

function ballotOf(vote: string | null): Ballot {
  const ballot = readBallot(vote);
  if (!ballot.ok) throw new Error(`Not a vote: ${String(vote)}`);
  return ballot.value;
}

/** The rule that a row is decided by, and what stands for it in the formula: the row's own, else the bylaws'. */
interface RuleInUse {
  readonly value: string | null;
  readonly text: string;
}

function ruleInUse(item: SampleItem, row: number, bylaws: Partnership["bylaws"]): RuleInUse {
  const own = addressOf("rule", row);
  const bylaw = bylaws.kind === "found" ? findBylaw(bylaws.content, "meeting.majority", item.kind) : null;
  const column = bylaws.kind === "found" ? bylaws.table.columns.get("value") : undefined;
  if (bylaws.kind !== "found" || typeof bylaw?.value !== "string" || column === undefined) {
    return { value: item.rule, text: own };
  }
  const { sheet, headingRow } = bylaws.table;
  const reference = absoluteReference(sheet, headingRow + 1 + bylaw.row, column);
  return { value: item.rule ?? bylaw.value, text: `IF(${own}="",${reference},${own})` };
}

function addressOf(column: Column, row: number): string {
  return cellAddress(row, COLUMNS.indexOf(column));
}

interface Decided {
  readonly counts: CountCells;
  readonly rule: RuleInUse;
  readonly entitled: number;
  readonly language: NameLanguage;
}

/** The outcome is what the function itself gives for the row's cells. */
function outcomeCell({ counts, rule, entitled, language }: Decided, row: number): CellContent {
  const values: Readonly<Record<string, string | number | null>> = {
    for: counts.for.value,
    against: counts.against.value,
    blank: counts.blank.value,
    rule: rule.value,
    of: entitled,
    language,
  };
  const given: Arguments = { cell: (name) => values[name] ?? null, rows: () => null };
  const outcome = DECISION.run(given);
  if (outcome.kind !== "cell" || typeof outcome.cell !== "string") {
    throw new Error(`No decision in row ${row}: ${JSON.stringify(outcome)}`);
  }
  const references = (["for", "against", "blank"] as const).map((column) => addressOf(column, row));
  const text = `=FELLES.DECISION(${[...references, rule.text, addressOf("roll", row)].join(",")},,"${language}")`;
  return { value: outcome.cell, style: "bold", formula: { text, rows: 1 } };
}
