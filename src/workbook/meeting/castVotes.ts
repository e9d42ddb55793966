import type { Cell } from "../../domain/cell";
import { readBallot } from "../../domain/votes/ballot";
import type { CellContent } from "../change/change";
import { holds } from "../change/compare";
import { type Answer, askExcel, type Fault, inExcel, isPassing, repeatedly } from "../excel";
import { findPart } from "../findPart";
import type { FoundTable } from "../findTable";
import { VOTES } from "../layout";
import type { VotesColumn } from "../partnership";
import { exchangeBallots, type Stood } from "./exchangeBallots";
import { isSameCell } from "./isSameCell";
import {
  type BallotCell,
  isSameBallotCell,
  labelOf,
  locate,
  type Unfound,
  type VotesPlace,
  votesPlace,
} from "./votesPlace";

/** A vote that is to be written: whose, on what, where both were last seen, and what the cell then held. */
export interface VoteToCast extends BallotCell {
  readonly before: Cell;
  /** The word for the vote, or nothing where a vote is taken back. */
  readonly ballot: CellContent;
}

/** What became of one vote. */
export type VoteOutcome =
  | { readonly kind: "cast" }
  /** Someone else has written another vote there since it was last read. Theirs stands; which of the two is right is asked. */
  | { readonly kind: "conflict"; readonly theirs: Cell }
  /** The member's row, the item's column or the sheet is no longer there, or is there twice. */
  | { readonly kind: "gone"; readonly what: Unfound | "sheet" }
  | { readonly kind: "protected"; readonly sheet: string }
  /** Excel would not, and it is not written. */
  | { readonly kind: "refused"; readonly fault: Fault }
  /** Others have moved the rows each time it was tried; it is not written. */
  | { readonly kind: "busy" }
  /** Excel broke off, and does not answer when it is asked what was done in this cell. It may be cast there again as unsure. */
  | { readonly kind: "unknown"; readonly fault: Fault; readonly row: number; readonly column: number };

/** A cell that may not hold what it held, and what that was, where it is known. */
export interface DoubtfulCell extends BallotCell {
  readonly sheet: string;
  readonly held: CellContent | null;
}

export interface VotesCast {
  /** In the order of the votes. */
  readonly outcomes: readonly VoteOutcome[];
  /** Where the roll calls stand now. */
  readonly place: VotesPlace;
  /** Others' cells that our writing went over and that could not be put right: nobody but a person can tell what they should hold. */
  readonly doubtful: readonly DoubtfulCell[];
}

/** What is still to be done in one cell. */
interface Task {
  readonly cell: BallotCell;
  readonly wanted: CellContent;
  /** Whether the cell stands as it is thought to, so that nothing of anybody's is lost when it is written in. */
  readonly isExpected: (stood: Pick<Stood, "value" | "content">) => boolean;
  /** The vote that it is about, by its place among them; null for somebody else's cell that our writing went over. */
  readonly vote: number | null;
  /** Whether it gives back what our writing took away; else it casts a vote. */
  readonly givesBack: boolean;
}

interface State {
  readonly place: VotesPlace;
  /** Every vote that is to be cast, whatever has become of it. */
  readonly votes: readonly Task[];
  /** What is left to do: at most a vote and a giving back for one cell, of which that comes first. */
  readonly tasks: readonly Task[];
  readonly outcomes: ReadonlyMap<number, VoteOutcome>;
  readonly doubtful: readonly DoubtfulCell[];
  /** Why it went no further; null when there is nothing left to do. */
  readonly stop: Stop | null;
}

type Stop =
  | { readonly kind: "busy" }
  | {
      readonly kind: "refused";
      readonly fault: Fault;
      readonly isProtected: boolean;
      /** Whether something was done all the same, or the sheet has another name, so that trying again leads on. */
      readonly leadsOn: boolean;
    }
  /** Excel does not say how the sheet stands, nor whether what was asked for last has been done. */
  | { readonly kind: "unknown"; readonly fault: Fault; readonly mayBeDone: readonly Task[] };

/** So many requests in a row may find that others have been there first, before there is a pause. */
const MOST_ROUNDS = 8;

/** Faults with which Excel has done nothing of what it was asked. */
const DONE_NOTHING: readonly string[] = [
  "AccessDenied",
  "ActivityLimitReached",
  "InvalidOperationInCellEditMode",
  "RequestPayloadSizeLimitExceeded",
  "WriteNotSupportedWhenModalDialogOpen",
];

/**
 * Writes votes, each in its cell, in one sync. The same request reads what stood there: where someone else has written
 * meanwhile, or moved the rows, what was gone over is put back at once, and the vote goes to where its member is now, or is
 * a conflict for people to settle. After a fault the sheet is read to see what was done; a vote that stands is not written
 * again, so that to cast the same votes once more does no harm. What someone writes between our last reading and a request
 * whose answer is lost cannot be known.
 * @param votes each for a cell of its own
 * @param isUnsure whether they were tried before and it is unknown what was done: then it is looked at before anything is written
 */
