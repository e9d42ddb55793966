import { type Bylaw, findBylaw, readBylaw } from "../bylaws/bylaw";
import type { BylawId } from "../bylaws/bylawId";
import { bylawValue } from "../bylaws/bylawValue";
import { type Cell, contentOf, isCellError, textOf } from "../cell";
import type { Member } from "../members/member";
import { message, type SheetProblem } from "../message";
import { isEqual } from "../numbers/compare";
import { type Exact, whole, ZERO } from "../numbers/exact";
import { readNonNegative } from "../numbers/readNonNegative";
import { isZero } from "../numbers/sign";
import { sum } from "../numbers/sum";
import { readText } from "../readText";
import { fail, ok, type Result } from "../result";
import { readBallotForm } from "../votes/ballotForm";
import { type CastingVote, type Count, decide, type Decision } from "../votes/decision";
import { type MajorityRule, ORDINARY_MAJORITY, readWrittenMajorityRule } from "../votes/majorityRule";
import { quorum, type Quorum } from "../votes/quorum";
import type { QuorumBase } from "../votes/quorumBase";
import { readShare, type Share } from "../votes/share";
import { type Tally, tally } from "../votes/tally";
import { readTieRule, type TieRule } from "../votes/tieRule";
import type { ElectoralRoll } from "./electoralRoll";
import { isWithoutVote, type ItemOutcome, type OutcomeWithoutVote, readItemOutcome } from "./itemOutcome";
import type { RollCall } from "./rollCall";
import { type Secrecy, secrecyOf } from "./secrecy";

/** The columns of the agenda that a decision is made from. */
export type AgendaField =
  | "item"
  | "title"
  | "kind"
  | "proposal"
  | "rule"
  | "roll"
  | "for"
  | "against"
  | "blank"
  | "outcome"
  | "decision"
  | "closed"
  | "seal"
  | "ballot"
  | "method"
  | "seats"
  | "secondFor"
  | "secondAgainst"
  | "secondBlank";

export interface AgendaItem {
  /** The row of the sheet's table, from 0. */
  readonly row: number;
  readonly item: string;
  readonly title: string;
  readonly kind: string | null;
  readonly cells: Readonly<Record<AgendaField, Cell>>;
}

/** A cell that stands in the way of a decision: in the agenda, or in the bylaws by its rule. */
export interface ItemProblem {
  readonly field: AgendaField | DecidingRule;
  readonly problem: SheetProblem;
}

/** The rules of the bylaws that an item is decided by. */
export type DecidingRule = Extract<
  BylawId,
  "meeting.majority" | "meeting.blanks" | "meeting.quorum" | "meeting.quorum.base" | "meeting.tie" | "meeting.proxies"
>;

/** What is known of an item, and how it came out. */
export interface ItemDecision {
  /** Where the numbers come from: the votes' sheet, the agenda's own columns, or nowhere yet. */
  readonly countedBy: "rollCall" | "counts" | "nothing";
  /** Null where nothing is counted, and where the numbers could give the voters of a secret ballot away. */
  readonly count: Count | null;
  /** All six kinds of votes; null where only counts were given, and where the numbers may not be shown. */
  readonly tally: Tally | null;
  readonly rule: MajorityRule;
  /** The clause of the rule; null where the agenda gives the rule, or where the bylaws do not decide it. */
  readonly ruleSource: string | null;
  readonly ruleFrom: "item" | "bylaws" | "notDecided";
  readonly quorum: ItemQuorum;
  readonly tieRule: TieRule | null;
  readonly tieSource: string | null;
  /** The vote that settles a tie, and whether it is the one the chair cast with the others or was given apart. */
  readonly chairsVote: { readonly vote: CastingVote; readonly from: "roll" | "log" } | null;
  /** How the item ended, where nobody voted on it. */
  readonly withoutVote: OutcomeWithoutVote | null;
  /** Who may vote on the item; null where nothing is known of that. */
  readonly roll: ElectoralRoll | null;
  /** The rules that the bylaws leave open, and that matter for this item as it stands. */
  readonly openRules: readonly DecidingRule[];
  /** How many votes were blank or not given by those present, where the bylaws have it that all present must vote. */
  readonly blanksNotAllowed: Exact | null;
  readonly secrecy: Secrecy;
  /** Null until the problems are mended, and until it is confirmed that the result of a ballot at risk may be shown. */
  readonly decision: Decision | null;
  readonly problems: readonly ItemProblem[];
}

export interface ItemQuorum {
  /** The share of the members that must take part; null where the bylaws do not say. */
  readonly share: Share | null;
  /** Who counts: those who voted, where the bylaws do not say. */
  readonly base: QuorumBase | null;
  /** How many members took part, or were there; null where only votes were counted and members have different numbers of them. */
  readonly voted: Exact | null;
  /** Null where no members' sheet says how many there are. */
  readonly members: Exact | null;
  /** Null where the bylaws do not set one. */
  readonly verdict: Quorum | null;
  readonly source: string | null;
}

