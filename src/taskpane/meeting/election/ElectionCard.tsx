import { Caption1 } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { findBylaw } from "../../../domain/bylaws/bylaw";
import type { BylawId } from "../../../domain/bylaws/bylawId";
import { bylawValue } from "../../../domain/bylaws/bylawValue";
import type { ElectionTie } from "../../../domain/elections/electionTie";
import { isZero } from "../../../domain/numbers/sign";
import { itemKey } from "../../../workbook/itemKey";
import { LOTS_DRAWN } from "../../../workbook/layout";
import type { Partnership } from "../../../workbook/partnership";
import { readLogged } from "../../../workbook/readLogged";
import { Steps } from "../../Steps";
import { useKeptFocus } from "../../useKeptFocus";
import { Verdict } from "../../Verdict";
import { VoteChart } from "../VoteChart";
import { AgreedDecision } from "./AgreedDecision";
import { ChairsChoice } from "./ChairsChoice";
import { ElectionOutcome } from "./ElectionOutcome";
import type { ElectionStanding } from "../../../domain/meeting/electionStanding";
import { ELECTION_TONES, type ElectionItem, electionVerdict } from "./electionVerdict";
import { drawnLot } from "./lots";
import { LotsDrawn } from "./LotsDrawn";
import { LotTold } from "./LotTold";
import { candidateText, listName, standingsOf } from "./standings";
import { turnout } from "./turnout";
import { type ElectionTexts, namesText, useElectionTexts } from "./useElectionTexts";

interface ElectionCardProps {
  readonly decided: ElectionItem;
  readonly partnership: Partnership;
}

/** An item that is decided by lists: how it came out, by which rule, and the lots it takes. */
export default function ElectionCard({ decided, partnership }: ElectionCardProps): ReactNode {
  const texts = useElectionTexts();
  const { pane } = texts;
  const { item, election, decision } = decided;
  const bylaws = partnership.bylaws.kind === "found" ? partnership.bylaws.content : [];
  const tie = bylawValue(bylaws, "meeting.election.tie", item.kind);
  const tieRule = tie.ok ? tie.value : null;
  const shown = electionVerdict(decided, tieRule);
  const isHeldBack = shown === "atRisk";
  const log = partnership.log.kind === "found" ? partnership.log.content : [];
  const lot = drawnLot(election, readLogged(log, LOTS_DRAWN).get(itemKey(item.item)) ?? []);
  const card = useKeptFocus<HTMLDivElement>([shown, election.drawn.length, election.lists.length]);
  return (
    <div ref={card} className="list" tabIndex={-1}>
      <Verdict tone={ELECTION_TONES[shown]} data-testid="outcome">
        {verdictText(shown, decided, texts)}
      </Verdict>
      {election.openRules.map((rule) => (
        <Caption1 key={rule} data-open-rule={rule}>
          {pane[`election.open.${rule}`]()}
        </Caption1>
      ))}
      <Facts decided={decided} tieRule={tieRule} sourceOf={(id) => findBylaw(bylaws, id, item.kind)?.source ?? null} />
      {!isHeldBack && election.result !== null && <ElectionOutcome election={election} result={election.result} />}
      {election.method === "agreed" && (
        <>
          <VoteChart decision={decision} />
          {decision.decision !== null && decision.decision.outcome !== "noVotes" && (
            <Steps steps={decision.decision.steps} />
          )}
          <AgreedDecision item={item.item} result={election.result} />
        </>
      )}
      {election.method !== "agreed" && decision.countedBy !== "nothing" && (
        <Caption1>{pane["election.otherVotes"]()}</Caption1>
      )}
      {!isHeldBack && lot !== null && <LotTold lot={lot} />}
      {!isHeldBack && election.lot !== null && tieRule !== "again" && (
        <LotsDrawn item={item.item} election={election} lot={election.lot} />
      )}
      {!isHeldBack && <ChairsChoice decided={decided} />}
    </div>
  );
}

