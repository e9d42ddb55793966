import { Caption1, Subtitle2 } from "@fluentui/react-components";
import { lazy, type ReactNode } from "react";
import { textOf } from "../../domain/cell";
import type { Message } from "../../domain/message";
import { ZERO } from "../../domain/numbers/exact";
import type { MajorityRule } from "../../domain/votes/majorityRule";
import type { Share } from "../../domain/votes/share";
import type { ItemDecision } from "../../domain/meeting/decideItem";
import { isUnanimous } from "../../domain/meeting/isUnanimous";
import type { OutcomeWithoutVote } from "../../domain/meeting/itemOutcome";
import type { FoundTable } from "../../workbook/findTable";
import type { AgendaColumn } from "../../workbook/partnership";
import { ProblemList } from "../ProblemList";
import { Section } from "../Section";
import { Steps } from "../Steps";
import { type TextsOf, usePlaceTexts } from "../texts";
import { useKeptFocus } from "../useKeptFocus";
import { Verdict, type VerdictTone } from "../Verdict";
import { ChairsVote } from "./ChairsVote";
import type { DecidedItem } from "./decideMeeting";
import { isHoldingUp } from "./questions/meetingQuestions";
import { SealStatus } from "./seal/SealStatus";
import { SecretBallot } from "./SecretBallot";
import { VoteChart } from "./VoteChart";

const CloseItem = lazy(() => import(/* webpackChunkName: "closing" */ "./seal/CloseItem"));

interface ItemCardProps {
  readonly decided: DecidedItem;
  /** The table the item stands in; null where there is none to write in. */
  readonly agenda: FoundTable<AgendaColumn> | null;
  /** What stands in place of the vote for and against, where something else decides the item. */
  readonly decidedBy?: ReactNode;
  /** The sections of what is done about the item before it is closed. */
  readonly children?: ReactNode;
}

/** One item: the outcome, the votes, and every rule that led from the one to the other. */
export function ItemCard({ decided, agenda, decidedBy = null, children }: ItemCardProps): ReactNode {
  const { item, decision, chairsVote, problems } = decided;
  const { pane } = usePlaceTexts("meeting");
  const wasTied = decision.decision !== null && decision.decision.outcome !== "noVotes" && decision.decision.wasTied;
  const isTheChairs = decision.tieRule !== "falls" && decision.tieRule !== "again";
  const asksTheChair = decidedBy === null && wasTied && isTheChairs && decision.chairsVote?.from !== "roll";
  const asksToShow = asksForSecrecy(decision);
  const card = useKeptFocus<HTMLElement>([asksToShow]);
  const id = `item-${item.row}`;
  return (
    <article ref={card} className="card" tabIndex={-1} aria-labelledby={id} data-item={item.item}>
      <Subtitle2 as="h2" id={id}>
        {pane["meeting.item"]({ item: item.item })} {item.title}
      </Subtitle2>
      {decidedBy ?? <VoteOutcome decided={decided} />}
      <Written label={pane["meeting.proposal"]()} text={textOf(item.cells.proposal)} />
      <Written label={pane["meeting.decision"]()} text={textOf(item.cells.decision)} />
      {asksToShow && <SecretBallot item={item.item} />}
      {asksTheChair && <ChairsVote item={item.item} recorded={chairsVote} />}
      <ProblemList problems={problems} />
      <SealStatus decided={decided} />
      {children}
      {agenda !== null && (
        <Section title={pane["meeting.close"]({ item: item.item })} isInCard>
          <CloseItem table={agenda} decided={decided} />
        </Section>
      )}
    </article>
  );
}

/** How the vote for and against came out, and every rule that led to it. */
function VoteOutcome({ decided }: Pick<ItemCardProps, "decided">): ReactNode {
  const texts = usePlaceTexts("meeting");
  const { pane } = texts;
  const { decision, problems } = decided;
  const outcome = outcomeOf(decision, problems.length > 0);
  return (
    <>
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
        {decided.roll.present !== null && (
          <>
            <dt>{pane["meeting.present"]()}</dt>
            <dd>{presentText(decided, texts)}</dd>
          </>
        )}
        {decision.withoutVote === null && (
          <>
            <dt>{pane["meeting.rule"]()}</dt>
            <dd>{ruleText(decision, texts)}</dd>
            <dt>{pane["meeting.quorum"]()}</dt>
            <dd>{quorumText(decision, texts)}</dd>
          </>
        )}
        {decision.withoutVote === null && decision.rule.share.kind === "majority" && (
          <>
            <dt>{pane["meeting.tie"]()}</dt>
            <dd>{tieText(decision, texts)}</dd>
          </>
        )}
      </dl>
      {decision.blanksNotAllowed !== null && (
        <Caption1>{pane["meeting.blanksNotAllowed"]({ votes: texts.number(decision.blanksNotAllowed) })}</Caption1>
      )}
    </>
  );
}

