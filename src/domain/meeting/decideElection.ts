import type { Bylaw } from "../bylaws/bylaw";
import type { BylawId } from "../bylaws/bylawId";
import { bylawValue } from "../bylaws/bylawValue";
import { type AgreedElection, agreedElection } from "../elections/agreedElection";
import { type Apportionment, apportion, MOST_SEATS } from "../elections/apportion";
import { type ElectionMethod, readElectionMethod } from "../elections/electionMethod";
import { type ListResult, listElection } from "../elections/listElection";
import { listFaults } from "../elections/listFaults";
import { type MajorityElection, majorityElection } from "../elections/majorityElection";
import { type Plurality, pluralityElection } from "../elections/pluralityElection";
import type { Candidate, ElectionList, Lists } from "../elections/readLists";
import { slate, type SlateOutcome } from "../elections/slate";
import { type Message, message, type SheetProblem } from "../message";
import { isEqual } from "../numbers/compare";
import { type Exact, ZERO } from "../numbers/exact";
import { readNonNegative } from "../numbers/readNonNegative";
import { readWhole } from "../numbers/readWhole";
import { isZero } from "../numbers/sign";
import { toNumber } from "../numbers/toNumber";
import { fail, type Result } from "../result";
import { readBallotForm } from "../votes/ballotForm";
import type { CastingVote } from "../votes/decision";
import { type Alternatives, decideAlternatives } from "../votes/decideAlternatives";
import { normalWord } from "../words";
import type { AgendaField, AgendaItem } from "./decideItem";
import { matterKindOf } from "./matterKind";
import { candidateName, tiedNames } from "./tiedNames";

/** The rules of the bylaws that an election, or a choice between proposals, is decided by. */
export type ElectionRule = Extract<
  BylawId,
  "meeting.election" | "meeting.election.tie" | "meeting.blanks" | "meeting.alternatives"
>;

/** A seat of a slate: those who stand for it, the committee's own first, and how it is filled. */
export interface SlateSeatResult {
  readonly candidates: readonly Candidate[];
  readonly outcome: SlateOutcome;
  /** The vote for it, where there was one. */
  readonly vote: Plurality | null;
}

/** What an election came to, by the way it was held. Lists and candidates count from 0, as the sheet has them. */
export type ElectionResult =
  | {
      readonly method: "list";
      readonly seats: number;
      readonly apportionment: Apportionment;
      /** For each list who is elected from it; null while it is not settled how many. */
      readonly lists: readonly (ListResult | null)[];
      /** For each list what is wrong with it as it was handed in. */
      readonly faults: readonly (readonly Message[])[];
    }
  | { readonly method: "majority"; readonly first: MajorityElection; readonly second: MajorityElection | null }
  | { readonly method: "plurality"; readonly seats: number; readonly result: Plurality }
  | { readonly method: "agreed"; readonly seats: number; readonly result: AgreedElection }
  | { readonly method: "slate"; readonly seats: readonly SlateSeatResult[] }
  | { readonly method: "alternatives"; readonly result: Alternatives };

/** How far an election has come. */
export type ElectionStatus = "noVotes" | "undecided" | "secondVoteNeeded" | "lotNeeded" | "notElected" | "elected";

export interface DecidedElection {
  readonly lists: readonly ElectionList[];
  readonly blank: Exact;
  /** How it is held; null while that is not decided. */
  readonly method: ElectionMethod | "alternatives" | null;
  /** How many are to be elected; null where it follows from the lists, or is not filled in. */
  readonly seats: number | null;
  /** Null until it is known how the election is held, and what stands in the way is mended. */
  readonly result: ElectionResult | null;
  readonly status: ElectionStatus;
  /** The rows of the lists' sheet of those elected, in the order they were; for proposals that of the one adopted. */
  readonly elected: readonly number[];
  readonly deputies: readonly number[];
  /** The lists or candidates a lot is needed between, by name, and for how many. */
  readonly lot: { readonly names: readonly string[]; readonly seats: number } | null;
  /** The order in which lots were drawn, as the log has it. */
  readonly drawn: readonly string[];
  readonly methodFrom: "item" | "bylaws" | null;
  readonly openRules: readonly ElectionRule[];
  readonly problems: readonly { readonly field: AgendaField | ElectionRule; readonly problem: SheetProblem }[];
}

export interface ElectionAt {
  readonly bylaws: readonly Bylaw[];
  readonly lists: Lists;
  /** Names in the order lots were drawn, as the log has them. */
  readonly drawn: readonly string[];
  /** Between whom they were drawn, as the log has it; none where it does not say. */
  readonly drawnAmong?: readonly string[];
  /** The chair's vote, where proposals have equal votes in a final vote. */
  readonly castingVote: CastingVote | null;
  /** What the log has of an election by agreement: that it was decided unanimously to use it, and to adopt the nomination. */
  readonly agreed: { readonly isDecided: boolean | null; readonly isAdopted: boolean | null };
}