export interface Meeting {
  readonly bylaws: readonly Bylaw[];
  /** How many members may vote, and how many votes they have between them. */
  readonly entitled: { readonly members: number; readonly votes: Exact } | null;
  /** Whether some of them have more votes than others, or may have. */
  readonly weightsDiffer: boolean;
}

/** What is known of one item beside its row of the agenda and its votes. */
export interface AtItem {
  /** Who may vote on it; in place of those who may at the meeting as a whole. */
  readonly roll?: ElectoralRoll | null;
  /** The member that the chair is the delegate of; null where the chair is none of them. */
  readonly chair?: Member | null;
  /** Whether it is confirmed that a secret ballot's result may be shown though votes are unequal. */
  readonly mayShowSecret?: boolean;
}

/**
 * Decides one item of the agenda from its roll call, or else from the counts the agenda gives. The rule is the item's
 * own, else the bylaws' for its kind, else an ordinary majority, and it is said which; a rule that does not say what it is
 * a majority of takes that from how blank votes count. A tie is settled by the bylaws' tie rule: by the vote that the chair
 * cast with the others (kommuneloven § 11-9), where it did, else by the one it gives now; where they have no tie rule, by
 * the chair's vote if the meeting gives one.
 * @param given the chair's vote as the log has it
 */
export function decideItem(
  item: AgendaItem,
  votes: RollCall | null,
  given: CastingVote | null,
  atMeeting: Meeting,
  { roll: ofItem = null, chair = null, mayShowSecret = false }: AtItem = {},
): ItemDecision {
  const meeting = ofItem === null ? atMeeting : { ...atMeeting, entitled: ofItem.entitled };
  const problems: ItemProblem[] = [];
  const read = <Value>(field: ItemProblem["field"], result: Result<Value, SheetProblem>): Value | null => {
    if (result.ok) return result.value;
    problems.push({ field, problem: result.problem });
    return null;
  };

  // Which votes and which rules are meant hangs on these two.
  read("item", readText(item.cells.item));
  read("kind", readText(item.cells.kind));
  const counted = countItem(item, votes, meeting, read);
  const secrecy = secrecyOf(item.cells.ballot, meeting.weightsDiffer, mayShowSecret);
  const isShown = secrecy !== "atRisk";
  const form = read("ballot", readBallotForm(item.cells.ballot));
  if (form === "secret" && counted.countedBy === "rollCall") read("ballot", fail(message("ballotForm.byName", {})));
  // What the tellers disagree on is among the numbers that may not be shown.
  if (counted.countedBy === "counts" && isShown) compareTellers(item, form === "secret", read);
  const { rule, ruleFrom, ruleSource, isBaseOpen } = ruleOf(item, meeting, read);
  const blankRule = read("meeting.blanks", bylawValue(meeting.bylaws, "meeting.blanks", item.kind));
  const tieRule = read("meeting.tie", readBylaw(meeting.bylaws, "meeting.tie", item.kind, readTieRule));
  const roll = read("roll", readNonNegative(item.cells.roll));
  const outcome = outcomeOf(item, counted, read);
  const present = ofItem?.present?.votes ?? counted.present;
  const of = rule.base === "entitled" ? (roll ?? meeting.entitled?.votes ?? null) : present;
  const chairsVote = chairsVoteOf(tieRule, votes, chair, given);
  const isBaseAsked = isBaseOpen && counted.count !== null && !isZero(counted.count.blank);
  const proxies = read("meeting.proxies", bylawValue(meeting.bylaws, "meeting.proxies", null));
  const decided =
    counted.count === null || !isShown || isBaseAsked || problems.length > 0 || (votes?.problems.length ?? 0) > 0
      ? null
      : read("rule", settle({ count: counted.count, rule, of, chairsVote: chairsVote?.vote ?? null, tieRule }));
  const isOtherwise = decided !== null && outcome !== null && !isSameOutcome(outcome, decided);
  if (isOtherwise) read("outcome", fail(message("item.outcomeDiffers", { text: textOf(item.cells.outcome) ?? "" })));
  const decision = isOtherwise ? null : decided;
  const quorum = quorumOf(counted.voted, item, { meeting, ofItem }, read);
  const isTied = decided !== null && decided.outcome !== "noVotes" && decided.wasTied;
  const open: readonly (readonly [DecidingRule, boolean])[] = [
    ["meeting.majority", ruleFrom === "notDecided"],
    ["meeting.blanks", isBaseAsked],
    ["meeting.quorum", quorum.verdict === null && findBylaw(meeting.bylaws, "meeting.quorum", item.kind) !== null],
    ["meeting.quorum.base", quorum.isBaseOpen],
    ["meeting.tie", isTied && tieRule === null && chairsVote === null],
    ["meeting.proxies", (ofItem?.mostProxies ?? 0) > 0 && proxies === null],
  ];
  return {
    countedBy: counted.countedBy,
    count: isShown ? counted.count : null,
    tally: isShown ? counted.tally : null,
    rule,
    ruleFrom,
    ruleSource,
    quorum,
    tieRule,
    tieSource: findBylaw(meeting.bylaws, "meeting.tie", item.kind)?.source ?? null,
    chairsVote: isTied ? chairsVote : null,
    withoutVote: counted.countedBy === "nothing" && isWithoutVote(outcome) ? outcome : null,
    roll: ofItem,
    openRules: counted.countedBy === "nothing" ? [] : open.flatMap(([rule, matters]) => (matters ? [rule] : [])),
    blanksNotAllowed: blankRule === "notAllowed" && isShown ? notVotingOf(counted) : null,
    secrecy,
    decision,
    problems,
  };
}

