import { type Ballot, BALLOTS } from "../../domain/votes/ballot";
import type { MajorityRule } from "../../domain/votes/majorityRule";
import type { Block, Fact } from "../../domain/meeting/minutesDocument";
import type { MinutesItem, Voter } from "./minutesRecord";
import type { MinutesTexts } from "./minutesTexts";
import { fact, factsBlock, stepsText, withSource } from "./phrases";
import { voteLines } from "./voteLines";

/**
 * The votes on an item and every rule that leads from them to its result. Nothing where nobody voted, or where the numbers
 * could give the voters of a secret ballot away.
 */
export function voting({ decision: item, voters, noResult }: MinutesItem, texts: MinutesTexts): Block[] {
  const counted = item.tally ?? item.count;
  if (counted === null || item.countedBy === "nothing" || noResult?.kind === "atRisk") return [];
  const { texts: t } = texts;
  const form = item.secrecy === "open" ? t[`ballot.open.${item.countedBy}`]() : t["ballot.secret"]();
  return [
    { kind: "votes", caption: t.votes(), lines: voteLines(counted, texts) },
    ...factsBlock([
      fact(t.ballot(), form),
      ...(item.secrecy === "confirmed" ? [fact(t.secrecy(), t["secrecy.confirmed"]())] : []),
      ...(voters === null ? [] : voterFacts(voters, texts)),
      fact(t.rule(), ruleText(item, texts)),
      ...(item.decision === null || item.decision.outcome === "noVotes"
        ? []
        : [fact(t.steps(), stepsText(item.decision.steps, texts))]),
      fact(t.quorum(), quorumText(item, texts)),
      ...(item.rule.share.kind === "majority"
        ? [fact(t.tie(), withSource(t[`tieRule.${item.tieRule ?? "notDecided"}`](), item.tieSource, texts))]
        : []),
      ...openFacts(item, texts),
    ]),
  ];
}

/** Who voted what. Where all who voted said the same there is nothing to tell apart, and nobody is named. */
function voterFacts(voters: Readonly<Record<Ballot, readonly Voter[]>>, { texts }: MinutesTexts): Fact[] {
  const cast = BALLOTS.filter((ballot) => ballot !== "notCast" && voters[ballot].length > 0);
  return BALLOTS.flatMap((ballot) => {
    if (voters[ballot].length === 0 || (ballot !== "notCast" && cast.length < 2)) return [];
    const names = voters[ballot].map(({ member, holder }) =>
      holder === null ? member : texts["voter.byProxy"]({ member, holder }),
    );
    return [fact(texts[`voters.${ballot}`](), names.join(", "))];
  });
}

function ruleText({ rule, ruleFrom, ruleSource }: MinutesItem["decision"], texts: MinutesTexts): string {
  const text = majorityText(rule, texts);
  return ruleFrom === "bylaws" ? withSource(text, ruleSource, texts) : `${text} (${texts.texts[`rule.${ruleFrom}`]()})`;
}

function majorityText({ share, base }: MajorityRule, { texts }: MinutesTexts): string {
  const part =
    share.kind === "atLeast" || share.kind === "moreThan"
      ? texts[`share.${share.kind}`](share)
      : texts[`share.${share.kind}`]();
  return texts[`base.${base}`]({ share: part });
}

function quorumText({ quorum }: MinutesItem["decision"], texts: MinutesTexts): string {
  const { texts: t, number } = texts;
  if (quorum.voted === null) return t["quorum.unknownVoted"]();
  const voted = number(quorum.voted);
  if (quorum.members === null) return t["quorum.unknownMembers"]({ voted });
  return quorum.verdict === null
    ? t["quorum.notDecided"]({ voted, members: number(quorum.members) })
    : withSource(stepsText(quorum.verdict.steps, texts), quorum.source, texts);
}

/** What the bylaws leave open and what they ask for that was not done. */
function openFacts({ openRules, blanksNotAllowed }: MinutesItem["decision"], { texts, number }: MinutesTexts): Fact[] {
  return [
    ...(openRules.length === 0
      ? []
      : [fact(texts.open(), openRules.map((rule) => texts[`open.${rule}`]()).join("; "))]),
    ...(blanksNotAllowed === null
      ? []
      : [fact(texts.blanks(), texts["blanks.notAllowed"]({ votes: number(blanksNotAllowed) }))]),
  ];
}