/**
 * Whether an item is decided by lists: an election, or several proposals that were put against each other.
 */
export function isByLists(item: AgendaItem, { lists, problems }: Lists): boolean {
  return lists.length > 0 || problems.length > 0 || (item.kind !== null && matterKindOf(item.kind) === "election");
}

/**
 * Decides an election by the way it is held, as the item says or else the bylaws for its kind; for a matter that is no
 * election, between the proposals. Lots are the meeting's to draw; their order comes in as it was written down, and decides
 * nothing between others than those whom they were drawn between.
 */
export function decideElection(item: AgendaItem, at: ElectionAt): DecidedElection {
  const decided = decideWithLots(item, at);
  const among = at.drawnAmong ?? [];
  const tied = tiedNames(decided);
  const isOtherTie = among.length > 0 && tied !== null && tied.length > 0 && !isSameNames(among, tied);
  return isOtherTie ? decideWithLots(item, { ...at, drawn: [] }) : decided;
}

function isSameNames(a: readonly string[], b: readonly string[]): boolean {
  const [ours, theirs] = [new Set(a.map(normalWord)), new Set(b.map(normalWord))];
  return ours.size === theirs.size && [...ours].every((name) => theirs.has(name));
}

function decideWithLots(item: AgendaItem, at: ElectionAt): DecidedElection {
  const problems: { field: AgendaField | ElectionRule; problem: SheetProblem }[] = [];
  const read = <Value>(field: AgendaField | ElectionRule, result: Result<Value | null, SheetProblem>): Value | null => {
    if (result.ok) return result.value;
    problems.push({ field, problem: result.problem });
    return null;
  };
  const isElection = item.kind !== null && matterKindOf(item.kind) === "election";
  const own = read("method", readElectionMethod(item.cells.method));
  const byBylaws = isElection ? read("meeting.election", bylawValue(at.bylaws, "meeting.election", item.kind)) : null;
  const method = isElection || own !== null ? (own ?? byBylaws) : null;
  const seats = readSeats(item, method, read);
  const blank = read("blank", readNonNegative(item.cells.blank)) ?? ZERO;
  compareTellers(item, at.lists.lists, blank, read);
  const blankRule = read("meeting.blanks", bylawValue(at.bylaws, "meeting.blanks", item.kind));
  const tieRule = read("meeting.election.tie", bylawValue(at.bylaws, "meeting.election.tie", item.kind));
  const alternatives = isElection
    ? null
    : read("meeting.alternatives", bylawValue(at.bylaws, "meeting.alternatives", item.kind));
  const terms = {
    lists: at.lists.lists,
    seats,
    blank,
    blankCounts: blankRule === "counted",
    at,
  };
  const hasVotes = terms.lists.some(({ candidates }) =>
    candidates.some(({ votes }) => votes !== null && !isZero(votes)),
  );
  const isHindered = problems.length > 0 || at.lists.problems.length > 0;
  const isMethodOpen = isElection ? method === null : alternatives === null && own === null;
  const isBaseOpen = blankRule === null && !isZero(blank);
  const result =
    isHindered || isMethodOpen || (isBaseOpen && method !== "list")
      ? null
      : resultOf(method ?? "alternatives", alternatives ?? "mostVotes", terms);
  const outcome = outcomeOf(result, terms.lists);
  const open: readonly (readonly [ElectionRule, boolean])[] = [
    ["meeting.election", isElection && method === null && terms.lists.length > 0],
    ["meeting.alternatives", !isElection && own === null && alternatives === null && hasVotes],
    ["meeting.blanks", hasVotes && isBaseOpen && method !== "list"],
    ["meeting.election.tie", outcome.status === "lotNeeded" && isElection && tieRule === null],
  ];
  return {
    lists: terms.lists,
    blank,
    method: isElection || own !== null ? method : "alternatives",
    seats,
    result,
    ...outcome,
    drawn: at.drawn,
    methodFrom: own !== null ? "item" : byBylaws !== null ? "bylaws" : null,
    openRules: open.flatMap(([rule, matters]) => (matters ? [rule] : [])),
    problems,
  };
}

type ReadField = <Value>(field: AgendaField | ElectionRule, result: Result<Value | null, SheetProblem>) => Value | null;

/** How many are to be elected. Of lists it must be known; by most votes, and by agreement, it follows from the lists. */
function readSeats({ cells }: AgendaItem, method: ElectionMethod | null, read: ReadField): number | null {
  const seats = read("seats", readWhole(cells.seats));
  if (seats === null || isZero(seats)) {
    return method === "list" ? read<number>("seats", fail(message("item.seatsMissing", {}))) : null;
  }
  const number = toNumber(seats);
  return number <= MOST_SEATS ? number : read<number>("seats", fail(message("seats.tooMany", { most: MOST_SEATS })));
}