type Read = <Value>(field: ItemProblem["field"], result: Result<Value, SheetProblem>) => Value | null;

interface Counted {
  readonly countedBy: ItemDecision["countedBy"];
  readonly count: Count | null;
  readonly tally: Tally | null;
  /** How many members took part, where that is known. */
  readonly voted: Exact | null;
  /** The votes of those who were there, whether they voted or abstained. */
  readonly present: Exact | null;
}

function countItem(item: AgendaItem, votes: RollCall | null, meeting: Meeting, read: Read): Counted {
  const typed = {
    for: read("for", readNonNegative(item.cells.for)),
    against: read("against", readNonNegative(item.cells.against)),
    blank: read("blank", readNonNegative(item.cells.blank)),
  };
  const isTyped = typed.for !== null || typed.against !== null;
  const counts: Count = { for: typed.for ?? ZERO, against: typed.against ?? ZERO, blank: typed.blank ?? ZERO };
  const given = votes?.votes.filter((vote) => vote.ballot !== "notCast") ?? [];
  if (votes !== null && given.length > 0) {
    const result = tally(votes.votes);
    if (isTyped && !isSameCount(result, counts)) read("for", fail(message("item.countsDiffer", {})));
    const present = sum(given.map((vote) => vote.weight));
    return { countedBy: "rollCall", count: result, tally: result, voted: whole(given.length), present };
  }
  if (!isTyped) return { countedBy: "nothing", count: null, tally: null, voted: ZERO, present: null };
  const isOneVoteEach = meeting.entitled === null || isEqual(meeting.entitled.votes, whole(meeting.entitled.members));
  return {
    countedBy: "counts",
    count: counts,
    tally: null,
    voted: isOneVoteEach ? sum([counts.for, counts.against, counts.blank]) : null,
    present: null,
  };
}

/**
 * What the agenda says became of the item. Beside votes, words that are not known are the secretary's own, and say nothing
 * against them; the error of a formula speaks for itself.
 */
function outcomeOf({ cells }: AgendaItem, { countedBy }: Counted, read: Read): ItemOutcome | null {
  const content = contentOf(cells.outcome);
  const outcome = readItemOutcome(cells.outcome);
  const isOwnWords = !outcome.ok && (countedBy !== "nothing" || (content !== null && isCellError(content)));
  return isOwnWords ? null : read("outcome", outcome);
}

/** A secret ballot is counted by two, each for themselves; other counts may be, and must then agree too. */
function compareTellers({ cells }: AgendaItem, isSecret: boolean, read: Read): void {
  const fields = [
    ["for", "secondFor"],
    ["against", "secondAgainst"],
    ["blank", "secondBlank"],
  ] as const;
  const second = fields.map(([, field]) => read(field, readNonNegative(cells[field])));
  if (second.every((count) => count === null)) {
    if (isSecret) read("secondFor", fail(message("item.secondTellerMissing", {})));
    return;
  }
  for (const [index, [first, field]] of fields.entries()) {
    const counts = { first: numberOf(cells[first]), second: second[index] ?? ZERO };
    if (!isEqual(counts.first, counts.second)) read(field, fail(message("item.tellersDiffer", counts)));
  }
}

/** What one that is not a number counts for, its own problem says. */
function numberOf(cell: Cell): Exact {
  const number = readNonNegative(cell);
  return (number.ok ? number.value : null) ?? ZERO;
}

/** The votes of those who were there and did not vote for or against; null where there are none. */
function notVotingOf({ count, tally: given }: Counted): Exact | null {
  const votes = sum([count?.blank ?? ZERO, given?.abstained ?? ZERO]);
  return isZero(votes) ? null : votes;
}

