import { findBylaw } from "../../../src/domain/bylaws/bylaw";
import { bylawValue } from "../../../src/domain/bylaws/bylawValue";
import { entitled } from "../../../src/domain/meeting/entitled";
import { toNumber } from "../../../src/domain/numbers/toNumber";
import { type Ballot, readBallot } from "../../../src/domain/votes/ballot";
import { singleVote, tally } from "../../../src/domain/votes/tally";
import { DECISION } from "../../../src/functions/decision";
import type { Arguments } from "../../../src/functions/declaration";
import { WORDS } from "../../../src/functions/words";
import { absoluteReference, cellAddress } from "../../../src/workbook/address";
import { AGENDA, meetingDetailOf, type NameLanguage, VOTES } from "../../../src/workbook/layout";
import { type Partnership } from "../../../src/workbook/partnership";
import { cell, itemCell } from "../cells";
import { type ColumnPlan, headingRowOf, type SheetPlan } from "../layOut";
import type { Sample, SampleItem } from "../sample";
import type { CellContent } from "../xlsx/workbookContent";

type Column = keyof typeof AGENDA.columns;

const WIDTHS: Readonly<Partial<Record<Column, number>>> = { title: 26, proposal: 34, decision: 32 };
const COLUMNS = Object.keys(AGENDA.columns) as Column[];

/**
 * The agenda. Roll calls are counted by native formulas, and every outcome of a vote is a FELLES.DECISION on its row. An
 * item that is still to be dealt with has no figures.
 */
export function agendaSheet(sample: Sample, partnership: Partnership): SheetPlan {
  const { agenda, language } = sample;
  const firstRow = headingRowOf(agenda) + 1;
  const rows = agenda.rows.map((item, position) => itemCells(sample, item, firstRow + position, partnership));
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

function itemCells(sample: Sample, item: SampleItem, row: number, partnership: Partnership): ItemCells {
  return {
    item: itemCell(item.item),
    title: cell(item.title, "wrapped"),
    kind: cell(item.kind),
    proposal: cell(item.proposal, "wrapped"),
    rule: cell(item.rule),
    ...(item.outcome === undefined
      ? votedCells(sample, item, row, partnership)
      : { outcome: cell(item.outcome, "bold") }),
    decision: cell(item.decision, "wrapped"),
    method: cell(item.method),
    seats: cell(item.seats, "left"),
  };
}

/** The figures of an item that has been voted on, and how it came out. */
function votedCells(sample: Sample, item: SampleItem, row: number, { bylaws, members }: Partnership): ItemCells {
  const voters = members.kind === "found" ? entitled(members.content).members : sample.members.rows.length;
  const roll = item.roll === undefined ? voters : item.roll;
  const counts = countCells(sample, item, voters - (roll ?? voters));
  const rule = ruleInUse(item, row, bylaws);
  const chairs = chairsBallot(sample, item, bylaws);
  return {
    roll: cell(roll, "count"),
    ...counts,
    outcome: outcomeCell({ counts, rule, entitled: roll, chairs, language: sample.language }, row),
  };
}

interface CountCells extends Readonly<Record<"for" | "against" | "blank", CellContent>> {
  readonly notCast: CellContent | null;
}

/**
 * @param away how many of the rows are members that take no part in the item
 * @throws where an item has neither counts nor a roll call, or a vote that cannot be read
 */
function countCells({ votes, language }: Sample, { item, counts }: SampleItem, away: number): CountCells {
  if (counts !== null) {
    const typed = (count: number): CellContent => ({ value: count, style: "count" });
    return {
      for: typed(counts.for),
      against: typed(counts.against),
      blank: typed(counts.blank),
      notCast: cell(counts.notCast, "count"),
    };
  }
  const position = votes.items.indexOf(item);
  if (position < 0) throw new Error(`Item ${item} has neither counts nor a roll call`);
  const counted = tally(votes.rows.map((row) => singleVote(ballotOf(row.votes[position] ?? null))));
  const end = ballotReference({ votes, language }, votes.rows.length - 1, position).split("!")[1] ?? "";
  const range = `${ballotReference({ votes, language }, 0, position)}:${end}`;
  const count = (ballot: Ballot, text: string, less = 0): CellContent => ({
    value: toNumber(counted[ballot]) - less,
    style: "count",
    formula: { text, rows: 1 },
  });
  const countWord = (ballot: "for" | "against" | "blank"): CellContent =>
    count(ballot, `=COUNTIF(${range},"${WORDS[language][`ballot.${ballot}`]()}")`);
  return {
    for: countWord("for"),
    against: countWord("against"),
    blank: countWord("blank"),
    notCast: count("notCast", `=COUNTBLANK(${range})${away === 0 ? "" : `-${away}`}`, away),
  };
}

/** Where a member's vote on an item stands: the names are in the first column, the items in the next ones. */
function ballotReference({ votes, language }: Pick<Sample, "votes" | "language">, row: number, item: number): string {
  return absoluteReference(VOTES.names[language], headingRowOf(votes) + 1 + row, item + 1);
}

/** The vote that settles a tie, and the cell it stands in. */
interface ChairsBallot {
  readonly value: string | null;
  readonly reference: string;
}

/**
 * The vote that the chair has cast with the others, where the bylaws let that decide a tie; null where it does not, or stands
 * nowhere by itself.
 */
function chairsBallot(
  { meeting, votes, language }: Sample,
  { item, kind }: SampleItem,
  bylaws: Partnership["bylaws"],
): ChairsBallot | null {
  const tie = bylaws.kind === "found" ? bylawValue(bylaws.content, "meeting.tie", kind) : null;
  const chair = meeting?.rows.find(({ detail }) => meetingDetailOf(detail) === "chairMember")?.value ?? null;
  const position = votes.items.indexOf(item);
  const row = votes.rows.findIndex(({ member }) => member === chair);
  if (tie?.ok !== true || tie.value !== "chair" || position < 0 || row < 0) return null;
  return {
    value: votes.rows[row]?.votes[position] ?? null,
    reference: ballotReference({ votes, language }, row, position),
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
  /** Null where it is not known. */
  readonly entitled: number | null;
  readonly chairs: ChairsBallot | null;
  readonly language: NameLanguage;
}

/** The outcome is what the function itself gives for the row's cells. */
function outcomeCell({ counts, rule, entitled: roll, chairs, language }: Decided, row: number): CellContent {
  const values: Readonly<Record<string, string | number | null>> = {
    for: counts.for.value,
    against: counts.against.value,
    blank: counts.blank.value,
    rule: rule.value,
    of: roll,
    castingVote: chairs?.value ?? null,
    language,
  };
  const given: Arguments = { cell: (name) => values[name] ?? null, rows: () => null };
  const outcome = DECISION.run(given);
  if (outcome.kind !== "cell" || typeof outcome.cell !== "string") {
    throw new Error(`No decision in row ${row}: ${JSON.stringify(outcome)}`);
  }
  const references = (["for", "against", "blank"] as const).map((column) => addressOf(column, row));
  const terms = [...references, rule.text, addressOf("roll", row), chairs?.reference ?? ""];
  const text = `=FELLES.DECISION(${terms.join(",")},"${language}")`;
  return { value: outcome.cell, style: "bold", formula: { text, rows: 1 } };
}