/** A secret ballot is counted by two, each for themselves; what they have counted for a list, the reading of it compares. */
function compareTellers({ cells }: AgendaItem, lists: readonly ElectionList[], blank: Exact, read: ReadField): void {
  const second = read("secondBlank", readNonNegative(cells.secondBlank));
  if (second !== null && !isEqual(blank, second)) {
    read("secondBlank", fail(message("item.tellersDiffer", { first: blank, second })));
  }
  const form = readBallotForm(cells.ballot);
  const isSecret = form.ok && form.value === "secret";
  const counted = lists.flatMap(({ candidates }) => candidates).filter(({ votes }) => votes !== null);
  if (isSecret && counted.some(({ secondCount }) => secondCount === null)) {
    read("ballot", fail(message("item.secondTellerMissing", {})));
  }
}

interface Terms {
  readonly lists: readonly ElectionList[];
  readonly seats: number | null;
  readonly blank: Exact;
  readonly blankCounts: boolean;
  readonly at: ElectionAt;
}

function resultOf(
  method: ElectionMethod | "alternatives",
  rule: Parameters<typeof decideAlternatives>[0]["rule"],
  terms: Terms,
): ElectionResult | null {
  const { lists, blank, blankCounts, at } = terms;
  const votes = lists.map((list) => list.votes ?? ZERO);
  switch (method) {
    case "list":
      return byLists(terms);
    case "majority": {
      const lots = indicesOf(
        at.drawn,
        lists.map(({ name }) => name),
      );
      const first = majorityElection({ votes, blank, blankCounts, round: "first", lots });
      const again = lists.map(({ secondVote }) => secondVote ?? ZERO);
      const isHeld = first.kind === "secondVoteNeeded" && lists.some(({ secondVote }) => secondVote !== null);
      const count = { votes: again, blank: ZERO, blankCounts, lots };
      return { method, first, second: isHeld ? majorityElection({ ...count, round: "second" }) : null };
    }
    case "plurality": {
      const candidates = lists.flatMap((list) => list.candidates);
      const lots = indicesOf(at.drawn, namesOf(lists));
      const seats = terms.seats ?? 1;
      const count = { votes: candidates.map((one) => one.votes ?? ZERO), seats, lots };
      return { method, seats, result: pluralityElection(count) };
    }
    case "agreed": {
      const genders = lists.flatMap(({ candidates }) => candidates.map(({ gender }) => gender));
      const seats = terms.seats ?? genders.length;
      const { isDecided, isAdopted } = at.agreed;
      const agreement = { seats, genders, isDecidedUnanimously: isDecided, isAdoptedUnanimously: isAdopted };
      return { method, seats, result: agreedElection(agreement) };
    }
    case "slate":
      return { method, seats: slateSeats(terms) };
    case "alternatives": {
      const isHeld = lists.some(({ secondVote }) => secondVote !== null);
      const finalVotes = isHeld ? lists.map(({ secondVote }) => secondVote ?? ZERO) : null;
      const count = { votes, blank, blankCounts, rule, finalVotes, castingVote: at.castingVote };
      return { method, result: decideAlternatives(count) };
    }
  }
}

function byLists({ lists, seats, at }: Terms): ElectionResult | null {
  if (seats === null) return null;
  const lots = indicesOf(
    at.drawn,
    lists.map(({ name }) => name),
  );
  const votes = lists.map((list) => list.votes ?? ZERO);
  const apportionment = apportion({ votes, seats, method: "dhondt", lots });
  const gendersOf = ({ candidates }: ElectionList): Candidate["gender"][] => candidates.map(({ gender }) => gender);
  const isSettled = apportionment.kind === "apportioned";
  return {
    method: "list",
    seats,
    apportionment,
    lists: lists.map((list, index) =>
      isSettled ? listElection(gendersOf(list), apportionment.seats[index] ?? 0) : null,
    ),
    faults: lists.map((list) => listFaults(gendersOf(list), seats)),
  };
}

/** The seats of a slate: its places, and on each of them those whom the lists put there; the first list is the committee's. */
function slateSeats({ lists, at }: Terms): SlateSeatResult[] {
  const most = Math.max(0, ...lists.map(({ candidates }) => candidates.length));
  const seats = Array.from({ length: most }, (_, place) => lists.flatMap((list) => list.candidates[place] ?? []));
  const hasVote = (candidates: readonly Candidate[]): boolean => candidates.some(({ votes }) => votes !== null);
  const outcomes = slate(
    seats.map((candidates) => ({
      candidates: candidates.map((candidate) => candidate.name ?? ""),
      isVoteDemanded: hasVote(candidates),
    })),
  );
  return seats.map((candidates, index) => {
    const lots = indicesOf(at.drawn, candidates.map(candidateName));
    const votes = candidates.map((one) => one.votes ?? ZERO);
    const outcome = outcomes[index] ?? "noCandidate";
    const isHeld = outcome === "voteNeeded" && hasVote(candidates);
    return { candidates, outcome, vote: isHeld ? pluralityElection({ votes, seats: 1, lots }) : null };
  });
}

