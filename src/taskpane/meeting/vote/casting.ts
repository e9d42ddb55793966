import type { Cell } from "../../../domain/cell";
import { type Ballot, readBallot } from "../../../domain/votes/ballot";
import type { DoubtfulCell, VoteOutcome, VotesCast } from "../../../workbook/meeting/castVotes";
import { isSameCell } from "../../../workbook/meeting/isSameCell";
import type { BallotCell, VotesPlace } from "../../../workbook/meeting/votesPlace";
import type { Voter } from "./voters";

/** What a member may be heard to say; a vote that is taken back is null. */
export type Choice = "for" | "against" | "abstained" | "blank";
export const CHOICES: readonly Choice[] = ["for", "against", "abstained", "blank"];
export type Given = Choice | null;

/** A vote that was given in the pane, and how far it has come on its way into the sheet. */
export interface Entry {
  readonly id: number;
  readonly cell: BallotCell;
  /** What the cell is thought to hold: what was read there, or what was written last. */
  readonly held: Cell;
  readonly given: Given;
  readonly progress:
    | { readonly kind: "queued" }
    /** What was sent may be another vote than the one that is now given. */
    | { readonly kind: "sent"; readonly given: Given }
    /** In the sheet. Until a reading shows it, it is remembered; one may have begun before it was written. */
    | { readonly kind: "stored"; readonly before: Cell; readonly hasBeenRead: boolean }
    /** Excel did not say whether it was written where it stood then. */
    | { readonly kind: "unsure" };
}

/** Two votes of one member: the one that was given here, and the one that someone else has written meanwhile. */
export interface Conflict {
  readonly id: number;
  readonly mine: Given;
  readonly theirs: Cell;
}

/** Why no more votes are written until the user has seen it. */
export type Halt = Exclude<VoteOutcome, { kind: "cast" | "conflict" }>;

export interface Casting {
  readonly entries: readonly Entry[];
  /** The votes that were given here, the latest last, and what each took the place of. */
  readonly history: readonly { readonly id: number; readonly given: Given; readonly before: Given }[];
  readonly conflicts: readonly Conflict[];
  readonly halt: Halt | null;
  /** Where those stood that it is not known of whether they were written. */
  readonly unsurePlace: VotesPlace | null;
  readonly doubtful: readonly DoubtfulCell[];
}

export const NOTHING_CAST: Casting = {
  entries: [],
  history: [],
  conflicts: [],
  halt: null,
  unsurePlace: null,
  doubtful: [],
};

export type CastingAction =
  | { readonly kind: "given"; readonly votes: readonly { readonly voter: Voter; readonly given: Choice }[] }
  /** The last vote is taken back. The voters are as they were read. */
  | { readonly kind: "undone"; readonly voters: readonly Voter[] }
  | { readonly kind: "sent"; readonly ids: readonly number[] }
  | {
      readonly kind: "settled";
      readonly ids: readonly number[];
      readonly cast: VotesCast;
      readonly wordOf: (given: Given) => Cell;
    }
  | { readonly kind: "read"; readonly voters: readonly Voter[] }
  /** The user has seen why it was halted: what is left is tried again. */
  | { readonly kind: "triedAgain" }
  /** Their vote is kept, or mine has taken its place. */
  | { readonly kind: "conflictSettled"; readonly id: number }
  | { readonly kind: "doubtsSeen" };

/** What has been given and not yet been seen in the sheet. */
export function casting(state: Casting, action: CastingAction): Casting {
  switch (action.kind) {
    case "given":
      return action.votes.reduce((so, { voter, given }) => withGiven(so, voter, given), state);
    case "undone":
      return withoutLast(state, action.voters);
    case "sent":
      return onEntries(state, (entry) =>
        action.ids.includes(entry.id) ? { ...entry, progress: { kind: "sent", given: entry.given } } : entry,
      );
    case "settled":
      return settled(state, action);
    case "read":
      return withReading(state, action.voters);
    case "triedAgain":
      return { ...state, halt: null };
    case "conflictSettled":
      return { ...state, conflicts: state.conflicts.filter(({ id }) => id !== action.id) };
    case "doubtsSeen":
      return { ...state, doubtful: [] };
  }
}

function onEntries(state: Casting, change: (entry: Entry) => Entry): Casting {
  return { ...state, entries: state.entries.map(change) };
}

/** What a voter has said, as far as is known: what was given here, else what the sheet has. */
export function ballotOf({ entries }: Pick<Casting, "entries">, { id, ballot }: Voter): Ballot | null {
  const entry = entries.find((one) => one.id === id);
  return entry === undefined ? ballot : (entry.given ?? "notCast");
}

/** Whether a voter's vote has been given here and is not in the sheet yet, so that it may be given anew without a word. */
export function isOnItsWay({ entries }: Casting, { id }: Voter): boolean {
  return entries.some((entry) => entry.id === id && entry.progress.kind !== "stored");
}

/** What a voter's cell holds, as far as is known: what was written last, which need not have been read yet, else what was read. */
export function heldOf({ entries }: Casting, { id, held }: Voter): Cell {
  return entries.find((entry) => entry.id === id)?.held ?? held;
}

function withGiven(state: Casting, voter: Voter, given: Given): Casting {
  if (voter.cell === null) return state;
  const before = givenOf(ballotOf(state, voter));
  return { ...withVote(state, voter, given), history: [...state.history, { id: voter.id, given, before }] };
}