export async function castVotes(votes: readonly VoteToCast[], place: VotesPlace, isUnsure = false): Promise<VotesCast> {
  const tasks = votes.map(({ before, ballot, item, member, row, column }, vote): Task => {
    const cell = { item, member, row, column };
    return { cell, wanted: ballot, isExpected: ({ value }) => isSameCell(value, before), vote, givesBack: false };
  });
  const unsure: Stop | null = isUnsure ? { kind: "unknown", fault: { code: "", message: "" }, mayBeDone: tasks } : null;
  let state: State = { place, votes: tasks, tasks, outcomes: new Map(), doubtful: [], stop: unsure };
  await repeatedly(async () => {
    state = await goOn(state);
    return state;
  }, isToBeRepeated);
  return report(state, votes.length);
}

async function goOn(state: State): Promise<State> {
  const { stop } = state;
  const known = stop?.kind === "unknown" ? await lookAfterFault(state, stop.mayBeDone, null) : { ...state, stop: null };
  return known.stop === null ? work(known, MOST_ROUNDS) : known;
}

/** What our writing took away is not given up where it can be given back. */
function isToBeRepeated({ stop, tasks }: State): boolean {
  if (stop === null || stop.kind === "busy") return stop !== null;
  if (stop.kind === "refused" && stop.isProtected) return false;
  const leadsOn = stop.kind === "refused" && (isPassing(stop.fault) || stop.leadsOn);
  return leadsOn || tasks.some(({ givesBack }) => givesBack);
}

/** Does what is left to do until nothing is, or Excel will not, or others have come in between too often. */
async function work(state: State, roundsLeft: number): Promise<State> {
  if (state.tasks.length === 0) return state;
  if (roundsLeft === 0) return { ...state, stop: { kind: "busy" } };
  const batch = nextBatch(state.tasks);
  const answer = await inExcel((context) => exchangeBallots(context, state.place, batch));
  if (!answer.ok) return lookAfterFault(state, batch, answer.fault);
  const judged = batch.map((task, index) => judge(task, answer.value[index]));
  const left = [...state.tasks.filter((task) => !batch.includes(task)), ...judged.flatMap(({ again }) => again)];
  const after = judged.reduce<State>((so, { wentOver }) => (wentOver === null ? so : giveBackLater(so, wentOver)), {
    ...state,
    tasks: left,
    outcomes: withOutcomes(state.outcomes, judged),
  });
  const isMoved = judged.some(({ again }) => again.length > 0);
  return isMoved ? lookAnew(after, roundsLeft) : work(after, roundsLeft - 1);
}

/** What can be done in one request: in each cell one thing, and what is to be given back before anything else. */
function nextBatch(tasks: readonly Task[]): Task[] {
  const first = tasks.filter(({ givesBack }) => givesBack);
  const isFree = ({ cell }: Task): boolean =>
    !first.some((other) => isSameBallotCell(other.cell, cell) || isSamePlace(other.cell, cell));
  return [...first, ...tasks.filter((task) => !task.givesBack && isFree(task))];
}

function isSamePlace(a: BallotCell, b: BallotCell): boolean {
  return a.row === b.row && a.column === b.column;
}

interface Judged {
  readonly vote: number | null;
  readonly outcome: VoteOutcome | null;
  /** The task itself, where its cell is no longer there. */
  readonly again: readonly Task[];
  readonly wentOver: WentOver | null;
}

/** What our writing took away that was not ours to take. */
interface WentOver {
  readonly stood: Stood;
  readonly written: CellContent;
  /** The vote that was meant for that very cell, if one was. */
  readonly vote: number | null;
}

/** What a task came to, by what stood in the cell when it was written in. */
function judge(task: Task, stood: Stood | undefined): Judged {
  if (stood === undefined) throw new Error("Every task has its cell");
  const { vote, wanted: written, cell } = task;
  if (!isSameBallotCell(stood.cell, cell)) {
    const wentOver = holds(stood.content, written) ? null : { stood, written, vote: null };
    return { vote, outcome: null, again: [task], wentOver };
  }
  if (isDone(task, stood) || task.isExpected(stood)) {
    return { vote, outcome: task.givesBack ? null : { kind: "cast" }, again: [], wentOver: null };
  }
  return { vote, outcome: conflictWith(stood), again: [], wentOver: { stood, written, vote } };
}

function conflictWith({ value }: Pick<Stood, "value">): VoteOutcome {
  return { kind: "conflict", theirs: value };
}