type Outcome = Pick<DecidedElection, "status" | "elected" | "deputies" | "lot">;

const NOBODY: Omit<Outcome, "status"> = { elected: [], deputies: [], lot: null };

function outcomeOf(result: ElectionResult | null, lists: readonly ElectionList[]): Outcome {
  if (result === null) return { status: "undecided", ...NOBODY };
  switch (result.method) {
    case "list":
      return outcomeOfLists(result, lists);
    case "majority": {
      const last = result.second ?? result.first;
      return outcomeOfVote(
        last.kind,
        last.kind === "elected" ? [lists[last.candidate]?.row ?? 0] : [],
        last.kind === "lotNeeded" ? { names: last.candidates.map((one) => lists[one]?.name ?? ""), seats: 1 } : null,
      );
    }
    case "plurality": {
      const candidates = lists.flatMap((list) => list.candidates);
      return outcomeOfPlurality(result.result, candidates, namesOf(lists));
    }
    case "agreed": {
      const rows = lists.flatMap(({ candidates }) => candidates.map(({ row }) => row));
      return outcomeOfVote(result.result.kind, result.result.kind === "elected" ? rows : [], null);
    }
    case "slate":
      return outcomeOfSlate(result.seats);
    case "alternatives": {
      const { result: chosen } = result;
      if (chosen.kind === "noVotes") return { status: "noVotes", ...NOBODY };
      if (chosen.kind === "adopted")
        return { status: "elected", ...NOBODY, elected: [lists[chosen.proposal]?.row ?? 0] };
      return { status: chosen.kind === "finalVoteNeeded" ? "secondVoteNeeded" : "undecided", ...NOBODY };
    }
  }
}

function outcomeOfVote(
  status: Exclude<ElectionStatus, "undecided">,
  elected: readonly number[],
  lot: Outcome["lot"],
): Outcome {
  return { status, elected, deputies: [], lot };
}

function outcomeOfPlurality(result: Plurality, candidates: readonly Candidate[], names: readonly string[]): Outcome {
  if (result.kind === "noVotes") return { status: "noVotes", ...NOBODY };
  const elected = result.elected.flatMap((index) => candidates[index]?.row ?? []);
  const { open } = result;
  const lot = open === null ? null : { names: open.lists.map((one) => names[one] ?? ""), seats: open.seats };
  return outcomeOfVote(result.kind, elected, lot);
}

function outcomeOfLists(
  { apportionment, lists: chosen }: Extract<ElectionResult, { method: "list" }>,
  lists: readonly ElectionList[],
): Outcome {
  if (apportionment.kind === "noVotes") return { status: "noVotes", ...NOBODY };
  const { open } = apportionment;
  if (open !== null) {
    const names = open.lists.map((list) => lists[list]?.name ?? "");
    return { status: "lotNeeded", ...NOBODY, lot: { names, seats: open.seats } };
  }
  const rowsOf = (part: "elected" | "deputies"): number[] =>
    chosen.flatMap(
      (one, index) => one?.[part].names.flatMap((place) => lists[index]?.candidates[place]?.row ?? []) ?? [],
    );
  return { status: "elected", elected: rowsOf("elected"), deputies: rowsOf("deputies"), lot: null };
}

function outcomeOfSlate(seats: readonly SlateSeatResult[]): Outcome {
  if (seats.length === 0) return { status: "noVotes", ...NOBODY };
  const outcomes = seats.map(({ candidates, outcome, vote }): Outcome => {
    if (outcome === "acclaimed") return outcomeOfVote("elected", [candidates[0]?.row ?? 0], null);
    return vote === null
      ? { status: "noVotes", ...NOBODY }
      : outcomeOfPlurality(vote, candidates, candidates.map(candidateName));
  });
  const waiting = outcomes.find(({ status }) => status !== "elected");
  const elected = outcomes.flatMap((one) => one.elected);
  return waiting === undefined ? { status: "elected", elected, deputies: [], lot: null } : { ...waiting, elected };
}

function namesOf(lists: readonly ElectionList[]): string[] {
  return lists.flatMap(({ candidates }) => candidates.map(candidateName));
}

function indicesOf(drawn: readonly string[], names: readonly string[]): number[] {
  const known = names.map(normalWord);
  return drawn.flatMap((name) => {
    const index = known.indexOf(normalWord(name));
    return index === -1 ? [] : [index];
  });
}
