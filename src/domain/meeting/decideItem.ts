import { type Bylaw, findBylaw, readBylaw } from "../bylaws/bylaw";
import type { Cell } from "../cell";
import { message, type SheetProblem } from "../message";
import { isEqual } from "../numbers/compare";
import { type Exact, whole, ZERO } from "../numbers/exact";
import { readNonNegative } from "../numbers/readNonNegative";
import { sum } from "../numbers/sum";
import { readText } from "../readText";
import { fail, ok, type Result } from "../result";
import { readBallotForm } from "../votes/ballotForm";
import { type CastingVote, type Count, decide, type Decision } from "../votes/decision";
import { type MajorityRule, ORDINARY_MAJORITY, readMajorityRule } from "../votes/majorityRule";
import { quorum, type Quorum } from "../votes/quorum";
import { readShare, type Share } from "../votes/share";
import { type Tally, tally } from "../votes/tally";
import { readTieRule, type TieRule } from "../votes/tieRule";
import type { RollCall } from "./rollCall";
import { type Secrecy, secrecyOf } from "./secrecy";

/** The columns of the agenda that a decision is made from. */
export type AgendaField = "item" | "title" | "kind" | "rule" | "roll" | "for" | "against" | "blank" | "ballot";

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
  readonly field: AgendaField | "meeting.majority" | "meeting.quorum" | "meeting.tie";
  readonly problem: SheetProblem;
}

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
  readonly secrecy: Secrecy;
  /** Null until the problems are mended, and until it is confirmed that the result of a ballot at risk may be shown. */
  readonly decision: Decision | null;
  readonly problems: readonly ItemProblem[];
}

export interface ItemQuorum {
  /** How many members took part; null where only votes were counted and members have different numbers of them. */
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

/**
 * Decides one item of the agenda from its roll call, or else from the counts the agenda gives. The rule is the item's
 * own, else the bylaws' for its kind, else an ordinary majority, and it is said which. A tie is settled by the bylaws'
 * tie rule; where they have none, by the chair's vote if the meeting gives one.
 * @param mayShowSecret whether it is confirmed that a secret ballot's result may be shown though votes are unequal
 */
export function decideItem(
  item: AgendaItem,
  votes: RollCall | null,
  chairsVote: CastingVote | null,
  meeting: Meeting,
  mayShowSecret = false,
): ItemDecision {
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
  const { rule, ruleFrom, ruleSource } = ruleOf(item, meeting, read);
  const tieRule = read("meeting.tie", readBylaw(meeting.bylaws, "meeting.tie", item.kind, readTieRule));
  const roll = read("roll", readNonNegative(item.cells.roll));
  const of = rule.base === "entitled" ? (roll ?? meeting.entitled?.votes ?? null) : counted.present;
  const decision =
    counted.count === null || !isShown || problems.length > 0 || (votes?.problems.length ?? 0) > 0
      ? null
      : read("rule", settle({ count: counted.count, rule, of, chairsVote, tieRule }));
  return {
    countedBy: counted.countedBy,
    count: isShown ? counted.count : null,
    tally: isShown ? counted.tally : null,
    rule,
    ruleFrom,
    ruleSource,
    quorum: quorumOf(counted.voted, item, meeting, read),
    tieRule,
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

function isSameCount(a: Count, b: Count): boolean {
  return isEqual(a.for, b.for) && isEqual(a.against, b.against) && isEqual(a.blank, b.blank);
}

function ruleOf(
  item: AgendaItem,
  meeting: Meeting,
  read: Read,
): Pick<ItemDecision, "rule" | "ruleFrom" | "ruleSource"> {
  const own = read("rule", readMajorityRule(item.cells.rule));
  if (own !== null) return { rule: own, ruleFrom: "item", ruleSource: null };
  const bylaw = findBylaw(meeting.bylaws, "meeting.majority", item.kind);
  const byBylaws = read("meeting.majority", readBylaw(meeting.bylaws, "meeting.majority", item.kind, readMajorityRule));
  return byBylaws === null
    ? { rule: ORDINARY_MAJORITY, ruleFrom: "notDecided", ruleSource: null }
    : { rule: byBylaws, ruleFrom: "bylaws", ruleSource: bylaw?.source ?? null };
}

function quorumOf(voted: Exact | null, item: AgendaItem, meeting: Meeting, read: Read): ItemQuorum {
  const bylaw = findBylaw(meeting.bylaws, "meeting.quorum", item.kind);
  const share: Share | null = read("meeting.quorum", readBylaw(meeting.bylaws, "meeting.quorum", item.kind, readShare));
  const members = meeting.entitled === null ? null : whole(meeting.entitled.members);
  const verdict =
    share === null || members === null || voted === null ? null : read("meeting.quorum", quorum(voted, members, share));
  return { voted, members, verdict, source: bylaw?.source ?? null };
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