interface WrittenProps {
  readonly label: string;
  readonly text: string | null;
}

/** What the agenda says in words. */
function Written({ label, text }: WrittenProps): ReactNode {
  if (text === null) return null;
  return (
    <Caption1>
      <span className="semibold">{label}:</span> {text}
    </Caption1>
  );
}

type ShownOutcome =
  "adopted" | "unanimous" | "rejected" | "tied" | "noVotes" | "undecided" | "waiting" | "atRisk" | OutcomeWithoutVote;

/** Whether someone must say that the result may be shown; not while it is the ballot itself that must be corrected. */
function asksForSecrecy({ secrecy, problems }: ItemDecision): boolean {
  return secrecy === "atRisk" && !problems.some(({ field }) => field === "ballot");
}

function outcomeOf(item: ItemDecision, hasProblems: boolean): ShownOutcome {
  const { decision, countedBy, withoutVote } = item;
  if (withoutVote !== null) return withoutVote;
  if (decision === null) {
    if (countedBy === "nothing") return hasProblems ? "undecided" : "noVotes";
    if (asksForSecrecy(item)) return "atRisk";
    return !hasProblems && item.openRules.some(isHoldingUp) ? "waiting" : "undecided";
  }
  return isUnanimous(item) ? "unanimous" : decision.outcome;
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
  consensus: "good",
  noted: "none",
  postponed: "none",
  withdrawn: "none",
  sentBack: "none",
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

/** What settles a tie; and where it was tied, whose vote did. */
function tieText({ tieRule, tieSource, chairsVote }: ItemDecision, { pane, words }: TextsOf<"meeting">): string {
  const rule = pane[`meeting.tie.${tieRule ?? "notDecided"}`]();
  const sourced = tieRule === null || tieSource === null ? rule : `${rule} (${pane.source({ source: tieSource })})`;
  if (chairsVote === null) return sourced;
  const { vote, from } = chairsVote;
  return `${sourced}; ${pane[`meeting.tie.settledBy.${from}`]({ vote: words[`ballot.${vote}`]() })}`;
}

function majorityText({ share, base }: MajorityRule, texts: TextsOf<"meeting">): string {
  return texts.pane[`meeting.rule.base.${base}`]({ share: shareText(share, texts) });
}

function shareText(share: Share, { pane }: TextsOf<"meeting">): string {
  return share.kind === "atLeast" || share.kind === "moreThan"
    ? pane[`meeting.rule.share.${share.kind}`](share)
    : pane[`meeting.rule.share.${share.kind}`]();
}

/** How many of those who may vote on the item are there, and how many of those by another's vote. */
function presentText({ roll }: DecidedItem, { pane, number }: TextsOf<"meeting">): string {
  const { present, entitled, entries } = roll;
  const represented = entries.filter((entry) => entry.presence === "represented" && !entry.isDisqualified).length;
  return pane["meeting.present.of"]({
    present: present?.members ?? 0,
    entitled: entitled.members,
    votes: number(present?.votes ?? ZERO),
    represented,
    disqualified: entries.length - entitled.members,
  });
}

function quorumText({ quorum, countedBy, roll }: ItemDecision, { pane, number, say }: TextsOf<"meeting">): string {
  const [needs] = quorum.verdict?.steps ?? [];
  if (countedBy === "nothing" && needs !== undefined && roll?.isKnown === true) {
    return quorum.source === null ? say(needs) : `${say(needs)} (${pane.source({ source: quorum.source })})`;
  }
  if (quorum.voted === null) return pane["meeting.quorum.unknownVoted"]();
  const voted = number(quorum.voted);
  if (quorum.members === null) return pane["meeting.quorum.unknownMembers"]({ voted });
  if (quorum.verdict === null) return pane["meeting.quorum.notDecided"]({ voted, members: number(quorum.members) });
  const steps = quorum.verdict.steps.map((step: Message) => say(step)).join("; ");
  return quorum.source === null ? steps : `${steps} (${pane.source({ source: quorum.source })})`;
}