function withVote(state: Casting, { id, cell, held }: Voter, given: Given): Casting {
  if (cell === null) return state;
  const known = state.entries.find((entry) => entry.id === id);
  const entry: Entry =
    known === undefined ? { id, cell, held, given, progress: { kind: "queued" } } : regiven(known, given);
  return { ...state, entries: [...state.entries.filter((one) => one !== known), entry] };
}

function givenOf(ballot: Ballot | null): Given {
  return CHOICES.find((choice) => choice === ballot) ?? null;
}

/** What has been sent is left to come back first. */
function regiven(entry: Entry, given: Given): Entry {
  const isStored = entry.progress.kind === "stored";
  return { ...entry, given, progress: isStored ? { kind: "queued" } : entry.progress };
}

/** A vote that someone else has changed since is not taken back: it is theirs. */
function withoutLast(state: Casting, voters: readonly Voter[]): Casting {
  const last = state.history.at(-1);
  if (last === undefined) return state;
  const history = state.history.slice(0, -1);
  const voter = voters.find(({ id }) => id === last.id);
  if (voter === undefined || givenOf(ballotOf(state, voter)) !== last.given) return { ...state, history };
  const { entries } = withVote(state, voter, last.before);
  return {
    ...state,
    history,
    // What has not been sent, and is as the sheet has it, need not be.
    entries: entries.filter((entry) => !(entry.progress.kind === "queued" && isHeld(entry.held, entry.given))),
  };
}

/** Whether a cell holds a vote, or none. */
function isHeld(held: Cell, given: Given): boolean {
  const ballot = readBallot(held);
  return ballot.ok && ballot.value === (given ?? "notCast");
}

function settled(state: Casting, { ids, cast, wordOf }: Extract<CastingAction, { kind: "settled" }>): Casting {
  const outcomeOf = new Map(ids.map((id, index) => [id, cast.outcomes[index]]));
  const entries = state.entries.flatMap((entry): Entry[] => {
    const outcome = outcomeOf.get(entry.id);
    if (outcome === undefined) return [entry];
    const sent = entry.progress.kind === "sent" ? entry.progress.given : entry.given;
    switch (outcome.kind) {
      case "cast": {
        const held = wordOf(sent);
        return sent === entry.given
          ? [{ ...entry, held, progress: { kind: "stored", before: entry.held, hasBeenRead: false } }]
          : [{ ...entry, held, progress: { kind: "queued" } }];
      }
      case "conflict":
        return [];
      case "unknown": {
        const { row, column } = outcome;
        return [{ ...entry, cell: { ...entry.cell, row, column }, given: sent, progress: { kind: "unsure" } }];
      }
      default:
        return [{ ...entry, progress: { kind: "queued" } }];
    }
  });
  const conflicts = ids.flatMap((id): Conflict[] => {
    const outcome = outcomeOf.get(id);
    const mine = state.entries.find((entry) => entry.id === id)?.given ?? null;
    return outcome?.kind === "conflict" ? [{ id, mine, theirs: outcome.theirs }] : [];
  });
  const halt = cast.outcomes.find((outcome) => outcome.kind !== "cast" && outcome.kind !== "conflict") ?? null;
  return {
    ...state,
    entries,
    conflicts: [...state.conflicts, ...conflicts],
    halt,
    unsurePlace: cast.outcomes.some(({ kind }) => kind === "unknown") ? cast.place : state.unsurePlace,
    doubtful: [...state.doubtful, ...cast.doubtful],
  };
}

/** Takes what was read for what it is, but for what may have been read before it was written. */
function withReading(state: Casting, voters: readonly Voter[]): Casting {
  const voterOf = new Map(voters.map((voter) => [voter.id, voter]));
  return {
    ...state,
    entries: state.entries.flatMap((entry): Entry[] => {
      const voter = voterOf.get(entry.id);
      const cell = voter?.cell ?? null;
      if (voter === undefined || cell === null) return entry.progress.kind === "stored" ? [] : [entry];
      const { progress } = entry;
      // What it is unsure of is looked for where it was.
      if (progress.kind === "unsure") return [entry];
      if (progress.kind !== "stored") return [{ ...entry, cell }];
      const mayBeOlder = !progress.hasBeenRead && isSameCell(voter.held, progress.before);
      return mayBeOlder && !isHeld(voter.held, entry.given)
        ? [{ ...entry, cell, progress: { ...progress, hasBeenRead: true } }]
        : [];
    }),
  };
}

/** What is to be written now, all at one go: nothing while something is on its way, or while the user has something to settle. */
export function toSend({ entries, conflicts, halt }: Casting): readonly Entry[] {
  if (halt !== null || conflicts.length > 0 || entries.some(({ progress }) => progress.kind === "sent")) return [];
  const unsure = entries.filter(({ progress }) => progress.kind === "unsure");
  return unsure.length > 0 ? unsure : entries.filter(({ progress }) => progress.kind === "queued");
}

/** How many votes are not known to be in the sheet yet. */
export function countUnwritten({ entries }: Casting): number {
  return entries.filter(({ progress }) => progress.kind !== "stored").length;
}

/** Who is called after someone, of those who have not voted: the next one down, else from the top; null when all have. */
export function nextToCall(state: Casting, called: readonly Voter[], after: number | null): Voter | null {
  const from = called.findIndex(({ id }) => id === after) + 1;
  const inOrder = [...called.slice(from), ...called.slice(0, from)];
  return inOrder.find((voter) => ballotOf(state, voter) === "notCast") ?? null;
}