/**
 * Remembers to give back what our writing took away. Where something is to be given back there already, it is what stood
 * there first, unless someone has written there since; a vote that is yet to be cast there is then a conflict.
 */
function giveBackLater(state: State, { stood, written, vote }: WentOver): State {
  const isThere = ({ cell }: Task): boolean => isSameBallotCell(cell, stood.cell);
  const earlier = state.tasks.find((task) => task.givesBack && isThere(task));
  const isStillDue = earlier?.isExpected(stood) === true;
  const task: Task = {
    cell: stood.cell,
    wanted: isStillDue ? earlier.wanted : stood.content,
    isExpected: ({ content }) => holds(content, written),
    vote: earlier?.vote ?? vote,
    givesBack: true,
  };
  const contested = state.tasks.filter(
    (one) => !one.givesBack && isThere(one) && !isStillDue && !isDone(one, stood) && !one.isExpected(stood),
  );
  return {
    ...state,
    tasks: [...state.tasks.filter((one) => one !== earlier && !contested.includes(one)), task],
    outcomes: withOutcomes(
      state.outcomes,
      contested.map((one) => ({ vote: one.vote, outcome: conflictWith(stood) })),
    ),
  };
}

/** Whether a cell holds what is wanted there; the same vote in another word is the same vote. */
function isDone({ wanted, givesBack }: Task, { value, content }: Pick<Stood, "value" | "content">): boolean {
  return holds(content, wanted) || (!givesBack && wanted.kind === "text" && isSameVote(value, wanted.text));
}

function isSameVote(a: Cell, b: Cell): boolean {
  const [one, other] = [readBallot(a), readBallot(b)];
  return one.ok && other.ok && one.value === other.value;
}

function withOutcomes(
  outcomes: State["outcomes"],
  judged: readonly Pick<Judged, "vote" | "outcome">[],
): State["outcomes"] {
  return new Map([
    ...outcomes,
    ...judged.flatMap(({ vote, outcome }) => (vote === null || outcome === null ? [] : [[vote, outcome] as const])),
  ]);
}

interface VotesSheet {
  readonly table: FoundTable<VotesColumn>;
  readonly isProtected: boolean;
  readonly seenAt: (row: number, column: number) => Pick<Stood, "value" | "content">;
}

/** Reads the votes' sheet as it stands now; null where there is none to read. */
async function look(): Promise<Answer<VotesSheet | null>> {
  return askExcel(async (context) => {
    const found = await findPart(context, { name: "votes", layout: VOTES, mappedIn: ({ votes }) => votes });
    if (found.kind !== "found") return null;
    const { table, isProtected, contentAt } = found;
    const rows = new Map([...table.rows, ...table.rowsBelow].map((row) => [row.sheetRow, row]));
    return {
      table,
      isProtected,
      seenAt: (row, column) => ({ value: rows.get(row)?.at(column) ?? null, content: contentAt(row, column) }),
    };
  });
}

/** Finds every cell that is left anew, when rows have been moved. */
async function lookAnew(state: State, roundsLeft: number): Promise<State> {
  const seen = await look();
  // Nothing more is written before it is known where.
  if (!seen.ok) return { ...state, stop: { kind: "unknown", fault: seen.fault, mayBeDone: [] } };
  return work(settleBySight(placeAnew(state, seen.value), seen.value), roundsLeft - 1);
}

const NO_SHEET = "sheet" as const;

function placeAnew(state: State, sheet: VotesSheet | null): State {
  const found = state.tasks.map((task) => ({ task, at: sheet === null ? NO_SHEET : locate(sheet.table, task.cell) }));
  const lost = found.flatMap(({ task, at }) => (typeof at === "string" ? [{ task, what: at }] : []));
  const gone = lost.flatMap(({ task: { vote, givesBack }, what }): (readonly [number, VoteOutcome])[] =>
    vote === null || givesBack ? [] : [[vote, { kind: "gone", what }]],
  );
  return {
    ...state,
    place: sheet === null ? state.place : votesPlace(sheet.table),
    tasks: found.flatMap(({ task, at }) => (typeof at === "string" ? [] : [{ ...task, cell: at }])),
    outcomes: new Map([...state.outcomes, ...gone]),
    doubtful: [...state.doubtful, ...lost.flatMap(({ task }) => doubtOf(task, state.place))],
  };
}

/** What could not be given back. */
function doubtOf({ cell, wanted, givesBack }: Task, { sheet }: VotesPlace): DoubtfulCell[] {
  return givesBack ? [{ ...cell, sheet, held: wanted }] : [];
}

/**
 * Finds out what was done of a request that Excel broke off, or whose answer was lost.
 * @param fault null where it was met earlier
 */
