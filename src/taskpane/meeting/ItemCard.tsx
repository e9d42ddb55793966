import { Caption1, Subtitle2 } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Message } from "../../domain/message";
import { isZero } from "../../domain/numbers/sign";
import type { MajorityRule } from "../../domain/votes/majorityRule";
import type { Share } from "../../domain/votes/share";
import type { ItemDecision } from "../../domain/meeting/decideItem";
import { ProblemList } from "../ProblemList";
import { Steps } from "../Steps";
import { type TextsOf, usePlaceTexts } from "../texts";
import { useKeptFocus } from "../useKeptFocus";
import { Verdict, type VerdictTone } from "../Verdict";
import { ChairsVote } from "./ChairsVote";
import type { DecidedItem } from "./decideMeeting";
import { isHoldingUp } from "./questions/meetingQuestions";
import { SecretBallot } from "./SecretBallot";
import { VoteChart } from "./VoteChart";

/** One item: the outcome, the votes, and every rule that led from the one to the other. */
export function ItemCard({ item, decision, chairsVote, problems }: DecidedItem): ReactNode {
  const texts = usePlaceTexts("meeting");
  const { pane } = texts;
  const wasTied = decision.decision !== null && decision.decision.outcome !== "noVotes" && decision.decision.wasTied;
  const asksTheChair = wasTied && (decision.tieRule === null || decision.tieRule === "chair");
  const outcome = outcomeOf(decision, problems.length > 0);
  const asksToShow = asksForSecrecy(decision);
  const card = useKeptFocus<HTMLElement>([asksToShow]);
  const id = `item-${item.row}`;
  return (
    <article ref={card} className="card" tabIndex={-1} aria-labelledby={id} data-item={item.item}>
      <Subtitle2 as="h2" id={id}>
        {pane["meeting.item"]({ item: item.item })} {item.title}
      </Subtitle2>
      <Verdict tone={TONES[outcome]} data-testid="outcome">
        {pane[`meeting.outcome.${outcome}`]()}
      </Verdict>
      <VoteChart decision={decision} />
      {decision.openRules.map((rule) => (
        <Caption1 key={rule} data-open-rule={rule}>
          {pane[`meeting.open.${rule}`]()}
        </Caption1>
      ))}
      {decision.decision !== null && decision.decision.outcome !== "noVotes" && (
        <Steps steps={decision.decision.steps} />
      )}
      {decision.secrecy === "confirmed" && <Caption1>{pane["meeting.secret.confirmed"]()}</Caption1>}
      <dl className="facts">
        {decision.secrecy !== "open" && (
          <>
            <dt>{pane["meeting.ballot"]()}</dt>
            <dd>{pane["meeting.ballot.secret"]()}</dd>
          </>
        )}
        <dt>{pane["meeting.rule"]()}</dt>
        <dd>{ruleText(decision, texts)}</dd>
        <dt>{pane["meeting.quorum"]()}</dt>
        <dd>{quorumText(decision, texts)}</dd>
        {decision.rule.share.kind === "majority" && (
          <>
            <dt>{pane["meeting.tie"]()}</dt>
            <dd>{pane[`meeting.tie.${decision.tieRule ?? "notDecided"}`]()}</dd>
          </>
        )}
      </dl>
      {asksToShow && <SecretBallot item={item.item} />}
      {asksTheChair && <ChairsVote item={item.item} recorded={chairsVote} />}
      <ProblemList problems={problems} />
    </article>
  );
}

type ShownOutcome = "adopted" | "unanimous" | "rejected" | "tied" | "noVotes" | "undecided" | "waiting" | "atRisk";

/** Whether someone must say that the result may be shown; not while it is the ballot itself that must be corrected. */
function asksForSecrecy({ secrecy, problems }: ItemDecision): boolean {
  return secrecy === "atRisk" && !problems.some(({ field }) => field === "ballot");
}

function outcomeOf(item: ItemDecision, hasProblems: boolean): ShownOutcome {
  const { decision, count, countedBy } = item;
  if (decision === null) {
    if (countedBy === "nothing") return hasProblems ? "undecided" : "noVotes";
    if (asksForSecrecy(item)) return "atRisk";
    return !hasProblems && item.openRules.some(isHoldingUp) ? "waiting" : "undecided";
  }
  const isUnanimous = count !== null && isZero(count.against) && isZero(count.blank);
  return decision.outcome === "adopted" && isUnanimous ? "unanimous" : decision.outcome;
}

const TONES: Readonly<Record<ShownOutcome, VerdictTone>> = {
  adopted: "good",
  unanimous: "good",
  rejected: "bad",
  tied: "open",
  noVotes: "none",
  undecided: "open",
  waiting: "open",
  atRisk: "open",
};

function ruleText({ rule, ruleFrom, ruleSource }: ItemDecision, texts: TextsOf<"meeting">): string {
  const { pane } = texts;
  const origin =
    ruleFrom === "bylaws"
      ? ruleSource === null
        ? null
        : pane.source({ source: ruleSource })
      : pane[`meeting.rule.${ruleFrom}`]();
  const text = majorityText(rule, texts);
  return origin === null ? text : `${text} (${origin})`;
}

function majorityText({ share, base }: MajorityRule, texts: TextsOf<"meeting">): string {
  return texts.pane[`meeting.rule.base.${base}`]({ share: shareText(share, texts) });
}

function shareText(share: Share, { pane }: TextsOf<"meeting">): string {
  return share.kind === "atLeast" || share.kind === "moreThan"
    ? pane[`meeting.rule.share.${share.kind}`](share)
    : pane[`meeting.rule.share.${share.kind}`]();
}

function quorumText({ quorum }: ItemDecision, { pane, number, say }: TextsOf<"meeting">): string {
  if (quorum.voted === null) return pane["meeting.quorum.unknownVoted"]();
  const voted = number(quorum.voted);
  if (quorum.members === null) return pane["meeting.quorum.unknownMembers"]({ voted });
  if (quorum.verdict === null) return pane["meeting.quorum.notDecided"]({ voted, members: number(quorum.members) });
  const steps = quorum.verdict.steps.map((step: Message) => say(step)).join("; ");
  return quorum.source === null ? steps : `${steps} (${pane.source({ source: quorum.source })})`;
}
