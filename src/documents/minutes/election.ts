import { quotientTable } from "../../domain/elections/quotients";
import type { Apportioned } from "../../domain/elections/apportion";
import { marginOf } from "../../domain/elections/margin";
import type { Candidate, ElectionList } from "../../domain/elections/readLists";
import { seatSteps } from "../../domain/elections/seatSteps";
import type { DecidedElection, ElectionResult } from "../../domain/meeting/decideElection";
import { type Exact, scaled } from "../../domain/numbers/exact";
import type { Ratio } from "../../domain/numbers/ratio";
import { isZero } from "../../domain/numbers/sign";
import { roundQuotient } from "../../domain/numbers/roundQuotient";
import type { Block, Fact } from "../../domain/meeting/minutesDocument";
import type { MinutesElection } from "./minutesRecord";
import type { MinutesTexts } from "./minutesTexts";
import { fact, factsBlock, stepsText, withSource } from "./phrases";
import { votesBlock } from "./voteLines";

/**
 * An election, or a choice between proposals, by the way it was held: the votes of every list or candidate, how the seats
 * came about, and who was elected. What the vote as a whole came to is said by `electionOutcome`.
 */
export function electionBlocks({ decided, tieRule, tieSource }: MinutesElection, texts: MinutesTexts): Block[] {
  const { texts: t, number } = texts;
  const { result, blank, lot, openRules } = decided;
  const isBetweenProposals = decided.method === "alternatives";
  return [
    ...factsBlock(methodFacts(decided, texts)),
    ...voteBlocks(decided, texts),
    ...(result === null ? [] : resultBlocks(result, decided, texts)),
    ...factsBlock([
      ...(isZero(blank) ? [] : [fact(t["election.blank"](), number(blank))]),
      ...((tieRule === null && lot === null) || isBetweenProposals
        ? []
        : [fact(t["election.tie"](), withSource(t[`election.tie.${tieRule ?? "notDecided"}`](), tieSource, texts))]),
      ...(lot === null
        ? []
        : [fact(t["election.lot"](), t["election.lotBetween"]({ names: lot.names.join(", "), seats: lot.seats }))]),
      ...(openRules.length === 0 ? [] : [fact(t.open(), openRules.map((rule) => t[`open.${rule}`]()).join("; "))]),
    ]),
  ];
}

/** Who was elected, or how far the election has come; a remark while it is not settled. */
export function electionOutcome({ decided, standing }: MinutesElection, texts: MinutesTexts): Block[] {
  const { texts: t } = texts;
  const { elected, deputies, lists } = decided;
  const said = (label: string, text: string, tone: "strong" | "remark"): Block => ({
    kind: "paragraph",
    label,
    text,
    tone,
  });
  if (standing === "adopted") {
    const proposal = lists.find(({ row }) => elected.includes(row))?.name ?? "";
    return [said(t.outcome(), t["election.adopted"]({ proposal }), "strong")];
  }
  if (standing !== "elected") return [said(t.outcome(), t[`election.${standing}`](), "remark")];
  const named = (rows: readonly number[]): string => rows.map((row) => nameAt(lists, row, t)).join(", ");
  return [
    said(t["election.elected"](), named(elected), "strong"),
    ...(deputies.length === 0 ? [] : [said(t["election.deputies"](), named(deputies), "strong")]),
  ];
}

type MinutesWords = MinutesTexts["texts"];

function methodFacts({ method, methodFrom }: DecidedElection, { texts }: MinutesTexts): Fact[] {
  if (method === null) return [];
  const label = method === "alternatives" ? texts.ballot() : texts["election.method"]();
  const text = texts[`election.by.${method}`]();
  return [fact(label, methodFrom === null ? text : `${text}, ${texts[`election.from.${methodFrom}`]()}`)];
}

/** The votes of each list, and those of a second vote; candidates have their own where it is they who are voted for. */
function voteBlocks({ lists, result }: DecidedElection, texts: MinutesTexts): Block[] {
  const { texts: t } = texts;
  const isByCandidate = result?.method === "plurality" || result?.method === "slate";
  const voted: readonly { readonly name: string; readonly votes: Exact | null; readonly secondVote: Exact | null }[] =
    isByCandidate
      ? lists.flatMap(({ candidates }) => candidates.map((one) => ({ ...one, name: candidateText(one, t) })))
      : lists;
  return [
    ...votesBlock(
      t.votes(),
      voted.flatMap(({ name, votes }) => (votes === null ? [] : [{ label: name, votes }])),
      texts,
    ),
    ...votesBlock(
      t["election.secondVote"](),
      voted.flatMap(({ name, secondVote }) => (secondVote === null ? [] : [{ label: name, votes: secondVote }])),
      texts,
    ),
  ];
}