function verdictText(shown: ElectionStanding, { election }: ElectionItem, texts: ElectionTexts): string {
  const { pane } = texts;
  switch (shown) {
    case "elected":
    case "adopted": {
      const [only, ...others] = standingsOf(election.elected, election.lists);
      if (only === undefined || others.length > 0) return pane[`election.status.${shown}`]();
      const { list, candidate, place } = only;
      const isAlone = list.candidates.length === 1;
      const name = isAlone ? listName(list) : (candidateText(candidate) ?? pane["election.place"]({ place }));
      return pane[`election.status.${shown}.one`]({ name });
    }
    case "lotNeeded":
    case "voteAgain":
      return pane[`election.status.${shown}`]({ names: namesText(election.lot?.names ?? [], texts) });
    default:
      return pane[`election.status.${shown}`]();
  }
}

interface FactsProps {
  readonly decided: ElectionItem;
  readonly tieRule: ElectionTie | null;
  readonly sourceOf: (id: BylawId) => string | null;
}

function Facts({ decided, tieRule, sourceOf }: FactsProps): ReactNode {
  const texts = useElectionTexts();
  const { pane, number, say } = texts;
  const { election, decision } = decided;
  const { method, methodFrom, seats, blank } = election;
  const voted = turnout(decided);
  const sourced = (text: string, source: string | null): string =>
    source === null ? text : `${text} (${pane.source({ source })})`;
  const methodOrigin =
    methodFrom === "item"
      ? pane["meeting.rule.item"]()
      : methodFrom === "bylaws"
        ? sourceTextOf(sourceOf("meeting.election"), texts)
        : null;
  const methodText = pane[`election.method.${method ?? "notDecided"}`]();
  const isTied = method === "list" || method === "majority" || method === "plurality" || method === "slate";
  return (
    <dl className="facts">
      <dt>{pane["election.method"]()}</dt>
      <dd>{methodOrigin === null ? methodText : `${methodText} (${methodOrigin})`}</dd>
      {seats !== null && method !== "alternatives" && (
        <>
          <dt>{pane["election.seats"]()}</dt>
          <dd>{seats}</dd>
        </>
      )}
      {decision.secrecy !== "open" && (
        <>
          <dt>{pane["meeting.ballot"]()}</dt>
          <dd>{pane["meeting.ballot.secret"]()}</dd>
        </>
      )}
      {voted !== null && decision.secrecy !== "atRisk" && (
        <>
          <dt>{pane["election.given"]()}</dt>
          <dd className={voted.isTooMany ? "problem" : undefined}>
            {voted.of === null
              ? pane["election.given.votes"]({ votes: number(voted.given), blank: number(blank) })
              : pane[voted.isTooMany ? "election.given.tooMany" : "election.given.of"]({
                  votes: number(voted.given),
                  blank: number(blank),
                  of: number(voted.of),
                })}
          </dd>
          {voted.quorum !== null && (
            <>
              <dt>{pane["meeting.quorum"]()}</dt>
              <dd>{sourced(voted.quorum.steps.map((step) => say(step)).join("; "), decision.quorum.source)}</dd>
            </>
          )}
          {voted.problem !== null && (
            <>
              <dt>{pane["meeting.quorum"]()}</dt>
              <dd>{say(voted.problem)}</dd>
            </>
          )}
        </>
      )}
      {voted === null && !isZero(blank) && decision.secrecy !== "atRisk" && (
        <>
          <dt>{pane["election.blank"]()}</dt>
          <dd>{number(blank)}</dd>
        </>
      )}
      {isTied && (
        <>
          <dt>{pane["election.tie"]()}</dt>
          <dd>
            {method === "list" && <>{pane["election.tie.mostVotes"]()} </>}
            {tieRule === null
              ? pane["meeting.tie.notDecided"]()
              : sourced(pane[`election.tie.${tieRule}`](), sourceOf("meeting.election.tie"))}
          </dd>
        </>
      )}
    </dl>
  );
}

function sourceTextOf(source: string | null, { pane }: ElectionTexts): string | null {
  return source === null ? null : pane.source({ source });
}