/**
 * Whose vote settles a tie. Under kommuneloven § 11-9 it is the one the chair has cast with the others, and the chair cannot
 * cast another; it is given apart where the chair has cast none, or where the bylaws give the chair one more.
 */
function chairsVoteOf(
  tieRule: TieRule | null,
  votes: RollCall | null,
  chair: Member | null,
  given: CastingVote | null,
): ItemDecision["chairsVote"] {
  const cast = tieRule === "chair" && chair !== null ? votes?.ballots.get(chair.row) : undefined;
  if (cast === "for" || cast === "against") return { vote: cast, from: "roll" };
  return given === null ? null : { vote: given, from: "log" };
}

/** A formula on the agenda calls a tie a tie, and knows nothing of the vote that settled it. */
function isSameOutcome(written: ItemOutcome, decided: Decision): boolean {
  if (decided.outcome === "noVotes" || (written === "tied" && decided.wasTied)) return true;
  return written === "unanimous" ? decided.outcome === "adopted" : written === decided.outcome;
}

function isSameCount(a: Count, b: Count): boolean {
  return isEqual(a.for, b.for) && isEqual(a.against, b.against) && isEqual(a.blank, b.blank);
}

interface RuleOfItem extends Pick<ItemDecision, "rule" | "ruleFrom" | "ruleSource"> {
  /** Whether neither the rule nor the bylaws say if blank votes are among those it is a majority of. */
  readonly isBaseOpen: boolean;
}

function ruleOf(item: AgendaItem, meeting: Meeting, read: Read): RuleOfItem {
  const own = read("rule", readWrittenMajorityRule(item.cells.rule));
  const bylaw = findBylaw(meeting.bylaws, "meeting.majority", item.kind);
  const written =
    own ?? read("meeting.majority", readBylaw(meeting.bylaws, "meeting.majority", item.kind, readWrittenMajorityRule));
  if (written === null) {
    return { rule: ORDINARY_MAJORITY, ruleFrom: "notDecided", ruleSource: null, isBaseOpen: false };
  }
  const blanks = written.base === null ? bylawValue(meeting.bylaws, "meeting.blanks", item.kind) : null;
  const counts = blanks?.ok === true ? blanks.value : null;
  const isAsked = findBylaw(meeting.bylaws, "meeting.blanks", item.kind) !== null;
  return {
    rule: { share: written.share, base: written.base ?? (counts === "counted" ? "cast" : "votes") },
    ruleFrom: own === null ? "bylaws" : "item",
    ruleSource: own === null ? (bylaw?.source ?? null) : null,
    isBaseOpen: written.base === null && counts === null && isAsked,
  };
}

interface WhoCounts {
  readonly meeting: Meeting;
  readonly ofItem: ElectoralRoll | null;
}

interface QuorumOfItem extends ItemQuorum {
  /** Whether it is open who counts, and the meeting would have a quorum by the one and not by the other. */
  readonly isBaseOpen: boolean;
}

function quorumOf(voted: Exact | null, item: AgendaItem, { meeting, ofItem }: WhoCounts, read: Read): QuorumOfItem {
  const bylaw = findBylaw(meeting.bylaws, "meeting.quorum", item.kind);
  const share: Share | null = read("meeting.quorum", readBylaw(meeting.bylaws, "meeting.quorum", item.kind, readShare));
  const base = read("meeting.quorum.base", bylawValue(meeting.bylaws, "meeting.quorum.base", item.kind));
  const members = meeting.entitled === null ? null : whole(meeting.entitled.members);
  const present = ofItem?.present === null || ofItem === null ? null : whole(ofItem.present.members);
  const verdictOf = (counting: Exact | null): Result<Quorum | null> =>
    share === null || members === null || counting === null ? ok(null) : quorum(counting, members, share);
  const counting = base === "present" ? (present ?? voted) : voted;
  const verdict = read("meeting.quorum", verdictOf(counting));
  const other = base === null ? verdictOf(present) : null;
  const isBaseOpen = verdict !== null && other?.ok === true && other.value?.isMet === !verdict.isMet;
  return { share, voted: counting, members, verdict, source: bylaw?.source ?? null, base, isBaseOpen };
}

interface Settlement {
  readonly count: Count;
  readonly rule: MajorityRule;
  readonly of: Exact | null;
  readonly chairsVote: CastingVote | null;
  readonly tieRule: TieRule | null;
}

function settle({ count, rule, of, chairsVote, tieRule }: Settlement): Result<Decision> {
  const castingVote = tieRule === "falls" || tieRule === "again" ? null : chairsVote;
  const result = decide({ count, rule, of, castingVote });
  if (!result.ok || result.value.outcome !== "tied" || tieRule !== "falls") return result;
  return ok({ ...result.value, outcome: "rejected", steps: [...result.value.steps, message("decision.tieFalls", {})] });
}