async function lookAfterFault(state: State, batch: readonly Task[], fault: Fault | null): Promise<State> {
  const mayBeDone = fault === null || !DONE_NOTHING.includes(fault.code) ? batch : [];
  const seen = await look();
  if (!seen.ok) return { ...state, stop: { kind: "unknown", fault: fault ?? seen.fault, mayBeDone } };
  const sheet = seen.value;
  const settled = settleBySight(placeAnew(state, sheet), sheet);
  const leadsOn = settled.tasks.length < state.tasks.length || settled.place.sheet !== state.place.sheet;
  return {
    ...settled,
    doubtful: [...settled.doubtful, ...strays(state, mayBeDone, sheet)],
    stop: fault === null ? null : { kind: "refused", fault, isProtected: sheet?.isProtected === true, leadsOn },
  };
}

/** What need not be written, by what is seen in the cells: what is done, and what another has written that is not ours to replace. */
function settleBySight(state: State, sheet: VotesSheet | null): State {
  if (sheet === null) return state;
  const judged = new Map(
    nextBatch(state.tasks).map((task) => [task, judgeSeen(task, sheet.seenAt(task.cell.row, task.cell.column))]),
  );
  const settled = [...judged.values()].filter((one) => one !== null);
  if (settled.length === 0) return state;
  const after = {
    ...state,
    tasks: state.tasks.filter((task) => (judged.get(task) ?? null) === null),
    outcomes: withOutcomes(state.outcomes, settled),
  };
  // Where nothing is to be given back any more, the vote that is yet to be cast is seen too.
  return settleBySight(after, sheet);
}

/** What a task has come to by what is seen in its cell; null where it is still to be done. */
function judgeSeen(task: Task, seen: Pick<Stood, "value" | "content">): Judged | null {
  const { vote, givesBack } = task;
  const done = { vote, again: [], wentOver: null };
  if (isDone(task, seen)) return { ...done, outcome: givesBack ? null : { kind: "cast" } };
  return task.isExpected(seen) ? null : { ...done, outcome: conflictWith(seen) };
}

/** Where our writing may have gone astray; not where it is to be put right, or is the very vote that was cast there. */
function strays(
  { doubtful, tasks, votes, outcomes }: State,
  tried: readonly Task[],
  sheet: VotesSheet | null,
): DoubtfulCell[] {
  if (sheet === null) return [];
  const known = [...doubtful, ...tasks.map(({ cell }) => cell)];
  const isCastThere = (task: Task, { row, column }: BallotCell): boolean =>
    task.vote !== null && outcomes.get(task.vote)?.kind === "cast" && isDone(task, sheet.seenAt(row, column));
  return tried
    .flatMap((task) => strayOf(task, sheet))
    .filter(
      (stray) =>
        !known.some((cell) => isSameBallotCell(cell, stray)) &&
        !votes.some((task) => isSameBallotCell(task.cell, stray) && isCastThere(task, stray)),
    );
}

/** A cell where our writing may have gone astray: it is another's now, and holds what we wrote where it was. */
function strayOf(task: Task, { table, seenAt }: VotesSheet): DoubtfulCell[] {
  const { row, column } = task.cell;
  const member = [...table.rows, ...table.rowsBelow].find(({ sheetRow }) => sheetRow === row)?.cells.member ?? null;
  const headings = [...table.otherHeadings, ...table.apartHeadings];
  const item = headings.find((heading) => heading.column === column)?.text ?? "";
  const there = { item, member: labelOf(member), row, column };
  const isAnothers = !isSameBallotCell(there, task.cell);
  return isAnothers && isDone(task, seenAt(row, column)) ? [{ ...there, sheet: table.sheet, held: null }] : [];
}

/** The outcome of every vote, those among them that were not come to. */
function report({ place, tasks, outcomes, doubtful, stop }: State, count: number): VotesCast {
  const left = new Map(tasks.flatMap((task) => (task.vote === null ? [] : [[task.vote, leftOver(task, stop, place)]])));
  return {
    outcomes: Array.from({ length: count }, (_, vote) => outcomes.get(vote) ?? left.get(vote) ?? { kind: "busy" }),
    place,
    doubtful: [...doubtful, ...tasks.flatMap((task) => doubtOf(task, place))],
  };
}

function leftOver(task: Task, stop: Stop | null, { sheet }: VotesPlace): VoteOutcome {
  const { row, column } = task.cell;
  switch (stop?.kind) {
    case "refused":
      return stop.isProtected ? { kind: "protected", sheet } : { kind: "refused", fault: stop.fault };
    case "unknown":
      return stop.mayBeDone.includes(task)
        ? { kind: "unknown", fault: stop.fault, row, column }
        : { kind: "refused", fault: stop.fault };
    default:
      return { kind: "busy" };
  }
}
