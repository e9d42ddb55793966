import type { Cell } from "../cell";
import { contentOf, isCellDate, isCellError } from "../cell";
import type { Member } from "../members/member";
import type { Exact } from "../numbers/exact";
import { toText } from "../numbers/toText";
import { majorityRuleText } from "../votes/majorityRule";
import { shareText } from "../votes/share";
import type { AgendaItem, ItemDecision } from "./decideItem";
import type { ElectoralRoll } from "./electoralRoll";
import type { RollCall } from "./rollCall";

/** The first line of every record: what it is, and in which form. It changes only if the form does. */
const FORM = ["fellesark", "1"] as const;

/** A line of a record: what it is about, and what is true of it. */
export type RecordLine = readonly [kind: string, ...values: readonly string[]];

interface RecordOf {
  readonly item: AgendaItem;
  readonly decision: ItemDecision;
  readonly roll: ElectoralRoll;
  /** What each member said; null where the votes' sheet has no column for the item. */
  readonly called: RollCall | null;
  /** What else the result rests on: the lists of an election, the lots that were drawn. */
  readonly also?: readonly RecordLine[];
}

/**
 * What a seal is of: the roll, the ballots, the rule and the result of an item, a line for each, in an order that does not
 * hang on how the sheets are sorted. Two workbooks that say the same give the same text, whatever language they say it in.
 * Of a secret ballot it has the numbers only.
 */
export function sealedRecord({ item, decision, roll, called, also = [] }: RecordOf): RecordLine[] {
  const { count, quorum, rule, tieRule, chairsVote, withoutVote } = decision;
  const members = roll.entries.map((entry): RecordLine => {
    const { member, votes, presence, holder, isDisqualified } = entry;
    const took = isDisqualified ? "disqualified" : presence;
    const ballot = called?.ballots.get(member.row) ?? "";
    return ["member", recordName(member), toText(votes), took, holder === null ? "" : recordName(holder), ballot];
  });
  return [
    FORM,
    ["item", item.item, item.title, item.kind ?? ""],
    ["proposal", written(item.cells.proposal)],
    ["decision", written(item.cells.decision)],
    ["rule", majorityRuleText(rule), decision.ruleSource ?? ""],
    ["quorum", quorum.share === null ? "" : shareText(quorum.share), quorum.base ?? "", quorum.source ?? ""],
    ["tie", tieRule ?? "", decision.tieSource ?? ""],
    ["chair", chairsVote?.vote ?? "", chairsVote?.from ?? ""],
    ["entitled", String(roll.entitled.members), toText(roll.entitled.votes)],
    ["present", roll.present === null ? "" : String(roll.present.members), numberOf(roll.present?.votes)],
    ...members.sort(byText),
    ["votes", numberOf(count?.for), numberOf(count?.against), numberOf(count?.blank)],
    ...[...also].sort(byText),
    resultOf(decision, withoutVote),
  ];
}

function resultOf({ decision }: ItemDecision, withoutVote: ItemDecision["withoutVote"]): RecordLine {
  if (withoutVote !== null) return ["result", withoutVote, "", ""];
  if (decision === null || decision.outcome === "noVotes") return ["result", decision?.outcome ?? "", "", ""];
  return ["result", decision.outcome, toText(decision.base), toText(decision.required)];
}

/** What a member is called in a record: by its number and its name. */
export function recordName({ number, name }: Member): string {
  return number === null || number === name ? name : `${number} ${name}`;
}

function numberOf(number: Exact | undefined): string {
  return number === undefined ? "" : toText(number);
}

function written(cell: Cell): string {
  const content = contentOf(cell);
  if (content === null) return "";
  if (isCellError(content)) return content.error;
  return isCellDate(content) ? String(content.date) : String(content);
}

function byText(a: RecordLine, b: RecordLine): number {
  const [first, second] = [lineText(a), lineText(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** A line as text that only that line has: what stands in its parts cannot be taken for what parts them. */
function lineText(line: RecordLine): string {
  return JSON.stringify(line.map((value) => value.normalize("NFC")));
}

/** The record as text, a line for each: the bytes of it in UTF-8 are what a seal is made of. */
export function recordText(lines: readonly RecordLine[]): string {
  return lines.map(lineText).join("\n");
}