function resultBlocks(result: ElectionResult, { lists }: DecidedElection, texts: MinutesTexts): Block[] {
  const { texts: t } = texts;
  switch (result.method) {
    case "list":
      return listBlocks(result, lists, texts);
    case "majority": {
      const votes = [result.first, ...(result.second === null ? [] : [result.second])];
      const steps = votes.flatMap((vote) => (vote.kind === "noVotes" ? [] : [stepsText(vote.steps, texts)]));
      return stepsBlock(steps, t);
    }
    case "plurality":
      return result.result.kind === "noVotes" ? [] : stepsBlock([stepsText(result.result.steps, texts)], t);
    case "agreed":
      return result.result.kind === "elected" ? [] : stepsBlock(result.result.faults.map(texts.say), t);
    case "slate":
      return stepsBlock(
        result.seats.map(({ candidates, outcome, vote }, seat) => {
          const text =
            vote !== null && vote.kind !== "noVotes"
              ? stepsText(vote.steps, texts)
              : t[`election.seat.${outcome}`]({ names: candidates.map((one) => candidateText(one, t)).join(", ") });
          return t["election.seat"]({ seat: seat + 1, text });
        }),
        t,
      );
    case "alternatives":
      return result.result.kind === "noVotes" ? [] : stepsBlock([stepsText(result.result.steps, texts)], t);
  }
}

function stepsBlock(paragraphs: readonly string[], texts: MinutesWords): Block[] {
  return paragraphs.length === 0 ? [] : factsBlock([{ label: texts.steps(), paragraphs }]);
}

/** The quotients with the seats that they won, how near it was, and what moved on each list (kommuneloven § 7-6). */
function listBlocks(
  { apportionment, lists: chosen, faults, seats }: Extract<ElectionResult, { method: "list" }>,
  lists: readonly ElectionList[],
  texts: MinutesTexts,
): Block[] {
  const { texts: t, say } = texts;
  const faultFacts = lists.flatMap(({ name }, index): Fact[] => {
    const own = faults[index] ?? [];
    return own.length === 0 ? [] : [{ label: t["election.faults"]({ list: name }), paragraphs: own.map(say) }];
  });
  if (apportionment.kind === "noVotes") return factsBlock(faultFacts);
  return [
    quotientBlock(apportionment, lists, texts),
    ...factsBlock([
      fact(t["election.seats"](), String(seats)),
      ...lists.map(({ name }, index): Fact => {
        const moved = chosen[index]?.steps ?? [];
        return { label: name, paragraphs: [stepsText(seatSteps(apportionment, index), texts), ...moved.map(say)] };
      }),
      ...marginFacts(apportionment, lists, texts),
      ...faultFacts,
    ]),
  ];
}

/** For people to read: the seats were never reckoned with rounded quotients. */
const HUNDREDTH = scaled(1, 2);

function quotientBlock(apportioned: Apportioned, lists: readonly ElectionList[], texts: MinutesTexts): Block {
  const { texts: t, number } = texts;
  const { divisors, rows } = quotientTable(apportioned);
  const rounded = ({ numerator, denominator }: Ratio): string =>
    number(roundQuotient(numerator, denominator, HUNDREDTH));
  return {
    kind: "table",
    caption: t["election.quotients"](),
    head: [t["election.list"](), ...divisors.map((divisor) => t["election.divisor"]({ divisor: number(divisor) }))],
    rows: rows.map((cells, index) => [
      lists[index]?.name ?? "",
      ...cells.map(({ quotient, seat }) =>
        seat === null ? rounded(quotient) : t["election.quotient"]({ quotient: rounded(quotient), seat }),
      ),
    ]),
  };
}

function marginFacts(
  apportioned: Apportioned,
  lists: readonly ElectionList[],
  { texts, number }: MinutesTexts,
): Fact[] {
  const margin = marginOf(apportioned);
  const nearest = margin?.nearest ?? null;
  if (margin === null || nearest === null) return [];
  const nameOf = (list: number): string => lists[list]?.name ?? "";
  const text = texts["election.nearest"]({
    winner: nameOf(margin.last.list),
    lists: nearest.lists.map(nameOf).join(", "),
    votes: number(nearest.votes),
  });
  return [fact(texts["election.margin"](), text)];
}

function nameAt(lists: readonly ElectionList[], row: number, texts: MinutesWords): string {
  const list = lists.find((one) => one.row === row);
  const candidate = lists.flatMap(({ candidates }) => candidates).find((one) => one.row === row);
  return candidate === undefined ? (list?.name ?? "") : candidateText(candidate, texts, list?.name);
}

/** Who someone is, and for which member; what of it is known. */
function candidateText({ name, member }: Candidate, texts: MinutesWords, list?: string): string {
  if (name === null) return member ?? list ?? texts.missing();
  return member === null ? name : texts["election.candidate"]({ name, member });
}
